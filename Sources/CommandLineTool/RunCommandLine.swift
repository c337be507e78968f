internal import ArgumentParser

/// Runs the tool with the words of the command line, and ends the process with its exit code.
public func runCommandLine() -> Never {
  IjkpuntCommand.main()
  IjkpuntCommand.exit()
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
        ijkpunt build              maakt de site in de map public
        ijkpunt explain 2c         legt een indicator, maatregel of melding uit

      Uitkomst (exit code): 0 niets dat tegenhoudt, 1 bevindingen die tegenhouden, 2 het kon niet.
      """,
    version: toolVersion,
    subcommands: [BuildCommand.self, CheckCommand.self, ExplainCommand.self])
}
