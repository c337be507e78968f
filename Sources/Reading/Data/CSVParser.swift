internal import Diagnostics

/// A field of a CSV file with its place.
typealias CSVField = Located<String>

/// Cuts a CSV file into records and fields (RFC 4180), each with the bytes it came from.
///
/// Our own, because each value must keep its place and the separator is found from the file, as a
/// Dutch Excel writes `;`; the libraries we may use keep neither.
struct CSVParser {
  /// The file.
  let file: SourceFile
  /// The byte between fields.
  let delimiter: UInt8

  /// Opens a file; without `delimiter` the most frequent of `;`, tab and `,` in its first line counts.
  init(_ file: SourceFile, delimiter: UInt8? = nil) {
    self.file = file
    self.delimiter = delimiter ?? Self.guess(file)
  }

  /// Returns the separator of a file.
  private static func guess(_ file: SourceFile) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in file.bytes[file.range(ofLine: 1)] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ";")
  }

  /// What a file holds.
  struct Contents {
    /// The records in order; empty lines are left out.
    var records: [[CSVField]] = []
    /// The place of a quote that never closes, so that the rest of the file is one field.
    var openQuote: SourceRange?
  }

  /// Reads the file.
  func read() -> Contents {
    var contents = Contents()
    var record: [CSVField] = []
    var at = 0
    let bytes = file.bytes
    while at < bytes.count {
      let field = field(from: &at, into: &contents)
      record.append(field)
      guard at < bytes.count, bytes[at] == delimiter else {
        at = lineEnd(from: at)
        if record.count > 1 || !field.value.isEmpty { contents.records.append(record) }
        record = []
        continue
      }
      at += 1
      if at == bytes.count { record.append(Located("", SourceRange(file, at, at))) }
    }
    if !record.isEmpty { contents.records.append(record) }
    return contents
  }

  /// Reads a field and leaves `at` on the separator or line end behind it.
  private func field(from at: inout Int, into contents: inout Contents) -> CSVField {
    let bytes = file.bytes
    guard bytes[at] == UInt8(ascii: "\"") else {
      let start = at
      while at < bytes.count, bytes[at] != delimiter, !Self.isLineEnd(bytes[at]) { at += 1 }
      return trimmed(start..<at)
    }
    return quotedField(from: &at, into: &contents)
  }

  /// Reads a quoted field, in which two quotes stand for one; text behind it is part of it.
  private func quotedField(from at: inout Int, into contents: inout Contents) -> CSVField {
    let bytes = file.bytes
    let start = at
    var text: [UInt8] = []
    at += 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
        at += 1
      }
      text.append(bytes[at])
      at += 1
    }
    if at == bytes.count { contents.openQuote = SourceRange(file, start, start + 1) }
    at = min(at + 1, bytes.count)
    while at < bytes.count, bytes[at] != delimiter, !Self.isLineEnd(bytes[at]) {
      text.append(bytes[at])
      at += 1
    }
    return Located(String(decoding: text, as: UTF8.self), SourceRange(file, start, at))
  }

  /// Returns an unquoted field without blanks at its ends.
  private func trimmed(_ range: Range<Int>) -> CSVField {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, file.bytes[lower] == 0x20 { lower += 1 }
    while upper > lower, file.bytes[upper - 1] == 0x20 { upper -= 1 }
    return Located(file.text(lower..<upper), SourceRange(file, lower, upper))
  }

  /// Returns the offset behind the line end at `at`.
  private func lineEnd(from at: Int) -> Int {
    var next = at
    if next < file.bytes.count, file.bytes[next] == 0x0D { next += 1 }
    if next < file.bytes.count, file.bytes[next] == 0x0A { next += 1 }
    return max(next, at + 1)
  }

  /// Whether a byte ends a line.
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
