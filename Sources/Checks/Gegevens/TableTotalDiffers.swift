internal import AgendaModel
internal import Diagnostics

/// A total in a table of running text that is not the sum.
enum TableTotalDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "table-total-differs", .data, .fout,
    title: "Een totaal in een tabel in de tekst is niet de som",
    what: """
      Of in een tabel in de tekst een rij of kolom die ‘totaal’ of ‘samen’ heet, de som is van de andere. De regels
      zijn die van een gegevensbestand; zie `dataset-total-differs`. Een totaal van 100% is de som van percentages.
      """,
    why: "Een lezer die narekent, vertrouwt ook de andere cijfers niet meer.",
    wrong: """
      | Examen | Niveau 3 | Niveau 4 | Samen |
      | --- | --- | --- | --- |
      | Nederlands | 26 | 84 | 110 |
      | Rekenen | 20 | 91 | 101 |
      | Engels | 38 | 106 | 144 |
      """,
    right: """
      | Examen | Niveau 3 | Niveau 4 | Samen |
      | --- | --- | --- | --- |
      | Nederlands | 26 | 84 | 110 |
      | Rekenen | 20 | 91 | 111 |
      | Engels | 38 | 106 | 144 |
      """,
    mend: "Vergelijk het totaal en de andere cijfers met de bron, en verbeter wat afwijkt")

  /// Returns a finding at each total that its numbers exclude.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.tables.flatMap { table in
        WrongTotals.rows(of: FigureGrid(table.value, in: document.document.file)).map { totals in
          finding(
            at: totals.first.printed.range, totals.summary, explanation: totals.explanation,
            subject: document.document.code?.value, notes: totals.notes)
        }
      }
    }
  }
}
