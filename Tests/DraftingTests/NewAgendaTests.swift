import AgendaModel
import Diagnostics
import Drafting
import Reading
import TestSupport
import Testing

/// A new agenda holds what the Regeling asks, and nothing that is not so.
@Suite struct NewAgendaTests {
  /// The newest edition.
  private static let regeling = Editions.all().regelingen.max { $0.edition < $1.edition }

  /// Returns a new agenda of an institution with a profile.
  private func agenda(
    niveaus: [Int] = [1, 2, 3, 4], leerwegen: [String] = ["bol", "bbl"], staff: Int? = nil,
    name: String = "Voorbeeldcollege", bodies: [String] = ["studentenraad", "ondernemingsraad"]
  ) throws -> NewAgenda {
    let facts = NewAgendaFacts(
      name: name, shortName: nil, kind: .roc,
      profile: Profile(niveaus: niveaus, leerwegen: leerwegen, staff: staff), bodies: bodies,
      website: nil, referenceDate: try #require(CalendarDate("2026-01-31")))
    return NewAgenda(facts, under: try #require(Self.regeling))
  }

  /// Reads a new agenda as if it stood in a folder.
  private func read(_ agenda: NewAgenda) -> ReadResult {
    AgendaReader.read(
      files: agenda.documents.filter { FolderReader.belongs($0.path) }
        .map { InputFile(path: $0.path, text: $0.text) },
      regelingen: Editions.all().regelingen)
  }

  @Test(
    "Every row of the Regeling has its place, also what does not concern the school",
    arguments: [([1, 2, 3, 4], ["bol", "bbl"]), ([4], ["bol"]), ([1], ["bbl"])])
  func holdsWhatIsAsked(niveaus: [Int], leerwegen: [String]) throws {
    let regeling = try #require(Self.regeling)
    let read = read(try agenda(niveaus: niveaus, leerwegen: leerwegen)).agenda
    let parts = read.documents.flatMap(\.parts)
    #expect(read.doelstellingen.compactMap(\.code?.value) == regeling.doelstellingen.map(\.code))
    #expect(read.prioriteiten.count == regeling.prioriteiten.count)
    #expect(
      Set(regeling.chapters.map(\.id)).isSubset(of: read.chapters.compactMap { $0.code?.value }))
    #expect(
      Set(parts.flatMap { $0.marks.analysis.map(\.value) }) == Set(regeling.analysisItems.map(\.id))
    )
    #expect(
      Set(parts.flatMap { $0.marks.measures.map(\.value) }) == Set(regeling.measures.map(\.id)))
    #expect(Set(read.indicators.map(\.key)) == Set(regeling.indicators.map(\.code)))
  }

  @Test("What does not concern the school waits for the reason, and nothing else does")
  func leavesTheReasonOpen() throws {
    let regeling = try #require(Self.regeling)
    let profile = Profile(niveaus: [4], leerwegen: ["bol"])
    let read = read(try agenda(niveaus: [4], leerwegen: ["bol"])).agenda
    let parts = read.documents.flatMap(\.parts)
    let explained = parts.filter { $0.marks.decision?.value == .explain }
      .flatMap { $0.marks.measures.map(\.value) }
    let declined = parts.filter(\.marks.isNotApplicable).flatMap { $0.marks.analysis.map(\.value) }
    let idle = read.indicators.filter { $0.notApplicable != nil }
    #expect(
      explained == regeling.measures.filter { !$0.applicability.concerns(profile) }.map(\.id))
    #expect(
      declined == regeling.analysisItems.filter { !$0.applicability.concerns(profile) }.map(\.id))
    #expect(
      idle.map(\.key)
        == regeling.indicators.filter { !$0.applicability.concerns(profile) }.map(\.code))
    #expect(!explained.isEmpty && !declined.isEmpty && !idle.isEmpty)
    #expect(idle.allSatisfy { $0.notApplicable?.value.isEmpty == true })
  }

  @Test(
    "Any name reads back as it was given",
    arguments: [
      "Voorbeeldcollege", "College: \"Goud & Zilver\"", "# 1 in techniek", "2024-2027", "C\\D",
      "'t Hof", "- Streep", "null", "[Alfa], {Bèta}", "*ster*", "&anker", "ja", "O’Neill | 100%",
    ])
  func keepsNames(name: String) throws {
    let result = read(try agenda(name: name))
    #expect(result.agenda.institution.name?.value == name)
    #expect(result.findings.filter { $0.range.file.path == "agenda.yaml" }.map(\.summary) == [])
  }

  @Test("Below 50 staff the PVT is the one to consent")
  func namesTheBodyThatConsents() throws {
    func text(_ staff: Int?, _ bodies: [String]) throws -> String {
      try agenda(staff: staff, bodies: bodies).documents.first { $0.path == "agenda.yaml" }?.text
        ?? ""
    }
    let row = "#   - orgaan: personeelsvertegenwoordiging\n#     handeling: instemming"
    #expect(try text(43, ["studentenraad", "personeelsvertegenwoordiging"]).contains(row))
    #expect(try text(nil, ["studentenraad", "personeelsvertegenwoordiging"]).contains(row))
    #expect(try !text(640, ["studentenraad", "ondernemingsraad"]).contains(row))
    #expect(
      try text(640, ["ondernemingsraad", "ouderraad"])
        .contains("#   - orgaan: ouderraad\n#     handeling: advies"))
  }

  @Test("No text of an edition is published: every sentence is internal or a remark")
  func publishesNothing() throws {
    for document in try agenda().documents where document.path.hasSuffix(".md") {
      let parts = document.text.split(separator: "---\n", maxSplits: 1).last ?? ""
      let body = (parts.split(separator: "\n---\n", maxSplits: 1).last ?? "").split(separator: "\n")
      let loose = body.filter { !$0.hasPrefix("#") && !$0.hasSuffix("{intern}") }
      #expect(loose == [], "\(document.path)")
    }
  }

  @Test(
    "Files of a new agenda",
    arguments: [
      ("agenda.yaml", "newAgenda-agenda", "yaml"),
      ("prioriteit-1/1.3.md", "newAgenda-doelstelling", "md"),
    ])
  func looksAsBefore(path: String, name: String, type: String) throws {
    let agenda = try agenda(niveaus: [3, 4], leerwegen: ["bol"], staff: 640)
    let text = try #require(agenda.documents.first { $0.path == path }?.text)
    #expect(Snapshot.difference(text, name: name, type: type) == nil)
  }
}
