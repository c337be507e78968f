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
  /// The number of Unicode scalars before every byte at a multiple of `stride`, so that places far
  /// along a very long line cost no more than others.
  private let scalarMarks: [Int]
  /// The number of bytes from one mark to the next.
  private static let stride = 256

  /// Creates a source file and indexes its lines.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    var marks: [Int] = []
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { marks.append(scalars) }
      if Self.startsScalar(byte) { scalars += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    if bytes.count % Self.stride == 0 { marks.append(scalars) }
    (lineStarts, scalarMarks) = (starts, marks)
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
    let line = lineStarts.lastIndex(atMost: clamped)
    let scalars = scalars(before: clamped) - scalars(before: lineStarts[line])
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
  /// Returns the offset of a one-based line and a one-based column in Unicode scalars; the end of
  /// the line when it is shorter.
  public func offset(line: Int, column: Int) -> Int {
    let range = range(ofLine: line)
    let wanted = scalars(before: range.lowerBound) + max(column - 1, 0)
    var at = max(range.lowerBound, scalarMarks.lastIndex(atMost: wanted) * Self.stride)
    var left = wanted - scalars(before: at)
    while at < range.upperBound {
      if Self.startsScalar(bytes[at]) {
        guard left > 0 else { break }
        left -= 1
      }
      at += 1
    }
    return min(at, range.upperBound)
  }

  /// Whether a byte is the first of a Unicode scalar, not a later byte of one.
  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }

  /// Returns how many Unicode scalars start before the byte at `offset`.
  private func scalars(before offset: Int) -> Int {
    let mark = offset / Self.stride
    return scalarMarks[mark] + bytes[(mark * Self.stride)..<offset].count(where: Self.startsScalar)
  }
}

extension [Int] {
  /// Returns the index of the last element that is at most `bound`, in an ascending list; 0 when
  /// there is none.
  fileprivate func lastIndex(atMost bound: Int) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if self[middle] <= bound { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
