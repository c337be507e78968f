extension DecimalNumber {
  /// The number times a hundred, exact: `0,71` is 71, `0,6` is 60 and `0,853` is 85,3.
  public var hundredfold: DecimalNumber {
    switch decimals {
    case 0: Self.kept(Int128(unscaled) * 100, decimals: 0)
    case 1: Self.kept(Int128(unscaled) * 10, decimals: 0)
    default: DecimalNumber(unscaled: unscaled, decimals: decimals - 2)
    }
  }
}

extension Value {
  /// The value as a percentage, where its source wrote a part of one: `0,71` is 71%.
  ///
  /// A value with a unit of its own says what it is and stays; so does one without a number.
  public var fromFraction: Value {
    guard writtenUnit == nil else { return self }
    var value = self
    switch content {
    case .number(let number): value.content = .number(number.hundredfold)
    case .bound(let bound, let number): value.content = .bound(bound, number.hundredfold)
    case .range(let low, let high): value.content = .range(low.hundredfold, high.hundredfold)
    case .relative, .keep, .beyondStart, .absent, .text: return self
    }
    value.writtenUnit = .percent
    return value
  }
}
