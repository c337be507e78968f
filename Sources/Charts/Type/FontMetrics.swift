/// Computes how much room text takes in a chart.
///
/// All sizes are in the chart's own units; a wide chart is 690 of them wide, a narrow one 320.
public enum FontMetrics {
  /// The one text size in charts: at 320 pixels wide a unit is a pixel.
  public static let size = 14.0
  /// The distance between two lines of text.
  static let lineHeight = 18.0
  /// The distance from the top of a line to its baseline.
  static let baseline = 13.5
  /// What readers who widen letters and words (WCAG 1.4.12) need on top of the measured width.
  static let slack = 1.2

  /// The fonts in the order of preference; the widths are those of the first.
  static let family = "DejaVu Sans, Arial, sans-serif"

  /// The width of one line of text at the chart's text size, with a fifth to spare.
  public static func width(of text: String) -> Double {
    var units = 0
    for scalar in text.unicodeScalars { units += FontWidths.width(of: scalar) }
    return Double(units) / Double(FontWidths.unitsPerEm) * size * slack
  }

  /// The width of the widest of the texts, 0 for none.
  static func widest(of texts: [String]) -> Double {
    texts.map(width(of:)).max() ?? 0
  }
}
