/// A number to draw with its Dutch text, or the words that say why there is none.
///
/// The two cannot be confused: what is absent is never drawn as zero.
public enum ChartValue: Equatable, Sendable {
  /// A number and the text printed for it, unit and operator included: `(3.8, "minstens 3,8")`.
  case known(Double, String)
  /// No number: a few words for in the chart, and the whole sentence for below it.
  case absent(short: String, full: String)

  /// No number, with one text for both places.
  public static func absent(_ words: String) -> ChartValue {
    .absent(short: words, full: words)
  }

  /// No value at all, of which there is nothing more to say.
  public static let nothing = ChartValue.absent(short: "geen", full: "")

  /// The largest magnitude that is drawn, so that sums and differences stay finite.
  private static let limit = 1e150

  /// The number, when there is a finite one.
  var number: Double? {
    guard case .known(let number, _) = self, number.isFinite else { return nil }
    return min(max(number, -Self.limit), Self.limit)
  }

  /// The text of the number, or the few words.
  var text: String {
    switch self {
    case .known(_, let text): text
    case .absent(let short, _): short
    }
  }

  /// The sentence that says why there is no number; nil when there is one or nothing to say.
  var absence: String? {
    switch self {
    case .known(let number, let text): number.isFinite ? nil : text
    case .absent(_, let full): full.isEmpty ? nil : full
    }
  }
}
