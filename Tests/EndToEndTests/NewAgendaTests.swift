import Foundation
import TestSupport
import Testing

/// `ijkpunt new MAP`, as its users run it.
@Suite("A new agenda on the command line")
struct NewAgendaTests {
  /// The flags of institutions that differ in what the Regeling asks of them.
  static let institutions = [
    ["--institution", "ROC Voorbeeld", "--kind", "roc"],
    [
      "--institution", "Vakschool \"Goud & Zilver\"", "--short-name", "VGZ", "--kind",
      "vakinstelling", "--niveaus", "4", "--leerwegen", "bol", "--staff", "43", "--website",
      "www.goud.example",
    ],
    [
      "--institution", "Groen College", "--kind", "beroepscollege", "--niveaus", "1,2",
      "--leerwegen", "bbl", "--bodies", "sr,or,rvt,ouderraad", "--reference-date", "2024-01-15",
    ],
  ]

  /// Makes an agenda in the folder `agenda`.
  private func make(_ words: [String], in folder: TemporaryFolder) throws -> Tool.Run {
    try Tool(in: folder.url).run(["new", "agenda"] + words)
  }

  @Test(
    "It checks at once with nothing but parts that are still to be filled in",
    arguments: institutions)
  func isOnlyOpen(words: [String]) throws {
    let folder = try TemporaryFolder()
    let made = try make(words, in: folder)
    #expect(made.status == 0 && made.error == "", "\(made.error)")
    let check = try Tool(in: folder.url).run("check", "agenda", "--format", "concise")
    #expect(check.status == 0, "\(check.error)")
    let lines = check.output.split(separator: "\n").filter { $0.hasSuffix("]") }
    #expect(lines.filter { !$0.contains(": nog in te vullen: ") } == [])
    #expect(lines.count > 150)
  }

  @Test("What is filled in as the notes say has no finding left, with the notes still there")
  func canBeFilledIn() throws {
    let folder = try TemporaryFolder()
    _ = try make(Self.institutions[0], in: folder)
    let path = "agenda/prioriteit-3/3.2.md"
    var text = try folder.text(path)
    text = text.replacing("      2022:\n", with: "      2022: 40%\n")
      .replacing("      2026:\n", with: "      2026: minstens 50%\n")
    for number in 1...9 {
      text = text.replacing(
        "{maatregel=\(number)}", with: "{maatregel=\(number) besluit=toepassen}")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let filled = lines.enumerated().flatMap { at, line in
      line.hasSuffix(" {intern}")
        ? [String(line), "", "Hier schrijft de school wat zij wil, onder \(at)-\(at)."]
        : [String(line)]
    }
    try folder.write(path, filled.joined(separator: "\n"))
    let check = try Tool(in: folder.url).run("check", "agenda", "--format", "concise")
    #expect(check.output.split(separator: "\n").filter { $0.contains("/3.2.md:") } == [])
    #expect(check.output.contains("/3.1.md:"))
  }

  @Test("It takes a delivery of figures where its table is still open, and shows them")
  func takesFiguresIn() throws {
    let folder = try TemporaryFolder()
    #expect(try make(Self.institutions[0], in: folder).status == 0)
    try folder.write(
      "duo.csv",
      """
      SCHOOLJAAR;NIVEAU;LEERWEG;AANTAL;INDICATIEAVG
      2022-2023;2;BOL;31;N
      2022-2023;2;BBL;4;J
      2023-2024;2;BOL;27;N
      2023-2024;2;BBL;12;N

      """)
    let tool = Tool(in: folder.url)
    let added = try tool.run("data", "add", "duo.csv", "agenda", "--indicator", "2a", "--yes")
    #expect(added.status == 0, "\(added.error)")
    let document = try folder.text("agenda/prioriteit-1/1.3.md")
    #expect(document.contains("    uitsplitsing:\n      gegevens: duo-2a\n"))
    let parts = document.split(separator: "  - code: ")
    #expect(parts.count == 4, "an indicator is gone")
    #expect(parts[1].contains("gegevens: duo-2a") && !parts[1].contains("niveau;leerweg"))
    #expect(parts[2].contains("niveau;leerweg;nulmeting 2023"), "2b is still to be filled in")
    #expect(try tool.run("check", "agenda").status == 0)
    #expect(try tool.run("build", "agenda", "--output", "site").status == 0)
    let page = try folder.text("site/indicator/2a/index.html")
    #expect(page.contains("31") && page.contains("27"))
    #expect(!page.contains("<td class=\"getal\">4</td>"))
  }

  @Test("It becomes a whole site at once, on which no note stands", arguments: institutions)
  func becomesASite(words: [String]) throws {
    let folder = try TemporaryFolder()
    _ = try make(words, in: folder)
    let build = try Tool(in: folder.url).run("build", "agenda")
    #expect(build.status == 0, "\(build.error)")
    let site = try folder.contents(of: "public")
    for page in ["index.html", "prioriteit-1/1.3/index.html", "indicator/2c/index.html"] {
      #expect(site[page] != nil, "\(page)")
    }
    let files = try folder.contents(of: "agenda").filter { $0.key.hasSuffix(".md") }
    let notes = files.values.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      .filter { $0.hasSuffix(" {intern}") }.map {
        $0.dropFirst("Nog in te vullen: ".count).prefix(24)
      }
    let pages = site.filter { $0.key.hasSuffix(".html") && !$0.key.hasPrefix("regeling") }
    let shown = pages.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(!shown.contains("{intern}") && !shown.contains("zet tussen de accolades"))
    #expect(notes.count > 100 && !shown.contains("wat de school wil bereiken, met een eigen titel"))
  }

  @Test("A folder with files is left as it is; one with hidden files alone is free")
  func keepsWhatIsThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("agenda/.git/HEAD", "ref")
    #expect(try make(Self.institutions[0], in: folder).status == 0)
    let before = try folder.contents(of: "agenda")
    let again = try make(Self.institutions[1], in: folder)
    #expect(again.status == 2 && again.output == "")
    #expect(again.error.contains("In de map \"agenda\" staat al iets."))
    #expect(try folder.contents(of: "agenda") == before)
    try folder.write("bestand", "van mij")
    let file = try Tool(in: folder.url).run(["new", "bestand"] + Self.institutions[0])
    #expect(file.status == 2 && file.error.contains("geen map"))
    let inside = try Tool(in: folder.url).run(["new", "bestand/agenda"] + Self.institutions[0])
    #expect(inside.status == 2 && inside.error.contains("kon niet worden gemaakt"))
  }

