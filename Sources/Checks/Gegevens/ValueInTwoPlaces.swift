internal import AgendaModel
internal import Diagnostics

/// A figure in a data file that differs from the same figure in a document.
enum ValueInTwoPlaces: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "value-in-two-places", .data, .fout,
    title: "Een gegevensbestand en een indicator geven een ander cijfer",
    what: """
      Of een cijfer dat in een gegevensbestand staat bij een indicator, periode en groep, in de indicator zelf niet
      anders is. Het gaat om bestanden waar de indicator niet naar verwijst; verwijst hij wel, dan is het
      `duplicate-value`.
      """,
    why: "De bijlage en het hoofdstuk spreken elkaar dan tegen. Een getal schrijft u één keer.",
    wrong: """
      opleiding;instroom 2022-2023     # indicator: 5b
      bc401;9
      # en in het document, bij 5b:
      opleiding;nulmeting 2022-2023
      bc401;19
      """,
    right: """
      - code: 5b
        uitsplitsing:
          gegevens: opleidingen
      """,
    mend: "Haal het getal uit het document en schrijf `gegevens:` met de naam van het bestand")

  /// What a figure is about.
  private struct Key: Hashable {
    /// The cell.
    let cell: CellKey
    /// The kind.
    let kind: Cell.Kind
    /// When.
    let period: Period
  }

  /// Returns one finding per dataset and indicator, at the first figure that differs.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.flatMap { dataset -> [Diagnostic] in
      var seen: Set<String> = []
      let indicators = dataset.fields.compactMap { $0.indicator?.value }
      return indicators.filter { seen.insert($0).inserted }.compactMap { key in
        let series = index.indicators(key).flatMap(\.block.series)
        guard !series.isEmpty,
          !series.flatMap(\.datasets).contains(where: { $0.value == dataset.name.value })
        else { return nil }
        return difference(between: dataset, and: series, key: key)
      }
    }
  }

  /// Returns the finding about the first figure of a dataset that a series has otherwise.
  static func difference(
    between dataset: Dataset, and series: [Series], key: String
  ) -> Diagnostic? {
    var written: [Key: Located<Value>] = [:]
    for cell in series.flatMap(\.cells) {
      for (kind, measurement) in cell.all where measurement.value.value.isPlainNumber {
        guard let period = measurement.period?.value else { continue }
        let slot = Key(cell: cell.key, kind: kind, period: period)
        written[slot] = written[slot] ?? measurement.value
      }
    }
    guard !written.isEmpty else { return nil }
    for (slot, value) in figures(of: dataset, key: key) {
      guard let other = written[slot], other.value.number != value.value.number else { continue }
      return finding(
        at: other.range, Message.summary(slot.cell.behind(key), other.value, value.value),
        explanation: Message.explanation(dataset, slot.period), subject: key,
        notes: [.init(at: value.range, "Het gegevensbestand")])
    }
    return nil
  }

  /// Returns the figures that a dataset has of an indicator, each with what it is about.
  ///
  /// Rows that no dimension tells apart say nothing about one cell, unless there is one row only.
  private static func figures(of dataset: Dataset, key: String) -> [(Key, Located<Value>)] {
    let dimensions = dataset.fields.indices.filter { dataset.fields[$0].dimension != nil }
    guard !dimensions.isEmpty || dataset.rows.count == 1 else { return [] }
    let columns = dataset.fields.indices.filter { dataset.fields[$0].indicator?.value == key }
    return dataset.rows.flatMap { row in
      let parts = dimensions.compactMap { column -> CellKey.Part? in
        let value = dataset.text(of: row[column].value).lowercased()
        guard let name = dataset.fields[column].dimension?.value, !value.isEmpty else { return nil }
        return CellKey.Part(name, value)
      }
      return columns.compactMap { column -> (Key, Located<Value>)? in
        let field = dataset.fields[column]
        guard case .value(let value) = row[column].value, value.isPlainNumber,
          let period = field.period?.value
        else { return nil }
        let slot = Key(cell: CellKey(field.cell.parts + parts), kind: field.kind, period: period)
        return (slot, Located(value, row[column].range))
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ here: Value, _ there: Value) -> String {
    "\(name) is hier \(here.phrase), maar in het gegevensbestand \(there.phrase)"
  }
  /// Why.
  static func explanation(_ dataset: Dataset, _ period: Period) -> String {
    "Beide gaan over \(period.text); het bestand is ‘\(dataset.name.value)’."
  }
}
