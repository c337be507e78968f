internal import ArgumentParser
internal import Pages

/// `ijkpunt appendix`: makes the appendix to the jaarverslag.
struct AppendixCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "appendix",
    abstract: "Maakt de bijlage bij het jaarverslag: als webpagina, PDF, Word of Excel.",
    discussion: """
      Voorbeelden:
        ijkpunt appendix                          van content naar bijlage.html
        ijkpunt appendix mijn-agenda --format pdf
        ijkpunt appendix --format docx --template huisstijl.docx
        ijkpunt appendix --year 2025              de verantwoording over 2025
        ijkpunt appendix --format xlsx --parts indicatoren,middelen
        ijkpunt appendix --partner "Gemeente Leiden"
        ijkpunt appendix --summary --format pdf   de samenvatting, twee bladen

      De webpagina maakt IJkpunt zelf. Voor PDF, Word en Excel zijn hulpprogramma's nodig, die
      u één keer installeert met: ijkpunt-tools (of, in de broncode, make tools)
      """)

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// The year of the verantwoording.
  @Option(
    help: ArgumentHelp(
      "Het jaar van de verantwoording; zonder deze keuze het nieuwste.", valueName: "jaar"))
  var year: Int?

  /// The format.
  @Option(help: ArgumentHelp("Welk soort bestand het wordt.", valueName: "vorm"))
  var format = AppendixAction.Format.html

  /// The file.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Het bestand; zonder deze keuze bijlage met de vorm erachter.", valueName: "bestand"),
    completion: .file())
  var output: String?

  /// The one prioriteit.
  @Option(
    help: ArgumentHelp("Alleen deze prioriteit.", valueName: "nummer"),
    completion: .custom { _, _, _ in KnownWords.prioriteiten })
  var prioriteit: String?

  /// The one doelstelling.
  @Option(
    help: ArgumentHelp("Alleen deze doelstelling, zoals 1.3.", valueName: "code"),
    completion: .custom { _, _, _ in KnownWords.doelstellingen })
  var doelstelling: String?

  /// The partner.
  @Option(help: ArgumentHelp("Alleen wat deze partner aangaat.", valueName: "naam"))
  var partner: String?

  /// The kinds of parts.
  @Option(
    help: ArgumentHelp(
      "Alleen deze onderdelen, met komma's ertussen: \(Self.partNames).", valueName: "onderdelen"),
    completion: .list(BijlagePart.allCases.map(\.rawValue)))
  var parts: String?

  /// Whether only the summary is wanted.
  @Flag(help: "Alleen de samenvatting, op twee bladen.")
  var summary = false

  /// The institution's own Word template.
  @Option(
    help: ArgumentHelp("Een eigen Word-bestand met de huisstijl.", valueName: "bestand"),
    completion: .file(extensions: ["docx"]))
  var template: String?

  /// Whether an adopted agenda with errors is used all the same.
  @Flag(help: "Maak de bijlage van een vastgestelde agenda ook als er fouten zijn.")
  var allowErrors = false

  /// Refuses a template for anything but Word.
  func validate() throws {
    guard template == nil || format == .docx else {
      throw ValidationError("--template hoort bij --format docx.")
    }
  }

  /// The kinds of parts that there are.
  private static let partNames = BijlagePart.allCases.map(\.rawValue).joined(separator: ", ")

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    try AppendixAction.run(
      AppendixAction.Request(
        folder: folder, year: year, format: format, output: output ?? "bijlage.\(format.rawValue)",
        prioriteit: prioriteit, doelstelling: doelstelling, partner: partner,
        parts: Self.names(parts), isSummary: summary, template: template,
        allowsErrors: allowErrors)
    ).end()
  }

  /// Returns the names between commas.
  private static func names(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
