/// The list of the files of a frozen version with their SHA-256 digests, and its control number.
///
/// The list is written as the program `sha256sum` does, so that anyone can check it without us:
/// `sha256sum -c controle.txt`. The control number is the digest of the list itself, so one number
/// stands for every byte of the version.
public struct ControlList: Sendable, Equatable {
  /// The name of the file that holds the list.
  public static let fileName = "controle.txt"

  /// The files with their digests, sorted by path.
  private let entries: [Entry]

  /// A file and its digest.
  private struct Entry: Sendable, Equatable {
    /// The path within the version.
    let path: String
    /// The 64 hexadecimal digits.
    let digest: String
  }

  /// Lists files; those of the list itself and of the publisher are left out.
  ///
  /// - Throws: `PublishingError` when a path cannot be used or the system gives no digest.
  public init(_ files: [OutputFile]) throws(PublishingError) {
    let own: Set = [Self.fileName, Manifest.fileName]
    entries = try Page.sorted(files.filter { !own.contains($0.path) }).map {
      Entry(path: $0.path.text, digest: $0.digest.hexadecimal)
    }
  }

  /// Reads a list; lines that are not of its form are left out.
  public init(text: String) {
    entries = text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64 else { return nil }
      return Entry(path: String(parts[1].drop { $0 == " " }), digest: String(parts[0]))
    }
  }

  /// The list as text.
  public var text: String { entries.map { "\($0.digest)  \($0.path)\n" }.joined() }

  /// The control number: the 64 hexadecimal digits of the digest of the list.
  public func number() throws(PublishingError) -> String {
    let file = OutputFile(path: Self.fileName, bytes: Array(text.utf8))
    return try Page.sorted([file]).first?.digest.hexadecimal ?? ""
  }

  /// Returns what differs from another list, by path, in words: `is veranderd`, `ontbreekt`, `is erbij
  /// gekomen`.
  public func differences(in found: ControlList) -> [(path: String, what: String)] {
    let mine = Dictionary(entries.map { ($0.path, $0.digest) }) { first, _ in first }
    let theirs = Dictionary(found.entries.map { ($0.path, $0.digest) }) { first, _ in first }
    return Set(mine.keys).union(theirs.keys).sorted().compactMap { path in
      switch (mine[path], theirs[path]) {
      case (let old?, let new?): old == new ? nil : (path, "is veranderd")
      case (nil, _): (path, "is erbij gekomen")
      case (_, nil): (path, "ontbreekt")
      }
    }
  }
}
