internal import AgendaModel

/// The keys of the headers of documents, in the order of the handbook.
enum DocumentKeys {
  /// The title that any document may have.
  private static let title = KeyRow("titel", "De titel, als die anders is dan in de Regeling.")
  /// The partners of a document.
  private static let partners = KeyRow(
    "partners", .list(.partner), "Partners van alleen dit document.")
  /// The indicators of a document.
  private static let indicators = KeyRow(
    "indicatoren", .list(.indicator), "De indicatoren, elk achter een streepje.")

  /// The header of a doelstelling.
  static let doelstelling: [KeyRow] = [
    .init(
      "doelstelling", .doelstellingCode,
      "De code van de doelstelling, tussen aanhalingstekens: \"1.3\".", isNeeded: true),
    title, partners, indicators,
  ]

  /// The header of a prioriteit.
  static let prioriteit: [KeyRow] = [
    .init("prioriteit", .prioriteitNumber, "Het nummer van de prioriteit.", isNeeded: true),
    title, partners, indicators,
  ]

  /// The header of a chapter.
  static let chapter: [KeyRow] = [
    .init("hoofdstuk", .choice(DocumentReader.chapters), "Welk hoofdstuk dit is.", isNeeded: true),
    .init("titel", "De titel van het hoofdstuk."),
    indicators,
    .init("begroting", .block(.begroting), "De begroting; alleen in het hoofdstuk middelen."),
  ]

  /// The header of an account.
  static let account: [KeyRow] = [
    .init("verantwoording", "Het jaar van de verantwoording, tussen aanhalingstekens: \"2025\"."),
    .init("voortgang", "Het semester van de voortgang, zoals \"2025-2026-s1\"."),
    .init(
      "doelstelling", .doelstellingCode,
      "De code van de doelstelling, tussen aanhalingstekens: \"1.3\"."),
    .init("prioriteit", .prioriteitNumber, "Het nummer van de prioriteit."),
    title,
    .init("indicatoren", .list(.accountIndicator), "De nieuwe cijfers, per indicator."),
    .init("besteding", .block(.spending), "Wat er is besteed."),
    .init("partners", .list(.evaluation), "Hoe de samenwerking met partners is besproken."),
    .init("besproken-met", .list(.talk), "Met welke organen de verantwoording is besproken."),
  ]

  /// An item of `indicatoren` in an account.
  static let accountIndicator: [KeyRow] = [
    .init("code", .indicatorCode, "De code van de indicator, zoals 2c."),
    .init("id", "De eigen naam van een eigen indicator."),
    .init("reeks", "De reeks, als de indicator er meer heeft."),
    .init("gemeten", .values, "De nieuwe cijfers, per jaar of schooljaar."),
    .init("uitsplitsing", .breakdown, "Dezelfde cijfers per niveau, leerweg en dergelijke."),
    .init("toelichting", "Uitleg voor de lezer."),
  ]

  /// `besteding` in an account.
  static let spending: [KeyRow] = [
    .init("besteed", "Het bedrag in euro, of: geen, want …", isNeeded: true),
    .init("naar-volgend-jaar", "Wat er overblijft voor het jaar erna, in euro."),
    .init("toelichting", "Waarom het afwijkt van de begroting."),
  ]

  /// An item of `partners` in an account.
  static let evaluation: [KeyRow] = [
    .init("naam", "De naam van de partner, zoals in de agenda.", isNeeded: true),
    .init("doelstellingen", .words, "Bij welke doelstellingen, zoals 1.1, 1.3."),
    .init("datum", .date, "De dag van het gesprek, als jaar-maand-dag."),
    .init("uitkomst", "Wat er is besproken."),
  ]

  /// An item of `besproken-met` in an account.
  static let talk: [KeyRow] = [
    .init("orgaan", "Welk orgaan, zoals studentenraad.", isNeeded: true),
    .init("datum", .date, "De dag van het gesprek, als jaar-maand-dag."),
    .init("uitkomst", "Wat er is besproken."),
  ]

