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
    guard code == .validationFailure else { IjkpuntCommand.exit(withError: error) }
    Terminal.error(IjkpuntCommand.fullMessage(for: error) + "\n")
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
        ijkpunt check              controleert de agenda in de map content
        ijkpunt new --year 2026    zet de verantwoording van 2026 klaar om in te vullen
        ijkpunt status             zegt wat ontbreekt, te laat is of binnenkort moet
        ijkpunt data add FILE      neemt cijfers van DUO, JOB, CBS of een collega op
        ijkpunt serve              toont de agenda in de browser terwijl u schrijft
        ijkpunt build              maakt de site in de map public
        ijkpunt export --package   maakt een pakket om de site online te zetten
        ijkpunt appendix           maakt de bijlage bij het jaarverslag
        ijkpunt explain 2c         legt een indicator, maatregel of melding uit

      Uitkomst (exit code): 0 niets dat tegenhoudt, 1 bevindingen die tegenhouden, 2 het kon niet.
      """,
    version: toolVersion,
    subcommands: [
      AppendixCommand.self, BuildCommand.self, CheckCommand.self, DataCommand.self,
      DiffCommand.self,
      ExplainCommand.self, ExportCommand.self, FreezeCommand.self, NewCommand.self,
      ServeCommand.self, StatusCommand.self,
    ])
}
