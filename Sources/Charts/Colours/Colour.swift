/// A colour in sRGB, without transparency.
public struct Colour: Hashable, Sendable {
  /// The red part, 0-255.
  public let red: UInt8
  /// The green part, 0-255.
  public let green: UInt8
  /// The blue part, 0-255.
  public let blue: UInt8

  /// Makes a colour from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rgb` or `#rrggbb`, in small or capital letters; nil for anything else.
  ///
  /// Colour names and `rgb()` are not read: an institution's house colour is asked for in this form.
  public init?(hex: String) {
    let bytes = Array(hex.utf8)
    let digits = bytes.dropFirst().compactMap(Self.digit)
    guard bytes.first == UInt8(ascii: "#"), digits.count == bytes.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3],
        blue: digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  /// The colour as `#rrggbb` in small letters.
  public var hex: String {
    let parts = [red, green, blue].map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    return "#" + parts.joined()
  }

  /// The value of one hexadecimal digit in ASCII.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
