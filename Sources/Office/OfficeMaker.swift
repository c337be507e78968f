public import Publishing

/// Has documents made by the programs in `OfficeTools`.
///
/// Each program gets the files it needs in a folder of its own beside the result, knows nothing of
/// the user's surroundings, and is stopped when it takes too long. The result takes its place when it
/// is whole.
public struct OfficeMaker: Sendable {
  /// The programs.
  private let tools: OfficeTools
  /// The day that documents bear, as `year-month-day`.
  private let day: String

  /// The seconds that a document may take: an agenda of hundreds of pages takes twenty.
  private static let seconds = 300

  /// Creates a maker; documents bear `day`, which the agenda names, and no clock.
  public init(_ tools: OfficeTools, day: String?) {
    (self.tools, self.day) = (tools, day ?? "2000-01-01")
  }

  /// Makes a document.
  ///
  /// - Throws: `PublishingError` when there is no document; an earlier one then stands.
  public func make(_ document: OfficeDocument, to path: String) throws(PublishingError) {
    let job = ProgramJob(
      // -B: no compiled copies; -s and -P: no packages of the user, none of the working folder.
      words: [tools.python, "-B", "-s", document.program.script],
      surroundings: [
        "LC_ALL=C.UTF-8", "TZ=UTC", "PYTHONHASHSEED=0", "IJKPUNT_DAG=\(day)",
      ],
      inputs: document.inputs + Self.programs, result: document.program.result,
      seconds: Self.seconds)
    try SingleFile(path, kind: document.kind).make(job) { failure in
      Self.explained(failure, document, tools)
    }
  }

  /// The programs themselves, which came with IJkpunt.
  private static let programs = EmbeddedPrograms.files.map { file in
    OutputFile(path: file.name, bytes: Array(file.text.utf8))
  }

  /// The exit code of a program that misses a package.
  private static let incomplete: Int32 = 10

  /// Returns what a failure means for the user.
  static func explained(
    _ failure: ProgramFailure, _ document: OfficeDocument, _ tools: OfficeTools
  ) -> PublishingError {
    switch failure {
    case .missing:
      error(
        "Voor \(document.name) zijn hulpprogramma's nodig, en die zijn er niet",
        "IJkpunt zoekt ze in '\(tools.folder)'.", install)
    case .failed(code: incomplete, let complaint):
      error(
        "De hulpprogramma's voor \(document.name) zijn niet compleet",
        "In '\(tools.folder)' ontbreekt iets: \(complaint).", install)
    case .tookTooLong(let seconds):
      error(
        "Het maken van \(document.name) duurde langer dan \(seconds) seconden en is gestopt",
        "Een eerder bestand staat er nog.", smaller)
    case .failed(_, let complaint):
      error(
        "Het hulpprogramma kon \(document.name) niet maken",
        (complaint.isEmpty ? "Het zei niet waarom." : "Het zei: \(complaint).")
          + " Een eerder bestand staat er nog.", smaller)
    }
  }

  /// How to install the programs.
  private static let install =
    "Installeer ze met het commando \(OfficeTools.command). De webpagina (--format html) kan zonder."

  /// What to try else.
  private static let smaller =
    "Maak een kleinere bijlage, bijvoorbeeld met --prioriteit 1, of een webpagina (--format html)."

  /// Returns an error about a program.
  private static func error(
    _ summary: String, _ explanation: String, _ mend: String
  ) -> PublishingError {
    PublishingError(kind: .tool, summary: summary, explanation: explanation, mend: mend)
  }
}
