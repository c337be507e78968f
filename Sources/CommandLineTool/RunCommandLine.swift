internal import ArgumentParser

/// Runs the tool with the words of the command line, and ends the process with its exit code.
///
/// The parser ends with 64 where it cannot make sense of the words; that is "could not run", so 2.
public func runCommandLine() -> Never {
  Terminal.prepare()
  do {
    var command = try IjkpuntCommand.parseAsRoot()
    try command.run()
    IjkpuntCommand.exit()
  } catch {
    let code = IjkpuntCommand.exitCode(for: error)
    let message = IjkpuntCommand.fullMessage(for: error)
    if code == .success, let help = DutchHelp.text(message) {
      IjkpuntCommand.exit(withError: ExitCode(Terminal.out(help + "\n").rawValue))
    }
    guard code == .validationFailure else { IjkpuntCommand.exit(withError: error) }
    Terminal.error(DutchFailure.text(message, verbs: IjkpuntCommand.verbs) + "\n")
    IjkpuntCommand.exit(withError: ExitCode(ExitStatus.failed.rawValue))
  }
}

/// The version of the tool, also named in what it publishes.
public let toolVersion = "0.1.0"

/// `ijkpunt`: the command above all verbs.
struct IjkpuntCommand: ParsableCommand {
  /// The name, help, version and verbs of the command.
  static let configuration = CommandConfiguration(
    commandName: "ijkpunt",
    abstract: "Maakt van een kwaliteitsagenda een gecontroleerde, toegankelijke site.",
    discussion: """
      Voorbeelden:
        ijkpunt check              kijkt de agenda in de map content na
        ijkpunt data add duo.csv   neemt cijfers van DUO of een collega op
        ijkpunt serve              toont de agenda in de browser terwijl u schrijft
        ijkpunt build              maakt de site in de map public
        ijkpunt new --year 2026    zet de verantwoording van 2026 klaar
        ijkpunt status             zegt wat ontbreekt en wat bijna moet
        ijkpunt export --package   maakt een pakket om online te zetten
        ijkpunt appendix           maakt de bijlage bij het jaarverslag
        ijkpunt explain 2c         legt een cijfer, melding of woord uit

      Uitkomst (exit code): 0 niets dat tegenhoudt, 1 bevindingen die tegenhouden, 2 het kon niet.
      """,
    version: toolVersion,
    subcommands: [
      AppendixCommand.self, BuildCommand.self, CheckCommand.self, DataCommand.self,
      DiffCommand.self, ExplainCommand.self, ExportCommand.self, FreezeCommand.self,
      NewCommand.self,
      ServeCommand.self, StatusCommand.self,
    ])

  /// The names of the verbs.
  static var verbs: [String] { configuration.subcommands.map { $0._commandName } }
}
