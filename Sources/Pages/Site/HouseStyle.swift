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

  /// The contrast that lines and signs need.
  private static let lineContrast = 3.0

  /// The colour of the band at the top, and that of the text on it.
  static func band(_ text: String?) -> (back: String, front: String) {
    guard let colour = text.flatMap(Colour.init), let white = Colour("#ffffff") else {
      return ("#12436d", "#ffffff")
    }
    return (colour.text, colour.contrast(with: white) >= textContrast ? "#ffffff" : "#000000")
  }

  /// Returns the style sheet for a house colour and a second one for lines and signs; one that says
  /// nothing when there is neither.
  static func sheet(for text: String?, accent: String? = nil) -> String {
    let (main, second) = (text.flatMap(Colour.init), accent.flatMap(Colour.init))
    guard main != nil || second != nil, let panel = Colour("#f3f5f8"), let dark = Colour("#1b232c")
    else { return "/* Deze instelling heeft geen eigen kleur opgegeven. */\n" }
    var sheet = ""
    if main != nil {
      let colours = band(text)
      sheet += ":root { --huis: \(colours.back); --huis-tekst: \(colours.front); }\n"
    }
    for (scheme, page) in [("light", panel), ("dark", dark)] {
      let link = main.flatMap { $0.contrast(with: page) >= textContrast ? $0 : nil }
      let line = second.flatMap { $0.contrast(with: page) >= lineContrast ? $0 : nil } ?? link
      let rules = [line.map { "--accent: \($0.text);" }, link.map { "--link: \($0.text);" }]
        .compactMap(\.self)
      if !rules.isEmpty { sheet += query(scheme, rules.joined(separator: " ")) }
    }
    return sheet
  }

  /// Returns declarations for one colour scheme on screen.
  private static func query(_ scheme: String, _ declarations: String) -> String {
    "@media screen and (prefers-color-scheme: \(scheme)) { :root { \(declarations) } }\n"
  }
}