  @Test(
    "Nobody to ask: what cannot be guessed is named by its flag, and nothing is made",
    arguments: [
      (["--kind", "roc"], "ontbreekt --institution"),
      (["--institution", "X", "--yes"], "ontbreekt --kind"),
      (["--institution", "X", "--kind", "aoc"], "--kind: Kies uit: roc"),
      (
        ["--institution", "X", "--kind", "roc", "--niveaus", "5"], "--niveaus: Kies uit: 1, 2, 3, 4"
      ),
      (["--institution", "X", "--kind", "roc", "--niveaus", ""], "--niveaus: Kies uit"),
      (["--institution", "X\u{202E}Y", "--kind", "roc"], "onzichtbaar teken"),
      (["--institution", "X\nY: ja", "--kind", "roc"], "onzichtbaar teken"),
      (
        ["--institution", "X", "--kind", "roc", "--staff", "veel"],
        "--staff: Schrijf een heel getal"
      ),
      (["--institution", "X", "--kind", "roc", "--bodies", "raad"], "--bodies: Kies uit"),
      (["--institution", "X", "--kind", "roc", "--website", "javascript:1"], "--website: Schrijf"),
      (["--institution", "X", "--kind", "roc", "--edition", "2019"], "--edition: Kies uit"),
      (["--institution", "X", "--kind", "roc", "--reference-date", "31-1-2026"], "jaar-maand-dag"),
    ])
  func namesTheFlag(words: [String], told: String) throws {
    let folder = try TemporaryFolder()
    let run = try make(words, in: folder)
    #expect(run.status == 2 && run.output == "")
    #expect(run.error.contains(told), "\(run.error)")
    #expect(try folder.contents(of: "") == [:])
  }

  @Test("Without a folder, and with words of both kinds, it says what to write")
  func asksForAFolder() throws {
    let folder = try TemporaryFolder()
    let none = try Tool(in: folder.url).run("new")
    #expect(none.status == 2 && none.error.contains("ijkpunt new mijn-agenda"))
    let both = try Tool(in: folder.url).run("new", "agenda", "--year", "2026", "--kind", "roc")
    #expect(both.status == 2 && both.error.contains("--kind hoort bij een nieuwe agenda"))
  }

