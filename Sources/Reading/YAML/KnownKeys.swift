/// The keys that authors may write, per block.
///
/// The one table of keys: findings about unknown keys, the schema for editors and the handbook come
/// from it. A block that is not listed accepts any key.
public enum KeyBlock: String, Sendable, CaseIterable {
  /// The top level of `agenda.yaml`.
  case agenda
  /// `instelling`.
  case institution = "instelling"
  /// `huisstijl`.
  case houseStyle = "huisstijl"
  /// An item of `bronnen`.
  case source = "bron"
  /// An item of `vaststelling`.
  case consent = "vaststelling"
  /// An item of `partners`.
  case partner
  /// An item of `opleidingen`.
  case programme = "opleiding"
  /// An item of `begrippen`.
  case term = "begrip"
  /// An item of `strategie`.
  case strategyGoal = "strategie"
  /// An item of `besproken-en-zo-gelaten`.
  case acceptance = "aanvaarding"
  /// The header of a doelstelling.
  case doelstelling
  /// The header of a prioriteit.
  case prioriteit
  /// The header of a chapter.
  case chapter = "hoofdstuk"
  /// The header of an account: verantwoording or voortgang.
  case account = "verantwoording"
  /// An item of `indicatoren` in an account.
  case accountIndicator = "verantwoorde-indicator"
  /// `besteding` in an account.
  case spending = "besteding"
  /// An item of `partners` in an account.
  case evaluation = "evaluatie"
  /// An item of `besproken-met` in an account.
  case talk = "besproken-met"
  /// An item of `indicatoren`.
  case indicator
  /// An item of `reeksen`.
  case series = "reeks"
  /// A value written as a block.
  case measurement = "waarde"
  /// `bijgesteld`.
  case adjustment = "bijgesteld"
  /// An item of `ook-genoemd`.
  case mention = "ook-genoemd"
  /// A reference to a dataset.
  case datasetReference = "gegevens"
  /// `begroting`.
  case begroting
  /// The top level of `datapackage.yaml`.
  case datapackage
  /// An item of `resources`.
  case resource
  /// `schema`.
  case schema
  /// An item of `fields`.
  case field
  /// `dialect`.
  case dialect

  /// The keys of the block in the order of the handbook.
  public var keys: [String] { Self.names[self] ?? [] }

  /// The keys of every block; looked up for each header, so made once.
  private static let names = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.rows.map(\.name)) })

  /// The keys of which the contents never leave the institution.
  static let internalKeys = KeyRow.internalRows.map(\.name)

  /// The keys of the block with what may stand behind each, and what each means.
  public var rows: [KeyRow] {
    switch self {
    case .schema, .dialect: ownRows
    case .indicator:
      ownRows + DocumentKeys.series.filter { $0.name != "eenheid" } + KeyRow.internalRows
    case .series: ownRows + DocumentKeys.series + KeyRow.internalRows
    default: ownRows + KeyRow.internalRows
    }
  }

  /// The keys that only this block has.
  private var ownRows: [KeyRow] {
    switch self {
    case .agenda: AgendaKeys.agenda
    case .institution: AgendaKeys.institution
    case .houseStyle: AgendaKeys.houseStyle
    case .source: AgendaKeys.source
    case .consent: AgendaKeys.consent
    case .partner: AgendaKeys.partner
    case .programme: AgendaKeys.programme
    case .term: AgendaKeys.term
    case .strategyGoal: AgendaKeys.strategyGoal
    case .acceptance: AgendaKeys.acceptance
    case .datapackage: DataKeys.datapackage
    case .resource: DataKeys.resource
    case .schema: DataKeys.schema
    case .field: DataKeys.field
    case .dialect: DataKeys.dialect
    default: documentRows
    }
  }

  /// The keys of blocks in the headers of documents.
  private var documentRows: [KeyRow] {
    switch self {
    case .doelstelling: DocumentKeys.doelstelling
    case .prioriteit: DocumentKeys.prioriteit
    case .chapter: DocumentKeys.chapter
    case .account: DocumentKeys.account
    case .accountIndicator: DocumentKeys.accountIndicator
    case .spending: DocumentKeys.spending
    case .evaluation: DocumentKeys.evaluation
    case .talk: DocumentKeys.talk
    case .indicator: DocumentKeys.indicator
    case .series: DocumentKeys.seriesNames
    case .measurement: DocumentKeys.measurement
    case .mention: DocumentKeys.mention
    case .adjustment: DocumentKeys.adjustment
    case .datasetReference: DocumentKeys.datasetReference
    case .begroting: DocumentKeys.begroting
    default: []
    }
  }
}
