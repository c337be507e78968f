internal import AgendaModel

/// What keeps figures from being read.
extension ObservationReader {
  /// Nothing says which period figures are about.
  func noPeriod(_ source: Source) -> IntakeProblem {
    let found = table.notes.compactMap { PeriodWords.split($0).found?.period.text }
    let title = table.columns[source.column].title
    return .ask(
      .year, "Van welk jaar of schooljaar zijn de cijfers in kolom \"\(title)\"?",
      reason: "In de kolom, de rij en haar naam staat geen jaar."
        + (found.isEmpty ? "" : " Boven of onder de tabel staat \(found[0])."),
      found.isEmpty
        ? [("2024", "een kalenderjaar"), ("2023-2024", "een schooljaar")]
        : found.map { ($0, "") })
  }

  /// No row is left.
  func nothingLeft() -> IntakeProblem {
    IntakeProblem(
      "Er blijft geen enkel cijfer over",
      reason: "Geen rij en kolom voldoet aan wat u vroeg (--year, --row, --column).",
      mend: "laat een van die keuzes weg en kijk wat het voorstel wordt")
  }
}
