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
        ijkpunt check --only nulmeting-missing --only streefwaarde-missing
        ijkpunt check --review-numbers   toont de getallen die alleen in de tekst staan
      """)

  /// The folders with agendas.
  @Argument(help: "De mappen met een agenda.", completion: .directory)
  var folders: [String] = ["content"]

  /// How the findings are printed.
  @Option(help: "Hoe de bevindingen worden getoond: text, concise of json.")
  var format = ReportFormat.text

  /// Whether warnings fail too.
  @Flag(help: "Ook waarschuwingen houden tegen.")
  var strict = false

  /// Whether advice is shown.
  @Flag(help: "Toon ook adviezen.")
  var advice = false

  /// The ids of the findings to show; empty for all.
  @Option(help: "Toon alleen de melding met deze naam (mag vaker).")
  var only: [String] = []

  /// The ids of the findings to leave out.
  @Option(help: "Laat de melding met deze naam weg (mag vaker).")
  var except: [String] = []

  /// Whether the numbers that no data backs are listed instead of the findings.
  @Flag(
    help: """
      Toon in plaats van de bevindingen elk getal in de tekst dat niet in de gegevens staat. De uitkomst \
      blijft die van de controle.
      """)
  var reviewNumbers = false

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    let request = CheckAction.Request(
      folders: folders, format: format, isStrict: strict, showsAdvice: advice, only: only,
      except: except, reviewsNumbers: reviewNumbers)
    try CheckAction.run(request).end()
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
}
