/// Title sentences made from data.
///
/// A chart's name must say what is in it to someone who cannot see it: 20 to 200 characters, with
/// at least one number. The sentences name values and periods and leave judgement to the text.
public enum ChartSentence {
  /// The lengths that are allowed, in characters.
  public static let lengths = 20...200

  /// Whether a sentence may name a chart.
  public static func isFit(_ sentence: String) -> Bool {
    lengths.contains(sentence.count) && sentence.contains { $0.isASCII && $0.isNumber }
  }

  /// The caller's sentence when it is fit, else one made from the parts.
  ///
  /// - Parameters:
  ///   - own: A sentence written by the caller.
  ///   - name: What the chart is about; shortened first when all is too long.
  ///   - parts: The facts; as many as fit are taken, in order.
  ///   - count: What to say when no part fits or there is no number yet: `12 rijen`.
  ///   - rest: Says how many parts were left out, given their number.
  /// - Returns: A sentence that is fit.
  static func choose(
    own: String?, name: String, parts: [String], count: String,
    rest: (Int) -> String = { "en \($0) meer" }
  ) -> String {
    if let own, isFit(own) { return own }
    let head = shortened(name.isEmpty ? "Grafiek" : name, to: 80)
    let facts = joined(parts, room: lengths.upperBound - head.count - 3, rest) ?? count
    var sentence = "\(head): \(facts)."
    if !isFit(sentence) { sentence = "Grafiek: \(head), \(count)." }
    return sentence
  }

  /// As many parts as fit in `room` characters, divided by semicolons; nil when none fits.
  private static func joined(_ parts: [String], room: Int, _ rest: (Int) -> String) -> String? {
    for taken in stride(from: min(parts.count, 20), to: 0, by: -1) {
      let left = parts.count - taken
      let text = (parts.prefix(taken) + (left > 0 ? [rest(left)] : [])).joined(separator: "; ")
      if text.count <= room { return text }
    }
    return nil
  }

  /// The text cut at a space, with an ellipsis, when it has more than `count` characters.
  static func shortened(_ text: String, to count: Int) -> String {
    guard text.count > count else { return text }
    let head = text.prefix(count - 1)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + "…"
  }
}
