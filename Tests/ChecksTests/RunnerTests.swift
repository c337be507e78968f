import AgendaModel
import Checks
import Diagnostics
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct RunnerTests {
  /// The agenda file with other lines in place of some of its own.
  private static func agenda(_ pairs: (String, String)...) -> [String: String?] {
    var text = MiniAgenda.files["agenda.yaml"] ?? ""
    for (old, new) in pairs { text = text.replacing(old, with: new) }
    return ["agenda.yaml": text]
  }

  @Test func findsNothingInACompleteAgenda() {
    #expect(MiniAgenda.findings().map(\.line) == [])
  }

  @Test func callsMissingPartsToBeFilledInWhileTheAgendaIsADraft() throws {
    var files = Self.agenda(("status: vastgesteld", "status: concept"))
    files["prioriteit-1/1.2.md"] = .some(nil)
    let finding = try #require(MiniAgenda.findings(replacing: files).first)
    #expect(finding.id == "doelstelling-missing")
    #expect(finding.severity == .nogInTeVullen)
  }

  @Test func keepsWrongValuesAMistakeInADraft() throws {
    var files = Self.agenda(("status: vastgesteld", "status: concept"))
    files["prioriteit-1/1.1.md"] = MiniAgenda.files["prioriteit-1/1.1.md"]?
      .replacing("2022: 86%", with: "2022: 860%")
    let finding = try #require(
      MiniAgenda.findings(replacing: files).first { $0.id == "value-outside-scale" })
    #expect(finding.severity == .fout)
  }

  @Test func reportsOneFindingForAMissingDocument() {
    let findings = MiniAgenda.findings(replacing: ["prioriteit-1/1.1.md": nil])
    #expect(findings.map(\.id) == ["doelstelling-missing"])
  }

  @Test(arguments: ["Geen kopblok.\n", "---\ndoelstelling: \"1.1\"\n", "---\ntitel: Iets\n---\n"])
  func reportsOneFindingForADocumentThatCannotBeRead(text: String) {
    let findings = MiniAgenda.findings(replacing: ["prioriteit-1/1.1.md": text])
    #expect(findings.count == 1)
    #expect(findings.first?.range.file.path == "prioriteit-1/1.1.md")
  }

  @Test func reportsOneFindingForAValueThatCannotBeRead() {
    let text = MiniAgenda.files["prioriteit-1/1.1.md"]?.replacing("2022: 86%", with: "2022: 8,6,1")
    let findings = MiniAgenda.findings(replacing: ["prioriteit-1/1.1.md": text])
    #expect(findings.map(\.id) == ["number-unreadable"])
  }

  @Test func reportsOneFindingForAMisspeltBraceWord() {
    let text = MiniAgenda.files["prioriteit-1/1.1.md"]?
      .replacing("{analyse=1}", with: "{analize=1}")
    let findings = MiniAgenda.findings(replacing: ["prioriteit-1/1.1.md": text])
    #expect(findings.map(\.id) == ["unknown-mark"])
  }

  @Test func reportsOneFindingForBracesBehindTheWrongHeading() {
    let text = MiniAgenda.files["prioriteit-1/1.1.md"]?
      .replacing("## Uitgangssituatie", with: "## Uitgangssituatie {analyse=1}")
      .replacing("### Initiatieven {analyse=1}", with: "### Initiatieven")
    let findings = MiniAgenda.findings(replacing: ["prioriteit-1/1.1.md": text])
    #expect(findings.map(\.id) == ["mark-misplaced"])
  }

  @Test func reportsOneFindingForAFolderWithoutAnAgenda() {
    let nothing = MiniAgenda.files.mapValues { _ in String?.none }
    #expect(MiniAgenda.findings(replacing: nothing).map(\.id) == ["agenda-missing"])
  }

  @Test func reportsOneFindingForAnAgendaOfWhichOnlyTheMainFileIsGone() {
    #expect(MiniAgenda.findings(replacing: ["agenda.yaml": nil]).map(\.id) == ["agenda-missing"])
  }

  @Test func marksAnAcceptedFindingAndKeepsItsWeight() throws {
    let files = Self.acceptance(of: "doelstelling-missing", at: "agenda.yaml#1.2")
      .merging(["prioriteit-1/1.2.md": nil]) { first, _ in first }
    let findings = MiniAgenda.findings(replacing: files)
    #expect(findings.map(\.id) == ["doelstelling-missing"])
    #expect(findings.first?.acceptance?.reason == "Zo besproken.")
  }

  @Test func doesNotCallAnAcceptanceStaleWhileItsSubjectHasAnotherMistake() {
    let files = Self.acceptance(of: "target-already-met", at: "prioriteit-1/1.1.md#1a")
      .merging([
        "prioriteit-1/1.1.md": MiniAgenda.files["prioriteit-1/1.1.md"]?
          .replacing("2026: 90%", with: "2026: 900%")
      ]) { first, _ in first }
    #expect(MiniAgenda.findings(replacing: files).map(\.id) == ["value-outside-scale"])
  }

  @Test func reportsOneFindingForAnIndicatorThatTheRegelingDoesNotHave() {
    let text = MiniAgenda.files["prioriteit-1/1.1.md"]?
      .replacing("code: 1a", with: "code: 1x").replacing("2026: 90%", with: "2026: 70%")
    let findings = MiniAgenda.findings(replacing: ["prioriteit-1/1.1.md": text])
    #expect(findings.map(\.id) == ["unknown-indicator"])
  }

  @Test func doesNotAcceptTheSameFindingAboutAnotherSubject() {
    let files = Self.acceptance(of: "doelstelling-missing", at: "agenda.yaml#1.1")
      .merging(["prioriteit-1/1.2.md": nil]) { first, _ in first }
    let findings = MiniAgenda.findings(replacing: files)
    #expect(Set(findings.map(\.id)) == ["acceptance-stale", "doelstelling-missing"])
    #expect(findings.allSatisfy { $0.acceptance == nil })
  }

  @Test func runsOnlyWhatIsAskedFor() {
    let files = ["prioriteit-1/1.2.md": String?.none, "hoofdstukken/30-regio.md": nil]
    let only = MiniAgenda.findings(
      replacing: files, selection: CheckSelection(only: ["chapter-missing"]))
    #expect(only.map(\.id) == ["chapter-missing"])
    let except = MiniAgenda.findings(
      replacing: files, selection: CheckSelection(except: ["chapter-missing"]))
    #expect(except.map(\.id) == ["doelstelling-missing"])
  }

  @Test func doesNotCallAnAcceptanceStaleWhenItsFindingWasNotAskedFor() {
    let files = Self.acceptance(of: "unused-file", at: "beelden/logo.svg")
    let findings = MiniAgenda.findings(
      replacing: files, selection: CheckSelection(except: ["unused-file"]))
    #expect(findings.isEmpty)
  }

  @Test func namesTheCatalogueRowAndItsSupport() throws {
    let findings = MiniAgenda.findings(replacing: ["prioriteit-1/1.2.md": nil])
    let explanation = try #require(findings.first?.explanation)
    #expect(explanation.contains("doelstelling 1.2"))
    #expect(explanation.contains("één bron (Agenda van LiS)"))
  }

  /// The agenda file with one accepted finding.
  private static func acceptance(of id: String, at place: String) -> [String: String?] {
    let row = """
      besproken-en-zo-gelaten:
        - melding: \(id)
          plaats: \(place)
          reden: Zo besproken.
          door: redactie
          datum: 2024-03-01

      """
    return ["agenda.yaml": (MiniAgenda.files["agenda.yaml"] ?? "") + row]
  }
}

/// The two ways to run all checks.
@Suite struct SideBySideTests {
  @Test("Checks that run side by side find the same, in the same order")
  func findsTheSame() async throws {
    for folder in ["content", "examples/noorderpoort", "examples/concept"] {
      let path = PackageFolder.root.appending(path: folder).path
      let contents = try #require(FolderReader(path)).read()
      let result = AgendaReader.read(
        files: contents.files, regelingen: Editions.all().regelingen)
      let one = CheckRunner.run(agenda: result.agenda, readingFindings: result.findings)
      let other = await CheckRunner.runSideBySide(
        agenda: result.agenda, readingFindings: result.findings)
      #expect(one == other, "\(folder)")
      #expect(!one.isEmpty, "\(folder)")
    }
  }
}
