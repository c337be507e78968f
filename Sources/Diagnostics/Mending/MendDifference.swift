/// The difference that mends make to a file, in the unified form that people and `patch` read.
///
/// The places of the mends are known, so the lines that change are too, and nothing is searched.
public struct MendDifference: Sendable {
  /// The lines of context around a change.
  private static let context = 2

  /// Lines that change together: the numbers of the old lines, and the lines in their place.
  private struct Hunk {
    /// The old lines, from 1.
    var old: ClosedRange<Int>
    /// The new lines, without line ends.
    var new: [String]
  }

  /// What changes.
  private let mend: SafeMends.FileMend
  /// The path that is shown.
  private let path: String
  /// Whether lines are coloured.
  private let style: TextStyle

  /// Prepares the difference of one file of the agenda in `folder`.
  public init(_ mend: SafeMends.FileMend, folder: String, _ style: TextStyle = .plain) {
    (self.mend, self.style) = (mend, style)
    path = FolderReport([], folder: folder).path(of: mend.file)
  }

  /// Returns the difference; ends with a line feed.
  public func text() -> String {
    var shift = 0
    var lines = ["--- \(path)", "+++ \(path)"]
    for hunk in hunks {
      lines += text(of: hunk, shift: shift)
      shift += hunk.new.count - hunk.old.count
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The changes, those on the same or the next line taken together.
  private var hunks: [Hunk] {
    var groups: [[Diagnostic.Replacement]] = []
    for replacement in mend.replacements {
      if let last = groups.last?.last, replacement.range.start.line <= last.range.end.line + 1 {
        groups[groups.count - 1].append(replacement)
      } else {
        groups.append([replacement])
      }
    }
    return groups.compactMap(hunk)
  }

  /// Returns the old and new lines of replacements that stand together.
  private func hunk(_ group: [Diagnostic.Replacement]) -> Hunk? {
    guard let first = group.first, let last = group.last else { return nil }
    let (from, to) = (first.range.start.line, last.range.end.line)
    var at = mend.file.start(ofLine: from)
    var bytes: [UInt8] = []
    for replacement in group {
      bytes += mend.file.bytes[at..<replacement.range.lower] + Array(replacement.text.utf8)
      at = replacement.range.upper
    }
    bytes += mend.file.bytes[at..<max(at, mend.file.range(ofLine: to).upperBound)]
    let new = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Hunk(old: from...to, new: new.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Returns one hunk with its head and context.
  private func text(of hunk: Hunk, shift: Int) -> [String] {
    let from = max(1, hunk.old.lowerBound - Self.context)
    // What stands behind the last line feed is no line.
    let count = mend.file.lineCount - (mend.file.bytes.last == UInt8(ascii: "\n") ? 1 : 0)
    let to = max(hunk.old.upperBound, min(count, hunk.old.upperBound + Self.context))
    let before = (from..<hunk.old.lowerBound).map { " " + line($0) }
    let old = hunk.old.map { style.paint("-" + line($0), .removed) }
    let new = hunk.new.map { style.paint("+" + Self.visible($0), .added) }
    let after = ((hunk.old.upperBound + 1)..<(to + 1)).map { " " + line($0) }
    let newCount = to - from + 1 - hunk.old.count + hunk.new.count
    let head = "@@ -\(from),\(to - from + 1) +\(from + shift),\(newCount) @@"
    return [style.paint(head, .place)] + before + old + new + after
  }

  /// Returns an old line.
  private func line(_ number: Int) -> String {
    Self.visible(mend.file.text(mend.file.range(ofLine: number)))
  }

  /// Returns text as it may be sent to a terminal.
  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(SourceFrame.visible)))
  }
}
