internal import Diagnostics

/// What the reading could not make sense of, so that checks do not report its consequences.
///
/// One cause gives one finding: a value that could not be read is not missing as well.
struct Damage: Sendable {
  /// The ids of reading findings after which (almost) nothing of a file is known.
  static let hidingWholeFile: Set<String> = [
    "agenda-missing", "control-character", "file-not-text", "file-outside", "file-too-large",
    "file-unreadable", "header-missing", "header-unclosed", "nesting-too-deep", "table-too-large",
    "unknown-doelstelling", "yaml-anchor", "yaml-syntax", "yaml-tab",
  ]

  /// The paths of which (almost) nothing is known.
  private let unread: Set<String>
  /// The places of the other findings that cost something, by path, ascending.
  private let places: [String: [SourceRange]]

  /// Sorts the findings of the reading.
  init(_ findings: [Diagnostic]) {
    let serious = findings.filter { $0.severity < .advies }
    unread = Set(
      serious.filter { Self.hidingWholeFile.contains($0.id) }.map(\.range.file.path))
    places = Dictionary(grouping: serious.map(\.range), by: \.file.path).mapValues {
      $0.sorted { $0.lower < $1.lower }
    }
  }

  /// Whether (almost) nothing of the file is known.
  func isUnread(_ path: String) -> Bool { unread.contains(path) }

  /// Whether a file of this name, in any folder, could not be read.
  func isUnread(fileNamed name: String) -> Bool {
    unread.contains { $0 == name || $0.hasSuffix("/" + name) }
  }

  /// Whether any file in `folder` could not be read.
  func isUnread(folder: String) -> Bool { unread.contains { $0.hasPrefix(folder + "/") } }

  /// Whether a finding of the reading starts inside `range`.
  func touches(_ range: SourceRange) -> Bool {
    places[range.file.path, default: []].contains {
      $0.lower >= range.lower && $0.lower < max(range.upper, range.lower + 1)
    }
  }

  /// Returns how many of the parts have damage in their heading, such as an unknown brace word.
  func headings(in parts: [SourceRange]) -> Int { parts.count(where: touches) }
}
