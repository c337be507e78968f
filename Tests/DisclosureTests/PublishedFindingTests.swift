import AgendaModel
import Diagnostics
import Testing

@testable import Disclosure

@Suite("Findings")
struct PublishedFindingTests {
  /// A finding of some weight.
  static func finding(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      "x", severity, at: SourceRange(SourceFile(path: "agenda.yaml", text: ""), 0, 0), "Kop")
  }

  @Test("An adopted agenda shows no findings to everyone")
  func hidesFindings() {
    let published = PublishedAgenda(
      agenda([agendaFile()]), findings: [Self.finding(.fout), Self.finding(.nogInTeVullen)],
      for: .everyone)
    #expect(published.findings.isEmpty)
  }

  @Test("A draft shows what is still to be filled in, and nothing else")
  func showsWhatADraftLacks() {
    let draft = agenda([("agenda.yaml", "formaat: 1\nstatus: concept\n")])
    let published = PublishedAgenda(
      draft, findings: [Self.finding(.fout), Self.finding(.nogInTeVullen)], for: .everyone)
    #expect(published.findings.map(\.severity) == [.nogInTeVullen])
  }
}
