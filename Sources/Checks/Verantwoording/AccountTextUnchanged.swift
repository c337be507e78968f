internal import AgendaModel
internal import Diagnostics

/// Text of an account that is word for word that of the year before.
enum AccountTextUnchanged: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-text-unchanged", .account, .waarschuwing,
    title: "De tekst van vorig jaar staat er nog",
    what: """
      Of de tekst onder een kop van een verantwoording, van \(shortest) woorden of meer, niet gelijk is aan die van een jaar
      eerder over hetzelfde. Hoofdletters en leestekens tellen niet, acties met een stand ook niet. Van een
      voortgang mag de tekst blijven staan: die is het begin van de verantwoording.
      """,
    why:
      "Een nieuw jaar vraagt een nieuw antwoord. Vaak is een kop bij het bijwerken overgeslagen.",
    wrong: "Onder ‘Wat we leerden’ staat in 2025 hetzelfde als in 2024.",
    right: "Onder ‘Wat we leerden’ staat wat de school in 2025 leerde.",
    mend: "Schrijf wat er dit jaar gebeurde, of zeg dat het hetzelfde bleef")

  /// The number of words from which equal text is no chance.
  private static let shortest = 25

  /// Returns a finding for each yearly account, at the first text that is unchanged.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.accounts.compactMap { document in
      guard let account = document.account, case .year(let year) = account.term.value,
        let before = index.accounts.account(of: .year(year - 1), about: account.subject)
      else { return nil }
      let old = Dictionary(texts(of: before).map { ($0.words, $0.heading) }) { first, _ in first }
      let same = texts(of: document).filter { old[$0.words] != nil }
      guard let first = same.first, let earlier = old[first.words] else { return nil }
      return finding(
        at: first.heading.range, Message.summary(first.heading.text, year - 1, same.count),
        explanation: Message.explanation(first.words.count),
        notes: [.init(at: earlier.range, "De tekst van \(year - 1)")]
          + same.dropFirst().map { .init(at: $0.heading.range, "Ook hier") })
    }
  }

  /// Text below a heading.
  private struct Text {
    /// The heading.
    let heading: Heading
    /// Its words.
    let words: [String]
  }

  /// Returns the texts of an account that are long enough, by their headings.
  private static func texts(of document: AgendaDocument) -> [Text] {
    document.sections.flatMap { section -> [Text] in
      let start = Part(
        heading: section.heading, marks: Marks(), blocks: section.introduction, actions: [])
      return ([start] + section.parts).map { part in
        Text(heading: part.heading, words: part.ownStretches.flatMap(AccountWords.words(of:)))
      }
    }.filter { $0.words.count >= shortest }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ heading: String, _ year: Int, _ count: Int) -> String {
    let others =
      count == 1 ? "" : count == 2 ? ", en onder nog 1 kop" : ", en onder nog \(count - 1) koppen"
    return "Onder ‘\(heading)’ staat dezelfde tekst als in \(year)\(others)"
  }
  /// How much is the same.
  static func explanation(_ words: Int) -> String { "Alle \(words) woorden zijn gelijk." }
}
