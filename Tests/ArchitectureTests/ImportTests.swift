import Foundation
import TestSupport
import Testing

/// The law of imports: who may know whom.
///
/// A build alone does not hold it, since an incremental build lets an undeclared import through.
@Suite("Imports")
struct ImportTests {
  /// The targets from low to high with all that they may import.
  static let allowed: [(target: String, imports: Set<String>)] = [
    ("Diagnostics", []),
    ("Markdown", ["Diagnostics", "CMarkGFM"]),
    ("AgendaModel", ["Diagnostics", "Markdown"]),
    ("Reading", ["Diagnostics", "Markdown", "AgendaModel", "Yams", "Foundation"]),
    ("Checks", ["Diagnostics", "Markdown", "AgendaModel"]),
    ("Drafting", ["Diagnostics", "Markdown", "AgendaModel"]),
    ("Intake", ["Diagnostics", "Markdown", "AgendaModel"]),
    ("Disclosure", ["Diagnostics", "Markdown", "AgendaModel"]),
    ("Charts", []),
    ("Pages", ["Diagnostics", "Markdown", "AgendaModel", "Disclosure", "Charts", "Mustache"]),
    (
      "Publishing",
      ["CCrypto", "CExchange", "Glibc", "Musl", "Darwin", "Foundation", "FoundationEssentials"]
    ),
    ("Office", ["Publishing", "Foundation"]),
    (
      "Preview",
      [
        "FlyingSocks", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin", "Foundation",
        "FoundationEssentials",
      ]
    ),
    (
      "CommandLineTool",
      [
        "Diagnostics", "AgendaModel", "Reading", "Checks", "Drafting", "Intake", "Disclosure",
        "Pages", "Publishing", "Office",
        "ArgumentParser", "Glibc", "Musl", "Darwin",
      ]
    ),
    ("ijkpunt", ["CommandLineTool"]),
  ]

  /// The modules of others, and those of ours that are written in C.
  static let foreign = [
    "Yams", "Mustache", "ArgumentParser", "FlyingSocks", "CMarkGFM", "CCrypto", "CExchange",
  ]

  @Test("A target imports only what the table allows", arguments: allowed)
  func importsOnlyWhatIsAllowed(target: String, imports: Set<String>) throws {
    for path in try PackageFolder.files(below: "Sources/" + target, ending: ".swift") {
      let found = Set(try Self.imports(of: path).map(\.module))
      let extra = found.subtracting(imports)
      #expect(extra.isEmpty, "\(path) imports \(extra.sorted()), which \(target) may not know")
    }
  }

  @Test("Each foreign module is imported by one target")
  func importsForeignModulesOnce() throws {
    for module in Self.foreign {
      let importers = try Self.allowed.map(\.target).filter { target in
        try PackageFolder.files(below: "Sources/" + target, ending: ".swift").contains { path in
          try Self.imports(of: path).contains { $0.module == module }
        }
      }
      #expect(importers.count == 1, "\(module) is imported by \(importers)")
    }
  }

  @Test("Foreign modules never show in a public signature")
  func importsForeignModulesInternally() throws {
    let imports = try PackageFolder.files(below: "Sources", ending: ".swift").flatMap { path in
      try Self.imports(of: path).map { (path: path, found: $0) }
    }
    for (path, found) in imports where Self.foreign.contains(found.module) {
      #expect(
        ["", "internal"].contains(found.access),
        "\(path) imports \(found.module) as \(found.access)")
    }
  }

  @Test("Every target of the package stands in the table")
  func knowsEveryTarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.root.appending(path: "Sources").path)
    let helpers: Set = ["CMarkGFM", "CCrypto", "CExchange", "dev", "bench"]
    #expect(Set(folders).subtracting(helpers) == Set(Self.allowed.map(\.target)))
  }

  /// An import line: its access level and its module.
  struct Import {
    /// `public`, `internal` and the like; empty where none is written.
    let access: String
    /// The name of the module.
    let module: String
  }

  /// Returns the imports of a file.
  static func imports(of path: String) throws -> [Import] {
    // Generated sources hold texts of other languages, which have imports of their own.
    if path.contains("/Generated/") { return [] }
    return try PackageFolder.text(path).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), at < 3, words[0] != "//", words[0] != "///",
        let name = words.last
      else { return nil }
      // `import struct Foundation.Data` names the module before the point.
      let module = String(name.prefix { $0 != "." })
      return Import(access: at == 0 ? "" : words[at - 1], module: module)
    }
  }
}
