/// Writes lengths and positions in SVG attributes.
enum Coordinate {
  /// The largest magnitude written; whatever lies beyond is far outside every picture.
  private static let limit = 1_000_000.0

  /// The value with at most two decimals, a point, never `-0`, `nan` or `inf`.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -limit), limit) * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return rest < 10 ? "\(sign)\(whole).0\(rest)" : "\(sign)\(whole).\(rest)"
  }
}
