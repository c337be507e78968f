internal import Diagnostics

/// Recognises names of persons in running text by a title, initials or a first name before them.
struct PersonNames {
  /// The words of the passage.
  private let words: TextWords
  /// The ordinary words of the agenda, which no surname is.
  private let small: Set<String>

  /// The words with which a name may start.
  private let starts: Vocabulary.Selection

  /// Prepares for a passage; `starts` are the words of the agenda with which a name may start.
  init(_ words: TextWords, starts: Vocabulary.Selection, small: Set<String>) {
    (self.words, self.starts, self.small) = (words, starts, small)
  }

  /// Returns the words of an agenda with which a name may start: titles, first names, initials.
  static func starts(in vocabulary: Vocabulary) -> Vocabulary.Selection {
    vocabulary.select {
      titles.contains($0.lower) || $0.lower == "heer" || firstNames.contains($0.text)
        || $0.length == 1 && $0.isCapitalised
    }
  }

  /// Returns where names stand, in order.
  func places() -> [Range<Int>] {
    var found: [Range<Int>] = []
    let places = words.words.indices.filter { starts.contains(words.words[$0]) }
    guard !places.isEmpty, !isPublication else { return [] }
    for at in places {
      guard let end = end(ofNameAt: at).map(last), !isOfThing(end), !isReference(at, end) else {
        continue
      }
      let range = words.words[at].range.lowerBound..<words.words[end].range.upperBound
      if let last = found.last, last.overlaps(range) { continue }
      found.append(range)
    }
    return found
  }

  /// Returns the index of the last word of the name that starts at a word.
  private func end(ofNameAt at: Int) -> Int? {
    let word = words.words[at]
    if Self.titles.contains(word.lower) { return surname(after: at) }
    if word.lower == "heer", words.word(at - 1) == "de" { return surname(after: at) }
    if isInitial(at) { return initials(at) }
    guard Self.firstNames.contains(word.text), words.gap(after: at) == .blank else { return nil }
    return surname(after: at)
  }

  /// Whether the passage is a publication in a list, such as `Biesta, G. (2012)`.
  private var isPublication: Bool {
    let years = words.words.contains { Self.isYear($0.lower) && $0.gap.contains(.open) }
    return years
      && words.words.indices.contains { isInitial($0) && words.words[$0].gap == [.comma, .blank] }
  }

