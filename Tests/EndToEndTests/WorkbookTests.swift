import Foundation
import TestSupport
import Testing

/// What reads Excel, as `make setup-tests` installs it.
private enum ExcelTools {
  /// The environment of Python.
  static let folder = PackageFolder.root.appending(path: ".tools").path
  /// Whether it is there.
  static let areThere = FileManager.default.isExecutableFile(atPath: folder + "/bin/python")
}

/// Deliveries in Excel, made by `Deliveries/make_workbooks.py`, taken in by the binary.
@Suite("Taking figures in from Excel", .enabled(if: ExcelTools.areThere))
struct WorkbookTests {
  /// Makes a workbook in a folder, and returns its path.
  private func make(_ name: String, in folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ExcelTools.folder + "/bin/python")
    process.arguments = [
      DeliveryTests.deliveries.appending(path: "make_workbooks.py").path, folder.path, name,
    ]
    try process.run()
    process.waitUntilExit()
    return folder.url.appending(path: name).path
  }

  /// Takes a workbook in, in a copy of the small agenda.
  private func add(_ name: String, _ words: String...) throws -> (Tool.Run, TemporaryFolder) {
    let folder = try TemporaryFolder()
    try folder.copy(DeliveryTests.deliveries.appending(path: "agenda"), to: "content")
    let book = try make(name, in: folder)
    let tool = Tool(
      in: folder.url, environment: ["IJKPUNT_TOOLS": ExcelTools.folder, "TMPDIR": folder.path])
    let run = try tool.run(["data", "add", book] + words)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.hasPrefix("ijkpunt-") }.isEmpty, "the work folder is left")
    return (run, folder)
  }

  @Test(
    "Four with a J is fewer than five in every form of a workbook",
    arguments: [
      ("duo.xlsx", "2;bbl;<5\n"), ("duo-mark-first.xlsx", "bbl;2;<5\n"),
      ("duo-text.xlsx", "2;bbl;<5\n"),
      (
        "duo-wide.xlsx",
        "niveau;leerweg;aantal nulmeting 2022-2023;aantal 2023-2024\n2;bol;128;121\n2;bbl;34;<5\n3;bol;<5;81\n"
      ),
    ])
  func small(_ name: String, _ text: String) throws {
    let (run, folder) = try add(name, "--indicator", "2a", "--yes")
    #expect(run.status == 0, "\(run.error)")
    let csv = try folder.text("content/data/duo-2a.csv")
    #expect(csv.contains(text), "\(csv)")
  }

  @Test("A survey: the sheet with the table, the group that is chosen, shares as Excel shows them")
  func survey() throws {
    let (asked, _) = try add("mto.xlsx")
    #expect(asked.status == 2)
    #expect(
      asked.error.contains("--row Groep=onderwijspersoneel")
        || asked.error.contains("--row \"Groep=onderwijspersoneel\""))
    let (run, folder) = try add("mto.xlsx", "--row", "groep=onderwijspersoneel", "--yes")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("11b  gemeten  2025  hele instelling  44%"))
    #expect(run.output.contains("verborgen en niet gelezen: tabblad \"Ruwe data\""))
    #expect(
      try folder.text("content/data/mto-11b.csv")
        == "groep;11b 2025;n 11b 2025\nonderwijspersoneel;44;418\n")
  }

  @Test("A share between 0 and 1 is asked, and both answers work")
  func fractions() throws {
    let (asked, _) = try add("fractions.xlsx", "--indicator", "2c")
    #expect(asked.status == 2 && asked.error.contains("--unit deel"))
    let (parts, folder) = try add("fractions.xlsx", "--indicator", "2c", "--unit", "deel", "--yes")
    #expect(parts.status == 0, "\(parts.error)")
    #expect(try folder.text("content/data/cijfers-2c.csv").contains("2;46\n3;43\n"))
    let (whole, other) = try add(
      "fractions.xlsx", "--indicator", "2c", "--unit", "procent", "--yes")
    #expect(whole.status == 0)
    #expect(try other.text("content/data/cijfers-2c.csv").contains("2;0,46\n"))
  }

  @Test("Results of formulas and rows that are shown are read, hidden rows are not")
  func shown() throws {
    let (run, folder) = try add("computed.xlsx", "--indicator", "2c", "--yes")
    #expect(run.status == 0, "\(run.error)")
    #expect(try folder.text("content/data/cijfers-2c.csv").contains("3;43\n"))
    let (hidden, other) = try add("hidden-row.xlsx", "--indicator", "2c", "--yes")
    #expect(hidden.output.contains("1 verborgen rij, niet gelezen"))
    #expect(try !other.text("content/data/cijfers-2c.csv").contains("99"))
    let (sheet, _) = try add("two-sheets.xlsx", "--indicator", "2c", "--sheet", "zuid", "--yes")
    #expect(sheet.status == 0)
  }

  @Test(
    "What cannot be read is refused in plain words, and nothing is written",
    arguments: [
      ("mixed.xlsx", "sommige getallen als procent"), ("error.xlsx", "#DIV/0!"),
      ("uncomputed.xlsx", "formule ontbreekt"), ("date.xlsx", "datum"),
      ("two-sheets.xlsx", "--sheet Noord"), ("wide.xlsx", "300 kolommen"),
      ("bomb.xlsx", "te groot"), ("renamed.xlsx", "geen Excel-bestand"),
      ("odf.xlsx", "sla het op als xlsx"),
      ("program.xlsx", "geen Excel-bestand"), ("cut.xlsx", "beschadigd"),
      ("old.xls", "opslaan als xlsx"), ("locked.xlsx", "wachtwoord"),
    ])
  func refuses(_ name: String, _ words: String) throws {
    let (run, folder) = try add(name, "--indicator", "2c", "--yes")
    #expect(run.status == 2, "\(run.output)")
    #expect(run.error.contains(words), "\(run.error)")
    #expect(run.error.contains("\n  Waarom: ") && run.error.contains("\n  Zo lost u het op: "))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/content/data"))
  }
}
