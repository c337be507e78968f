internal import AgendaModel

/// Settles figures about the same thing: the same row twice, or several rows that make one group.
struct Doubles {
  /// The table.
  let table: DeliveredTable
  /// What its columns are for.
  let roles: [ColumnRole]
  /// Whether rows about one group are added up.
  let isSummed: Bool

  /// What figures are about.
  private struct Key: Hashable {
    /// The column of the new data file.
    var slot: Slot
    /// The group.
    var group: GroupKey
  }

  /// Returns one figure for each thing, and what was done, in words.
  func settled(
    _ observations: [Observation], units: [String: Unit]
  ) throws(IntakeProblem) -> (observations: [Observation], remarks: [String]) {
    var order: [Key] = []
    var byKey: [Key: [Observation]] = [:]
    for observation in observations {
      let key = Key(slot: observation.slot, group: observation.group)
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(observation)
    }
    var result: [Observation] = []
    var (twice, added) = (0, 0)
    for key in order {
      guard let all = byKey[key], let first = all.first else { continue }
      let different = withoutCopies(all)
      twice += all.count - different.count
      if different.count == 1 {
        result.append(first)
      } else {
        result.append(try sum(different, units[key.slot.indicator] ?? .count))
        added += different.count
      }
    }
    var remarks = twice == 0 ? [] : ["\(twice) dubbele rijen, één keer gelezen"]
    if added > 0 { remarks.append("\(added) rijen opgeteld tot \(result.count) groepen (--sum)") }
    return (result, remarks)
  }

  /// Returns figures without those of rows that are the same in every cell.
  private func withoutCopies(_ all: [Observation]) -> [Observation] {
    var kept: [Observation] = []
    for one in all
    where !kept.contains(where: { $0.row.cells == one.row.cells && $0.column == one.column }) {
      kept.append(one)
    }
    return kept
  }

  /// Returns the sum of figures about one group, where the user wants that.
  private func sum(_ all: [Observation], _ unit: Unit) throws(IntakeProblem) -> Observation {
    guard isSummed else { throw unsettled(all, unit) }
    guard unit == .count else {
      throw IntakeProblem(
        "\(unit.plural.capitalisedStart) kunnen niet worden opgeteld",
        reason: "Het gemiddelde van een groep volgt niet uit dat van haar delen.",
        mend: "laat --sum weg en kies een rij met --row")
    }
    var first = all[0]
    first.figure = Figure.sum(all.map(\.figure))
    return first
  }

  /// Several rows are about the same group.
  private func unsettled(_ all: [Observation], _ unit: Unit) -> IntakeProblem {
    let numbers = all.prefix(4).map { String($0.row.number) }.joined(separator: ", ")
    let (first, second) = (all[0], all[1])
    let differing = roles.indices.filter { column in
      roles[column] == .words
        && first.row.cells[column].text != second.row.cells[column].text
    }
    guard let column = differing.first else {
      return IntakeProblem(
        "De rijen \(numbers) gaan over hetzelfde en hebben verschillende cijfers",
        reason: "Indicator \(first.slot.indicator), \(first.slot.period.text): "
          + "\(first.figure.text) en \(second.figure.text).",
        mend:
          "haal weg wat niet klopt; staat een groep alleen in de eerste van haar rijen, vul haar dan in elke rij in"
      )
    }
    let title = table.columns[column].title
    let values = Set(table.cells(column).map(\.text)).subtracting([""]).sorted()
    return .ask(
      .row, "De rijen \(numbers) verschillen alleen in de kolom \"\(title)\"",
      reason: "Die kolom is geen uitsplitsing van de Regeling."
        + (unit == .count ? " Kies een waarde, of laat de rijen optellen met --sum." : ""),
      values.map { ("\(title)=\($0)", "") })
  }
}

extension String {
  /// The text with a capital.
  var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