  /// Whether a word is a year of this or the last century.
  private static func isYear(_ text: String) -> Bool {
    text.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  /// Returns the end of a name with the further words of its surname.
  private func last(_ end: Int) -> Int {
    var last = end
    while last + 1 < words.words.count, last < end + 2, words.words[last + 1].gap == .blank,
      words.byte(at: words.words[last].range.upperBound) == 0x20,
      words.words[last + 1].isCapitalised, !small.contains(words.words[last + 1].lower),
      words.words[last + 1].text.contains(where: \.isLowercase)
    {
      last += 1
    }
    return last
  }

  /// Returns the end of a name of initials and a surname.
  private func initials(_ at: Int) -> Int? {
    guard at == 0 || !isInitial(at - 1) || words.words[at].gap.contains(.comma) else { return nil }
    var last = at
    while isInitial(last + 1), words.words[last + 1].gap.isSubset(of: [.stop, .blank]) { last += 1 }
    guard let end = surname(after: last) else { return nil }
    // "A. Aanpak" at the start is a numbered title; "J. de Vries" is a name.
    let isSingle = last == at && end == last + 1
    return isSingle && words.words[at].opens ? nil : end
  }

  /// Whether a word is one capital with a full stop behind it.
  private func isInitial(_ at: Int) -> Bool {
    guard words.words.indices.contains(at) else { return false }
    let word = words.words[at]
    return word.text.count == 1 && word.isCapitalised && words.gap(after: at).contains(.stop)
      && at + 1 < words.words.count
  }

  /// Returns the end of the surname behind a word: small words between, and a word with a capital that
  /// is no ordinary word.
  private func surname(after at: Int) -> Int? {
    var next = at + 1
    while next < words.words.count, next < at + 5, isJoined(next) {
      let word = words.words[next]
      if Self.particles.contains(word.lower) || isInitial(next) && next == at + 1 {
        next += 1
        continue
      }
      let isName = word.isCapitalised && word.text.count > 2 && !small.contains(word.lower)
      return isName && word.text.dropFirst().contains(where: \.isLowercase) ? next : nil
    }
    return nil
  }

  /// Whether only a blank, perhaps after the full stop of a title or initial, stands before a word.
  private func isJoined(_ at: Int) -> Bool {
    let gap = words.words[at].gap
    guard gap.contains(.stop) else { return gap == .blank || gap == [.blank, .apostrophe] }
    let before = words.word(at - 1)
    return gap.isSubset(of: [.stop, .blank]) && (before.count == 1 || Self.titles.contains(before))
  }

  /// Whether the name is that of a street, school, prize or the like.
  private func isOfThing(_ end: Int) -> Bool {
    let next = end + 1 < words.words.count && words.gap(after: end).isSubset(of: [.blank, .hyphen])
    let texts = [words.word(end), next ? words.word(end + 1) : ""]
    return texts.contains { text in Self.things.contains { text.hasSuffix($0) } }
  }

  /// Whether a year follows, as behind the author of a publication.
  private func isReference(_ at: Int, _ end: Int) -> Bool {
    let next = words.word(end + 1)
    let after = words.gap(after: end)
    return Self.isYear(next) && (after.contains(.comma) || after.contains(.open))
      || ["et", "cs"].contains(next) || after.contains(.slash)
  }

  /// The titles before a name.
  private static let titles: Set<String> = [
    "dhr", "mevr", "mw", "mevrouw", "meneer", "drs", "prof", "dr", "ir", "ing", "mr",
  ]
  /// The small words of surnames.
  private static let particles: Set<String> = [
    "de", "den", "der", "van", "von", "ten", "ter", "te", "la", "el", "t", "op", "het", "in",
  ]
  /// What is named after persons.
  private static let things = [
    "straat", "laan", "weg", "plein", "kade", "singel", "park", "school", "college", "lyceum",
    "universiteit", "instituut", "academie", "stichting", "foundation", "fonds", "prijs", "award",
    "huis", "lezing", "gebouw", "ziekenhuis", "hal", "zaal",
  ]
  /// First names that are no ordinary words.
  private static let firstNames: Set<String> = Set(
    """
    Aad Aafke Abdel Ahmed Albert Alexander Amber Amina Andrea Andre André Anita Anja Anke Anna Anneke Annelies \
    Annemarie Annemiek Anouk Anton Arie Arjan Arnold Astrid Barbara Bart Bernard Bert Bianca Bram Brigitte Carla \
    Carolien Caroline Christiaan Claudia Corrie Cynthia Daan Daniel Daniëlle David Debbie Dennis Dewi Dick Diederik \
    Edwin Ellen Els Emma Eric Erik Ernst Esther Eva Evelien Fatima Fatma Femke Ferdinand Floor Floris Frank Frans \
    Fred Frederik Geert Gerard Gerda Gerrit Gijs Hanneke Harm Harriët Hassan Heleen Hendrik Henk Hetty Ibrahim Ilse \
    Inge Ingrid Irene Jaap Jacqueline Jan Janneke Jannes Jasper Jeanette Jeroen Jessica Joanna Johan Johannes Jolanda \
    Joost Joris Joyce Judith Karel Karin Karolien Kees Kevin Klaas Koen Laura Leonie Leontien Lianne Liesbeth Lieke \
    Linda Lisa Lisette Loes Lotte Louise Luuk Maaike Maarten Manon Marcel Margriet Marieke Marian Marijke Marleen \
    Marlies Marloes Martijn Martin Marjolein Melanie Merel Michael Michel Michiel Mieke Miranda Mirjam Mohamed Mohammed \
    Monique Mustafa Nadia Natasja Niels Nienke Nicole Olga Patricia Patrick Paul Paula Peter Petra Pieter Pim Rachel \
    Ramon Ria Rianne Richard Rik Robert Roel Roeland Ronald Rob Ruben Rudolf Ruud Sander Sandra Sanne Saskia Sharon \
    Sjoerd Simone Sofie Sophie Stefan Stefanie Steven Susan Suzanne Sven Sylvia Tamara Theo Thijs Thomas Tim Tineke \
    Tjeerd Vera Victor Vincent Wendy Wessel Wilma Willem Wim Wouter Yvonne Yvette Yusuf
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
