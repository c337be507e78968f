internal import AgendaModel
internal import Diagnostics

/// Puts single changes into words.
struct DifferenceWords {
  /// The new version, which knows the names of cells and measures.
  let agenda: Agenda

  /// Returns a fact or an act that is said otherwise.
  func item(_ pair: AgendaDifference.TextPair) -> DifferenceView.Item {
    .init(name: pair.name, before: pair.before, after: pair.after)
  }

  /// Returns an indicator that came or went.
  func item(_ presence: AgendaDifference.Presence) -> DifferenceView.Item {
    .init(
      name: presence.name, before: presence.isNew ? nil : "in de agenda",
      after: presence.isNew ? "in de agenda" : nil)
  }

  /// Returns a value that differs, with the reason of its adjustment.
  func item(_ change: ValueChange) -> DifferenceView.Item {
    let cell = change.cell == .institution ? nil : CellLabel.text(change.cell, in: agenda)
    let details = [change.series, cell].compactMap(\.self)
    let place = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    let moment = PeriodLabel.short(change.kind, change.period).lowercased()
    return .init(
      name: "\(change.indicator)\(place), \(moment)",
      before: change.before.map { words($0, change.unit) },
      after: change.after.map { words($0, change.unit) }, remarks: remarks(change))
  }

  /// Returns a value with its number of respondents.
  private func words(_ value: Measurement, _ unit: Unit) -> String {
    value.value.value.dutch(unit: unit)
      + (value.count.map { " (n = \($0.value.dutch()))" } ?? "")
  }

  /// Returns why a value was adjusted, or that nothing says so.
  private func remarks(_ change: ValueChange) -> [String] {
    guard let adjustment = change.after?.adjustment else {
      return change.isUnexplained ? ["Er staat geen reden bij."] : []
    }
    let reason = adjustment.reason.map { "Reden: \($0)" }
    let facts = [
      adjustment.date.map { "op \($0.value.text)" },
      adjustment.discussedWith.map { "besproken met \($0)" },
    ].compactMap(\.self)
    let when = facts.isEmpty ? nil : "Bijgesteld " + facts.joined(separator: ", ") + "."
    return [reason, when].compactMap(\.self)
  }

  /// Returns a measure that differs.
  func item(_ change: MeasureChange) -> DifferenceView.Item {
    let (before, after) = (change.before?.actions ?? [], change.after?.actions ?? [])
    let difference = after.difference(from: before)
    var item = DifferenceView.Item(
      name: "\(change.key) \(change.title)", before: change.before.map(words),
      after: change.after.map(words))
    if item.before == item.after { (item.before, item.after) = (nil, nil) }
    item.removed = difference.removals.map(action)
    item.added = difference.insertions.map(action)
    return item
  }

  /// Returns the decision about a measure in words.
  private func words(_ measure: MeasureChange.Measure) -> String {
    let decision = measure.decision.isEmpty ? "in de agenda" : measure.decision
    return decision + (measure.sort.map { ", \($0)" } ?? "")
  }

  /// Returns an action that came or went.
  private func action(_ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .insert(_, let text, _), .remove(_, let text, _): text
    }
  }

  /// Returns an amount that differs.
  func item(_ change: AmountChange) -> DifferenceView.Item {
    .init(
      name: "\(change.isIncome ? "inkomsten" : "kosten") \(change.year), \(change.name)",
      before: change.before?.dutch(unit: .euro), after: change.after?.dutch(unit: .euro))
  }

  /// Returns a text that differs.
  func item(_ change: TextChange) -> DifferenceView.Item {
    .init(
      name: ([change.document] + change.headings).joined(separator: " › "),
      removed: change.removed, added: change.added)
  }
}
