import Publishing
import Testing

@testable import Office

/// Where the programs are looked for, and what the user is told when they do not do their work.
@Suite struct OfficeToolsTests {
  @Test(arguments: [
    (["IJKPUNT_TOOLS": "/eigen", "HOME": "/thuis"], "/eigen"),
    (["XDG_DATA_HOME": "/gegevens", "HOME": "/thuis"], "/gegevens/ijkpunt/tools"),
    (["HOME": "/thuis"], "/thuis/.local/share/ijkpunt/tools"),
    (["IJKPUNT_TOOLS": "", "HOME": "/thuis"], "/thuis/.local/share/ijkpunt/tools"),
    ([:], "/usr/local/share/ijkpunt/tools"),
  ])
  func looksInOnePlace(_ settings: [String: String], _ folder: String) {
    #expect(OfficeTools { settings[$0] }.folder == folder)
  }

  /// Documents of all kinds.
  static let documents: [OfficeDocument] = [
    .pdf(page: ""), .word(page: "", shape: "", pictures: [], template: nil), .workbook(tables: ""),
  ]

  @Test(arguments: documents)
  func namesTheOneCommandWhenProgramsAreMissing(_ document: OfficeDocument) {
    let tools = OfficeTools { _ in nil }
    let failures: [ProgramFailure] = [.missing, .failed(code: 10, complaint: "WeasyPrint: weg")]
    for failure in failures {
      let error = OfficeMaker.explained(failure, document, tools)
      #expect(error.kind == .tool)
      #expect(error.mend.contains("make tools"))
      #expect(error.explanation.contains(tools.folder))
    }
  }

  @Test func repeatsWhatAProgramComplainsAbout() {
    let failure = ProgramFailure.failed(code: 1, complaint: "pandoc: vol")
    let error = OfficeMaker.explained(failure, .pdf(page: ""), OfficeTools { _ in nil })
    #expect(error.explanation.contains("pandoc: vol"))
  }

  @Test func bringsEveryProgramThatADocumentNeeds() {
    let names = Set(EmbeddedPrograms.files.map(\.name))
    for document in Self.documents { #expect(names.contains(document.program.script)) }
  }

  @Test(
    "A workbook that cannot be read is told with its mend",
    arguments: [
      (ProgramFailure.missing, "make tools"),
      (.failed(code: 10, complaint: "openpyxl: weg"), "make tools"),
      (.tookTooLong(seconds: 60), "nieuw Excel-bestand"),
      (.failed(code: nil, complaint: ""), "nieuw Excel-bestand"),
      (.failed(code: 20, complaint: "wachtwoord"), "opslaan als xlsx"),
      (.failed(code: 20, complaint: "ods"), "op als xlsx"),
      (.failed(code: 20, complaint: "xlsb"), ".xlsx"),
      (.failed(code: 20, complaint: "te-veel Blad1"), "nieuw Excel-bestand"),
      (.failed(code: 20, complaint: "beschadigd"), ".xlsx"),
      (.failed(code: 1, complaint: "x"), "CSV"),
    ])
  func tellsHowToMendAWorkbook(_ failure: ProgramFailure, _ words: String) {
    let error = WorkbookReader(OfficeTools { _ in nil }).explained(failure, "a.xlsx")
    #expect(error.kind == .tool)
    #expect(error.mend.contains(words), "\(error.mend)")
    #expect(!error.summary.isEmpty && !error.explanation.isEmpty)
  }
}
