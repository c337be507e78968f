/// A stretch of numbers that begins and ends at round values, with ticks in between.
struct NiceDomain: Equatable, Sendable {
  /// A round value with its text.
  struct Tick: Equatable, Sendable {
    /// The value on the scale.
    var value: Double
    /// The value in Dutch, without unit.
    var text: String
  }

  /// When the stretch reaches to zero although no value is there.
  enum Zero: Sendable {
    /// Always: bars, whose length is the value.
    case always
    /// When the values fill less than half of the way from zero; else the axis begins later.
    case whenNear
  }

  /// The ticks, at least two, from low to high; the first and last are the ends of the domain.
  let ticks: [Tick]

  /// The lowest value on the scale.
  var lower: Double { ticks.first?.value ?? 0 }
  /// The highest value on the scale, above `lower`.
  var upper: Double { ticks.last?.value ?? 1 }
  /// Whether the scale holds zero.
  var holdsZero: Bool { lower <= 0 && upper >= 0 }

  /// Makes the domain for values.
  ///
  /// - Parameters:
  ///   - values: Finite values; none gives 0 to 1.
  ///   - zero: When zero belongs to the domain.
  ///   - count: About how many steps are wanted.
  ///   - natural: The values that can exist, 0 to 100 for percentages; the room that is left
  ///     beside the outermost values stays within it.
  init(_ values: [Double], zero: Zero, count: Int, natural: ClosedRange<Double>? = nil) {
    var (low, high) = Self.limits(values, zero)
    if zero == .whenNear, !values.isEmpty { (low, high) = Self.aired(low, high, natural) }
    let step = DecimalStep(atLeast: (high - low) / Double(max(count, 1)))
    let first = (low / step.value).rounded(.down)
    let last = max((high / step.value).rounded(.up), first + 1)
    ticks = stride(from: first, through: last, by: 1).map { index in
      Tick(value: step.multiple(index), text: step.text(index))
    }
  }

  /// Puts a little room beside the outermost values, so that no marker lies on the edge.
  private static func aired(
    _ low: Double, _ high: Double, _ natural: ClosedRange<Double>?
  ) -> (Double, Double) {
    let room = (high - low) / 20
    var lowest = low < 0 ? -Double.infinity : 0
    var highest = high > 0 ? Double.infinity : 0
    if let natural, natural.contains(low), natural.contains(high) {
      (lowest, highest) = (max(lowest, natural.lowerBound), min(highest, natural.upperBound))
    }
    return (max(low - room, lowest), min(high + room, highest))
  }

  /// The lowest and highest value to show, a little apart even when all values are equal.
  private static func limits(_ values: [Double], _ zero: Zero) -> (Double, Double) {
    guard var low = values.min(), var high = values.max() else { return (0, 1) }
    let size = max(low.magnitude, high.magnitude)
    if zero == .always || high - low > size / 2 {
      low = min(low, 0)
      high = max(high, 0)
    }
    if high - low <= size * 1e-9 || high - low < 1e-9 {
      let room = max(size * 0.1, 1e-3)
      return zero == .always ? (0, 1) : (low - room, high + room)
    }
    return (low, high)
  }
}

/// A step of 1, 2 or 5 times a power of ten, which makes ticks that are round in decimals.
struct DecimalStep: Equatable, Sendable {
  /// 1, 2 or 5.
  private var mantissa = 1
  /// The power of ten.
  private var exponent = 0

  /// Makes the smallest such step that is not below `size`, which is above 0 and finite.
  init(atLeast size: Double) {
    while Self.power(exponent) > size { exponent -= 1 }
    while Self.power(exponent + 1) <= size { exponent += 1 }
    let part = size / Self.power(exponent)
    if part > 5 { exponent += 1 } else { mantissa = part > 2 ? 5 : part > 1 ? 2 : 1 }
  }

  /// The step itself.
  var value: Double { multiple(1) }

  /// The step taken `index` times.
  func multiple(_ index: Double) -> Double {
    let whole = index * Double(mantissa)
    return exponent < 0 ? whole / Self.power(-exponent) : whole * Self.power(exponent)
  }

  /// The Dutch text of the step taken `index` times, with just the decimals that the step has.
  func text(_ index: Double) -> String {
    let decimals = max(-exponent, 0)
    return DutchNumber(multiple(index), decimals: decimals)?.plain() ?? ""
  }

  /// Ten to the power of `exponent`.
  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent.magnitude { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }
}
