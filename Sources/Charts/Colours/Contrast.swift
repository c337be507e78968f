/// The contrast ratio of two colours as WCAG 2.2 defines it, from 1 (equal) to 21 (black on white).
///
/// WCAG asks 4.5 for text (1.4.3) and 3 for marks against what lies beside them (1.4.11), without
/// rounding: 2.999 is too little. The order of the colours does not matter.
public func contrastRatio(_ first: Colour, _ second: Colour) -> Double {
  let lights = [first.relativeLuminance, second.relativeLuminance]
  return (max(lights[0], lights[1]) + 0.05) / (min(lights[0], lights[1]) + 0.05)
}

/// The contrast that WCAG 2.2 AA asks for.
public enum ContrastMinimum {
  /// For text of normal size, success criterion 1.4.3.
  public static let text = 4.5
  /// For marks that one needs in order to understand a chart, success criterion 1.4.11.
  public static let marks = 3.0
}

extension Colour {
  /// The relative luminance of WCAG 2.2, from 0 (black) to 1 (white).
  var relativeLuminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The linear light, 0-1, of one sRGB part.
  static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    // x^2.4 = x^2 * (x^2)^(1/5): no C library is needed, and every machine gives the same bits.
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root of a value between 0 and 1, by Newton's method.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (root * fourth - value) / (5 * fourth)
    }
    return root
  }
}
