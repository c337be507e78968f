/// The colours of the charts, as data, for one background.
///
/// `PaletteTests` recomputes the contrast and the distance for colour-blind readers, so a colour
/// that is too weak fails the build. The choice follows section 3 of the chart rules: navy and
/// orange first ("duo", Government Analysis Function); the four series colours were searched for
/// the largest distance under protanopia, deuteranopia and tritanopia.
public struct Palette: Sendable {
  /// What lies behind everything.
  public let background: Colour
  /// Text that must be read.
  public let text: Colour
  /// Text that explains: axis values, absences.
  public let softText: Colour
  /// Axis lines, and the line between startpunt and doel.
  public let axis: Colour
  /// Grid lines; not needed to understand a chart, so below the contrast of marks.
  public let grid: Colour
  /// What was measured, the school's own value.
  public let own: Colour
  /// What is aimed at.
  public let target: Colour
  /// The area that counts as "doel gehaald"; always edged with `target`.
  public let targetBand: Colour
  /// At most four categories.
  public let series: [Colour]
  /// The colour of text on `own`.
  public let textOnOwn: Colour
  /// The colour of text on `target`.
  public let textOnTarget: Colour
  /// The colours of text on each of `series`.
  public let textOnSeries: [Colour]
  /// Five answers on a scale, brown over grey to blue; always with `answerLine` around them.
  public let answers: [Colour]
  /// The outline of answers.
  public let answerLine: Colour
  /// The colours of text on each of `answers`.
  public let textOnAnswers: [Colour]

  /// The colours on white; these stand in the charts' presentation attributes and in print.
  public static let light = Palette(
    background: 0xffffff, text: 0x0b0c0c, softText: 0x595959, axis: 0x767676, grid: 0xd9d9d9,
    own: 0x12436d, target: 0xf46a25, targetBand: 0xfde4d6,
    series: [0x1e498f, 0x9c6226, 0x1c9f8c, 0x2a0118],
    textOnOwn: 0xffffff, textOnTarget: 0x0b0c0c,
    textOnSeries: [0xffffff, 0xffffff, 0x0b0c0c, 0xffffff],
    answers: likert, answerLine: 0x3d3d3d, textOnAnswers: onLikert)

  /// The colours on `#14181d`, for readers who ask for a dark page; only the style sheet has them.
  public static let dark = Palette(
    background: 0x14181d, text: 0xf3f4f6, softText: 0xb6bcc4, axis: 0x8b929b, grid: 0x3a4048,
    own: 0x4791d0, target: 0xeeac63, targetBand: 0x3f2f1c,
    series: [0x4791d0, 0xeeac63, 0x58fbf6, 0xdc167a],
    textOnOwn: 0x0b0c0c, textOnTarget: 0x0b0c0c,
    textOnSeries: [0x0b0c0c, 0x0b0c0c, 0x0b0c0c, 0xffffff],
    answers: likert, answerLine: 0xe5e7eb, textOnAnswers: onLikert)

  /// The colours of answers on either background; the outline tells them from what lies behind.
  private static let likert: [Colour] = [0x8c3a00, 0xf2a65a, 0xd4d4d4, 0x7fb2e5, 0x12436d]
  /// The colours of text on `likert`.
  private static let onLikert: [Colour] = [0xffffff, 0x0b0c0c, 0x0b0c0c, 0x0b0c0c, 0xffffff]
}

extension Colour: ExpressibleByIntegerLiteral {
  /// Makes a colour from `0xrrggbb`; bits above these are ignored.
  public init(integerLiteral value: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value))
  }
}
