internal import AgendaModel
internal import Diagnostics

/// How a group of indicators stands: how many have a startpunt and a doel, and how many were
/// measured since.
struct IndicatorStand {
  /// How many there are, those that do not apply left out.
  let count: Int
  /// How many have both a startpunt and a doel.
  let complete: Int
  /// How many were measured after the startpunt.
  let measured: Int

  /// Counts.
  init(_ indicators: [IndicatorBlock]) {
    let shown = indicators.filter { $0.notApplicable == nil }
    count = shown.count
    complete = shown.count { Self.has(.nulmeting, $0) && Self.has(.target, $0) }
    measured = shown.count { Self.has(.measured, $0) }
  }

  /// Whether any cell of any series has a value of this kind.
  static func has(_ kind: Cell.Kind, _ indicator: IndicatorBlock) -> Bool {
    if kind == .nulmeting, indicator.offer != nil { return true }
    return indicator.series.contains { series in
      series.cells.contains { cell in cell[kind].contains { $0.value.value.absence == nil } }
    }
  }

  /// The counts in a sentence.
  var text: String {
    guard count > 0 else { return "Nog geen indicatoren." }
    let first = Dutch.count(count, "indicator", "indicatoren")
    let second = measured == 0 ? "nog geen nieuwe meting" : "\(measured) opnieuw gemeten"
    return "\(first): \(complete) met startpunt en doel, \(second)."
  }
}
