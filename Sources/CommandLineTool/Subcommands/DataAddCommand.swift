internal import AgendaModel
internal import ArgumentParser
internal import Intake

/// `ijkpunt data add`: takes figures in that somebody else delivers.
struct DataAddCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Neemt een CSV- of Excel-bestand op van DUO, JOB, CBS, een MTO of een collega.",
    discussion: """
      Voorbeelden:
        ijkpunt data add duo-vsv.csv              een voorstel, met een vraag
        ijkpunt data add duo-vsv.csv --dry-run    alleen het voorstel
        ijkpunt data add mto.xlsx --sheet Werkdruk --indicator 11b
        ijkpunt data add job.csv mijn-agenda --indicator 2c --year 2026
        ijkpunt data add duo-2026.csv --replace vsv   een nieuwe levering

      Er wordt niets geraden: wat twee dingen kan betekenen, wordt gevraagd, of geweigerd met wat u kunt doen.
      Een 4 met een J onder INDICATIEAVG (zo schrijft DUO minder dan 5) wordt nooit als 4 gelezen.
      Geschreven worden het CSV-bestand in data/, de beschrijving in data/datapackage.yaml en de verwijzing in het
      kopblok van het document: alle drie, of geen. Voor Excel is make tools nodig; een CSV kan zonder.
      """)

  /// The delivery.
  @Argument(
    help: ArgumentHelp("De levering: een .csv of .xlsx.", valueName: "levering"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var file: String

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// The indicator.
  @Option(
    help: ArgumentHelp(
      "De indicator waar de cijfers bij horen, zoals 2c, of de id van een eigen indicator.",
      valueName: "code"))
  var indicator: String?

  /// The columns with figures.
  @Option(
    help: ArgumentHelp("De kolom met cijfers; mag vaker.", valueName: "kolom"))
  var column: [String] = []

  /// The rows that count.
  @Option(
    help: ArgumentHelp("Alleen rijen met deze waarde: kolom=waarde; mag vaker.", valueName: "rij"))
  var row: [String] = []

  /// The periods.
  @Option(
    help: ArgumentHelp(
      "Alleen dit jaar of schooljaar; of het jaar van een tabel zonder jaren; mag vaker.",
      valueName: "jaar"))
  var year: [String] = []

  /// The sheet.
  @Option(
    help: ArgumentHelp("Het tabblad van een Excel-bestand.", valueName: "tabblad"))
  var sheet: String?

  /// The kind of values.
  @Option(
    help: ArgumentHelp("Wat de cijfers zijn: nulmeting, gemeten of doel.", valueName: "soort"),
    transform: { try Self.word($0) })
  var kind: Cell.Kind?

  /// In what the numbers are given.
  @Option(
    help: "Waarin de cijfers staan: procent, deel (0,87 is 87%), aantal, score of euro.",
    transform: { try Self.word($0) })
  var unit: Dataset.FieldUnit?

  /// The sign before decimals.
  @Option(
    help: ArgumentHelp("Welk teken voor decimalen staat: comma of point.", valueName: "teken"),
    transform: { try Self.word($0) })
  var decimal: IntakeRequest.DecimalMark?

  /// The decimals.
  @Option(
    help: ArgumentHelp("Op hoeveel decimalen wordt afgerond.", valueName: "aantal"))
  var decimals: Int?

  /// Whether rows are added up.
  @Flag(help: "Tel rijen over dezelfde groep op; met een afgeschermd deel wordt dat \"minstens\".")
  var sum = false

  /// The name of the data file.
  @Option(
    help: ArgumentHelp("De naam van het nieuwe gegevensbestand.", valueName: "naam"))
  var name: String?

  /// Its title.
  @Option(
    help: ArgumentHelp("De titel voor lezers.", valueName: "titel"))
  var title: String?

  /// The id of the source.
  @Option(
    help: ArgumentHelp("De bron: een id onder bronnen in agenda.yaml.", valueName: "bron"))
  var source: String?

  /// The reference day.
  @Option(
    help: ArgumentHelp("De dag waarop de cijfers zo waren, zoals 2026-03-01.", valueName: "datum"))
  var date: String?

  /// The data file that is replaced.
  @Option(
    help: ArgumentHelp(
      "Het gegevensbestand waarvan dit een nieuwere levering is.", valueName: "naam"))
  var replace: String?

  /// Whether nobody is asked.
  @Flag(help: "Schrijf zonder te vragen.")
  var yes = false

  /// Whether nothing is written.
  @Flag(help: "Laat alleen zien wat er zou gebeuren.")
  var dryRun = false

  /// Refuses flags that contradict each other or cannot be read.
  func validate() throws {
    if yes, dryRun { throw ValidationError("Kies --yes of --dry-run, niet allebei.") }
    if let date, CalendarDate(date) == nil {
      throw ValidationError("\"\(date)\" is geen dag. Schrijf bijvoorbeeld --date 2026-03-01")
    }
    if let decimals, !(0...6).contains(decimals) {
      throw ValidationError("--decimals is een getal van 0 tot en met 6.")
    }
    if let wrong = year.first(where: { !IntakeRequest.isPeriod($0) }) {
      throw ValidationError(
        "\"\(wrong)\" is geen jaar of schooljaar. Schrijf bijvoorbeeld --year 2025 of --year 2024-2025"
      )
    }
    if replace != nil, name != nil {
      throw ValidationError("Met --replace blijft de naam zoals zij is; laat --name weg.")
    }
  }

  /// Reads one of the words that a flag knows.
  private static func word<Word: RawRepresentable & CaseIterable>(_ text: String) throws -> Word
  where Word.RawValue == String {
    if let word = Word(rawValue: text.lowercased()) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\"\(text)\" is hier niet bekend. Kies uit: \(known).")
  }

  /// What the flags say.
  private var request: IntakeRequest {
    var request = IntakeRequest()
    (request.indicator, request.columns, request.rows) = (indicator, column, row)
    (request.years, request.sheet, request.kind) = (year, sheet, kind)
    (request.unit, request.decimalMark, request.decimals) = (unit, decimal, decimals)
    (request.isSummed, request.name, request.title) = (sum, name, title)
    (request.source, request.replaced) = (source, replace)
    request.date = date.flatMap { CalendarDate($0) }
    return request
  }

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    let consent: DataAddAction.Consent = yes ? .given : dryRun ? .withheld : .asked
    let action = DataAddAction(
      delivery: DeliveryReading(path: file), folder: folder, consent: consent)
    try action.run(request).end()
  }
}
