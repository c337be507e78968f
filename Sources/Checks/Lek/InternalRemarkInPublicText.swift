internal import Diagnostics

/// A working note that would reach a public page.
enum InternalRemarkInPublicText: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "internal-remark-in-public-text", .leak, .waarschuwing,
    title: "Een werknotitie staat in openbare tekst",
    what: """
      Of een alinea, kop of cel begint met een woord als ‘intern:’, ‘vertrouwelijk:’, ‘opmerking:’ of ‘todo’,
      ook tussen haken, of het zinnetje ‘niet voor publicatie’ bevat.
      """,
    why: "Zo’n notitie was niet voor de lezer bedoeld, maar komt zonder `{intern}` op de site.",
    wrong: "Intern: bedrag nog navragen bij de controller.",
    right: "Intern: bedrag nog navragen bij de controller. {intern}")

  /// The words that announce a note, when a colon or bracket stands around them.
  private static let announcing: Set<String> = [
    "intern", "opmerking", "vertrouwelijk", "concept", "notitie",
  ]
  /// The words that are a note by themselves.
  private static let residue: Set<String> = ["todo", "tbd", "xxx", "ntb", "pm"]
  /// The phrases that say it outright.
  private static let phrases = [
    "niet voor publicatie", "niet publiceren", "alleen voor intern gebruik", "strikt vertrouwelijk",
  ].map(Phrase.init)

  /// Returns a finding for each public stretch that looks like a note.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.leaves.filter { !$0.isInternal }.compactMap { leaf in
        let place = document.place(leaf.range)
        guard let word = opening(of: place) ?? phrase(in: place) else { return nil }
        return finding(
          at: place.firstLine, Message.summary(word), explanation: Message.explanation,
          solutions: [.init("Zet er `{intern}` achter, of haal het weg")])
      }
    }
  }

  /// Returns the first word, when it gives a note away.
  private static func opening(of place: SourceRange) -> String? {
    let head = place.file.text(place.lower..<min(place.upper, place.lower + 60))
    let start = head.drop { !$0.isLetter }
    let word = start.prefix(while: \.isLetter)
    let next = start.dropFirst(word.count).first
    let lower = word.lowercased()
    if residue.contains(lower), next == ":" || next == nil || word == word.uppercased() {
      return String(word)
    }
    if announcing.contains(lower), next == ":" || next == "]" { return String(word) }
    return nil
  }

  /// Returns the phrase that gives a note away.
  private static func phrase(in place: SourceRange) -> String? {
    phrases.first { $0.occurs(in: place.file.bytes, place.lower..<place.upper) }?.text
  }
}

/// A phrase of lower-case ASCII that is sought in bytes, which is many times faster than in text.
struct Phrase {
  /// The phrase.
  let text: String
  /// Its bytes.
  private let bytes: [UInt8]

  /// Creates a phrase.
  init(_ text: String) { (self.text, bytes) = (text, Array(text.utf8)) }

  /// Whether the phrase stands in `range` of `source`, in any case.
  func occurs(in source: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = bytes.first, range.count >= bytes.count else { return false }
    return (range.lowerBound...(range.upperBound - bytes.count)).contains { start in
      source[start] | 0x20 == first && matches(source, at: start)
    }
  }

  /// Whether the bytes from `start` on are those of the phrase; blanks of any kind are equal.
  private func matches(_ source: [UInt8], at start: Int) -> Bool {
    bytes.indices.allSatisfy { offset in
      let byte = source[start + offset]
      return bytes[offset] == 0x20 ? byte <= 0x20 : byte | 0x20 == bytes[offset]
    }
  }
}

extension SourceRange {
  /// The part of the range on its first line.
  var firstLine: SourceRange {
    let end = file.bytes[lower..<upper].firstIndex(of: UInt8(ascii: "\n")) ?? upper
    return SourceRange(file, lower, end)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ word: String) -> String {
    "‘\(word)’ wijst op een werknotitie in openbare tekst"
  }
  /// Why.
  static let explanation = "Deze tekst komt zo op de site."
}
