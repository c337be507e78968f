/// A bar, with what was reached.
struct Verdict {
  /// What is held against the bar.
  let title: String
  /// The bar, as text.
  let limit: String
  /// What was reached, as text.
  let reached: String
  /// Whether the bar holds; nil when it could not be measured.
  let holds: Bool?

  /// Returns the verdict on a figure; nil when there is no bar.
  init?(_ title: String, _ value: Double?, limit: Double?, _ text: (Double) -> String) {
    guard let limit else { return nil }
    self.title = title
    self.limit = "<= " + text(limit)
    reached = value.map(text) ?? "-"
    holds = value.map { $0 <= limit }
  }

  /// The verdict in a word.
  var word: String { holds.map { $0 ? "holds" : "MISSED" } ?? "not measured" }
}
