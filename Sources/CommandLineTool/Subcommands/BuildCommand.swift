internal import ArgumentParser

/// `ijkpunt build`: makes the site.
struct BuildCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Maakt de site van een of meer agenda's.",
    discussion: """
      Voorbeelden:
        ijkpunt build
        ijkpunt build mijn-agenda --output site
        ijkpunt build --png                  ook een PNG van elke grafiek
        ijkpunt build --internal --output intern
        ijkpunt build agenda-a agenda-b --output sites

      Bij meer agenda's krijgt elke agenda een eigen map. Een vastgestelde agenda met fouten wordt niet \
      gepubliceerd; de oude site blijft dan staan.
      """)

  /// The folders with agendas.
  @Argument(
    help: ArgumentHelp("De mappen met een agenda.", valueName: "mappen"), completion: .directory)
  var folders: [String] = ["content"]

  /// The folder for the site.
  @Option(
    name: .shortAndLong, help: ArgumentHelp("De map voor de site.", valueName: "map"),
    completion: .directory)
  var output = "public"

  /// Whether internal parts are included.
  @Flag(help: "Neem ook op wat intern is, duidelijk gemerkt. Niet voor publicatie.")
  var `internal` = false

  /// Whether an adopted agenda with errors is published all the same.
  @Flag(help: "Publiceer een vastgestelde agenda ook als er fouten zijn.")
  var allowErrors = false

  /// Whether each chart is also offered as a PNG picture.
  @Flag(help: "Maak van elke grafiek ook een plaatje (PNG). Daarvoor is rsvg-convert nodig.")
  var png = false

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    let request = BuildAction.Request(
      folders: folders, output: output, isInternal: `internal`, allowsErrors: allowErrors,
      hasPictures: png)
    try BuildAction.run(request).end()
  }
}
