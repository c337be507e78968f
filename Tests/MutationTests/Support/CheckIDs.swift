import Checks

/// The names of all findings.
enum CheckIDs {
  /// All of them.
  static let all = CheckRegistry.pages.map(\.id)
}
