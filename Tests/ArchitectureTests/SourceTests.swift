import Foundation
import TestSupport
import Testing

/// Laws of the sources that no compiler holds.
@Suite("Sources")
struct SourceTests {
  /// The targets between reading and publishing, which know no clock, disk, locale or terminal.
  static let pure = [
    "Diagnostics", "Markdown", "AgendaModel", "Checks", "Disclosure", "Charts", "Pages",
  ]

  @Test("Pure targets use no clock, disk, locale, environment or terminal", arguments: pure)
  func staysPure(target: String) throws {
    let forbidden = [
      /\bDate\(/, /\bFileManager\b/, /\bProcessInfo\b/, /\bLocale\b/, /\bprint\(/, /\bgetenv\b/,
      /\bexit\(/, /\bBundle\./, /\brandom/, /\.now\b/,
    ]
    for path in try PackageFolder.files(below: "Sources/" + target, ending: ".swift")
    where !path.contains("/Generated/") {
      let code = try PackageFolder.text(path).split(separator: "\n").filter { line in
        !line.drop { $0 == " " }.hasPrefix("//")
      }.joined(separator: "\n")
      for word in forbidden {
        let found = code.firstMatch(of: word)
        #expect(found == nil, "\(path) uses \(found.map { String(code[$0.range]) } ?? "")")
      }
    }
  }

  @Test("No requirement of the Regeling stands as a literal in a check")
  func keepsTheLawInTheCatalogue() throws {
    let pattern = /"(A-\d|M\d)\.\d/
    for path in try PackageFolder.files(below: "Sources/Checks", ending: ".swift") {
      let lines = try PackageFolder.text(path).split(separator: "\n").filter { line in
        !line.drop { $0 == " " }.hasPrefix("//")
      }
      for line in lines { #expect(line.firstMatch(of: pattern) == nil, "\(path): \(line)") }
    }
  }

  @Test("Generated sources are as fresh as the files they come from", arguments: generated)
  func embedsWhatStands(source: String, folder: String, endings: [String]) throws {
    let embedded = try PackageFolder.text(source)
    let paths = try endings.flatMap { try PackageFolder.files(below: folder, ending: $0) }
    for path in paths {
      let text = try PackageFolder.text(path)
      #expect(embedded.contains(text), "\(path) changed: run `swift run dev embed`")
    }
    let names = embedded.matches(of: /\n\s*\(name: "([^"]+)", text: #/).map { String($0.1) }
    #expect(
      names == paths.map { String($0.dropFirst(folder.count + 1)) }.sorted(),
      "files came or went: run `swift run dev embed`")
  }

  /// The generated sources, each with the folder and the endings of the files in it.
  static let generated = [
    (
      "Sources/Reading/Generated/EmbeddedCatalogues.swift", "Sources/Reading/Regelingen", [".yaml"]
    ),
    ("Sources/Pages/Generated/EmbeddedTemplates.swift", "templates", [".mustache", ".css", ".js"]),
    (
      "Sources/CommandLineTool/Generated/EmbeddedWords.swift", "handbook",
      ["sleutels.md", "woordenlijst.md"]
    ),
    (
      "Sources/Pages/Generated/EmbeddedTemplateNames.swift", "handbook", ["sjabloonnamen.md"]
    ),
  ]

  @Test("No module bears the name of a type in it", arguments: ImportTests.allowed.map(\.target))
  func namesNoTypeAfterItsModule(target: String) throws {
    let type = try Regex("\\b(struct|enum|class|actor|protocol|typealias) \(target)\\b")
    for path in try PackageFolder.files(below: "Sources/" + target, ending: ".swift") {
      #expect(try PackageFolder.text(path).firstMatch(of: type) == nil, "\(path)")
    }
  }
}
