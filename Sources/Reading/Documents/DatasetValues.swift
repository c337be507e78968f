internal import AgendaModel
internal import Diagnostics

/// Takes the values of an indicator out of a dataset.
struct DatasetValues {
  /// The datasets by name.
  let datasets: [String: Dataset]
  /// The edition, which knows the dimensions.
  let regeling: Regeling
  /// Where findings go.
  let log: FindingLog

  /// Puts the values for `indicator` into `cells`: all kinds, or only `kind`.
  ///
  /// `reference` holds `gegevens:` with the dataset's name and, where wanted, `rij:` with the rows
  /// that count, written `kolom=waarde`. Returns the name that was referred to.
  func read(
    _ reference: MapReader, of indicator: String, only kind: Cell.Kind? = nil,
    into cells: inout CellCollector
  ) -> Located<String>? {
    guard let name = reference.required("gegevens", of: "deze verwijzing") else { return nil }
    guard let dataset = datasets[name.value] else {
      reportUnknown(name)
      return name
    }
    let rows = rows(of: dataset, reference)
    var found = false
    for (index, field) in dataset.fields.enumerated()
    where field.indicator?.value == indicator && (kind == nil || field.kind == kind) {
      found = true
      for row in rows { add(row, index, field, of: dataset, to: &cells) }
    }
    // A column for an indicator that is misspelt is told there.
    if !found, !hasMisspeltColumn(dataset, indicator) { reportNoColumn(name, indicator) }
    return name
  }

  /// Whether a dataset has a column for a code that the edition does not know and that is near to
  /// the one wanted.
  private func hasMisspeltColumn(_ dataset: Dataset, _ indicator: String) -> Bool {
    let unknown = dataset.fields.compactMap(\.indicator?.value).filter {
      $0 != indicator && regeling.indicator($0) == nil
    }
    return NearMiss.nearest(to: indicator, among: unknown) != nil
  }

  /// Adds the value of one row and column.
  private func add(
    _ row: [Located<Dataset.Entry>], _ index: Int, _ field: Dataset.Field, of dataset: Dataset,
    to cells: inout CellCollector
  ) {
    guard case .value(let value) = row[index].value else { return }
    var measurement = Measurement(period: field.period, value: Located(value, row[index].range))
    measurement.undated = field.undated
    measurement.source = field.source ?? dataset.source
    if case .known(let count) = dataset.groupSize(of: index, in: row) { measurement.count = count }
    var parts = field.cell.parts
    let dimensions = DimensionFindings(regeling: regeling, log: log)
    for (other, column) in dataset.fields.enumerated() {
      guard let dimension = column.dimension?.value else { continue }
      let text = Self.text(row[other].value).lowercased()
      if dimensions.names(text, of: dimension) { parts.append(.init(dimension, text)) }
    }
    cells.add([measurement], field.kind, to: CellKey(parts), at: row[index].range)
  }

  /// Returns the rows that `rij:` names; all without it.
  private func rows(of dataset: Dataset, _ reference: MapReader) -> [[Located<Dataset.Entry>]] {
    guard let rule = reference.string("rij") else { return dataset.rows }
    let halves = rule.value.split(separator: "=", maxSplits: 1)
      .map { String($0.drop { $0 == " " }).trimmingLineEnd() }
    let column = dataset.fields.firstIndex { $0.name.value == halves.first }
    guard halves.count == 2, let column else {
      log.error(
        "column-missing", rule.range,
        "In \"\(dataset.name.value)\" is geen kolom bij \"\(rule.value)\"",
        mend: "Schrijf de kolom en de waarde, bijvoorbeeld \"instelling=02OV\"")
      return []
    }
    let wanted = halves[1].lowercased()
    let rows = dataset.rows.filter { Self.text($0[column].value).lowercased() == wanted }
    if rows.isEmpty { reportNoRow(rule, dataset) }
    return rows
  }

  /// Returns an entry as text.
  static func text(_ entry: Dataset.Entry) -> String {
    switch entry {
    case .text(let text): text
    case .value(let value): value.number?.dutch(grouped: false) ?? ""
    }
  }

  /// Reports a dataset that is not described.
  private func reportUnknown(_ name: Located<String>) {
    let near = NearMiss.nearest(to: name.value, among: datasets.keys.sorted())
    log.add(
      Diagnostic(
        "unknown-dataset", .fout, at: name.range,
        "Er zijn geen gegevens met de naam \"\(name.value)\""
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(name.range, $0)) }
            ?? .init("Beschrijf het bestand in data/datapackage.yaml")
        ]))
  }

  /// Reports a dataset without a column for the indicator.
  private func reportNoColumn(_ name: Located<String>, _ indicator: String) {
    log.error(
      "column-missing", name.range,
      "In \"\(name.value)\" hoort geen kolom bij indicator \(indicator)",
      mend: "Zet in data/datapackage.yaml bij de kolom \"indicator: \(indicator)\"",
      subject: indicator)
  }

  /// Reports that no row fits.
  private func reportNoRow(_ rule: Located<String>, _ dataset: Dataset) {
    log.error(
      "row-missing", rule.range, "In \"\(dataset.name.value)\" is geen rij met \(rule.value)",
      mend: "Kijk in \(dataset.path.value) hoe de waarde daar geschreven is")
  }
}
