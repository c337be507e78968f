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
  public var keys: [String] {
    switch self {
    case .agenda:
      [
        "formaat", "instelling", "regeling", "titel", "periode", "status", "versie", "peildatum",
        "adres", "licentie", "mededeling", "regeling-overzicht", "niveaus", "leerwegen",
        "medewerkers",
        "organen", "drempel-kleine-aantallen", "bronnen", "vaststelling", "partners",
        "opleidingen", "begrippen", "strategie", "besproken-en-zo-gelaten",
      ] + Self.internalKeys
    case .institution:
      ["naam", "afkorting", "brin", "soort", "plaats", "website", "contact", "huisstijl"]
        + Self.internalKeys
    case .houseStyle:
      [
        "kleur", "accent", "logo", "logo-tekst", "favicon", "lettertype", "lettertype-koppen",
        "voettekst",
      ] + Self.internalKeys
    case .source:
      [
        "id", "naam", "definitie", "houder", "ritme", "meetjaren", "peildatum", "schaal", "eindigt",
        "adres", "noot",
      ] + Self.internalKeys
    case .consent: ["orgaan", "handeling", "datum", "versie", "noot"] + Self.internalKeys
    case .partner:
      ["naam", "groep", "rol", "rollen", "doelstellingen", "geevalueerd"] + Self.internalKeys
    case .programme: ["bc", "naam", "niveau", "leerweg", "opgave"] + Self.internalKeys
    case .term: ["begrip", "uitleg"] + Self.internalKeys
    case .strategyGoal:
      ["id", "naam", "focusgebied", "tekst", "drager", "prioriteiten"] + Self.internalKeys
    case .acceptance: ["melding", "plaats", "tekst", "reden", "door", "datum"] + Self.internalKeys
    case .doelstelling:
      ["doelstelling", "titel", "partners", "indicatoren"] + Self.internalKeys
    case .prioriteit: ["prioriteit", "titel", "partners", "indicatoren"] + Self.internalKeys
    case .chapter: ["hoofdstuk", "titel", "indicatoren", "begroting"] + Self.internalKeys
    case .account:
      [
        "verantwoording", "voortgang", "doelstelling", "prioriteit", "titel", "indicatoren",
        "besteding", "partners", "besproken-met",
      ] + Self.internalKeys
    case .accountIndicator:
      ["code", "id", "reeks", "gemeten", "uitsplitsing", "toelichting"] + Self.internalKeys
    case .spending: ["besteed", "naar-volgend-jaar", "toelichting"] + Self.internalKeys
    case .evaluation: ["naam", "doelstellingen", "datum", "uitkomst"] + Self.internalKeys
    case .talk: ["orgaan", "datum", "uitkomst"] + Self.internalKeys
    case .indicator: Self.indicatorKeys + Self.seriesKeys + Self.internalKeys
    case .series: ["id", "naam", "hoofdreeks"] + Self.seriesKeys + Self.internalKeys
    case .measurement:
      ["waarde", "n", "bron", "groep", "noot", "voorlopig", "ook-genoemd", "bijgesteld"]
        + Self.internalKeys
    case .mention: ["waarde", "plaats"] + Self.internalKeys
    case .adjustment: ["van", "op", "reden", "besproken-met"] + Self.internalKeys
    case .datasetReference: ["gegevens", "rij"] + Self.internalKeys
    case .begroting: ["peildatum", "noot", "kenmerken", "kosten", "inkomsten"] + Self.internalKeys
    case .datapackage, .resource, .schema, .field, .dialect: Self.frictionless(self)
    }
  }

  /// The keys of which the contents never leave the institution.
  static let internalKeys = ["intern", "opmerking"]
  /// The keys of an indicator besides those of its series.
  private static let indicatorKeys = [
    "code", "id", "naam", "kort", "eenheid", "richting", "ambitie", "telt-voor-2027",
    "telt", "toelichting", "nvt", "aanbod", "reeksen",
  ]
  /// The keys of a series; a single series is written without `reeksen`.
  private static let seriesKeys = [
    "bron", "groep", "schaal", "eenheid", "vraag", "meer-antwoorden", "niet-landelijk",
    "verdeling", "verdeling-doel", "nulmeting", "doel", "gemeten", "uitsplitsing",
  ]

  /// The keys of a Frictionless Data Package, with our own.
  private static func frictionless(_ block: KeyBlock) -> [String] {
    switch block {
    case .datapackage:
      ["name", "title", "description", "resources", "profile", "licenses", "sources", "version"]
        + internalKeys
    case .resource:
      [
        "name", "path", "title", "description", "bron", "peildatum", "legenda", "noot", "profile",
        "format", "mediatype", "encoding", "dialect", "schema", "sources", "licenses",
      ] + internalKeys
    case .schema: ["fields", "primaryKey", "missingValues"]
    case .field:
      [
        "name", "title", "description", "type", "format", "decimalChar", "groupChar", "bareNumber",
        "constraints", "dimensie", "indicator", "soort", "periode", "cel", "eenheid", "bron",
        "voorlopig", "telt",
      ] + internalKeys
    case .dialect: ["delimiter", "quoteChar", "doubleQuote", "header", "lineTerminator"]
    default: []
    }
  }
}
