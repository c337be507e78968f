internal import Diagnostics

/// What the reading could not make sense of, so that checks do not report its consequences.
///
/// One cause gives one finding: a value that could not be read is not missing as well.
struct Damage: Sendable {
  /// The ids of reading findings after which nothing of a file is known.
  private static let hidingAll: Set<String> = [
    "agenda-missing", "file-not-text", "file-outside", "file-too-large", "file-unreadable",
    "header-missing", "header-unclosed", "unknown-doelstelling",
  ]
  /// The ids of reading findings after which a part of a file is lost.
  private static let hidingPart: Set<String> = [
    "nesting-too-deep", "table-too-large", "yaml-syntax",
  ]

  /// The paths of which nothing is known.
  private let unread: Set<String>
  /// The paths of which a part is lost.
  private let partlyRead: Set<String>
  /// The places of all serious findings, by path, ascending.
  private let places: [String: [SourceRange]]
  /// Whether some name of a dataset leads nowhere.
  let hasUnknownDataset: Bool
  /// How many braces stand where they count for nothing, by path.
  private let misplaced: [String: Int]

  /// Sorts the findings of the reading; a Markdown file with a finding that became none of the
  /// agenda's `documents` is not known either.
  init(_ findings: [Diagnostic], documents: Set<String>) {
    let serious = findings.filter { $0.severity < .advies }
    unread = Set(
      serious.filter { finding in
        let path = finding.range.file.path
        let isLost = path.hasSuffix(".md") && !documents.contains(path)
        return isLost || Self.hidingAll.contains(finding.id)
      }.map(\.range.file.path))
    partlyRead = Set(
      serious.filter { Self.hidingPart.contains($0.id) }.map(\.range.file.path))
    misplaced = serious.filter { $0.id == MarkMisplaced.page.id }.reduce(into: [:]) {
      $0[$1.range.file.path, default: 0] += 1
    }
    hasUnknownDataset = serious.contains { $0.id == UnknownDataset.page.id }
    places = Dictionary(grouping: serious.map(\.range), by: \.file.path).mapValues {
      $0.sorted { $0.lower < $1.lower }
    }
  }

  /// The paths of which nothing is known or a part is lost.
  var incomplete: Set<String> { unread.union(partlyRead) }

  /// Whether nothing of the file is known.
  func isUnread(_ path: String) -> Bool { unread.contains(path) }

  /// Whether at least a part of the file is lost, so that what is missing may be there.
  func isIncomplete(_ path: String) -> Bool {
    unread.contains(path) || partlyRead.contains(path)
  }

  /// Whether the reading found anything wrong in the file.
  func isTouched(_ path: String) -> Bool { places[path]?.isEmpty == false }

  /// Whether a file of this name, in any folder, could not be read.
  func isUnread(fileNamed name: String) -> Bool {
    unread.contains { $0 == name || $0.hasSuffix("/" + name) }
  }

  /// Returns how many files in a folder could not be read.
  func unreadFiles(in folder: String) -> Int { unread.count { $0.hasPrefix(folder + "/") } }

  /// Returns how many braces of a file count for nothing, and may be answers.
  func misplacedMarks(in path: String) -> Int { misplaced[path, default: 0] }

  /// Whether a finding of the reading starts inside `range`.
  func touches(_ range: SourceRange) -> Bool {
    let places = places[range.file.path, default: []]
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].lower < range.lower { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].lower < max(range.upper, range.lower + 1)
  }
}
