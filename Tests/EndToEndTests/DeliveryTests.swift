import Foundation
import TestSupport
import Testing

/// Deliveries as DUO, the JOB-monitor, the CBS, a survey and a colleague send them, taken in by the binary.
@Suite("Taking figures in")
struct DeliveryTests {
  /// The folder with the deliveries.
  static let deliveries = PackageFolder.root.appending(path: "Tests/EndToEndTests/Deliveries")

  /// Returns a folder with the small agenda.
  private func agenda() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(Self.deliveries.appending(path: "agenda"), to: "content")
    return folder
  }

  /// Takes a delivery in.
  private func add(
    _ name: String, _ folder: TemporaryFolder, _ words: String...
  ) throws -> Tool.Run {
    let path = Self.deliveries.appending(path: name).path
    return try Tool(in: folder.url).run(["data", "add", path] + words)
  }

  /// Returns the errors of the agenda.
  private func errors(_ folder: TemporaryFolder) throws -> [Substring] {
    try Tool(in: folder.url).run("check", "--format", "concise").output.split(separator: "\n")
      .filter { $0.contains(" fout: ") || $0.contains("fout ") }
  }

  /// Returns what the built site publishes: indicator, group, kind, period, number and status.
  private func published(_ folder: TemporaryFolder) throws -> [String] {
    let run = try Tool(in: folder.url).run("build", "--output", "site")
    #expect(run.status == 0, "\(run.error)")
    let lines = try folder.text("site/data/waarden.csv").replacing("\u{FEFF}", with: "")
      .components(separatedBy: "\r\n").map { $0.components(separatedBy: ";") }
    let header = lines.first ?? []
    return lines.dropFirst().filter { $0.count == header.count }.map { line in
      let row = Dictionary(zip(header, line)) { first, _ in first }
      return ["indicator", "cel", "soort", "periode", "getal", "status"].map { row[$0] ?? "?" }
        .joined(separator: " ")
    }
  }

  @Test("DUO: only the own school, the total as the whole, and four with a J as fewer than five")
  func duo() throws {
    let folder = try agenda()
    let before = try errors(folder)
    let run = try add("duo-vsv.csv", folder, "--yes", "--date", "2026-03-02")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("2a  gemeten  2023-2024  niveau 2, bbl    minder dan 5"))
    #expect(
      try folder.text("content/data/duo-2a.csv")
        == "niveau;leerweg;aantal 2023-2024\n2;bol;121\n2;bbl;<5\n3;bol;81\n3;bbl;17\n4;bbl;<5\n;;1227\n"
    )
    #expect(try errors(folder) == before)
    let values = try published(folder).filter { $0.contains("2023-2024") }
    #expect(
      values.sorted() == [
        "2a  gemeten 2023-2024 1227 getal",
        "2a leerweg:bbl,niveau:2 gemeten 2023-2024  klein-aantal",
        "2a leerweg:bbl,niveau:3 gemeten 2023-2024 17 getal",
        "2a leerweg:bbl,niveau:4 gemeten 2023-2024  klein-aantal",
        "2a leerweg:bol,niveau:2 gemeten 2023-2024 121 getal",
        "2a leerweg:bol,niveau:3 gemeten 2023-2024 81 getal",
      ])
    #expect(
      try folder.text("content/prioriteit-1/1.3.md").contains(
        "uitsplitsing:\n      gegevens: duo-2a\n"))
  }

  @Test("JOB: each question to its indicator; what has no document is left to paste")
  func job() throws {
    let folder = try agenda()
    let run = try add("job.csv", folder, "--yes")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Zet dit zelf in het kopblok van het document, bij indicator 8b"))
    let values = try published(folder)
    #expect(values.contains("1a  gemeten 2026 84 getal"))
    #expect(values.contains("2c  gemeten 2026 46 getal"))
    #expect(try folder.text("content/data/job-1a-2c-8b.csv").contains(";46;3055;"))
  }

  @Test(
    "CBS: titles and units in two rows, notes below, a point for what is secret, a star for provisional"
  )
  func cbs() throws {
    let folder = try agenda()
    #expect(try add("cbs.csv", folder, "--yes", "--kind", "gemeten").status == 0)
    let values = try published(folder).filter { $0.hasPrefix("2b") }
    #expect(
      values.contains("2b leerweg:bbl,niveau:1 gemeten 2021  afgeschermd-door-bron"), "\(values)")
    #expect(values.contains { $0.hasPrefix("2b leerweg:bbl,niveau:2 gemeten 2021 85 ") })
  }

  @Test(
    "A colleague: years as columns, with a doel, for an indicator that the header does not have yet"
  )
  func colleague() throws {
    let folder = try agenda()
    #expect(try add("collega.csv", folder, "--yes").status == 0)
    let values = try published(folder).filter { $0.hasPrefix("3a") }
    #expect(
      values.contains("3a  nulmeting 2021-2022 84.2 getal")
        || values.contains("3a  nulmeting 2021-2022 84,2 getal"), "\(values)")
    #expect(values.count == 9)
    #expect(
      try folder.text("content/prioriteit-1/1.4.md").contains("- code: 3a\n    bron: instelling\n"))
  }

  @Test("Shows without writing, and writes nothing where nobody answers")
  func asks() throws {
    let folder = try agenda()
    let before = try folder.contents(of: "content")
    for words in [["--dry-run"], []] {
      let run = try Tool(in: folder.url).run(
        ["data", "add", Self.deliveries.appending(path: "duo-vsv.csv").path] + words)
      #expect(run.status == 0, "\(run.error)")
      #expect(run.output.contains("+2;bbl;<5"))
      #expect(try folder.contents(of: "content") == before)
    }
  }

  @Test("A second time is refused, and with --replace says that nothing changes")
  func twice() throws {
    let folder = try agenda()
    #expect(try add("duo-vsv.csv", folder, "--yes").status == 0)
    let before = try folder.contents(of: "content")
    let again = try add("duo-vsv.csv", folder, "--yes")
    #expect(again.status == 2)
    try expectPlainWords(again)
    let replaced = try add("duo-vsv.csv", folder, "--replace", "duo-2a", "--yes")
    #expect(replaced.status == 0, "\(replaced.error)")
    #expect(replaced.output.contains("Van wat openbaar is, verandert er niets"))
    #expect(try folder.contents(of: "content") == before)
  }

  @Test("A newer delivery changes what it has, and keeps the rest")
  func newer() throws {
    let folder = try agenda()
    #expect(try add("duo-vsv.csv", folder, "--yes").status == 0)
    let old = try PackageFolder.text("Tests/EndToEndTests/Deliveries/duo-vsv.csv")
    try folder.write(
      "nieuw.csv", old.replacing("2023-2024", with: "2024-2025").replacing(";121;", with: ";118;"))
    let run = try Tool(in: folder.url).run(
      "data", "add", "nieuw.csv", "--replace", "duo-2a", "--yes")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("118 (nieuw)"))
    #expect(
      try folder.text("content/data/duo-2a.csv").hasPrefix(
        "niveau;leerweg;aantal 2023-2024;aantal 2024-2025\n2;bol;121;118\n2;bbl;<5;<5\n"))
    #expect(try published(folder).contains("2a leerweg:bol,niveau:2 gemeten 2024-2025 118 getal"))
  }

  @Test("Text files in other separators and encodings give the same")
  func encodings() throws {
    let text = try PackageFolder.text("Tests/EndToEndTests/Deliveries/duo-vsv.csv")
    let forms: [[UInt8]] = [
      Array("\u{FEFF}\(text)".utf8), Array(text.replacing(";", with: "\t").utf8),
      Array(text.replacing(";", with: ",").replacing("\n", with: "\r\n").utf8),
      Array("sep=;\n\(text)".utf8),
      Array(text.replacing("Een andere school", with: "Caf").utf8).map { $0 }
        + Array(";;;;;;\n".utf8),
    ]
    for bytes in forms {
      let folder = try agenda()
      try folder.write("vsv.csv", bytes: bytes)
      let run = try Tool(in: folder.url).run("data", "add", "vsv.csv", "--yes")
      #expect(run.status == 0, "\(run.error)")
      #expect(try folder.text("content/data/duo-2a.csv").contains("2;bbl;<5\n"))
    }
  }

  /// Texts that are refused, with words that flag the reason.
  static let refused: [(String, [UInt8], String)] = [
    ("leeg", [], "leeg"), ("nul", Array("niveau;2024\n2;4\0".utf8), "geen tekst"),
    ("programma", [0x7F, 0x45, 0x4C, 0x46] + [UInt8](repeating: 0, count: 300), "geen tekst"),
    ("pdf", Array("%PDF-1.7\n".utf8), "PDF"), ("utf16", [0xFF, 0xFE, 0x32, 0], "Unicode"),
    ("aanhaling", Array("niveau;2024\n\"2;4\n".utf8), "aanhalingsteken"),
    ("personen", Array("studentnummer;2024\n12345;7\n".utf8), "personen"),
    (
      "breed",
      Array((["niveau"] + (1...10_000).map { "k\($0)" }).joined(separator: ";").utf8)
        + Array("\n2\(String(repeating: ";1", count: 10_000))\n".utf8), "te groot"
    ),
    ("twijfel", Array("niveau;2024\n2;1.234\n3;2.345\n".utf8), "twee dingen"),
    ("delen", Array("niveau;2024\n2;0,46\n3;0,43\n".utf8), "delen van 1"),
    ("tekst", Array("niveau;2024\n2;ca. 12\n3;43\n4;44\n".utf8), "geen getal"),
    ("onbekend", Array("niveau;2024\nhavo;12\n3;43\n".utf8), "geen niveau"),
    ("dubbel", Array("niveau;2024\n2;12\n2;43\n".utf8), "hetzelfde"),
    ("anders", Array("niveau;2022\n;39\n2;43\n".utf8), "al een ander cijfer"),
    ("te veel", Array("niveau;2024\n2;143\n3;43\n".utf8), "meer dan alles"),
  ]

  @Test("What cannot be read is refused in plain words, and nothing is written", arguments: refused)
  func refuses(_ name: String, _ bytes: [UInt8], _ words: String) throws {
    let folder = try agenda()
    try folder.write("levering.csv", bytes: bytes)
    let before = try folder.contents(of: "content")
    let limited = Tool(in: folder.url, limits: .init(seconds: 30, megabytes: 4000))
    let run = try limited.run("data", "add", "levering.csv", "--indicator", "2c", "--yes")
    #expect(run.status == 2, "\(name): \(run.output)")
    #expect(run.error.contains(words), "\(name): \(run.error)")
    try expectPlainWords(run)
    #expect(try folder.contents(of: "content") == before)
  }

  @Test("Without what reads Excel it says how to get that, and how to do without")
  func withoutTools() throws {
    let folder = try agenda()
    try folder.write("levering.xlsx", "PK\u{3}\u{4}")
    let run = try Tool(in: folder.url, environment: ["IJKPUNT_TOOLS": "/nergens"])
      .run("data", "add", "levering.xlsx")
    #expect(run.status == 2)
    #expect(run.error.contains("make tools") && run.error.contains("CSV"))
  }

  /// Checks that a refusal has a headline, a reason and a mend.
  private func expectPlainWords(_ run: Tool.Run) throws {
    let lines = run.error.split(separator: "\n")
    #expect(lines.count >= 3 && lines.first?.hasPrefix(" ") == false, "\(run.error)")
    #expect(
      run.error.contains("\n  Waarom: ") && run.error.contains("\n  Zo lost u het op: "),
      "\(run.error)")
  }
}
