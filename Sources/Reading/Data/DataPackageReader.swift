internal import AgendaModel
internal import Diagnostics

/// Reads `data/datapackage.yaml` and the files that it describes (Frictionless Data Package).
struct DataPackageReader {
  /// The decoded files of the data folder by path.
  let files: [String: SourceFile]
  /// Where findings go.
  let log: FindingLog

  /// The path of the description.
  static let path = "data/datapackage.yaml"

  /// Returns the datasets in the order of their description.
  func read(_ package: MapReader) -> [Dataset] {
    package.maps("resources", as: .resource).compactMap(dataset)
  }

  /// Returns one dataset with its rows.
  private func dataset(_ map: MapReader) -> Dataset? {
    guard let name = map.required("name", of: "een gegevensbestand"),
      let path = map.required("path", of: "een gegevensbestand")
    else { return nil }
    var dataset = Dataset(
      name: name, title: map.text("title") ?? name.value, path: path, range: map.range)
    dataset.source = map.string("bron")
    dataset.referenceDate = map.date("peildatum")
    dataset.remark = map.text("noot") ?? map.text("description")
    dataset.isInternal = map.text("intern") == "ja"
    dataset.fields = map.map("schema", as: .schema)?.maps("fields", as: .field)
      .compactMap(field) ?? []
    guard let file = files["data/" + path.value] else {
      reportMissing(path)
      return dataset
    }
    let delimiter = map.map("dialect", as: .dialect)?.text("delimiter")?.utf8.first
    dataset.rows = RowReader(dataset: dataset, file: file, log: log).rows(delimiter: delimiter)
    return dataset
  }

  /// Returns one column's description.
  private func field(_ map: MapReader) -> Dataset.Field? {
    guard let name = map.required("name", of: "een kolom") else { return nil }
    var field = Dataset.Field(name: name, title: map.text("title") ?? name.value)
    field.type = map.choice("type", Dataset.FieldType.self)?.value ?? .text
    field.dimension = map.string("dimensie")
    field.indicator = map.string("indicator")
    field.kind = map.choice("soort", Cell.Kind.self)?.value ?? .measured
    field.period = map.period("periode")
    field.cell = cell(map)
    field.countsPersons = map.text("telt") == "personen"
    field.isInternal = map.text("intern") == "ja"
    return field
  }

  /// Returns the fixed part of a column's cell.
  private func cell(_ map: MapReader) -> CellKey {
    guard let word = map.string("cel") else { return .institution }
    if let key = CellKey(text: word.value) { return key }
    log.error(
      "wrong-type", word.range, "\"\(word.value)\" is geen cel van een uitsplitsing",
      mend: "Schrijf de uitsplitsing en de waarde, bijvoorbeeld \"instroom:totaal\"")
    return .institution
  }

  /// Reports a file that is not there.
  private func reportMissing(_ path: Located<String>) {
    let known = files.keys.map { String($0.dropFirst("data/".count)) }.sorted()
    let near = NearMiss.nearest(to: path.value, among: known)
    log.add(
      Diagnostic(
        "dataset-file-missing", .fout, at: path.range,
        "Het bestand \"data/\(path.value)\" is er niet"
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(path.range, $0)) }
            ?? .init("Zet het bestand in de map data, of verbeter de naam")
        ]))
  }
}

/// Reads the rows of one data file.
struct RowReader {
  /// The description.
  let dataset: Dataset
  /// The file.
  let file: SourceFile
  /// Where findings go.
  let log: FindingLog

  /// Returns the rows, each with as many entries as there are described columns.
  func rows(delimiter: UInt8?) -> [[Located<Dataset.Entry>]] {
    let records = CSVParser(file, delimiter: delimiter).records()
    guard let header = records.first else { return [] }
    let columns = dataset.fields.map { index(of: $0, in: header) }
    var rows: [[Located<Dataset.Entry>]] = []
    for record in records.dropFirst() {
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
    log.error(
      "column-missing", field.name.range,
      "In \"\(file.path)\" ontbreekt de kolom \"\(field.name.value)\"",
      why: "De eerste rij van het bestand heeft: \(header.map(\.value).joined(separator: ", ")).",
      mend: "Geef de kolom in het bestand of in de beschrijving dezelfde naam")
    return nil
  }

  /// Returns a field as an entry of the kind that its column holds.
  private func entry(_ text: CSVField, _ field: Dataset.Field) -> Located<Dataset.Entry> {
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
    return Located(.value(value), text.range)
  }

  /// Reports a row with another number of fields than the first.
  private func reportRagged(_ record: [CSVField], _ header: [CSVField]) {
    let range = SourceRange(file, record[0].range.lower, record[record.count - 1].range.upper)
    TextTableReader.reportRagged(range, found: record.count, columns: header.count, log: log)
  }
}
