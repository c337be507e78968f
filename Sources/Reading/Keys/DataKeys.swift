internal import AgendaModel

/// The keys of `data/datapackage.yaml`: those of a Frictionless Data Package, with our own.
enum DataKeys {
  /// The top level.
  static let datapackage: [KeyRow] = [
    .init("name", "Een korte naam zonder spaties."),
    .init("title", "De titel."),
    .init("description", "Een beschrijving."),
    .init("resources", .list(.resource), "De gegevensbestanden, elk achter een streepje."),
    .init("profile", .anything, "Het profiel van Frictionless; hoeft er niet te staan."),
    .init("licenses", .anything, "De licenties."),
    .init("sources", .anything, "De bronnen volgens Frictionless; gebruik liever bron."),
    .init("version", "De versie."),
  ]

  /// An item of `resources`.
  static let resource: [KeyRow] = [
    .init(
      "name", "De naam waarmee indicatoren en teksten naar het bestand verwijzen.", isNeeded: true),
    .init("path", "Het bestand in de map data, zoals vsv.csv.", isNeeded: true),
    .init("title", "De titel, voor de lezer."),
    .init("description", "Een beschrijving, voor de lezer."),
    .init("bron", "De id van een bron uit agenda.yaml."),
    .init("peildatum", .date, "De dag waarop de gegevens zijn geleverd, als jaar-maand-dag."),
    .init("legenda", "Wat tekens zoals nb of een punt in dit bestand betekenen."),
    .init("noot", "Een opmerking voor de lezer."),
    .init("profile", .anything, "Het profiel van Frictionless."),
    .init("format", "De vorm van het bestand: csv."),
    .init("mediatype", "De soort bestand: text/csv."),
    .init("encoding", "De tekens van het bestand, zoals utf-8."),
    .init(
      "dialect", .block(.dialect),
      "Hoe het bestand is opgebouwd, als dat niet vanzelf wordt gevonden."),
    .init("schema", .block(.schema), "De kolommen."),
    .init("sources", .anything, "De bronnen volgens Frictionless."),
    .init("licenses", .anything, "De licenties."),
  ]

  /// `schema`.
  static let schema: [KeyRow] = [
    .init("fields", .list(.field), "De kolommen, elk achter een streepje."),
    .init("primaryKey", .words, "De kolommen die samen een rij aanwijzen."),
    .init("missingValues", .anything, "Wat in dit bestand een leeg vak betekent."),
  ]

  /// An item of `fields`.
  static let field: [KeyRow] = [
    .init("name", "De naam van de kolom, precies zoals in het bestand.", isNeeded: true),
    .init("title", "De naam voor de lezer."),
    .init("description", "Wat er in de kolom staat."),
    .init(
      "type", KeyRow.words(Dataset.FieldType.self),
      "string: tekst. integer: hele getallen. number: getallen. year: een jaar of schooljaar."),
    .init("format", .anything, "Volgens Frictionless."),
    .init("decimalChar", "Het teken voor de decimalen."),
    .init("groupChar", "Het teken tussen duizendtallen."),
    .init("bareNumber", .anything, "Volgens Frictionless."),
    .init("constraints", .anything, "Volgens Frictionless."),
    .init("dimensie", "De uitsplitsing waarvan deze kolom de waarden noemt, zoals niveau."),
    .init("indicator", "De code of id van de indicator waarvan dit de cijfers zijn."),
    .init(
      "soort", KeyRow.words(Cell.Kind.self),
      "Of het de nulmeting, het doel of een nieuwe meting is."),
    .init("periode", "Het jaar of schooljaar van de cijfers."),
    .init("cel", "Het deel waarover de hele kolom gaat, zoals instroom:totaal."),
    .init(
      "eenheid", KeyRow.words(Dataset.FieldUnit.self),
      "Waarin de cijfers staan. deel: 0,71 betekent 71%."),
    .init("bron", "De id van een bron, als die anders is dan bij het bestand."),
    .init("voorlopig", .flag, "ja, als de cijfers nog kunnen veranderen."),
    .init(
      "telt", .choice(["personen"]),
      "personen, als de kolom mensen telt. Kleine groepen toont de site dan niet."),
    .init("n", "De kolom met het aantal personen waarop deze cijfers berusten."),
  ]

  /// `dialect`.
  static let dialect: [KeyRow] = [
    .init("delimiter", "Het teken tussen de kolommen."),
    .init("quoteChar", "Het teken om tekst heen."),
    .init("doubleQuote", .anything, "Volgens Frictionless."),
    .init("header", .anything, "Volgens Frictionless."),
    .init("lineTerminator", .anything, "Volgens Frictionless."),
  ]
}
