/// Small pieces of Dutch.
public enum Dutch {
  /// Returns `a`, `a en b` or `a, b en c`.
  public static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " en " + last
  }

  /// Returns `geen indicatoren`, `1 indicator` or `26 indicatoren`.
  public static func count(_ count: Int, _ one: String, _ many: String) -> String {
    switch count {
    case 0: "geen " + many
    case 1: "1 " + one
    default: "\(count) \(many)"
    }
  }

  /// Returns the text with its first letter as a capital.
  public static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Returns the text with a full stop, unless a mark stands at its end already.
  public static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return Self.capitalized(text) + (".!?".contains(last) ? "" : ".")
  }
}
