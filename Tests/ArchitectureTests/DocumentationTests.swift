import Foundation
import TestSupport
import Testing

/// What the handbook, the contributor's guide and the package file say, held against the sources.
@Suite("Documentation")
struct DocumentationTests {
  @Test("The handbook names every key that an author may write")
  func namesEveryKey() throws {
    let sources = try PackageFolder.files(below: "Sources/Reading/Keys", ending: ".swift")
    let source = try sources.map(PackageFolder.text).joined()
    let rows = source.matches(of: /(?:\.init|KeyRow)\(\s*"([a-z][a-zA-Z0-9-]*)"/)
    let keys = Set(rows.map { String($0.1) })
    #expect(keys.count > 80, "the keys are not where the test looks for them")
    let page =
      try PackageFolder.text("handbook/opmaak.md") + PackageFolder.text("handbook/verantwoorden.md")
    for key in keys.sorted() {
      let named = try Regex("(^|[^a-zA-Z-])\(key)(:|`)")
      #expect(page.firstMatch(of: named) != nil, "the handbook does not name `\(key)`")
    }
  }

  @Test("The contributor's guide has a line for every target")
  func listsEveryTarget() throws {
    let guide = try PackageFolder.text("CONTRIBUTING.md")
    let names = guide.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { row in
      row.split(separator: "|").first
    }
    for target in ImportTests.allowed.map(\.target) + ["dev", "bench"] {
      let isListed = names.contains { $0.contains("`\(target)`") }
      #expect(isListed, "CONTRIBUTING.md has no line for \(target)")
    }
  }

  @Test("The package file lets a library use what the table of imports does, and nothing else")
  func declaresTheSameDependencies() throws {
    let package = try PackageFolder.text("Package.swift")
    let targets = Set(ImportTests.allowed.map(\.target))
    for (target, imports) in ImportTests.allowed where target != "ijkpunt" {
      let line = try Regex("library\\(\\s*\"\(target)\"(?:,\\s*\\[([^\\]]*)\\])?")
      let found = try #require(package.firstMatch(of: line), "no library \(target)")
      let list: Substring = found.output[1].substring ?? ""
      let words = list.split { !$0.isLetter }
      #expect(Set(words.map(String.init)) == imports.intersection(targets), "\(target)")
    }
  }

  @Test("The changelog has a place for what is not released yet")
  func keepsUnreleasedChanges() throws {
    let log = try PackageFolder.text("CHANGELOG.md")
    let first = log.split(separator: "\n").first { $0.hasPrefix("## ") }
    #expect(first == "## Unreleased")
  }
}
