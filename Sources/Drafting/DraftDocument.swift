/// A document that is made ready to fill in, and is not there yet.
public struct DraftDocument: Sendable, Equatable {
  /// The path in the agenda's folder.
  public let path: String
  /// The text.
  public let text: String
}
