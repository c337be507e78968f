internal import Diagnostics

/// A text file of values as somebody else delivered it: with any separator, title lines and notes.
public struct DeliveredText: Sendable {
  /// Why it was not read.
  public enum Refusal: Error, Sendable, Equatable {
    /// It holds no text.
    case notText
    /// It is stored as UTF-16, which Excel calls Unicode text.
    case wide
    /// A quote in this line never closes.
    case openQuote(line: Int)
  }

  /// The records, each with the number of its line and its fields.
  public let records: [(line: Int, fields: [String])]
  /// Whether it was stored in the old encoding of Windows.
  public let isWindows1252: Bool

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8]) throws(Refusal) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .wide }
    let log = FindingLog()
    guard
      !bytes.contains(0),
      let file = SourceDecoder.decode(InputFile(path: "levering", bytes: bytes), log: log)
    else { throw .notText }
    isWindows1252 = log.findings.contains { $0.id == "file-encoding" }
    let contents = CSVParser(file, delimiter: Self.delimiter(of: file)).read()
    if let quote = contents.openQuote { throw .openQuote(line: quote.start.line) }
    records = contents.records.compactMap { record in
      guard let first = record.first else { return nil }
      // Excel's own line that names the separator.
      if record.count <= 2, first.value.lowercased().hasPrefix("sep=") { return nil }
      return (first.range.start.line, record.map(\.value))
    }
  }

  /// Returns the separator that cuts most lines into equally many fields.
  private static func delimiter(of file: SourceFile) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    let scored = candidates.map { delimiter -> (UInt8, Int) in
      let lines = (1...min(file.lineCount, 200)).map { fields(file, $0, delimiter) }
      let counts = Dictionary(grouping: lines.filter { $0 > 1 }) { $0 }.mapValues(\.count)
      return (delimiter, counts.values.max() ?? 0)
    }
    let best = scored.map(\.1).max() ?? 0
    return scored.first { $0.1 == best }?.0 ?? UInt8(ascii: ";")
  }

  /// Returns the number of fields of a line.
  private static func fields(_ file: SourceFile, _ line: Int, _ delimiter: UInt8) -> Int {
    var (count, isQuoted) = (1, false)
    for byte in file.bytes[file.range(ofLine: line)] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == delimiter, !isQuoted { count += 1 }
    }
    return count
  }
}
