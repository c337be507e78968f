internal import Charts

/// Says of what a value is absent, where a chart writes its reason without a column head.
enum AbsenceLabel {
  /// Returns the values with the names of the missing ones in front of the reason.
  ///
  /// Values that are absent for the same reason share one text, `startpunt en doel: bron noemt
  /// niet`, which a chart prints once.
  ///
  /// - Parameter values: Each value with its name; values that are nil stay nil.
  /// - Returns: The values in the same order.
  static func labelled(_ values: [(name: String, value: ChartValue?)]) -> [ChartValue?] {
    values.map { item in
      guard case .absent(let short, let full)? = item.value else { return item.value }
      let names = values.filter { $0.value?.reason == full }.map(\.name)
      return .absent(short: short, full: sentence(Dutch.list(names), full))
    }
  }

  /// Returns `doel: bron noemt niet`; a reason with a colon of its own gets no second one.
  private static func sentence(_ names: String, _ reason: String) -> String {
    names + (reason.contains(": ") ? " " : ": ") + reason
  }
}

extension ChartValue {
  /// Why there is no number; nil when there is one.
  fileprivate var reason: String? {
    if case .absent(_, let full) = self { full } else { nil }
  }
}
