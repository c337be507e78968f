internal import AgendaModel
internal import ArgumentParser

/// `ijkpunt new`: makes the documents of the next account ready.
struct NewCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Zet de verantwoording van een jaar of de voortgang van een semester klaar om in te vullen.",
    discussion: """
      Voorbeelden:
        ijkpunt new --year 2026                  in verantwoording/2026/
        ijkpunt new mijn-agenda --year 2026
        ijkpunt new --semester 2026-1            voortgang/2026-2027-s1/
        ijkpunt new --semester 2025-2026-s2      hetzelfde, voluit
        ijkpunt new --year 2026 --dry-run        laat alleen zien wat er zou komen

      Een semester heet naar het jaar waarin het schooljaar begint: 2026-1 loopt van augustus 2026 tot en met
      januari 2027, 2026-2 van februari tot en met juli 2027.

      Wat er al staat, blijft zoals het is. Wat u de vorige keer schreef, staat er als interne alinea bij. Een stand
      die u nog moet geven, blijft open: ijkpunt check noemt hem.
      """)

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// The year to account for.
  @Option(help: ArgumentHelp("Het kalenderjaar van de verantwoording.", valueName: "jaar"))
  var year: Int?

  /// The semester to report on.
  @Option(
    help: ArgumentHelp(
      "Het semester van de voortgang, zoals 2026-1 of 2026-2027-s1.", valueName: "semester"))
  var semester: String?

  /// Whether the files are only named.
  @Flag(help: "Laat alleen zien welke bestanden er zouden komen.")
  var dryRun = false

  /// Refuses a command without a term that can be read, or with two.
  func validate() throws {
    guard (year == nil) != (semester == nil) else {
      throw ValidationError("Noem een jaar of een semester, bijvoorbeeld: ijkpunt new --year 2026")
    }
    guard term != nil else {
      throw ValidationError(
        "\"\(semester ?? "")\" is geen semester. Schrijf bijvoorbeeld --semester 2026-1, of 2026-2027-s1"
      )
    }
  }

  /// The term that is asked for.
  private var term: AccountTerm? {
    if let year { return .year(year) }
    return semester.flatMap(Self.semester)
  }

  /// Reads `2026-1`, the first semester of 2026-2027, or `2026-2027-s1`.
  private static func semester(_ text: String) -> AccountTerm? {
    if let term = AccountTerm(written: text), term.isInternal { return term }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let start = Int(parts[0]) else { return nil }
    return AccountTerm(written: "\(start)-\(start + 1)-s\(parts[1])")
  }

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    guard let term else { return }
    try NewAction.run(.init(folder: folder, term: term, isDryRun: dryRun)).end()
  }
}
