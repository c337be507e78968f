internal import AgendaModel
internal import Diagnostics

/// Finds the one number of a row that would fit if its comma or percent sign stood elsewhere.
///
/// Precise rather than complete: the other numbers must lie close together, and the odd one must lie
/// among them once it is ten or a hundred times as large or small. A row that grows from 2 to 20 is
/// left alone.
struct MagnitudeBreak {
  /// Which of the numbers it is.
  let index: Int
  /// How many times too small it is; nil when it is too large.
  let timesTooSmall: Int?
  /// How many times too large it is; nil when it is too small.
  let timesTooLarge: Int?

  /// How far the other numbers may lie apart, and the mended one from them.
  private static let mostSpread = 1.6
  /// The steps that a moved comma or a lost percentage makes.
  private static let steps = [10, 100]

  /// Finds the odd one of three or more numbers above zero; nil when none is odd.
  init?(in numbers: [DecimalNumber]) {
    let values = numbers.map(\.double)
    guard values.count > 2, values.allSatisfy({ $0 > 0 }) else { return nil }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    for (odd, rest) in [(order[0], order.dropFirst()), (order[order.count - 1], order.dropLast())] {
      guard let first = rest.first, let last = rest.last,
        let step = Self.step(values[odd], from: values[first], to: values[last])
      else { continue }
      self.index = odd
      timesTooSmall = values[odd] < values[first] ? step : nil
      timesTooLarge = values[odd] < values[first] ? nil : step
      return
    }
    return nil
  }

  /// Returns the step that brings a number among others, if they lie close together.
  private static func step(_ odd: Double, from low: Double, to high: Double) -> Int? {
    guard high / low <= mostSpread else { return nil }
    return steps.first { step in
      let mended = odd < low ? odd * Double(step) : odd / Double(step)
      return mended >= low / mostSpread && mended <= high * mostSpread
    }
  }
}

extension Cell {
  /// The numbers of the cell in the order of time; a value without a period or of another shape is
  /// left out.
  var numbersInTime: [(kind: Kind, value: Located<DecimalNumber>)] {
    let dated = all.compactMap { kind, measurement in
      measurement.period.map { ($0.value, kind, measurement.value) }
    }
    return dated.sorted { $0.0 < $1.0 }.compactMap { _, kind, value in
      value.value.number.map { (kind, Located($0, value.range)) }
    }
  }

  /// The number of the cell that has another magnitude than the others.
  ///
  /// Of a count or an amount the first number is left alone: a school that starts with little may
  /// aim for ten times as much.
  func magnitudeBreak(unit: Unit) -> (value: Located<DecimalNumber>, odd: MagnitudeBreak)? {
    let numbers = numbersInTime.map(\.value)
    guard let odd = MagnitudeBreak(in: numbers.map(\.value)) else { return nil }
    let mayGrow = unit == .count || unit == .euro
    return mayGrow && odd.index == 0 ? nil : (numbers[odd.index], odd)
  }
}
