/// What a file that stands at the place of a new one must be, so that nothing else is replaced.
public struct FileKind: Sendable, Equatable {
  /// What people call it, such as `zip-bestand`.
  let name: String
  /// The bytes that such a file begins with.
  private let beginning: [UInt8]

  /// Creates a kind.
  private init(_ name: String, _ beginning: String) {
    (self.name, self.beginning) = (name, Array(beginning.utf8))
  }

  /// A zip.
  public static let zip = FileKind("zip-bestand", "PK")
  /// A web page.
  public static let html = FileKind("webpagina", "<!doctype html>")
  /// A difference between two versions, as text.
  public static let difference = FileKind("verschil van IJkpunt", "Verschil")
  /// A table for a spreadsheet, with its byte order mark.
  public static let spreadsheet = FileKind("CSV-bestand van IJkpunt", "\u{FEFF}")
  /// Data for programs.
  public static let json = FileKind("JSON-bestand", "{")
  /// A PDF.
  public static let pdf = FileKind("PDF", "%PDF")
  /// A Word document, which is a zip.
  public static let word = FileKind("Word-bestand", "PK")
  /// An Excel workbook, which is a zip.
  public static let workbook = FileKind("Excel-bestand", "PK")

  /// Whether a file with these bytes may be of this kind; an empty one has nothing to lose.
  func isBegin(of bytes: [UInt8]) -> Bool { bytes.isEmpty || bytes.starts(with: beginning) }
}
