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
  ]

  /// Returns a finding for each public stretch that looks like a note.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.leaves.filter { !$0.isInternal }.compactMap { leaf in
        let place = document.place(leaf.range)
        guard let word = mark(in: place.text) else { return nil }
        return finding(
          at: place.firstLine, Message.summary(word), explanation: Message.explanation,
          solutions: [.init("Zet er `{intern}` achter, of haal het weg")])
      }
    }
  }

  /// Returns the word or phrase that gives a note away.
  private static func mark(in text: String) -> String? {
    let start = text.prefix(40).drop { !$0.isLetter }
    let word = start.prefix(while: \.isLetter)
    let next = start.dropFirst(word.count).first
    let lower = word.lowercased()
    if residue.contains(lower), next == ":" || next == nil || word == word.uppercased() {
      return String(word)
    }
    if announcing.contains(lower), next == ":" || next == "]" { return String(word) }
    let whole = text.utf8.count < 2_000 ? text.lowercased() : ""
    return phrases.first { whole.contains($0) }
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
