internal import ArgumentParser

/// `ijkpunt export`: makes files for use elsewhere.
struct ExportCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Maakt bestanden om elders te gebruiken, zoals een pakket voor de webserver.",
    discussion: """
      Voorbeelden:
        ijkpunt export --package                           van content naar pakket.zip
        ijkpunt export --package mijn-agenda --output kwaliteit.zip
        ijkpunt export --package --output pakket           een map in plaats van een zip

      In het pakket zitten de site, de stappen om haar online te zetten, en instellingen voor nginx,
      Apache, GitHub Pages en GitLab Pages. Een vastgestelde agenda met fouten geeft geen pakket.
      """)

  /// The folder with the agenda.
  @Argument(help: "De map met de agenda.", completion: .directory)
  var folder = "content"

  /// Whether the publish kit is asked for.
  @Flag(help: "Maak een pakket met de site, om online te zetten.")
  var package = false

  /// The zip or folder.
  @Option(
    name: .shortAndLong, help: "Het zip-bestand; een naam zonder .zip geeft een map.",
    completion: .file(extensions: ["zip"]))
  var output = "pakket.zip"

  /// Whether an adopted agenda with errors is published all the same.
  @Flag(help: "Maak het pakket van een vastgestelde agenda ook als er fouten zijn.")
  var allowErrors = false

  /// Whether each chart is also offered as a PNG picture.
  @Flag(help: "Maak van elke grafiek ook een plaatje (PNG). Daarvoor is rsvg-convert nodig.")
  var png = false

  /// Refuses a command that does not say what to export.
  func validate() throws {
    guard package else {
      throw ValidationError(
        "Zeg wat u wilt maken, bijvoorbeeld een pakket voor de webserver: ijkpunt export --package")
    }
  }

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    let request = ExportAction.Request(
      folder: folder, output: output, allowsErrors: allowErrors, hasPictures: png)
    try ExportAction.run(request).end()
  }
}
