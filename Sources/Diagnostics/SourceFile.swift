/// The text of one file of an agenda, with an index of its lines.
///
/// Positions everywhere in IJkpunt are UTF-8 byte offsets into `bytes`; line and column are computed
/// only when a finding is printed. A source file is immutable and shared by reference.
public final class SourceFile: Sendable {
  /// The path relative to the agenda's folder, with `/` between its parts.
  public let path: String
  /// The contents in UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// The offset of the first byte of each line, ascending; never empty.
  private let lineStarts: [Int]

  /// Creates a source file and indexes its lines.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.lineStarts = starts
  }

  /// Creates a source file from text, for tests and generated input.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The number of lines, at least one.
  public var lineCount: Int { lineStarts.count }

  /// Returns the one-based line and column of the byte at `offset`.
  ///
  /// The column counts Unicode scalars, as editors do for Dutch text; an offset past the end
  /// answers the end of the file.
  public func position(of offset: Int) -> SourcePosition {
    let clamped = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: clamped)
    let scalars = bytes[lineStarts[line]..<clamped].count { $0 & 0b1100_0000 != 0b1000_0000 }
    return SourcePosition(line: line + 1, column: scalars + 1)
  }

  /// Returns the byte offset at which the one-based `line` starts; the end of the file when it has
  /// fewer lines.
  public func start(ofLine line: Int) -> Int {
    line - 1 < lineStarts.count ? lineStarts[max(line - 1, 0)] : bytes.count
  }

  /// Returns the byte range of the one-based `line` without its line ending.
  public func range(ofLine line: Int) -> Range<Int> {
    let lower = start(ofLine: line)
    var upper = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    upper = max(upper, lower)
    if upper > lower, bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    return lower..<upper
  }

  /// Returns the text of a byte range, with invalid bytes replaced.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Returns the zero-based index of the line that holds the byte at `offset`.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// A one-based line and column, for people.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions by line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourceFile {
  /// Returns the offset of a one-based line and a one-based column in Unicode scalars.
  public func offset(line: Int, column: Int) -> Int {
    let range = range(ofLine: line)
    var at = range.lowerBound
    var left = column - 1
    while at < range.upperBound, left > 0 {
      at += 1
      while at < range.upperBound, bytes[at] & 0b1100_0000 == 0b1000_0000 { at += 1 }
      left -= 1
    }
    return at
  }
}
