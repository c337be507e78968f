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

  @Test("Generated sources are as fresh as the files they come from")
  func embedsWhatStands() throws {
    let generated = try PackageFolder.text("Sources/Reading/Generated/EmbeddedCatalogues.swift")
    for path in try PackageFolder.files(below: "Sources/Reading/Regelingen", ending: ".yaml") {
      let text = try PackageFolder.text(path)
      #expect(generated.contains(text), "\(path) changed: run `swift run dev embed`")
    }
    let templates = try PackageFolder.text("Sources/Pages/Generated/EmbeddedTemplates.swift")
    for ending in [".mustache", ".css"] {
      for path in try PackageFolder.files(below: "templates", ending: ending) {
        let text = try PackageFolder.text(path)
        #expect(templates.contains(text), "\(path) changed: run `swift run dev embed`")
      }
    }
  }
}
