import Foundation
import TestSupport
import Testing

@Suite("One mistake gives one finding")
struct OneCauseTests {
  /// A mistake in the LiS agenda and the one finding that it gives.
  struct Mistake: Sendable, CustomTestStringConvertible {
    /// The file.
    let path: String
    /// What stood there.
    let old: String
    /// What stands there now.
    let new: String
    /// The finding.
    let id: String

    var testDescription: String { "\(id) in \(path)" }
  }

  /// Mistakes that used to bring others along.
  static let mistakes = [
    Mistake(path: "prioriteit-3/3.3.md", old: "2027: 7,9", new: "2027: *", id: "yaml-anchor"),
    Mistake(
      path: "prioriteit-3/3.3.md", old: "    doel:\n      2027: 7,9",
      new: "\tdoel:\n      2027: 7,9",
      id: "yaml-tab"),
    Mistake(
      path: "prioriteit-3/3.3.md", old: "    doel:\n      2027: 7,9\n", new: "",
      id: "streefwaarde-missing"),
    Mistake(
      path: "prioriteit-3/3.3.md", old: "schaal;nulmeting 2024", new: "schael;nulmeting 2024",
      id: "unknown-dimension"),
    Mistake(
      path: "prioriteit-3/3.3.md", old: "      2027: 7,9", new: "      2027: 7,9\n      2029: 8,1",
      id: "period-outside-edition"),
    Mistake(
      path: "prioriteit-1/1.3.md", old: "2022: 3,6", new: "2022: 36", id: "value-outside-scale"),
    Mistake(
      path: "prioriteit-1/1.3.md", old: "doelstelling: \"1.3\"", new: "doelstelling: \"4.7\"",
      id: "unknown-doelstelling"),
    Mistake(
      path: "prioriteit-1/1.3.md", old: "---\ndoelstelling: \"1.3\"", new: "doelstelling: \"1.3\"",
      id: "header-missing"),
    Mistake(
      path: "prioriteit-2/2.3.md", old: "      2028: 75", new: "      2028: 75,1,2",
      id: "number-unreadable"),
    Mistake(path: "agenda.yaml", old: "bronnen:\n", new: "bronen:\n", id: "unknown-key"),
    Mistake(
      path: "hoofdstukken/70-middelen.md", old: "1.1;;;78.898", new: "1.1;;;78.998",
      id: "budget-total-differs"),
    Mistake(
      path: "hoofdstukken/70-middelen.md", old: "544.924;557", new: "554.924;557",
      id: "budget-total-differs"),
    Mistake(
      path: "hoofdstukken/70-middelen.md",
      old: "    1.4;;;39.449;39.449;39.449;39.449;157.796;8%;\n", new: "",
      id: "budget-total-differs"),
    Mistake(
      path: "hoofdstukken/70-middelen.md", old: "    1.4;;;", new: "    1.3;;;",
      id: "budget-line-twice"),
    Mistake(
      path: "hoofdstukken/70-middelen.md", old: "    1.4;;;", new: "    1.9;;;",
      id: "budget-unknown-doelstelling"),
    Mistake(
      path: "hoofdstukken/70-middelen.md", old: "157.796;8%", new: "157.796;9%",
      id: "budget-share-differs"),
    Mistake(
      path: "data/begroting-per-jaar.csv", old: "557547", new: "575547",
      id: "budget-data-differs"),
    Mistake(
      path: "prioriteit-1/1.3.md", old: "{analyse=2}", new: "{analyse=1}",
      id: "analysis-item-twice"),
    Mistake(
      path: "prioriteit-1/1.2.md", old: "{maatregel=2 ", new: "{maatregel=3 ",
      id: "measure-decided-twice"),
    Mistake(
      path: "prioriteit-1/1.1.md", old: " {ambitie=3}", new: "",
      id: "unknown-ambition"),
    Mistake(
      path: "prioriteit-1/1.2.md", old: "{maatregel=5 besluit=toepassen bij-ambitie=2}",
      new: "{maatregel=5 besluit=toepassen}",
      id: "measure-without-ambition"),
    Mistake(
      path: "agenda.yaml", old: "datum: 2024-03-04", new: "datum: 2025-03-04",
      id: "consent-after-reference-date"),
    Mistake(
      path: "data/opleidingen.csv", old: "b0444;", new: "b0445;", id: "figures-of-unknown-programme"
    ),
    Mistake(
      path: "prioriteit-1/1.3.md", old: "      4;;3%;3%", new: "      3;;3%;3%",
      id: "duplicate-value"),
    Mistake(path: "agenda.yaml", old: "niveaus: 3, 4", new: "niveaus: drie", id: "wrong-type"),
  ]

  @Test(arguments: mistakes) func gives(mistake: Mistake) throws {
    let folder = try copyOfLiS()
    try folder.edit("content/" + mistake.path, replacing: mistake.old, with: mistake.new)
    let findings = try open(folder)
    #expect(findings.map { $0["id"] as? String } == [mistake.id], "\(findings)")
    #expect(findings.allSatisfy { ($0["solutions"] as? [Any])?.isEmpty == false })
  }

  @Test("A document that is missing is not missed by each link and value as well")
  func missesADocumentOnce() throws {
    let folder = try copyOfLiS()
    let file = folder.url.appending(path: "content/prioriteit-3/3.2.md")
    try FileManager.default.removeItem(at: file)
    #expect(try open(folder).map { $0["id"] as? String } == ["doelstelling-missing"])
  }

  /// Returns the findings that are not accepted.
  private func open(_ folder: TemporaryFolder) throws -> [[String: Any]] {
    let run = try Tool(in: folder.url).run("check", "--format", "json")
    let top = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let findings = try #require(top?["findings"] as? [[String: Any]])
    return findings.filter { $0["accepted"] is NSNull }
  }
}
