internal import ArgumentParser

/// `ijkpunt diff`: says what changed between two versions.
struct DiffCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Zegt wat er tussen twee versies is veranderd: doelen, maatregelen, geld en tekst.",
    discussion: """
      Voorbeelden:
        ijkpunt diff 2024-03-04-vastgesteld    naar de agenda van nu
        ijkpunt diff oude-map nieuwe-map       tussen twee mappen
        ijkpunt diff HEAD~3                    van een stand in Git naar nu
        ijkpunt diff oude-map --format html --output verschil.html
        ijkpunt diff oude-map --format json --output verschil.json

      Een versie is een naam onder versies/, een map met een agenda.yaml, of een stand in Git. Wat intern is en
      aantallen van te kleine groepen staan er niet in, tenzij u --internal opgeeft.
      """)

  /// The old version.
  @Argument(
    help: ArgumentHelp(
      "De oude versie: een naam, een map of een stand in Git.", valueName: "oude-versie"),
    completion: .directory)
  var old: String

  /// The new version; nil for the agenda as it is.
  @Argument(
    help: ArgumentHelp(
      "De nieuwe versie; zonder opgave de agenda van nu.", valueName: "nieuwe-versie"),
    completion: .directory)
  var new: String?

  /// The folder with the agenda.
  @Option(name: .customLong("map"), help: "De map met de agenda.", completion: .directory)
  var folder = "content"

  /// How the difference is written.
  @Option(
    help: ArgumentHelp(
      "Hoe het verschil wordt geschreven: op het scherm of als bestand.", valueName: "vorm"))
  var format = DifferenceWriter.Format.text

  /// Whether internal parts count.
  @Flag(help: "Vergelijk ook wat intern is. Niet voor publicatie.")
  var `internal` = false

  /// The file to write.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Het bestand; zonder opgave het scherm.", valueName: "bestand"),
    completion: .file())
  var output: String?

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    let action = DiffAction(folder: folder, format: format, isInternal: `internal`, output: output)
    try action.run(from: old, to: new).end()
  }
}