  /// An item of `indicatoren`.
  static let indicator: [KeyRow] = [
    .init("code", .indicatorCode, "De code van een indicator van de Regeling, zoals 2c."),
    .init("id", "Een eigen naam zonder spaties, voor een eigen indicator."),
    .init("naam", "De naam, voluit."),
    .init("kort", "Een korte naam, voor in een grafiek."),
    .init("eenheid", KeyRow.words(Unit.self), "Waarin wordt gemeten."),
    .init(
      "richting", KeyRow.words(Direction.self), "Wat beter is: hoger, lager of geen van beide."),
    .init("ambitie", .words, "Bij welke ambitie de indicator hoort: 2, of 1, 3."),
    .init("telt-voor-2027", "Welke meting telt voor 2027, als de bron dan niet meet: meting 2026."),
    .init(
      "telt", .choice(["personen"]),
      "personen, als het cijfer mensen telt. Kleine groepen toont de site dan niet."),
    .init("toelichting", "Uitleg voor de lezer."),
    .init("nvt", "De reden waarom de indicator voor de school niet geldt."),
    .init("aanbod", "De rijen van een indicator zonder cijfers, als tabel."),
    .init("reeksen", .list(.series), "Twee of meer bronnen of vragen."),
  ]

  /// An item of `reeksen`; a single series is written without.
  static let series: [KeyRow] = [
    .init("bron", .words, "De id van een bron uit agenda.yaml, zoals job."),
    .init("groep", "Over wie het gaat, als dat niet de hele instelling is."),
    .init("schaal", "Het laagste en het hoogste cijfer: 1 tot 5."),
    .init("eenheid", KeyRow.words(Unit.self), "Waarin wordt gemeten."),
    .init("vraag", "De vraag zoals die is gesteld."),
    .init("meer-antwoorden", .flag, "ja, als één persoon meer antwoorden kon geven."),
    .init("niet-landelijk", "De reden waarom deze cijfers niet naast de landelijke staan."),
    .init("verdeling", .entries, "Welk deel welk antwoord gaf, bij de nulmeting."),
    .init("verdeling-doel", .entries, "Welk deel welk antwoord moet geven, bij het doel."),
    .init("nulmeting", .values, "Het startpunt, per jaar of schooljaar."),
    .init("doel", .values, "De streefwaarden, per jaar: minstens 80%."),
    .init("gemeten", .values, "Wat na het startpunt is gemeten, per jaar of schooljaar."),
    .init("uitsplitsing", .breakdown, "Dezelfde cijfers per niveau, leerweg en dergelijke."),
  ]

  /// What a series has besides, where there are several.
  static let seriesNames: [KeyRow] = [
    .init("id", "Een korte naam zonder spaties."),
    .init("naam", "De naam van de reeks."),
    .init("hoofdreeks", .flag, "ja bij de reeks waar de site mee begint."),
  ]

  /// A value written as a block.
  static let measurement: [KeyRow] = [
    .init("waarde", "De waarde zelf.", isNeeded: true),
    .init("n", .integer, "Het aantal personen waarop de waarde berust."),
    .init("bron", "De id van de bron, als die anders is dan bij de indicator."),
    .init("groep", "Over wie deze waarde gaat, als dat anderen zijn."),
    .init("noot", "Een opmerking voor de lezer."),
    .init("voorlopig", .flag, "ja, als het cijfer nog kan veranderen."),
    .init("ook-genoemd", .list(.mention), "Andere waarden die het document elders noemt."),
    .init("bijgesteld", .block(.adjustment), "Dat de waarde is bijgesteld, en waarom."),
  ]

  /// An item of `ook-genoemd`.
  static let mention: [KeyRow] = [
    .init("waarde", "De andere waarde.", isNeeded: true),
    .init("plaats", "Waar die staat, zoals hoofdstuk 6.2.", isNeeded: true),
  ]

  /// `bijgesteld`.
  static let adjustment: [KeyRow] = [
    .init("van", "De oude waarde.", isNeeded: true),
    .init("op", .date, "De dag van de bijstelling, als jaar-maand-dag."),
    .init("reden", "Waarom de waarde is bijgesteld."),
    .init("besproken-met", "Met wie dat is besproken."),
  ]

  /// A reference to a dataset.
  static let datasetReference: [KeyRow] = [
    .init("gegevens", "De naam van het gegevensbestand.", isNeeded: true),
    .init("rij", "Welke rij, als kolom=waarde."),
  ]

  /// `begroting`.
  static let begroting: [KeyRow] = [
    .init("peildatum", .date, "De dag van de begroting, als jaar-maand-dag."),
    .init("noot", "Een opmerking voor de lezer."),
    .init("kenmerken", .entries, "Wat er verder bij hoort; de namen kiest u zelf."),
    .init("kosten", "De tabel met kosten, uit Excel geplakt of met puntkomma’s."),
    .init("inkomsten", "De tabel met inkomsten."),
  ]
}