  @Test("Help for editors is written, refreshed, and never published or read as part of the agenda")
  func helpsEditors() throws {
    let folder = try TemporaryFolder()
    _ = try make(Self.institutions[0], in: folder)
    let schema = "agenda/.ijkpunt/schema/doelstelling.schema.json"
    let fresh = try folder.text(schema)
    try folder.write(schema, "oud")
    try folder.write("agenda/.vscode/settings.json", "{ \"van\": \"mij\" }")
    try FileManager.default.removeItem(at: folder.url.appending(path: "agenda/.editorconfig"))
    let before = try folder.text("agenda/agenda.yaml")
    let run = try Tool(in: folder.url).run("new", "agenda", "--editor")
    #expect(run.status == 0, "\(run.error)")
    #expect(try folder.text(schema) == fresh)
    #expect(try folder.text("agenda/.vscode/settings.json") == "{ \"van\": \"mij\" }")
    #expect(run.output.contains("stond er   .vscode/settings.json"))
    #expect(try folder.text("agenda/.editorconfig").contains("utf-8"))
    #expect(try folder.text("agenda/agenda.yaml") == before)
    let site = try Tool(in: folder.url).run("build", "agenda")
    #expect(site.status == 0)
    let names = try folder.contents(of: "public").keys
    #expect(
      !names.contains { $0.contains("schema") || $0.contains("vscode") || $0.contains("LEES") })
    let none = try Tool(in: folder.url).run("new", "niets", "--editor")
    #expect(none.status == 2 && none.error.contains("is er niet"))
    let both = try Tool(in: folder.url).run("new", "agenda", "--editor", "--year", "2026")
    #expect(both.status == 2 && both.error.contains("--year kan niet samen met --editor"))
  }

  @Test("A dry run names the files and writes none")
  func onlyNames() throws {
    let folder = try TemporaryFolder()
    let run = try make(Self.institutions[0] + ["--dry-run"], in: folder)
    #expect(run.status == 0 && run.output.contains("zou komen  prioriteit-3/3.4.md"))
    #expect(try folder.contents(of: "") == [:])
  }

  @Test("On a terminal it asks in plain Dutch, and asks again what it cannot read")
  func asks() throws {
    let folder = try TemporaryFolder()
    let answers = ["", "ROC Voorbeeld", "", "aoc", "roc", "2 en 3", "bol", "veertig", "40", "", ""]
    let run = try onTerminal(answers, in: folder)
    #expect(run.output.contains("Hoe heet de instelling?"))
    #expect(run.output.contains("Vul een naam in."))
    #expect(run.output.contains("Kies uit: roc, beroepscollege, vakinstelling."))
    #expect(run.output.contains("Schrijf een heel getal"))
    #expect(run.output.contains("staat klaar in \"agenda\""), "\(run.output)")
    let agenda = try folder.text("agenda/agenda.yaml")
    for line in [
      "  naam: ROC Voorbeeld", "niveaus: 2, 3", "leerwegen: bol", "medewerkers: 40",
      "organen: studentenraad, personeelsvertegenwoordiging, raad-van-toezicht",
    ] { #expect(agenda.contains(line + "\n"), "\(line)") }
  }

  @Test("Ctrl-D ends it cleanly, and nothing is made")
  func stops() throws {
    let folder = try TemporaryFolder()
    let run = try onTerminal(["ROC Voorbeeld"], in: folder)
    #expect(run.output.contains("Gestopt. Er is niets gemaakt."), "\(run.output)")
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "agenda").path))
  }

  /// Runs the tool on a terminal of its own, which gets these lines and then the end of the input.
  private func onTerminal(_ lines: [String], in folder: TemporaryFolder) throws -> Tool.Run {
    try folder.write("antwoorden", lines.map { $0 + "\n" }.joined())
    try folder.write("uitvoer", "")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", "'\(Tool.binary.path)' new agenda", "/dev/null"]
    process.currentDirectoryURL = folder.url
    process.standardInput = try FileHandle(
      forReadingFrom: folder.url.appending(path: "antwoorden"))
    process.standardOutput = try FileHandle(forWritingTo: folder.url.appending(path: "uitvoer"))
    try process.run()
    process.waitUntilExit()
    return Tool.Run(
      status: process.terminationStatus, output: try folder.text("uitvoer"), error: "")
  }
}
