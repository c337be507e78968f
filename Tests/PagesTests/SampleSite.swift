import AgendaModel
import Charts
import Diagnostics
import Disclosure
import Markdown
import Pages
import Reading
import Testing

/// Small agendas for the tests of pages, written the way authors write them.
enum SampleSite {
  /// Lays out the site of an agenda that consists of these files and an `agenda.yaml`.
  static func map(
    _ files: [(String, String)] = [], settings: String = "", audience: Audience = .everyone
  ) -> SiteMap {
    let all = [("agenda.yaml", agendaFile + settings)] + files
    let read = AgendaReader.read(
      files: all.map { InputFile(path: $0.0, text: $0.1) }, regelingen: Editions.all().regelingen)
    return SiteMap(PublishedAgenda(read.agenda, findings: read.findings, for: audience))
  }

  /// The start of every `agenda.yaml`.
  private static let agendaFile = """
    formaat: 1
    instelling:
      naam: Voorbeeldcollege
    regeling: 2024-2027
    status: concept
    bronnen:
      - id: job
        naam: JOB-monitor

    """

  /// A document about doelstelling 1.3 with this header and body.
  static func doelstelling(header: String = "", _ body: String) -> (String, String) {
    ("prioriteit-1/1.3.md", "---\ndoelstelling: \"1.3\"\n\(header)---\n\(body)\n")
  }

  /// Returns the body of doelstelling 1.3 as markup, on its own page.
  static func prose(
    _ body: String, header: String = "", audience: Audience = .everyone,
    files: [(String, String)] = []
  ) throws -> String {
    let map = map([doelstelling(header: header, body)] + files, audience: audience)
    return try prose(in: map)
  }

  /// Returns all text of doelstelling 1.3 as markup, footnotes included.
  static func prose(in map: SiteMap) throws -> String {
    let document = try #require(map.agenda.doelstelling("1.3"))
    let renderer = ProseRenderer(document: document, map: map, page: .doelstelling("1.3"))
    let text = renderer.blocks(document.body.blocks).html()
    return text + (renderer.footnotes()?.html() ?? "")
  }

  /// The header of an indicator with a startpunt, targets, a breakdown and a question.
  static let indicatorHeader = """
    indicatoren:
      - code: 2c
        reeksen:
          - id: job
            bron: job
            hoofdreeks: ja
            naam: Tevreden over begeleiding
            schaal: 1 tot 5
            vraag: Wat vind je van de begeleiding?
            verdeling:
              goed: 41%
              heel goed: 16%
            nulmeting:
              2022: 3,6
            doel:
              2024: 3,7
              2027: minstens 3,8
          - id: sto
            bron: sto
            schaal: 1 tot 5
            nulmeting:
              2022: nb
            doel:
              2027: minstens 3,8
      - code: 2a
        eenheid: procent
        bron: job
        uitsplitsing: |
          niveau;nulmeting 2023;doel 2027;n 2023;noot
          3;16%;10%;120;Kleine opleiding
          4;3%;3%;200;

    """
}
