internal import ArgumentParser

/// `ijkpunt freeze`: stores a version as it is.
struct FreezeCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Legt de agenda vast zoals zij nu is, met een controlegetal.",
    discussion: """
      Voorbeelden:
        ijkpunt freeze               legt content vast in content/versies/
        ijkpunt freeze mijn-agenda --name 2025-03-12-bijgesteld
        ijkpunt freeze --verify      is er aan een vastgelegde versie iets anders?

      Een vastgelegde versie wordt nooit overschreven. De controle vergelijkt de agenda met de nieuwste
      vastgestelde versie: een doel dat zonder reden is veranderd, is een bevinding. Concepten (een naam
      op -concept) tellen daarbij niet mee. Voortgang en eerdere versies horen er niet bij.
      """)

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// The name of the version.
  @Option(
    help: ArgumentHelp(
      "De naam van de versie; zonder naam de datum van vaststelling of de peildatum.",
      valueName: "naam"))
  var name: String?

  /// Whether stored versions are checked instead.
  @Flag(help: "Leg niets vast, maar controleer de vastgelegde versies.")
  var verify = false

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    let status =
      verify ? VerifyAction(folder: folder).run() : FreezeAction(folder: folder, name: name).run()
    try status.end()
  }
}
