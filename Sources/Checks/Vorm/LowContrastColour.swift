internal import AgendaModel
internal import Diagnostics

/// A house colour in which text on white cannot be read well.
enum LowContrastColour: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "low-contrast-colour", .form, .waarschuwing,
    title: "De huiskleur heeft te weinig contrast",
    what: """
      Of de hoofdkleur onder `huisstijl` tegen wit een contrast heeft van ten minste 4,5 op 1.
      """,
    why: """
      Met minder contrast kunnen veel mensen tekst en links niet goed lezen (WCAG 2.2, regel
      1.4.3).
      """,
    wrong: """
      huisstijl:
        kleur: "#ff9900"
      """,
    right: """
      huisstijl:
        kleur: "#a35200"
      """)

  /// Returns a finding when the colour is too light.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let colour = index.agenda.institution.colour,
      let contrast = Contrast.againstWhite(colour.value), contrast < Contrast.bar
    else { return [] }
    return [
      finding(
        at: colour.range, Message.summary(colour.value), explanation: Message.explanation(contrast),
        subject: "kleur", solutions: [.init("Kies een donkerder tint van de huiskleur")])
    ]
  }
}

/// The contrast of colours, as WCAG 2.2 defines it.
enum Contrast {
  /// The lowest contrast for running text.
  static let bar = 4.5

  /// Returns the contrast with white, from 1 to 21, of a colour `#rrggbb`; nil for other text.
  static func againstWhite(_ colour: String) -> Double? {
    guard colour.hasPrefix("#"), colour.utf8.count == 7,
      let number = Int(colour.dropFirst(), radix: 16)
    else { return nil }
    let red = linear(number >> 16 & 255)
    let green = linear(number >> 8 & 255)
    let blue = linear(number & 255)
    let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 1.05 / (luminance + 0.05)
  }

  /// Returns the light of a channel from 0 to 255, from 0 to 1.
  private static func linear(_ channel: Int) -> Double {
    let share = Double(channel) / 255
    return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
  }

  /// Returns `base` to the power 2.4, as `base² · (base²)^(1/5)`, the root by Newton's method.
  ///
  /// The standard library has no power function, and four digits are plenty for a bar of 4.5.
  private static func power(_ base: Double) -> Double {
    guard base > 0 else { return 0 }
    let square = base * base
    var root = 1.0
    for _ in 0..<40 {
      root = (4 * root + square / (root * root * root * root)) / 5
    }
    return square * root
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ colour: String) -> String {
    "De huiskleur \(colour) is te licht voor tekst op wit"
  }
  /// The arithmetic; cut, not rounded, so that 4,49 does not read as 4,5.
  static func explanation(_ contrast: Double) -> String {
    let tenths = DecimalNumber(unscaled: Int(contrast * 10), decimals: 1)
    return "Het contrast is \(tenths.dutch()) op 1; nodig is 4,5 op 1."
  }
}
