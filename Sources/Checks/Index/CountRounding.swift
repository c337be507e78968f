internal import AgendaModel

/// To what a column of counts was rounded, as far as its numbers show.
///
/// DUO rounds some counts to tens or fives. Three or more counts that are all multiples of ten are
/// taken for rounded to tens, and so with five; other whole numbers are exact.
struct CountRounding {
  /// The unit of rounding: 1 for exact numbers.
  let unit: Int

  /// Finds the rounding of some numbers.
  init(_ numbers: [DecimalNumber]) {
    let others = numbers.filter { $0 != DecimalNumber(0) }
    let wholes = others.compactMap(\.whole)
    guard wholes.count == others.count, wholes.count > 2 else {
      unit = 1
      return
    }
    unit = [10, 5].first { unit in wholes.allSatisfy { $0.isMultiple(of: unit) } } ?? 1
  }

  /// Returns the numbers that a count can stand for.
  func interval(_ number: DecimalNumber) -> Interval? {
    number.whole != nil && unit == 1
      ? Interval(exactly: number) : Interval(rounded: number, to: number.whole == nil ? 1 : unit)
  }

  /// Returns the least that a value counts: zero where its number is not told.
  func least(_ value: Value) -> Interval {
    value.isPlainNumber ? value.number.flatMap(interval) ?? Interval(0) : Interval(0)
  }

  /// Returns the most that a value can count; nil where nothing is told.
  func most(_ value: Value) -> Interval? {
    if case .absent(.smallCount(let limit)) = value.content { return Interval(max(limit - 1, 0)) }
    return value.isPlainNumber ? value.number.flatMap(interval) : nil
  }
}
