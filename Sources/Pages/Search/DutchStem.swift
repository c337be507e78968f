/// Reduces the forms of a Dutch word to one stem: `scholen` and `school` both to `schol`.
///
/// The endings and the region R1 are those of Martin Porter's Dutch stemmer of the Snowball project
/// (<https://snowballstem.org/algorithms/dutch_porter/stemmer.html>). It differs in four ways, because a
/// plural that is not found is worse here than a verb that is: every double consonant at the end
/// becomes single (`lessen`), v and z at the end become f and s (`bedrijven`, `adviezen`; so do Kraaij
/// and Pohlmann's rules), plurals on -s after a vowel count (`stages`, `niveaus`), and of the endings
/// that make new words only -ing goes, so that `begeleiding` finds `begeleiden`.
struct DutchStem {
  /// The letters that are left.
  private var letters: [UInt8]
  /// Where R1 begins: behind the first consonant that follows a vowel, and not before the third letter.
  private var regionOne = 0
  /// Where R2 begins: R1 of R1.
  private var regionTwo = 0

  /// Returns the stem of a word as `SearchWords` gives it; a code or a short word is its own stem.
  static func stem(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count > 3, letters.allSatisfy(isLetter) else { return word }
    var stem = DutchStem(letters)
    stem.reduce()
    return String(decoding: stem.letters, as: UTF8.self)
  }

  /// Finds the regions of a word.
  private init(_ letters: [UInt8]) {
    self.letters = letters
    let first = region(after: 0)
    regionOne = max(first, 3)
    regionTwo = region(after: first)
  }

  /// Takes the endings off, from the outside in.
  private mutating func reduce() {
    if ends("heden"), letters.count - 5 >= regionOne { drop(3); letters += Array("id".utf8) }
    removePluralN()
    soften()
    removePluralS()
    if ends("e"), letters.count - 1 >= regionOne, !isVowel(letters.count - 2) { drop(1) }
    soften()
    if ends("ing"), letters.count - 3 >= regionTwo { drop(3) }
    soften()
    shortenVowel()
  }

  /// Takes off the -en of a plural or a verb.
  private mutating func removePluralN() {
    guard ends("en"), letters.count - 2 >= regionOne else { return }
    let isDoubled = ends("ieen") || ends("eeen")
    guard isDoubled || !isVowel(letters.count - 3), !ends("gemen") else { return }
    drop(2)
  }

  /// Takes off the -s of a plural.
  private mutating func removePluralS() {
    guard ends("s"), letters.count - 1 >= regionOne, letters.count > 4 else { return }
    let before = letters.count - 2
    let afterConsonant = !isVowel(before) && letters[before] != UInt8(ascii: "j")
    let afterE = ends("es") && !isVowel(before - 1)
    if afterConsonant || afterE || ends("ies") || ends("eaus") { drop(1) }
  }

  /// Makes a double consonant at the end single, and v and z there f and s.
  private mutating func soften() {
    guard let last = letters.last, letters.count > 2 else { return }
    let place = letters.count - 1
    if letters[place - 1] == last, !isVowel(place) { drop(1) }
    switch letters.last {
    case UInt8(ascii: "v"): letters[letters.count - 1] = UInt8(ascii: "f")
    case UInt8(ascii: "z"): letters[letters.count - 1] = UInt8(ascii: "s")
    default: break
    }
  }

  /// Makes the long vowel before a last consonant single: `raad` is `rad`, as in `raden`.
  private mutating func shortenVowel() {
    let place = letters.count - 1
    guard place >= 3, !isVowel(place), letters[place - 1] == letters[place - 2] else { return }
    guard letters[place - 1] != UInt8(ascii: "i"), isVowel(place - 1) else { return }
    guard !isVowel(place - 3) else { return }
    letters.remove(at: place - 1)
  }

  /// Returns the place behind the first consonant that follows a vowel, from a place on.
  private func region(after start: Int) -> Int {
    guard let vowel = (start..<letters.count).first(where: isVowel) else { return letters.count }
    let consonant = (vowel..<letters.count).first { !isVowel($0) }
    return consonant.map { $0 + 1 } ?? letters.count
  }

  /// Whether there is a vowel at a place.
  private func isVowel(_ place: Int) -> Bool {
    switch letters[place] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether the word ends so; never when nothing would be left.
  private func ends(_ ending: String) -> Bool {
    letters.count > ending.utf8.count
      && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Takes letters off the end.
  private mutating func drop(_ count: Int) { letters.removeLast(count) }

  /// Whether a byte is a small letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
