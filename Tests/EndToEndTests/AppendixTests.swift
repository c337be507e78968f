import Foundation
import TestSupport
import Testing

@Suite("The appendix")
struct AppendixTests {
  @Test func makesAWebPageThatNeedsNoOtherFile() throws {
    let folder = try copyOfLiS()
    let run = try Tool(in: folder.url).run("appendix")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Bijlage bij het jaarverslag van \"content\""))
    let text = try folder.text("bijlage.html")
    #expect(text.contains("Tabel 1.") && text.contains("Figuur 1."))
    #expect(text.firstMatch(of: #/(src|href)="(?!#|data:|https?:|mailto:)/#) == nil)
  }

  @Test func saysPlainlyWhatCannotBeChosen() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    let choices: [([String], String)] = [
      (["--parts", "indicator"], "indicatoren"),
      (["--partner", "Gemeente Leide"], "\"Gemeente Leiden\""),
      (["--year", "2025"], "2025"), (["--prioriteit", "2", "--doelstelling", "1.1"], "niets over"),
    ]
    for (words, said) in choices {
      let run = try tool.run(["appendix"] + words)
      #expect(run.status == 2 && run.error.contains(said), "\(words): \(run.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/bijlage.html"))
  }

  @Test func saysWhichYearItTookAndWhichThereAre() throws {
    let folder = try copyOfLiS()
    try folder.write(
      "content/verantwoording/2025/1.1.md",
      "---\nverantwoording: \"2025\"\ndoelstelling: \"1.1\"\n---\n## Wat we deden\n\nEen begin.\n")
    let tool = Tool(in: folder.url)
    let run = try tool.run("appendix", "--allow-errors")
    #expect(run.status == 0, "\(run.error)")
    #expect(
      run.output.contains("Met de verantwoording over 2025. Een ander jaar kiest u met --year."))
    #expect(try folder.text("bijlage.html").contains("Een begin."))
    let other = try tool.run("appendix", "--allow-errors", "--year", "2024")
    #expect(other.status == 2 && other.error.contains("Wel over 2025."), "\(other.error)")
  }

  @Test func namesTheCommandThatInstallsWhatIsMissing() throws {
    let folder = try copyOfLiS()
    let run = try Tool(in: folder.url, environment: ["IJKPUNT_TOOLS": "/nergens"])
      .run("appendix", "--format", "pdf")
    #expect(run.status == 2)
    #expect(run.error.contains("make tools") && run.error.contains("/nergens"))
  }

  @Test func keepsAnAdoptedAgendaWithErrorsOutOfAnAppendix() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/agenda.yaml", replacing: "peildatum: 2024-03-12", with: "peildatum: ooit")
    let run = try Tool(in: folder.url).run("appendix")
    #expect(run.status == 1 && run.error.contains("kan niet in een bijlage"))
    let forced = try Tool(in: folder.url).run("appendix", "--allow-errors")
    #expect(forced.status == 0)
  }
}
