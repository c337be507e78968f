/// A table as a file that a Dutch spreadsheet opens as it should.
///
/// Semicolons divide, a comma is the decimal mark, and a byte order mark says that it is UTF-8.
public struct CSVFile: Sendable, Equatable {
  /// Where it stands in the site.
  public let path: PagePath
  /// The same table that the page shows.
  public let table: FigureTable

  /// Creates a file.
  public init(path: PagePath, table: FigureTable) { (self.path, self.table) = (path, table) }

  /// The contents.
  public var bytes: [UInt8] {
    let header = table.columns.map { Self.guarded($0.title) }
    let rows = table.rows.map { row in
      row.map { $0.isBareNumber ? $0.spreadsheet : Self.guarded($0.spreadsheet) }
    }
    let lines = ([header] + rows).map { $0.map(Self.quoted).joined(separator: ";") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
  }

  /// Returns text that no spreadsheet takes for a formula.
  ///
  /// A sign that starts a formula gets an apostrophe in front, also behind blanks, because some
  /// spreadsheets skip those.
  static func guarded(_ text: String) -> String {
    let start = text.utf8.first { $0 > 0x20 }
    let isFormula = start.map { "=+-@".utf8.contains($0) } ?? false
    let isControl = text.utf8.first.map { $0 == 0x09 || $0 == 0x0D } ?? false
    return isFormula || isControl ? "'" + text : text
  }

  /// Returns text between quotes when it needs them.
  private static func quoted(_ text: String) -> String {
    let special = Array("\";\r\n".utf8)
    guard text.utf8.contains(where: special.contains) else { return text }
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
