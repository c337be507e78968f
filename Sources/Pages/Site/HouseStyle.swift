/// The house colour of an institution as a small style sheet, used only where it can be read.
///
/// The colour always fills the band at the top, with white or black text, whichever contrasts more;
/// for links and lines on the page it counts only with enough contrast there.
struct HouseStyle: Sendable {
  /// An opaque colour.
  struct Colour: Sendable, Equatable {
    /// Red, green and blue from 0 to 255.
    var channels: [Int]

    /// Reads `#rrggbb`, or returns nil when `text` is none.
    init?(_ text: String) {
      let digits = text.utf8.dropFirst()
      guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
      // `Int` would take a sign as well.
      guard digits.first != UInt8(ascii: "+"),
        let number = Int(String(decoding: digits, as: UTF8.self), radix: 16), number >= 0
      else { return nil }
      channels = [number >> 16, number >> 8 & 0xFF, number & 0xFF]
    }

    /// The colour as `#rrggbb`.
    var text: String {
      "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The relative luminance of WCAG 2.2, from 0 for black to 1 for white.
    var luminance: Double {
      zip(channels, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, pair in
        sum + Self.linear(Double(pair.0) / 255) * pair.1
      }
    }

    /// Returns the contrast ratio of WCAG 2.2, from 1 to 21.
    func contrast(with other: Colour) -> Double {
      let (first, second) = (luminance, other.luminance)
      return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// Returns the linear light of an sRGB channel, the power of 2.4 written as a series of roots
    /// so that no system library decides about its last digit.
    private static func linear(_ channel: Double) -> Double {
      guard channel > 0.04045 else { return channel / 12.92 }
      let base = (channel + 0.055) / 1.055
      return base * base * fifthRoot(base * base)
    }

    /// Returns the fifth root of a number from 0 to 1 by Newton's method.
    private static func fifthRoot(_ number: Double) -> Double {
      var root = 1.0
      for _ in 0..<60 { root -= (root - number / (root * root * root * root)) / 5 }
      return root
    }
  }

  /// The contrast that text needs.
  private static let textContrast = 4.5

  /// Returns the style sheet for a colour; one that says nothing when there is none.
  static func sheet(for text: String?) -> String {
    guard let colour = text.flatMap(Colour.init), let white = Colour("#ffffff"),
      let black = Colour("#000000"), let panel = Colour("#f3f5f8"), let dark = Colour("#1b232c")
    else { return "/* Deze instelling heeft geen eigen kleur opgegeven. */\n" }
    let onBand = colour.contrast(with: white) >= textContrast ? white : black
    var sheet = ":root { --huis: \(colour.text); --huis-tekst: \(onBand.text); }\n"
    if colour.contrast(with: panel) >= textContrast {
      sheet += query("light", "--accent: \(colour.text); --link: \(colour.text);")
    }
    if colour.contrast(with: dark) >= textContrast {
      sheet += query("dark", "--accent: \(colour.text); --link: \(colour.text);")
    }
    return sheet
  }

  /// Returns declarations for one colour scheme on screen.
  private static func query(_ scheme: String, _ declarations: String) -> String {
    "@media screen and (prefers-color-scheme: \(scheme)) { :root { \(declarations) } }\n"
  }
}
