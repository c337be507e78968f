internal import AgendaModel
internal import Diagnostics

/// Counts of so few persons that they are not shown.
enum SmallCountFinding: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    SmallCount.finding, .leak, .waarschuwing,
    title: "Een aantal is zo klein dat het niet wordt getoond",
    what: """
      Of er aantallen personen van 1 tot onder de drempel zijn, of cijfers over zo’n kleine groep. De
      drempel staat in `agenda.yaml` (`drempel-kleine-aantallen`).
      """,
    why: """
      Aan een klein aantal is een persoon te herkennen. De openbare site toont ‘niet getoond: te kleine
      groep’. Heeft de bron het cijfer zelf al openbaar gemaakt, dan kan het blijven: zet de melding bij
      `besproken-en-zo-gelaten`.
      """,
    wrong: """
      - code: 2a             # telt personen
        nulmeting:
          2023: 3
      """,
    right: """
      - code: 2a
        nulmeting:
          2023: 12
      """,
    mend: """
      Niets nodig; publiceerde de bron dit cijfer zelf al, laat de melding dan met \
      die reden zo
      """)

  /// Returns one finding per dataset, and per indicator and file for its other values.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let threshold = DecimalNumber(index.agenda.smallCountThreshold)
    let datasets = index.agenda.datasets.map { ($0, small(in: $0, below: threshold)) }
    // What an indicator draws from a data file is told at that file.
    let drawn = Set(datasets.flatMap(\.1))
    return index.indicators.flatMap { place in
      let own = small(in: place.block, below: threshold).filter { !drawn.contains($0) }
      return grouped(own, place.block.key, index)
    } + datasets.flatMap { grouped($1, $0.name.value, index) }
  }

  /// Returns where an indicator's small counts stand.
  private static func small(
    in block: IndicatorBlock, below threshold: DecimalNumber
  ) -> [SourceRange] {
    let counts = block.countsPersons
    return block.series.flatMap { series in
      series.cells.flatMap(\.all).map(\.measurement).filter {
        // A percentage among counts is no count; its sign is a finding of its own.
        let isCount = series.unit == .count && $0.value.value.writtenUnit == nil
        return SmallCount.isSmall($0, countsPersons: counts && isCount, threshold: threshold)
      }
    }.map(\.value.range)
  }

  /// Returns where a dataset's small counts stand.
  private static func small(in dataset: Dataset, below threshold: DecimalNumber) -> [SourceRange] {
    let columns = dataset.fields.indices.filter { dataset.fields[$0].countsPersons }
    return dataset.rows.flatMap { row in
      columns.compactMap { column in
        guard column < row.count, case .value(let value) = row[column].value,
          SmallCount.isSmall(value, threshold: threshold)
        else { return nil }
        return row[column].range
      }
    }
  }

  /// Returns one finding per file, at the first of its places.
  private static func grouped(
    _ places: [SourceRange], _ subject: String, _ index: AgendaIndex
  ) -> [Diagnostic] {
    let byFile = Dictionary(grouping: places, by: \.file.path)
    return byFile.keys.sorted().compactMap { path in
      guard let ranges = byFile[path], let first = ranges.min(by: { $0.lower < $1.lower }) else {
        return nil
      }
      return finding(
        at: first, Message.summary(subject, ranges.count),
        explanation: Message.explanation(index.agenda.smallCountThreshold), subject: subject)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ subject: String, _ count: Int) -> String {
    count == 1
      ? "Bij \(subject) wordt één waarde niet getoond: te kleine groep"
      : "Bij \(subject) worden \(count) waarden niet getoond: te kleine groep"
  }
  /// Why.
  static func explanation(_ threshold: Int) -> String {
    "Aantallen van 1 tot en met \(threshold - 1) en cijfers over zo’n groep komen niet op de site."
  }
}
