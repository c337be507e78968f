internal import AgendaModel
internal import ArgumentParser

/// `ijkpunt new`: makes a new agenda ready, or the documents of the next account.
struct NewCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Begint een nieuwe agenda, of zet een verantwoording of voortgang klaar om in te vullen.",
    discussion: """
      Voorbeelden:
        ijkpunt new mijn-agenda                  een nieuwe agenda, met vragen
        ijkpunt new mijn-agenda --institution "ROC Voorbeeld" --kind roc --yes
        ijkpunt new --year 2026                  in verantwoording/2026/
        ijkpunt new mijn-agenda --year 2026
        ijkpunt new --semester 2026-1            voortgang/2026-2027-s1/
        ijkpunt new --semester 2025-2026-s2      hetzelfde, voluit
        ijkpunt new mijn-agenda --editor         alleen hulp voor teksteditors
        ijkpunt new --year 2026 --dry-run        alleen laten zien wat er komt

      Een nieuwe agenda komt in een map die er nog niet is, of leeg is. Alles wat de Regeling vraagt, staat erin, met \
      een aantekening die zegt wat u daar schrijft. Die aantekeningen komen nooit op de site.

      Een semester heet naar het jaar waarin het schooljaar begint: 2026-1 loopt van augustus 2026 tot en met \
      januari 2027, 2026-2 van februari tot en met juli 2027.

      Wat er al staat, blijft zoals het is. Wat u de vorige keer schreef, staat er als interne alinea bij. Een stand \
      die u nog moet geven, blijft open: ijkpunt check noemt hem.
      """)

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp(
      "De map met de agenda, of de map die u voor een nieuwe agenda wilt (standaard: content).",
      valueName: "map"),
    completion: .directory)
  var folder: String?

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

  /// Whether only the help for editors is written.
  @Flag(
    help:
      "Zet alleen de hulp voor teksteditors in de map van een agenda die er al is, of vernieuw die."
  )
  var editor = false

  /// What is known of the institution of a new agenda.
  @OptionGroup var agenda: NewAgendaOptions

  /// Refuses a command without a folder or term, with two terms, or with a term that cannot be read.
  func validate() throws {
    guard year == nil || semester == nil else {
      throw ValidationError(
        "Noem een jaar of een semester, niet allebei, bijvoorbeeld: ijkpunt new --year 2026")
    }
    if editor { return try validateEditor() }
    if year == nil, semester == nil { return try validateNewAgenda() }
    guard term != nil else {
      throw ValidationError(
        "\"\(semester ?? "")\" is geen semester. Schrijf bijvoorbeeld --semester 2026-1, of 2026-2027-s1"
      )
    }
    if let flag = agenda.given.first {
      throw ValidationError(
        "\(flag) hoort bij een nieuwe agenda, niet bij een jaar of een semester.")
    }
  }

  /// Refuses words beside `--editor` that mean nothing there.
  private func validateEditor() throws {
    let others = (year.map { _ in ["--year"] } ?? []) + (semester.map { _ in ["--semester"] } ?? [])
    if let flag = (others + agenda.given + (dryRun ? ["--dry-run"] : [])).first {
      throw ValidationError("\(flag) kan niet samen met --editor.")
    }
  }

  /// Refuses a new agenda without a folder.
  private func validateNewAgenda() throws {
    guard let folder, !folder.isEmpty else {
      throw ValidationError(
        "Noem de map voor een nieuwe agenda, bijvoorbeeld: ijkpunt new mijn-agenda. "
          + "Of noem een jaar of een semester, bijvoorbeeld: ijkpunt new --year 2026")
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
    if editor {
      try EditorAction.run(folder ?? "content").end()
    } else if let term {
      try NewAction.run(.init(folder: folder ?? "content", term: term, isDryRun: dryRun)).end()
    } else if let folder {
      try NewAgendaAction.run(.init(folder: folder, options: agenda, isDryRun: dryRun)).end()
    }
  }
}
