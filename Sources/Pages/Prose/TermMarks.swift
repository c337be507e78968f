internal import AgendaModel
internal import Diagnostics

/// Links the first use of each abbreviation on a page to its place in the glossary.
///
/// The words of an adopted text stay as they are: the explanation is one step away, and read out by
/// a screen reader as what the link is about. Text that is a link, a heading, a caption, a cell or a
/// drawing stays untouched.
struct TermMarks: Sendable {
  /// What is known of an abbreviation.
  struct Mark: Sendable {
    /// The anchor of its entry in the glossary.
    var anchor: String
    /// What it means.
    var meaning: String
  }

  /// The abbreviations by the ways they may be written.
  private let marks: [String: Mark]
  /// The bytes with which they begin; most words begin otherwise.
  private let firstBytes: Set<UInt8>

  /// Gathers the abbreviations of an agenda; its own short name needs no explanation.
  init(_ site: Site) {
    var marks: [String: Mark] = [:]
    for term in site.agenda.terms where Self.isAbbreviation(term.term.value) {
      let word = term.term.value
      guard word != site.agenda.institution.shortName else { continue }
      let mark = Mark(anchor: Self.anchor(of: word), meaning: term.meaning)
      for spelling in [word, Dutch.capitalized(word)] where marks[spelling] == nil {
        marks[spelling] = mark
      }
    }
    self.marks = marks
    firstBytes = Set(marks.keys.compactMap(\.utf8.first))
  }

  /// Returns the anchor of a term in the glossary.
  static func anchor(of term: String) -> String { "begrip_" + Slug.make(term) }

  /// Whether a term is an abbreviation: one word, short or with more capitals than a name has.
  private static func isAbbreviation(_ term: String) -> Bool {
    let isOneWord = term.utf8.allSatisfy { TextScan.isWord($0) || $0 == UInt8(ascii: "-") }
    return isOneWord && (term.count <= 4 || term.count { $0.isUppercase || $0.isNumber } > 1)
  }

  /// Returns a page with the first use of each abbreviation in its main part as a link.
  func marking(_ page: [UInt8], glossary: String) -> [UInt8] {
    guard !marks.isEmpty else { return page }
    var scan = TextScan(page)
    var marked: Set<String> = []
    while let text = scan.nextText() { mark(text, &scan, &marked, glossary) }
    return scan.result
  }

  /// Marks the abbreviations in one piece of text; one that is all of the text is left alone, for
  /// a link must stand in a sentence to be as small as one.
  private func mark(
    _ text: Range<Int>, _ scan: inout TextScan, _ marked: inout Set<String>, _ glossary: String
  ) {
    for word in scan.words(in: text) where word.count < scan.trimmedCount(of: text) {
      guard let (length, mark) = abbreviation(at: word, scan) else { continue }
      guard marked.insert(mark.anchor).inserted else { continue }
      let title = HTMLEscaping.escaped(Dutch.sentence(mark.meaning))
      let open = "<a class=\"begrip\" href=\"\(glossary)#\(mark.anchor)\" title=\"\(title)\">"
      scan.wrap(word.lowerBound..<(word.lowerBound + length), in: open, "</a>")
    }
  }

  /// Returns the longest abbreviation at the start of a word, which may be part of a compound.
  private func abbreviation(at word: Range<Int>, _ scan: TextScan) -> (Int, Mark)? {
    guard firstBytes.contains(scan.byte(at: word.lowerBound)) else { return nil }
    var end = word.upperBound
    while end > word.lowerBound {
      if let mark = marks[scan.text(word.lowerBound..<end)] { return (end - word.lowerBound, mark) }
      guard let hyphen = scan.lastHyphen(in: word.lowerBound..<end) else { return nil }
      end = hyphen
    }
    return nil
  }
}
