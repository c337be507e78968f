internal import AgendaModel
internal import Diagnostics

/// Reads `data/datapackage.yaml` and the files that it describes (Frictionless Data Package).
struct DataPackageReader {
  /// The decoded files of the data folder by path.
  let files: [String: SourceFile]
  /// The edition, which knows the dimensions.
  let regeling: Regeling
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
    dataset.legend = map.text("legenda")
    dataset.isInternal = map.isMarkedInternal
    let schema = map.map("schema", as: .schema)
    dataset.primaryKey = schema?.words("primaryKey") ?? []
    dataset.fields = schema?.maps("fields", as: .field).compactMap(field) ?? []
    for field in dataset.fields { reportCountColumn(of: field, in: dataset) }
    guard let file = files["data/" + path.value] else {
      reportMissing(path)
      return dataset
    }
    let delimiter = map.map("dialect", as: .dialect)?.text("delimiter")?.utf8.first
    dataset.rows = RowReader(dataset: dataset, file: file, regeling: regeling, log: log)
      .rows(delimiter: delimiter)
    return dataset
  }

  /// Returns one column's description.
  private func field(_ map: MapReader) -> Dataset.Field? {
    guard let name = map.required("name", of: "een kolom") else { return nil }
    var field = Dataset.Field(name: name, title: map.text("title") ?? name.value)
    field.type = map.choice("type", Dataset.FieldType.self)?.value ?? .text
    field.dimension = map.string("dimensie").flatMap(dimension)
    field.indicator = map.string("indicator")
    field.kind = map.choice("soort", Cell.Kind.self)?.value ?? .measured
    field.undated = map.text("periode").flatMap(Undated.init(written:))
    field.period = field.undated == nil ? map.period("periode") : nil
    field.cell = cell(map)
    field.unit = map.choice("eenheid", Dataset.FieldUnit.self)?.value
    field.source = map.string("bron")
    // A star behind the title marks the whole column, as sources print it: 2022/'23*.
    let isStarred = name.value.hasSuffix("*")
    field.isProvisional = isStarred && map.text("voorlopig") == nil || map.flag("voorlopig")
    field.countsPersons = map.countsPersons
    field.countColumn = map.string("n")
    field.isInternal = map.isMarkedInternal
    reportIdle(field, map)
    return field
  }

  /// Reports values that no indicator can get, and keys that say something about no indicator.
  private func reportIdle(_ field: Dataset.Field, _ map: MapReader) {
    guard let indicator = field.indicator else {
      for key in ["soort", "periode", "cel"] where map.node(key) != nil {
        log.error(
          "key-idle", map.place(key), "\"\(key)\" telt bij deze kolom niet mee",
          why: "De kolom hoort bij geen indicator.",
          mend: "Schrijf erbij van welke indicator de waarden zijn: \"indicator: 2a\"",
          "Haal de regel weg")
      }
      return
    }
    guard field.type == .text || field.type == .year else { return }
    log.error(
      "wrong-type", map.node("type")?.range ?? indicator.range,
      "Indicator \(indicator.value) krijgt niets uit de kolom \"\(field.name.value)\": daarin staat tekst",
      why: "Alleen een kolom met getallen geeft waarden aan een indicator.",
      mend: "Schrijf \"type: number\" of \"type: integer\"")
  }

  /// Reports a column with numbers of persons that is not there, or holds no numbers.
  private func reportCountColumn(of field: Dataset.Field, in dataset: Dataset) {
    guard let name = field.countColumn else { return }
    guard let column = dataset.fields.first(where: { $0.name.value == name.value }) else {
      let near = NearMiss.nearest(to: name.value, among: dataset.fields.map(\.name.value))
      log.error(
        "column-missing", name.range,
        "In \"\(dataset.name.value)\" is geen kolom \"\(name.value)\""
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        why: "Achter \"n\" staat de kolom met het aantal personen waarop de cijfers berusten.",
        mend: "Schrijf de naam van een kolom die onder \"fields\" staat")
      return
    }
    guard column.type == .text || column.type == .year else { return }
    log.error(
      "wrong-type", name.range,
      "In de kolom \"\(name.value)\" staan geen aantallen, want daarin staat tekst",
      mend: "Schrijf bij die kolom \"type: integer\"")
  }

  /// Returns a dimension that the edition knows, and reports any other.
  private func dimension(_ word: Located<String>) -> Located<String>? {
    if regeling.dimension(word.value) != nil { return word }
    DimensionFindings(regeling: regeling, log: log).reportUnknown(
      word, among: regeling.dimensions.map(\.name))
    return nil
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
