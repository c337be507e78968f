internal import ArgumentParser
internal import Diagnostics

/// `ijkpunt check`: says what is wrong with an agenda.
struct CheckCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Controleert een agenda en zegt wat er mis is, waar, en hoe u het oplost.",
    discussion: """
      Voorbeelden:
        ijkpunt check
        ijkpunt check mijn-agenda --format concise
        ijkpunt check --only nulmeting-missing streefwaarde-missing
        ijkpunt check --strict --advice
        ijkpunt check --fix --dry-run      laat zien wat vanzelf kan
        ijkpunt check --format sarif > bevindingen.sarif
        ijkpunt check --review-numbers     getallen die alleen in de tekst staan

      De namen achter --only en --except zijn die tussen haken achter een melding. Alle namen: ijkpunt explain.
      """)

  /// The folders with agendas.
  @Argument(
    help: ArgumentHelp("De mappen met een agenda; zonder opgave content.", valueName: "mappen"),
    completion: .directory)
  var folders: [String] = []

  /// How the findings are printed.
  @Option(
    help: ArgumentHelp(
      """
      Hoe de meldingen worden getoond: voor mensen (text), op één regel (concise), of voor andere programma's.
      """, valueName: "vorm"))
  var format = ReportFormat.text

  /// Whether warnings fail too.
  @Flag(help: "Ook waarschuwingen houden tegen, niet alleen fouten.")
  var strict = false

  /// Whether advice is shown.
  @Flag(help: "Toon ook adviezen: wat beter kan, maar niet hoeft.")
  var advice = false

  /// The ids of the findings to show; empty for all.
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Toon alleen de meldingen met deze namen.", valueName: "namen"),
    completion: .list(CheckAction.ids))
  var only: [String] = []

  /// The ids of the findings to leave out.
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Laat de meldingen met deze namen weg.", valueName: "namen"),
    completion: .list(CheckAction.ids))
  var except: [String] = []

  /// Whether safe mends are applied first.
  @Flag(help: "Verbeter eerst wat alleen een schrijfwijze is; toont wat er verandert.")
  var fix = false

  /// Whether the mends are only shown.
  @Flag(help: "Toon alleen wat --fix zou veranderen.")
  var dryRun = false

  /// Whether the numbers that no data backs are listed instead of the findings.
  @Flag(
    help: """
      Toon in plaats van de meldingen elk getal in de tekst dat niet in de gegevens staat. De uitkomst \
      blijft die van de controle.
      """)
  var reviewNumbers = false

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    let (only, first) = Self.parted(only)
    let (except, second) = Self.parted(except)
    let folders = first + second + folders
    let request = CheckAction.Request(
      folders: folders.isEmpty ? ["content"] : folders, format: format, isStrict: strict,
      showsAdvice: advice, only: only,
      except: except, fixes: fix, isDryRun: dryRun, reviewsNumbers: reviewNumbers)
    try CheckAction.run(request).end()
  }

  /// Parts the words behind `--only` or `--except` into names of findings and folders: whoever
  /// writes the folder last means it.
  private static func parted(_ words: [String]) -> (ids: [String], folders: [String]) {
    let isFolder = { (word: String) in FolderPath.isFolder(word) && !CheckAction.knows(word) }
    return (words.filter { !isFolder($0) }, words.filter(isFolder))
  }
}

/// The ways to print findings.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// A report for people.
  case text
  /// One line per finding.
  case concise
  /// For programs.
  case json
  /// For tools that gather findings of many checkers.
  case sarif
  /// For remarks beside the lines, on GitHub.
  case github
}
