internal import ArgumentParser

/// `ijkpunt data`: shows which figures an agenda has, and where they land.
struct DataCommand: ParsableCommand {
  /// The name, help and verbs below it.
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Laat zien welke gegevensbestanden er zijn en bij welke indicator hun cijfers komen.",
    discussion: """
      Voorbeelden:
        ijkpunt data                             alle bestanden in content/data
        ijkpunt data show mijn-agenda vsv        alleen het bestand met de naam vsv
        ijkpunt data mijn-agenda --format json > gegevens.json
        ijkpunt data add levering.xlsx           neemt een nieuwe levering op

      Per bestand: bron, periode, kolommen met eenheid, laagste en hoogste waarde, en naar welke indicator de
      waarden gaan (met hun aantal). Daarna de bestanden die nergens bij horen, en de indicatoren zonder cijfers.
      Dit overzicht is voor binnen de school: kleine aantallen staan erin zoals in het bestand.
      """,
    subcommands: [DataShowCommand.self, DataAddCommand.self],
    defaultSubcommand: DataShowCommand.self)
}

/// `ijkpunt data show`, also without its name: the overview.
struct DataShowCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Toont het overzicht; dit gebeurt ook zonder dit woord.",
    discussion: """
      Voorbeelden:
        ijkpunt data show mijn-agenda
        ijkpunt data show mijn-agenda vsv        alleen het bestand vsv
      """)

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// The names of data files.
  @Argument(
    help: ArgumentHelp("Alleen de gegevensbestanden met deze namen.", valueName: "namen"))
  var names: [String] = []

  /// How the overview is printed.
  @Option(
    help: ArgumentHelp("Hoe het overzicht wordt getoond: text of json.", valueName: "vorm"))
  var format = StatusFormat.text

  /// Runs the verb and ends it with its exit code.
  func run() throws { try DataShowAction.run(folder, names, format).end() }
}
