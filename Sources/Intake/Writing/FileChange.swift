/// A file that changes: what it holds and what it will hold.
public struct FileChange: Sendable, Equatable {
  /// The path in the agenda's folder.
  public var path: String
  /// What it holds; nil where there is no such file.
  public var old: [UInt8]?
  /// What it will hold.
  public var new: [UInt8]

  /// Creates a change.
  public init(path: String, old: [UInt8]?, new: [UInt8]) {
    (self.path, self.old, self.new) = (path, old, new)
  }

  /// The difference in the unified form that people and `patch` read, without line ends.
  ///
  /// All that changes in a file lies between the first and the last line that differ.
  public var difference: [String] {
    let (before, after) = (Self.lines(old ?? []), Self.lines(new))
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    let from = max(0, head - 2)
    let removed = before[head..<(before.count - tail)]
    let added = after[head..<(after.count - tail)]
    let below = before[(before.count - tail)..<min(before.count, before.count - tail + 2)]
    let context = before[from..<head]
    let size = (
      context.count + removed.count + below.count, context.count + added.count + below.count
    )
    return [
      old == nil ? "+++ \(path) (nieuw)" : "+++ \(path)",
      "@@ -\(old == nil ? 0 : from + 1),\(size.0) +\(from + 1),\(size.1) @@",
    ] + context.map { " " + $0 } + removed.map { "-" + $0 } + added.map { "+" + $0 }
      + below.map { " " + $0 }
  }

  /// Returns the lines of a text, with signs in place of what a terminal would obey.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        String(
          String.UnicodeScalarView(
            line.filter { $0 != "\r" }.map {
              $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F ? "\u{FFFD}" : $0
            }))
      }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
