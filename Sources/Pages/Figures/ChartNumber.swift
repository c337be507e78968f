internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Turns values of the agenda into values of a chart.
enum ChartNumber {
  /// Returns a value to draw.
  ///
  /// A target that is relative to the startpunt is drawn where it comes out; its text says what the
  /// author wrote.
  static func value(_ value: Value, unit: Unit, start: Value? = nil) -> ChartValue {
    let text = value.dutch(unit: unit)
    switch value.content {
    case .number(let number), .bound(_, let number): return .known(number.double, text)
    case .range(let low, let high): return .known((low.double + high.double) / 2, text)
    case .keep:
      guard let start, let number = start.number else { return .absent(text) }
      return .known(number.double, start.dutch(unit: unit))
    case .relative(let change, let points):
      guard let start = start?.number else { return .absent(text) }
      let factor = 1 + change.double / 100
      return .known(points ? start.double + change.double : start.double * factor, text)
    case .beyondStart(let side):
      return .absent(short: side.rawValue + " dan nu", full: text)
    case .absent(let absence): return .absent(short: absence.shortDutch, full: absence.dutch)
    case .text(let words): return .absent(short: "in woorden", full: words)
    }
  }

  /// Returns the side on which a target counts as met.
  static func bound(of value: Value) -> TargetPathChart.Bound {
    switch value.content {
    case .bound(let bound, _): bound.isLower ? .atLeast : .atMost
    case .range(let low, let high): .range(low.double, high.double)
    case .number, .relative, .keep, .beyondStart, .absent, .text: .exact
    }
  }

  /// Returns what follows a value on an axis.
  static func suffix(_ unit: Unit) -> String { unit == .percent ? "%" : "" }
}

extension Cell {
  /// The latest startpunt, from which relative targets are counted.
  var startValue: Value? { ChangeSentence.latest(nulmeting)?.value.value }
}

extension ChartValue {
  /// Whether there is a number.
  var isKnown: Bool {
    if case .known = self { true } else { false }
  }
}
