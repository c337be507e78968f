internal import AgendaModel
internal import Diagnostics

/// Two values for the same series, cell, period and source.
enum DuplicateValue: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "duplicate-value", .values, .fout,
    title: "Er zijn twee waarden voor hetzelfde",
    what: """
      Of een reeks voor een cel, een periode en een bron één waarde heeft. Een nulmeting en een meting van
      hetzelfde jaar zijn ook twee waarden.
      """,
    why: "Een getal schrijft u één keer. Met twee waarden is niet te zeggen welke klopt.",
    wrong: """
      nulmeting:
        2022: 86%
      gemeten:
        2022: 85%
      """,
    right: """
      nulmeting:
        2022: 86%
      gemeten:
        2024: 87%
      """,
    mend: "Haal een van de twee waarden weg, of verbeter de periode of de uitsplitsing")

  /// What may have one value only.
  private struct Key: Hashable {
    /// The cell.
    let cell: CellKey
    /// Whether it is a target; nulmeting and measured values are both measurements.
    let isTarget: Bool
    /// When.
    let period: Period
    /// The source, where one is named.
    let source: String?
  }

  /// Returns a finding at each value after the first, and one for a row of which all values are double.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    // A row whose key could not be read looks like another one.
    var rows = Set(DatasetKeyTwice.findings(in: index).map { Row($0.range) })
    return index.indicators.filter { !index.isDamaged($0) }.flatMap { place in
      place.block.series.flatMap { doubles(in: $0, key: place.block.key) }
    }.filter { rows.insert(Row($0.range)).inserted }
  }

  /// Returns in how many rows an indicator has values that stand elsewhere as well: each of them may be
  /// a row of which the key is mistyped.
  static func doubleRows(in block: IndicatorBlock) -> Int {
    Set(block.series.flatMap { doubles(in: $0, key: block.key) }.map { Row($0.range) }).count
  }

  /// A row of a table or data file.
  ///
  /// Two rows of a data file about the same are one finding, about the rows.
  private struct Row: Hashable {
    /// The file's path.
    let path: String
    /// The line.
    let line: Int

    /// The row that a place starts in.
    init(_ place: SourceRange) { (path, line) = (place.file.path, place.start.line) }
  }

  /// Returns the findings about one series.
  private static func doubles(in series: Series, key: String) -> [Diagnostic] {
    var first: [Key: Located<Value>] = [:]
    return slots(of: series).compactMap { slot, value in
      guard let earlier = first[slot] else {
        first[slot] = value
        return nil
      }
      return finding(
        earlier.value == value.value ? .waarschuwing : .fout,
        at: value.range, Message.summary(key, slot.cell, slot.period),
        explanation: Message.explanation(earlier.value, value.value), subject: key,
        notes: [.init(at: earlier.range, "Eerder hier")])
    }
  }

  /// Returns the values of a series that have a period, each with what it is the value of.
  private static func slots(of series: Series) -> [(slot: Key, value: Located<Value>)] {
    series.cells.flatMap { cell in
      cell.all.compactMap { kind, measurement in
        measurement.period.map { period in
          let source = measurement.source?.value ?? series.source?.value
          let slot = Key(
            cell: cell.key, isTarget: kind == .target, period: period.value, source: source)
          return (slot, measurement.value)
        }
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ cell: CellKey, _ period: Period) -> String {
    let place = cell.parts.isEmpty ? "" : " (\(cell.text))"
    return "\(key)\(place) heeft twee waarden voor \(period.text)"
  }
  /// Why.
  static func explanation(_ first: Value, _ second: Value) -> String {
    first == second
      ? "Beide zijn \(first.phrase); haal er een weg."
      : "De ene is \(first.phrase), de andere \(second.phrase)."
  }
}
