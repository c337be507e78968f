internal import ArgumentParser
internal import Pages
internal import Preview

/// `ijkpunt serve`: shows the agenda in the browser while it is written.
struct ServeCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Toont de agenda in de browser terwijl u schrijft, met de bevindingen erbij.",
    discussion: """
      Voorbeelden:
        ijkpunt serve
        ijkpunt serve mijn-agenda --open     opent meteen de browser
        ijkpunt serve --public               zoals bezoekers het zullen zien
        ijkpunt serve --port 9000

      Zodra u een bestand opslaat, verandert de pagina in de browser mee. Concepten en wat intern is staan er \
      gemerkt bij, en elke bevinding staat bij de tekst waar zij over gaat. Is een bestand stuk, dan blijft de vorige \
      versie van de pagina staan, met bovenaan wat er mis is. Alleen deze computer kan de voorvertoning zien; \
      stoppen gaat met Ctrl-C.
      """)

  /// The folder with the agenda.
  @Argument(help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// The port.
  @Option(
    help: ArgumentHelp(
      "De poort. Zonder deze keuze: 8080, of de eerste vrije daarna.", valueName: "getal"))
  var port: UInt16?

  /// Whether the browser is opened.
  @Flag(name: .customLong("open"), help: "Open de voorvertoning in de browser.")
  var opensBrowser = false

  /// Whether pages are shown as visitors will see them.
  @Flag(name: .customLong("public"), help: "Toon wat bezoekers zullen zien: zonder wat intern is.")
  var isPublic = false

  /// The address to listen at.
  @Option(
    help: ArgumentHelp(
      "Het adres om op te luisteren, om ook anderen mee te laten kijken.", valueName: "adres"))
  var host = "127.0.0.1"

  /// The names under which others may ask for pages.
  @Option(
    name: .customLong("trusted-host"),
    help: ArgumentHelp(
      "Een naam waaronder de voorvertoning ook mag worden gevraagd; mag vaker.", valueName: "naam"))
  var trustedHosts: [String] = []

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    var settings = PreviewSettings()
    settings.host = host
    settings.port = port.map { .exactly($0) } ?? .firstFree(from: 8080)
    settings.trustedHosts = trustedHosts
    settings.extraHeaders = PreviewAssets.headers
    try ServeAction(
      .init(folder: folder, settings: settings, opensBrowser: opensBrowser, isPublic: isPublic)
    ).run().end()
  }
}
