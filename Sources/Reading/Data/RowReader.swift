internal import AgendaModel
internal import Diagnostics

/// Reads the rows of one data file.
struct RowReader {
  /// The description.
  let dataset: Dataset
  /// The file.
  let file: SourceFile
  /// The edition, which knows the values of dimensions.
  let regeling: Regeling
  /// Where findings go.
  let log: FindingLog

  /// Returns the rows, each with as many entries as there are described columns.
  func rows(delimiter: UInt8?) -> [[Located<Dataset.Entry>]] {
    let contents = CSVParser(file, delimiter: delimiter).read()
    if let quote = contents.openQuote { reportQuote(quote) }
    guard let header = contents.records.first else {
      reportEmpty()
      return []
    }
    let columns = dataset.fields.map { index(of: $0, in: header) }
    var rows: [[Located<Dataset.Entry>]] = []
    for record in contents.records.dropFirst() {
      guard record.count == header.count else {
        reportRagged(record, header)
        continue
      }
      rows.append(
        zip(dataset.fields, columns).map { field, column in
          guard let column else { return Located(.text(""), record[0].range) }
          return entry(record[column], field)
        })
    }
    return rows
  }

  /// Returns the place of a described column in the file's first row.
  private func index(of field: Dataset.Field, in header: [CSVField]) -> Int? {
    if let index = header.firstIndex(where: { $0.value == field.name.value }) { return index }
    let others = Set(dataset.fields.map(\.name.value))
    let free = header.map(\.value).filter { !others.contains($0) }
    let near = NearMiss.nearest(to: field.name.value, among: free)
    log.add(
      Diagnostic(
        "column-missing", .fout, at: field.name.range,
        "In \"\(file.path)\" ontbreekt de kolom \"\(field.name.value)\""
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        explanation: "De eerste rij van het bestand heeft: "
          + "\(header.map(\.value).joined(separator: ", ")).",
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(field.name.range, $0)) }
            ?? .init("Geef de kolom in het bestand of in de beschrijving dezelfde naam")
        ]))
    return nil
  }

  /// Returns a field as an entry of the kind that its column holds.
  private func entry(_ text: CSVField, _ field: Dataset.Field) -> Located<Dataset.Entry> {
    if let dimension = field.dimension?.value {
      DimensionFindings(regeling: regeling, log: log)
        .checkMember(text.value.lowercased(), of: dimension, at: text.range)
    }
    guard field.type == .integer || field.type == .number, !text.value.isEmpty else {
      return Located(.text(text.value), text.range)
    }
    guard let value = Value(datasetText: text.value) else {
      log.error(
        "number-unreadable", text.range,
        "\"\(text.value)\" in de kolom \"\(field.name.value)\" is geen getal",
        why: "Dit vak telt daardoor nergens mee.",
        mend: "Verbeter het getal, of schrijf nb (niet beschikbaar) of een punt (afgeschermd)")
      return Located(.text(""), text.range)
    }
    return Located(.value(Self.value(value, as: field)), text.range)
  }

  /// Returns a value as its column's description says that it is meant.
  private static func value(_ written: Value, as field: Dataset.Field) -> Value {
    let value = field.unit == .fraction ? written.fromFraction : written
    return field.isProvisional ? value.asProvisional : value
  }

  /// Reports a file without a single row.
  private func reportEmpty() {
    log.error(
      "dataset-file-missing", dataset.path.range, "Het bestand \"\(file.path)\" is leeg",
      why: "De eerste rij van een gegevensbestand noemt de kolommen.",
      mend: "Zet de gegevens in het bestand, of haal de beschrijving weg")
  }

  /// Reports a quote that never closes.
  private func reportQuote(_ range: SourceRange) {
    log.error(
      "ragged-row", range, "Het aanhalingsteken waarmee dit vak begint, wordt niet gesloten",
      why: "De hele rest van het bestand is daardoor één vak.",
      mend: "Zet aan het einde van het vak een aanhalingsteken, of haal het eerste weg")
  }

  /// Reports a row with another number of fields than the first.
  private func reportRagged(_ record: [CSVField], _ header: [CSVField]) {
    let range = SourceRange(file, record[0].range.lower, record[record.count - 1].range.upper)
    TextTableReader.reportRagged(range, found: record.count, columns: header.count, log: log)
  }
}
