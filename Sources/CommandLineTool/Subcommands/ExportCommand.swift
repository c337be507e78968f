internal import ArgumentParser

/// `ijkpunt export`: makes files for use elsewhere.
struct ExportCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Maakt bestanden om elders te gebruiken, zoals een pakket voor de webserver.",
    discussion: """
      Voorbeelden:
        ijkpunt export --package                  van content naar pakket.zip
        ijkpunt export --package mijn-agenda --output kwaliteit.zip
        ijkpunt export --package --output pakket  een map in plaats van een zip
        ijkpunt export --entry-list --year 2025   cijfers om in te voeren (CSV)
        ijkpunt export --entry-list --output lijst.html

      In het pakket zitten de site, de stappen om haar online te zetten, en instellingen voor nginx,
      Apache, GitHub Pages en GitLab Pages. Een vastgestelde agenda met fouten geeft geen pakket.
      """)

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// Whether the publish kit is asked for.
  @Flag(help: "Maak een pakket met de site, om online te zetten.")
  var package = false

  /// Whether the list to key into the ministry's portal is asked for.
  @Flag(help: "Maak de invoerlijst voor het Onderwijsportaal: een CSV, of met .html een pagina.")
  var entryList = false

  /// The year of the list.
  @Option(
    help: ArgumentHelp(
      "Het jaar van de invoerlijst; zonder opgave de nieuwste verantwoording.", valueName: "jaar"))
  var year: Int?

  /// The zip, folder or list.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Het bestand: pakket.zip of invoerlijst.csv; een pakket zonder .zip wordt een map.",
      valueName: "bestand"),
    completion: .file(extensions: ["zip", "csv", "html"]))
  var output: String?

  /// Whether an adopted agenda with errors is published all the same.
  @Flag(help: "Maak het pakket van een vastgestelde agenda ook als er fouten zijn.")
  var allowErrors = false

  /// Whether each chart is also offered as a PNG picture.
  @Flag(help: "Maak van elke grafiek ook een plaatje (PNG). Daarvoor is rsvg-convert nodig.")
  var png = false

  /// Refuses a command that does not say what to export.
  func validate() throws {
    guard package != entryList else {
      throw ValidationError(
        package
          ? "Kies een van de twee: --package of --entry-list"
          : "Zeg wat u wilt maken, bijvoorbeeld een pakket voor de webserver: ijkpunt export --package"
      )
    }
  }

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    if entryList {
      let list = EntryListAction(
        folder: folder, year: year, output: output ?? "invoerlijst.csv")
      return try list.run().end()
    }
    let request = ExportAction.Request(
      folder: folder, output: output ?? "pakket.zip", allowsErrors: allowErrors, hasPictures: png)
    try ExportAction.run(request).end()
  }
}
