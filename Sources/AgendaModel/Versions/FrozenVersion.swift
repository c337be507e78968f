/// A version of the agenda that was stored as it was, under `versies/`.
public struct FrozenVersion: Sendable {
  /// The name of its folder, such as `2024-03-04-vastgesteld`.
  public let name: String
  /// The agenda as it was.
  public let agenda: Agenda

  /// Creates a version.
  public init(name: String, agenda: Agenda) { (self.name, self.agenda) = (name, agenda) }

  /// The folder of all versions.
  public static let folder = "versies"
  /// The folder of its sources, within its own.
  public static let sources = "bronnen"
  /// What the name of a draft ends with; only other versions count as adopted.
  public static let draftEnding = "-concept"
}
