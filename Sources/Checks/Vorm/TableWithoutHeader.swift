internal import Diagnostics
internal import Markdown

/// A table with a column that has no title.
enum TableWithoutHeader: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "table-without-header", .form, .waarschuwing,
    title: "Een tabel heeft geen kop boven een kolom",
    what: "Of elke kolom een titel heeft. Alleen de eerste kolom mag er zonder.",
    why: "Wie de tabel laat voorlezen, hoort bij elke cel de titel van de kolom.",
    wrong: """
      | | |
      | --- | --- |
      | Niveau 3 | 16% |
      """,
    right: """
      | Niveau | Voortijdig schoolverlaters |
      | --- | --- |
      | Niveau 3 | 16% |
      """,
    mend: "Schrijf boven elke kolom wat erin staat")

  /// Returns a finding for each table with an untitled column.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.tables.compactMap { table in
        let header = table.value.header
        let blank = header.map { cell in isBlank(cell) }
        guard blank.dropFirst().contains(true) || blank == [true] else { return nil }
        let row = header.first.map { $0.range.lowerBound } ?? table.range.lowerBound
        let end = header.last.map { $0.range.upperBound } ?? row
        return finding(
          at: document.place(row..<max(row, end)),
          Message.summary(all: !blank.contains(false)), explanation: Message.explanation)
      }
    }
  }

  /// Whether a cell holds no text; a reference to a value counts as text.
  private static func isBlank(_ cell: Table.Cell) -> Bool {
    cell.inlines.plainText.isBlank
      && !cell.inlines.contains { if case .reference = $0.kind { true } else { false } }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(all: Bool) -> String {
    all ? "Deze tabel heeft geen koprij" : "In deze tabel heeft een kolom geen titel"
  }
  /// Why.
  static let explanation = "Zonder titel is niet te horen wat een getal betekent."
}
