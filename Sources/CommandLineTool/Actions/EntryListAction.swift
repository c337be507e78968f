internal import AgendaModel
internal import Diagnostics
internal import Disclosure
internal import Pages
internal import Publishing
internal import Reading

/// Writes the figures of a year to key into the ministry's portal.
struct EntryListAction {
  /// The folder with the agenda.
  let folder: String
  /// The year; nil for the newest verantwoording.
  let year: Int?
  /// The file: a page when its name ends in `.html`, else for a spreadsheet.
  let output: String

  /// Writes the list.
  func run() -> ExitStatus {
    guard let source = AgendaSource(folder, regelingen: Editions.all().regelingen), source.isThere
    else {
      AgendaSource.reportMissing(folder)
      return .failed
    }
    let years = AccountBook(source.agenda).years
    guard let year = year ?? years.last else { return refuse(years) }
    let published = PublishedAgenda(source.agenda, findings: [], for: .everyone)
    guard let list = EntryList(published, year: year) else {
      Terminal.error("Deze editie van de Regeling heeft geen invoerlijst.\n")
      return .failed
    }
    do throws(PublishingError) {
      try write(list, published)
    } catch {
      Terminal.report(error)
      return .failed
    }
    return Terminal.out(summary(list, year))
  }

  /// Writes the file.
  private func write(_ list: EntryList, _ published: PublishedAgenda) throws(PublishingError) {
    guard output.lowercased().hasSuffix(".html") else {
      return try SingleFile(output, kind: .spreadsheet).write(list.csv)
    }
    let page = try DocumentPage(document: list.document, published: published).text(for: .screen)
    try SingleFile(output, kind: .html).write(Array(page.utf8))
  }

  /// Says what was written.
  private func summary(_ list: EntryList, _ year: Int) -> String {
    let note =
      list.isConfirmed
      ? "" : "  De veldnamen zijn nog niet bevestigd: leg het formulier van het portaal ernaast.\n"
    return "Invoerlijst \(year): \(list.count) regels in \"\(output)\".\n" + note
  }

  /// Says that there is no year to take.
  private func refuse(_ years: [Int]) -> ExitStatus {
    Terminal.error(
      """
      In "\(folder)" staat nog geen verantwoording, en u noemt geen jaar.
        Zo lost u het op: Geef het jaar op, bijvoorbeeld: ijkpunt export --entry-list --year 2025

      """)
    return .failed
  }
}
