/// Why a publication did not happen, in Dutch for the user; the old site still stands.
public struct PublishingError: Error, Sendable, Equatable {
  /// The kinds of failure, for a program that wants to tell them apart.
  public enum Kind: Sendable, Equatable {
    /// A page has a path that cannot be used.
    case invalidPath
    /// A file that is not ours stands where a page must come.
    case foreignFile
    /// Another build holds the lock on the output folder.
    case locked
    /// The output folder itself cannot be used.
    case unusableOutput
    /// A program that the work needs is not there or failed.
    case tool
    /// The system refused to read or write, with its error number.
    case system(code: Int32)
  }

  /// The kind of failure.
  public let kind: Kind

  /// The headline, without a full stop; it stands on its own.
  public let summary: String

  /// Why this stops the publication.
  public let explanation: String

  /// What the user can do about it.
  public let mend: String

  /// Creates an error.
  public init(kind: Kind, summary: String, explanation: String, mend: String) {
    (self.kind, self.summary, self.explanation) = (kind, summary, explanation)
    self.mend = mend
  }
}
