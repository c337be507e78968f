internal import Diagnostics

/// What counts as a group so small that a figure about it could identify someone.
///
/// DUO and the Nationale Studenten Enquête keep counts and groups below five to themselves; an
/// agenda may raise that number, never lower it.
public enum SmallCount {
  /// The id of the finding about small counts; accepting it keeps the figure.
  public static let finding = "small-count"

  /// Whether a value is a count from 1 to below `threshold`.
  public static func isSmall(_ value: Value, threshold: DecimalNumber) -> Bool {
    guard let number = value.number else { return false }
    return number > DecimalNumber(0) && number < threshold
  }

  /// Whether a measurement is a small count of persons, or a figure about a small group.
  public static func isSmall(
    _ measurement: Measurement, countsPersons: Bool, threshold: DecimalNumber
  ) -> Bool {
    if let count = measurement.count?.value, count > DecimalNumber(0), count < threshold {
      return measurement.value.value.number != nil
    }
    return countsPersons && isSmall(measurement.value.value, threshold: threshold)
  }
}
