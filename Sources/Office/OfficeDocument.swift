internal import Publishing

/// A document for another program to make, with all that it is made of.
public enum OfficeDocument: Sendable {
  /// A PDF of a web page.
  case pdf(page: String)
  /// A Word document of a plain web page with its pictures; `shape` is what else must be known of it,
  /// `template` the institution's own.
  case word(page: String, shape: String, pictures: [Picture], template: [UInt8]?)
  /// An Excel workbook of tables as JSON.
  case workbook(tables: String)

  /// A drawing, which the program makes a picture of.
  public struct Picture: Sendable {
    /// The name by which the page refers to it.
    public var name: String
    /// The drawing as SVG.
    public var drawing: String

    /// Creates a picture.
    public init(name: String, drawing: String) { (self.name, self.drawing) = (name, drawing) }
  }

  /// What people call it, with its article.
  var name: String {
    switch self {
    case .pdf: "de PDF"
    case .word: "het Word-bestand"
    case .workbook: "het Excel-bestand"
    }
  }

  /// What may stand at its place.
  var kind: FileKind {
    switch self {
    case .pdf: .pdf
    case .word: .word
    case .workbook: .workbook
    }
  }

  /// The program that makes it, and the file that comes out.
  var program: (script: String, result: String) {
    switch self {
    case .pdf: ("pdf.py", "uit.pdf")
    case .word: ("word.py", "uit.docx")
    case .workbook: ("werkmap.py", "uit.xlsx")
    }
  }

  /// The files that the program reads.
  var inputs: [OutputFile] {
    switch self {
    case .pdf(let page): [Self.file("in.html", page)]
    case .word(let page, let shape, let pictures, let template):
      [Self.file("in.html", page), Self.file("in.json", shape)]
        + pictures.map { Self.file($0.name + ".svg", $0.drawing) }
        + (template.map { [OutputFile(path: "sjabloon.docx", bytes: $0)] } ?? [])
    case .workbook(let tables): [Self.file("in.json", tables)]
    }
  }

  /// Returns a file of text.
  private static func file(_ name: String, _ text: String) -> OutputFile {
    OutputFile(path: name, bytes: Array(text.utf8))
  }
}
