public import AgendaModel
public import Diagnostics

/// A difference between two versions for programs; `handbook/schema/verschil-1.0.schema.json`
/// describes every key.
public enum DifferenceJSON {
  /// Returns the difference.
  public static func json(
    _ difference: AgendaDifference, from old: String, to new: String
  ) -> JSON {
    .object([
      ("formaat", .string("1.0")), ("van", .string(old)), ("naar", .string(new)),
      ("agenda", .array(difference.facts.map(pair))),
      ("waarden", .array(difference.values.map(value))),
      ("indicatoren", .array(difference.indicators.map(presence))),
      ("maatregelen", .array(difference.measures.map(measure))),
      ("bedragen", .array(difference.amounts.map(amount))),
      ("instemming", .array(difference.consents.map(pair))),
      ("teksten", .array(difference.texts.map(text))),
    ])
  }

  /// Returns a fact or an act.
  private static func pair(_ pair: AgendaDifference.TextPair) -> JSON {
    .object([
      ("naam", .string(pair.name)), ("oud", .optional(pair.before)),
      ("nieuw", .optional(pair.after)),
    ])
  }

  /// Returns a value of an indicator.
  private static func value(_ change: ValueChange) -> JSON {
    .known([
      ("indicator", .string(change.key)), ("reeks", .text(change.series)),
      ("cel", cell(change.cell)), ("soort", .string(change.kind.rawValue)),
      ("periode", .text(change.period?.text)), ("oud", measurement(change.before, change.unit)),
      ("nieuw", measurement(change.after, change.unit)),
      ("bijstelling", change.after?.adjustment.map(adjustment)),
      ("zonder-reden", change.isUnexplained ? .bool(true) : nil),
    ])
  }

  /// Returns the parts of a cell; nil for the whole institution.
  private static func cell(_ key: CellKey) -> JSON? {
    guard !key.parts.isEmpty else { return nil }
    return .object(key.parts.map { ($0.dimension, .string($0.value)) })
  }

  /// Returns a value with its number of respondents.
  private static func measurement(_ value: Measurement?, _ unit: Unit) -> JSON? {
    guard let value else { return nil }
    guard let count = value.count else { return ValueData.json(value.value.value, unit: unit) }
    return .object([
      ("waarde", ValueData.json(value.value.value, unit: unit)),
      ("n", .number(count.value.machine)),
    ])
  }

  /// Returns an adjustment.
  private static func adjustment(_ adjustment: Adjustment) -> JSON {
    .known([
      ("op", .text(adjustment.date?.value.iso)), ("reden", .text(adjustment.reason)),
      ("besproken-met", .text(adjustment.discussedWith)),
    ])
  }

  /// Returns an indicator that came or went.
  private static func presence(_ presence: AgendaDifference.Presence) -> JSON {
    .object([("naam", .string(presence.name)), ("nieuw", .bool(presence.isNew))])
  }

  /// Returns a measure.
  private static func measure(_ change: MeasureChange) -> JSON {
    .object([
      ("maatregel", .string(change.key)), ("titel", .string(change.title)),
      ("oud", change.before.map(measure) ?? .null), ("nieuw", change.after.map(measure) ?? .null),
    ])
  }

  /// Returns what a version says of a measure.
  private static func measure(_ measure: MeasureChange.Measure) -> JSON {
    .known([
      ("besluit", .text(measure.decision)), ("soort", .text(measure.sort)),
      ("acties", .array(measure.actions.map(JSON.string))),
    ])
  }

  /// Returns an amount.
  private static func amount(_ change: AmountChange) -> JSON {
    .known([
      ("post", .string(change.name)), ("soort", .string(change.isIncome ? "inkomsten" : "kosten")),
      ("jaar", .integer(change.year)),
      ("oud", change.before.map { ValueData.json($0, unit: .euro) }),
      ("nieuw", change.after.map { ValueData.json($0, unit: .euro) }),
    ])
  }

  /// Returns a text.
  private static func text(_ change: TextChange) -> JSON {
    .object([
      ("document", .string(change.document)),
      ("koppen", .array(change.headings.map(JSON.string))),
      ("weg", .array(change.removed.map(JSON.string))),
      ("nieuw", .array(change.added.map(JSON.string))),
    ])
  }
}
