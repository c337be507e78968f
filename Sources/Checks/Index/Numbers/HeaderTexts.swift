internal import Diagnostics

/// Finds the running text in a header or YAML file: what stands behind `noot`, `toelichting`, `rol`
/// and their like, on the same line or indented below it.
enum HeaderTexts {
  /// The keys behind which a reader's text stands.
  private static let keys: Set<String> = [
    "noot", "toelichting", "rol", "mededeling", "uitleg", "tekst", "description", "legenda",
    "uitkomst",
  ]
  /// The longest line start that can hold one of the keys.
  private static let reach = 80

  /// Returns the stretches of running text among `lines`, in order.
  static func stretches(of file: SourceFile, in part: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var line = file.position(of: part.lowerBound).line
    while line <= file.lineCount, file.start(ofLine: line) < part.upperBound {
      let range = file.range(ofLine: line)
      guard let (indent, start) = key(in: file.bytes, range) else {
        line += 1
        continue
      }
      let end = self.end(of: file, after: line, indent: indent)
      found.append(start..<file.range(ofLine: end).upperBound)
      line = end + 1
    }
    return found
  }

  /// Returns the column at which one of the keys starts on a line, and where its text starts.
  private static func key(in bytes: [UInt8], _ line: Range<Int>) -> (indent: Int, start: Int)? {
    var at = line.lowerBound
    while at < line.upperBound, [UInt8(ascii: " "), UInt8(ascii: "-")].contains(bytes[at]) {
      at += 1
    }
    let rest = bytes[at..<min(line.upperBound, at + reach)]
    guard at - line.lowerBound < reach, let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      keys.contains(String(decoding: bytes[at..<colon], as: UTF8.self))
    else { return nil }
    return (at - line.lowerBound, textStart(in: bytes, after: colon, end: line.upperBound))
  }

  /// Returns where a text starts behind its key: past `>-` and `|`, which say that it stands below.
  private static func textStart(in bytes: [UInt8], after colon: Int, end: Int) -> Int {
    var at = colon + 1
    while at < end, bytes[at] == UInt8(ascii: " ") { at += 1 }
    let isBelow = at < end && (bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "|"))
    return isBelow ? end : at
  }

  /// Returns the last line of a text: the lines below its key that are indented deeper.
  private static func end(of file: SourceFile, after line: Int, indent: Int) -> Int {
    var last = line
    while last < file.lineCount {
      let next = file.bytes[file.range(ofLine: last + 1)]
      let lead = next.prefix { $0 == UInt8(ascii: " ") }.count
      guard !next.isEmpty, lead > indent else { break }
      last += 1
    }
    return last
  }
}
