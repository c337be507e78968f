internal import AgendaModel
internal import Diagnostics

/// A small count that is not shown, but that a reader can work out from a total.
enum SmallCountDerivable: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "small-count-derivable", .privacy, .waarschuwing,
    title: "Een klein aantal is uit het totaal te berekenen",
    what: """
      Of van een kolom met aantallen personen, of van de delen van een uitsplitsing, niet precies één aantal te klein is
      om te tonen terwijl het totaal en alle andere aantallen er wel staan.
      """,
    why: """
      De site laat het kleine aantal weg, maar het totaal min de rest is het aantal. Verberg dan ook een tweede aantal,
      of het totaal.
      """,
    wrong: """
      niveau;nulmeting 2023        # totaal 25
      3;22
      4;3
      """,
    right: """
      niveau;nulmeting 2023        # totaal 25
      3;.
      4;.
      """,
    mend: "Laat ook een tweede aantal of het totaal weg (schrijf een punt)")

  /// Returns a finding for each hidden count that a sum gives away.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let threshold = DecimalNumber(index.agenda.smallCountThreshold)
    let sums = CountSums.all(in: index)
    let kept = index.agenda.acceptances.filter { $0.finding.value == SmallCount.finding }
    return sums.compactMap { sum in
      guard let hidden = sum.derivable(below: threshold),
        !kept.contains(where: { covers($0, hidden.range, sum.subject) })
      else { return nil }
      return finding(
        at: hidden.range, Message.summary(sum.subject),
        explanation: sum.arithmetic(without: hidden),
        subject: sum.subject, notes: [.init(at: sum.total.range, "Het totaal staat hier")])
    }
  }

  /// Whether a small count is shown because its publication was accepted.
  private static func covers(
    _ acceptance: FindingAcceptance, _ place: SourceRange, _ subject: String
  ) -> Bool {
    acceptance.path.value == place.file.path
      && (acceptance.subject == nil || acceptance.subject == subject)
  }
}

/// Counts of persons that belong together, and the total of them.
struct CountSums {
  /// The indicator's key or the dataset's name.
  let subject: String
  /// The parts.
  let parts: [Located<Value>]
  /// Their total.
  let total: Located<Value>

  /// Returns the only part that is not shown, when it is what the others leave of the total.
  func derivable(below threshold: DecimalNumber) -> Located<Value>? {
    let hidden = parts.filter { isHidden($0.value, threshold) }
    guard parts.count > 1, hidden.count == 1, let part = hidden.first,
      !isHidden(total.value, threshold),
      let rest = remainder(without: part), rest > DecimalNumber(0), rest < threshold
    else { return nil }
    return part.value.number.map { $0 == rest } ?? true ? part : nil
  }

  /// Whether a value is a count that is not shown: too small, or kept back by its source.
  private func isHidden(_ value: Value, _ threshold: DecimalNumber) -> Bool {
    value.absence == .suppressedAtSource || SmallCount.isSmall(value, threshold: threshold)
  }

  /// Returns what the other parts leave of the total; nil when one of them is no number.
  private func remainder(without part: Located<Value>) -> DecimalNumber? {
    guard let total = total.value.number else { return nil }
    let others = parts.filter { $0.range != part.range }.map(\.value.number)
    guard others.allSatisfy({ $0 != nil }) else { return nil }
    return others.compactMap(\.self).reduce(total, -)
  }

  /// Returns how the hidden count is worked out, which does not name it.
  func arithmetic(without part: Located<Value>) -> String {
    let others = parts.filter { $0.range != part.range }.compactMap(\.value.number)
    let shown = others.prefix(6).map { $0.dutch() } + (others.count > 6 ? ["…"] : [])
    let total = total.value.number?.dutch() ?? ""
    return
      "Het totaal \(total) min de andere aantallen (\(shown.joined(separator: " + "))) is dit aantal."
  }

  /// Returns the sums of an agenda: of the indicators, then of the datasets.
  static func all(in index: AgendaIndex) -> [CountSums] {
    index.indicators.filter { !$0.block.isInternal && $0.block.countsPersons }.flatMap { place in
      place.block.series.filter { $0.unit == .count }.flatMap { sums(of: $0, place.block.key) }
    } + index.agenda.datasets.filter { !$0.isInternal }.flatMap(sums)
  }

  /// A set of cells that differ in one dimension only, for one kind and period.
  private struct Group: Hashable, Comparable {
    /// The dimension in which they differ.
    let dimension: String
    /// The other parts of their cell.
    let rest: CellKey
    /// The kind of values.
    let kind: String
    /// The period.
    let period: String

    /// Orders groups so that findings have one order.
    static func < (left: Group, right: Group) -> Bool {
      (left.dimension, left.rest.text, left.kind, left.period)
        < (right.dimension, right.rest.text, right.kind, right.period)
    }
  }

  /// Returns the sums of a series: the parts of each dimension, with the cell that they divide.
  private static func sums(of series: Series, _ subject: String) -> [CountSums] {
    var (parts, totals): ([Group: [Located<Value>]], [Group: Located<Value>]) = ([:], [:])
    for cell in series.cells where cell.range.file.path == series.range.file.path {
      for (kind, measurement) in cell.all where kind != .target {
        let period = measurement.period?.value.text ?? ""
        for part in cell.key.parts {
          let rest = CellKey(cell.key.parts.filter { $0 != part })
          let group = Group(
            dimension: part.dimension, rest: rest, kind: kind.rawValue, period: period)
          parts[group, default: []].append(measurement.value)
        }
        let whole = Group(dimension: "", rest: cell.key, kind: kind.rawValue, period: period)
        totals[whole] = measurement.value
      }
    }
    return parts.keys.sorted().compactMap { group in
      let whole = Group(dimension: "", rest: group.rest, kind: group.kind, period: group.period)
      guard let total = totals[whole] else { return nil }
      return CountSums(subject: subject, parts: parts[group, default: []], total: total)
    }
  }

  /// Returns the sums of a dataset: each public column of counts with one row that is the total.
  private static func sums(of dataset: Dataset) -> [CountSums] {
    let totals = dataset.rows.indices.filter { isTotal(dataset.rows[$0]) }
    guard totals.count == 1, let at = totals.first else { return [] }
    return dataset.fields.indices.compactMap { column in
      let field = dataset.fields[column]
      guard field.countsPersons, !field.isInternal, let total = value(dataset.rows[at], column)
      else {
        return nil
      }
      let parts = dataset.rows.indices.filter { $0 != at }.compactMap {
        value(dataset.rows[$0], column)
      }
      return CountSums(subject: dataset.name.value, parts: parts, total: total)
    }
  }

  /// Whether a row is a total by the first words in it.
  private static func isTotal(_ row: [Located<Dataset.Entry>]) -> Bool {
    row.contains { entry in
      guard case .text(let text) = entry.value else { return false }
      return ["totaal", "samen", "alle opleidingen"].contains(text.lowercased())
    }
  }

  /// Returns a value of a row; nil for an empty cell.
  private static func value(_ row: [Located<Dataset.Entry>], _ column: Int) -> Located<Value>? {
    guard column < row.count, case .value(let value) = row[column].value else { return nil }
    return Located(value, row[column].range)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ subject: String) -> String {
    "Een aantal van \(subject) dat niet wordt getoond, is uit het totaal te berekenen"
  }
}
