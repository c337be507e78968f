/// The place of a site on its server.
enum ServerPath {
  /// Returns the path in an address, with a slash at both ends; signs that a settings file could
  /// take for more than a path are written as in an address.
  static func path(of address: String) -> String {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    let steps = address.contains("://") ? parts.dropFirst(2) : parts[...]
    let safe = steps.map { step in encoded(step.prefix { $0 != "?" && $0 != "#" }) }
    return safe.isEmpty ? "/" : "/" + safe.joined(separator: "/") + "/"
  }

  /// Returns a part of an address with its odd signs encoded; what is encoded already stays so.
  private static func encoded(_ step: Substring) -> String {
    step.split(separator: "%", omittingEmptySubsequences: false)
      .map { PagePath.encoded(String($0)) }.joined(separator: "%")
  }
}
