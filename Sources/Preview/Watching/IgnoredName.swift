/// Names that say that an author wrote nothing yet.
enum IgnoredName {
  /// Tells whether a name is hidden, or of a file that an editor or office program puts aside.
  static func contains(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$") || name.hasPrefix("~WR")
      || name.hasPrefix("#") && name.hasSuffix("#") || name == "4913"
      || endings.contains { name.hasSuffix($0) }
  }

  /// How files end that are not finished or not meant for reading.
  private static let endings = [".tmp", ".swp", ".swx", ".part", ".crdownload"]
}
