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
        ijkpunt data add duo-vsv.csv                       laat een voorstel zien en vraagt of het goed is
        ijkpunt data add duo-vsv.csv --dry-run             laat alleen het voorstel zien
        ijkpunt data add mto.xlsx --sheet Werkdruk --indicator 11b --row groep=onderwijspersoneel
        ijkpunt data add job.csv mijn-agenda --indicator 2c --column tevreden --year 2026
        ijkpunt data add duo-vsv-2026.csv --replace vsv    de nieuwe levering van een bestand dat er al is

      Er wordt niets geraden: wat twee dingen kan betekenen, wordt gevraagd, of geweigerd met wat u kunt doen.
      Een 4 met een J onder INDICATIEAVG (zo schrijft DUO minder dan 5) wordt nooit als 4 gelezen.
      Geschreven worden het CSV-bestand in data/, de beschrijving in data/datapackage.yaml en de verwijzing in het
      kopblok van het document: alle drie, of geen. Voor Excel is make tools nodig; een CSV kan zonder.
      """)

  /// The delivery.
  @Argument(
    help: "De levering: een .csv of .xlsx.", completion: .file(extensions: ["csv", "xlsx"]))
  var file: String

  /// The folder with the agenda.
  @Argument(help: "De map met de agenda.", completion: .directory)
  var folder = "content"

  /// The indicator.
  @Option(
    help: "De indicator waar de cijfers bij horen, zoals 2c, of de id van een eigen indicator.")
  var indicator: String?

  /// The columns with figures.
  @Option(help: "De kolom met cijfers; mag vaker.")
  var column: [String] = []

  /// The rows that count.
  @Option(help: "Alleen rijen met deze waarde: kolom=waarde; mag vaker.")
  var row: [String] = []

  /// The periods.
  @Option(help: "Alleen dit jaar of schooljaar; of het jaar van een tabel zonder jaren; mag vaker.")
  var year: [String] = []

  /// The sheet.
  @Option(help: "Het tabblad van een Excel-bestand.")
  var sheet: String?

  /// The kind of values.
  @Option(
    help: "Wat de cijfers zijn: nulmeting, gemeten of doel.", transform: { try Self.word($0) })
  var kind: Cell.Kind?

  /// In what the numbers are given.
  @Option(
    help: "Waarin de cijfers staan: procent, deel (0,87 is 87%), aantal, score of euro.",
    transform: { try Self.word($0) })
  var unit: Dataset.FieldUnit?

  /// The sign before decimals.
  @Option(
    help: "Welk teken voor decimalen staat: comma of point.", transform: { try Self.word($0) })
  var decimal: IntakeRequest.DecimalMark?

  /// The decimals.
  @Option(help: "Op hoeveel decimalen wordt afgerond.")
  var decimals: Int?

  /// Whether rows are added up.
  @Flag(help: "Tel rijen over dezelfde groep op; met een afgeschermd deel wordt dat \"minstens\".")
  var sum = false

  /// The name of the data file.
  @Option(help: "De naam van het nieuwe gegevensbestand.")
  var name: String?

  /// Its title.
  @Option(help: "De titel voor lezers.")
  var title: String?

  /// The id of the source.
  @Option(help: "De bron: een id onder bronnen in agenda.yaml.")
  var source: String?

  /// The reference day.
  @Option(help: "De dag waarop de cijfers zo waren, zoals 2026-03-01.")
  var date: String?

  /// The data file that is replaced.
  @Option(help: "Het gegevensbestand waarvan dit een nieuwere levering is.")
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
