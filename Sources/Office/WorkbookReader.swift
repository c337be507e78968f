internal import Foundation
public import Publishing

/// Has workbooks read by the program `inlezen.py`, with the Python of `make tools`.
///
/// The program gets a copy in a folder of its own, computes nothing, opens nothing else, and is stopped
/// when it takes too long.
public struct WorkbookReader: Sendable {
  /// The programs.
  private let tools: OfficeTools

  /// The seconds that a workbook may take: a hundred thousand cells take five.
  private static let seconds = 60

  /// Creates a reader.
  public init(_ tools: OfficeTools) { self.tools = tools }

  /// Whether bytes are those of a workbook, or of something else that is packed as one is.
  public static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("PK".utf8)) }

  /// Whether bytes are those of an old workbook, or of one that a password keeps shut.
  public static func isOld(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Returns the sheets of a workbook.
  ///
  /// - Parameters:
  ///   - bytes: The workbook.
  ///   - name: How the user calls it.
  /// - Returns: The sheets.
  /// - Throws: `PublishingError` that says why it cannot be read.
  public func read(_ bytes: [UInt8], name: String) throws(PublishingError) -> Workbook {
    if Self.isOld(bytes) { throw Self.old(bytes, name) }
    let programs = EmbeddedPrograms.files.map { file in
      OutputFile(path: file.name, bytes: Array(file.text.utf8))
    }
    let job = ProgramJob(
      words: [tools.python, "-B", "-s", "inlezen.py"],
      surroundings: ["LC_ALL=C.UTF-8", "TZ=UTC", "PYTHONHASHSEED=0"],
      inputs: [OutputFile(path: "in.xlsx", bytes: bytes)] + programs, result: "uit.json",
      seconds: Self.seconds)
    let json = try ScratchWork(job).bytes { explained($0, name) }
    do {
      return try JSONDecoder().decode(Workbook.self, from: Data(json))
    } catch {
      throw Self.refused("beschadigd", name)
    }
  }

  /// The exit code of a program that misses a package.
  private static let incomplete: Int32 = 10
  /// The exit code of a program that will not read a workbook.
  private static let unwilling: Int32 = 20

  /// Returns what a failure means for the user.
  func explained(_ failure: ProgramFailure, _ name: String) -> PublishingError {
    let without = "Of zonder: sla het tabblad in Excel op als CSV UTF-8 en geef dat bestand op."
    switch failure {
    case .missing:
      return Self.error(
        "Om '\(name)' te lezen zijn hulpprogramma's nodig, en die zijn er niet",
        "IJkpunt zoekt ze in '\(tools.folder)'.",
        "Installeer ze met het commando \(OfficeTools.command). \(without)")
    case .failed(code: Self.incomplete, let complaint):
      return Self.error(
        "De hulpprogramma's om Excel te lezen zijn niet compleet",
        "In '\(tools.folder)' ontbreekt iets: \(complaint).",
        "Installeer ze met het commando \(OfficeTools.command). \(without)")
    case .tookTooLong(let seconds):
      return Self.error(
        "Het lezen van '\(name)' duurde langer dan \(seconds) seconden en is gestopt",
        "Het bestand is te groot of niet in orde.", Self.smaller)
    case .failed(code: Self.unwilling, let word): return Self.refused(word, name)
    case .failed(code: nil, _): return Self.refused("te-groot", name)
    case .failed(_, let complaint):
      return Self.error(
        "Het hulpprogramma kon '\(name)' niet lezen",
        complaint.isEmpty ? "Het zei niet waarom." : "Het zei: \(complaint).", without)
    }
  }

  /// What to try with a workbook that is too large.
  private static let smaller =
    "Kopieer alleen de tabel die u nodig hebt naar een nieuw Excel-bestand en geef dat op."

  /// Returns what the program's word for a refusal means.
  private static func refused(_ word: String, _ name: String) -> PublishingError {
    let again = "Open het in Excel en sla het op als Excel-werkmap (.xlsx)."
    let words = word.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "te-groot":
      return error(
        "'\(name)' is te groot om te lezen",
        "Uitgepakt is het veel groter dan een bestand met cijfers hoort te zijn.", smaller)
    case "te-veel":
      return error(
        "Het tabblad \"\(words.dropFirst().first ?? "")\" in '\(name)' is te groot",
        "Hoogstens 100.000 rijen en 300 kolommen worden gelezen.", smaller)
    case "wachtwoord": return locked(name)
    case "ods":
      return error(
        "'\(name)' is een bestand van LibreOffice (.ods)", "Alleen .xlsx en .csv worden gelezen.",
        "Open het en sla het op als xlsx (Bestand, Opslaan als, Excel 2007-365).")
    case "xlsb":
      return error(
        "'\(name)' is een binaire werkmap (.xlsb)", "Alleen .xlsx en .csv worden gelezen.", again)
    case "geen-werkmap":
      return error(
        "'\(name)' is geen Excel-bestand", "Het is een zip of een ander soort document.",
        "Kijk of dit het goede bestand is. Zit het bestand met cijfers in een zip, pak die dan eerst uit."
      )
    default:
      return error(
        "'\(name)' is beschadigd of geen Excel-bestand", "De inhoud is niet te lezen.",
        again + " Lukt dat niet, vraag het bestand dan opnieuw aan.")
    }
  }

  /// Returns why a workbook in the old form is not read: its form, or its password.
  private static func old(_ bytes: [UInt8], _ name: String) -> PublishingError {
    let sign: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    if bytes.contains(sequence: sign) { return locked(name) }
    return error(
      "'\(name)' is een oud Excel-bestand (.xls)", "Alleen .xlsx en .csv worden gelezen.",
      "Open het in Excel en kies opslaan als xlsx: Bestand, Opslaan als, Excel-werkmap (.xlsx).")
  }

  /// A password keeps a workbook shut.
  private static func locked(_ name: String) -> PublishingError {
    error(
      "'\(name)' is met een wachtwoord beveiligd",
      "Zonder het wachtwoord is er niets van te lezen.",
      "Haal het wachtwoord er in Excel af (Bestand, Info, Werkmap beveiligen) en kies opslaan als xlsx."
    )
  }

  /// Returns an error about a workbook.
  private static func error(
    _ summary: String, _ explanation: String, _ mend: String
  ) -> PublishingError {
    PublishingError(kind: .tool, summary: summary, explanation: explanation, mend: mend)
  }
}

extension [UInt8] {
  /// Whether some bytes stand anywhere in these.
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    guard let first = sequence.first, count >= sequence.count else { return false }
    return indices.dropLast(sequence.count - 1).contains { at in
      self[at] == first && self[at..<(at + sequence.count)].elementsEqual(sequence)
    }
  }
}
