import Foundation
import Reading
import TestSupport
import Testing

@testable import CommandLineTool

/// What `ijkpunt explain` tells, and where it has it from.
@Suite("Explain")
struct ExplainTests {
  @Test("The handbook's list of keys has every key of the format, in its order, and no other")
  func listsEveryKey() {
    let intern: Set = ["intern", "opmerking"]
    var groups: [String: [String]] = [:]
    for entry in HandbookWords.keys { groups[entry.group, default: []] += entry.names }
    let shared = groups["Een indicator of een reeks"] ?? []
    let parts = groups.values.map { Set($0) }
    for block in KeyBlock.allCases {
      let keys = Set(block.keys).subtracting(intern)
      let isListed = parts.contains(keys) || parts.contains { $0.union(shared) == keys }
      #expect(
        isListed, "handbook/sleutels.md has no table with exactly the keys of \(block.rawValue)")
    }
    #expect(groups["In elk blok"].map(Set.init) == intern)
    #expect(groups.count == KeyBlock.allCases.count + 2, "a table too many")
  }

  @Test("The example of a key begins with that key")
  func showsEachKeyInItsExample() {
    for entry in HandbookWords.keys {
      #expect(entry.example.hasPrefix(entry.names[0] + ":"), "\(entry.group): \(entry.example)")
    }
  }

  @Test("The words are in order, explained once, and name code that is there")
  func keepsTheGlossary() throws {
    let names = HandbookWords.words.flatMap(\.names)
    #expect(names.count > 80)
    #expect(Set(names.map { $0.lowercased() }).count == names.count, "a word is explained twice")
    let declared = try Self.declaredNames()
    let page = try PackageFolder.text("handbook/woordenlijst.md")
    for match in page.matches(of: /[ ,]`([A-Z][A-Za-z]+)[.`]/) {
      #expect(declared.contains(match.1), "no \(match.1) in the code")
    }
  }

  /// The names of all types and modules.
  private static func declaredNames() throws -> Set<Substring> {
    let command = "ls Sources; grep -rhoE '(struct|enum|class|protocol) [A-Z][A-Za-z]*' Sources"
    let run = try Shell.run(command, in: PackageFolder.root)
    return Set(
      run.output.split(separator: "\n").compactMap { $0.split(separator: " ").last })
  }

  @Test(
    "Findings, codes, words and keys are explained, whatever their capitals",
    arguments: [
      (["nulmeting-missing"], "Een indicator heeft geen nulmeting"),
      (["Nulmeting-Missing"], "Een indicator heeft geen nulmeting"),
      (["m1.3.1"], "Maatregel M1.3.1."), (["a-1.3-1"], "Analyse-onderdeel A-1.3-1"),
      (["2C"], "Indicator 2c."),
      (["pas", "toe", "of", "leg", "uit"], "Een maatregel doen, of zeggen waarom niet"),
      (["Peildatum"], "De dag waarop de agenda \"nu\" is."),
      (["peildatum"], "peildatum: 2026-03-12"),
      (["streefwaarde"], "De waarde die de school wil halen"),
      (["startpunt"], "De waarde aan het begin"),
      (["uitsplitsing"], "uitsplitsing: |"), (["2c", "M1.3.1"], "Maatregel M1.3.1."),
      (["volledigheid"], "nulmeting-missing"), (["VSV"], "startkwalificatie"),
      (["sjabloon", "Indicator"], "naam"), (["woorden"], "Afkortingen"),
      (["sleutels"], "logo-tekst"),
    ])
  func explains(words: [String], text: String) throws {
    let run = try Tool(in: PackageFolder.root).run(["explain"] + words)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains(text), "\(run.output)")
  }

  @Test(
    "A word that is nearly right is named",
    arguments: [
      (["uitsplising"], "\"uitsplitsing\""), (["nulmetting"], "\"nulmeting\""),
      (["M1.3.11"], "\"M1.3.1\""),
      (["2c", "nulmetting"], "\"nulmeting\""),
      (["pas", "toe", "of", "legt", "uit"], "\"pas toe of leg uit\""),
    ])
  func namesNearMisses(words: [String], near: String) throws {
    let run = try Tool(in: PackageFolder.root).run(["explain"] + words)
    #expect(run.status == 2)
    #expect(run.error.contains("Bedoelde u \(near)?"), "\(run.error)")
  }

  @Test("Without a word it tells on one screen or two what can be asked")
  func listsWhatCanBeAsked() throws {
    let run = try Tool(in: PackageFolder.root).run("explain")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count < 50)
    #expect(lines.allSatisfy { $0.count <= 80 })
    for way in ["meldingen", "regeling", "woorden", "sleutels", "sjablonen"] {
      #expect(run.output.contains("ijkpunt explain \(way)"))
      #expect(try Tool(in: PackageFolder.root).run("explain", way).status == 0)
    }
  }
}
