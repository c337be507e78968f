internal import AgendaModel

/// The keys of `agenda.yaml`, in the order of the handbook.
enum AgendaKeys {
  /// The top level.
  static let agenda: [KeyRow] = [
    .init("formaat", .choice(["1"]), "De versie van deze opmaak: 1."),
    .init("instelling", .block(.institution), "De school: naam, soort, plaats, huisstijl."),
    .init("regeling", "De editie van de Regeling waaronder de agenda valt, zoals 2024-2027."),
    .init("titel", "De titel van de agenda, zoals Kwaliteitsagenda 2024-2027."),
    .init("periode", "De jaren waarover de agenda gaat, zoals 2024-2027."),
    .init(
      "status", KeyRow.words(Agenda.Status.self),
      "concept zolang er nog iets openstaat; vastgesteld als het bestuur heeft besloten."),
    .init("versie", "De versie, tussen aanhalingstekens: \"2.1\"."),
    .init(
      "peildatum", .date,
      "De dag die op de site als nu geldt, als jaar-maand-dag. Het programma kijkt niet op de klok."
    ),
    .init(
      "adres", "Het adres waarop de site openbaar staat, zoals https://kwaliteit.mijnschool.nl/"),
    .init("licentie", "Hoe anderen teksten en cijfers mogen gebruiken, zoals CC BY 4.0."),
    .init("mededeling", "Een zin boven aan elke pagina."),
    .init(
      "regeling-overzicht", .flag,
      "ja: de site krijgt de pagina Wat vraagt de Regeling, en waar staat het?"),
    .init(
      "niveaus", .words,
      "De niveaus van de opleidingen, zoals 2, 3, 4. Entree is 1. Hiervan hangt af wat de Regeling vraagt."
    ),
    .init(
      "leerwegen", .words, "De leerwegen, zoals bol, bbl. Hiervan hangt af wat de Regeling vraagt."),
    .init(
      "medewerkers", .integer,
      "Hoeveel mensen er werken. Hiervan hangt af of een OR of een PVT instemt."),
    .init("organen", .words, "Welke raden de school heeft, zoals studentenraad, ondernemingsraad."),
    .init(
      "drempel-kleine-aantallen", .integer,
      "Groepen die kleiner zijn dan dit getal, toont de site niet. Het is 5 of hoger."),
    .init("bronnen", .list(.source), "Waar de cijfers vandaan komen."),
    .init(
      "vaststelling", .list(.consent), "Wie heeft ingestemd, en wanneer de agenda is vastgesteld."),
    .init("partners", .list(.partner), "Met wie de school samenwerkt."),
    .init("opleidingen", .list(.programme), "De opleidingen voor de maatschappelijke opgaven."),
    .init("begrippen", .list(.term), "Woorden en afkortingen met hun uitleg."),
    .init(
      "strategie", .list(.strategyGoal),
      "De eigen doelen van de school, en de prioriteiten die erbij horen."),
    .init(
      "besproken-en-zo-gelaten", .list(.acceptance),
      "Meldingen van ijkpunt check die zijn besproken en blijven staan."),
  ]

  /// `instelling`.
  static let institution: [KeyRow] = [
    .init("naam", "De naam van de instelling, voluit."),
    .init("afkorting", "De korte naam of afkorting."),
    .init("brin", "De code van de school bij DUO."),
    .init("soort", "roc, beroepscollege of vakinstelling."),
    .init("plaats", "De vestigingsplaats."),
    .init("website", "Het adres van de eigen website, met https:// ervoor."),
    .init("contact", "Hoe lezers de school bereiken, zoals een e-mailadres."),
    .init("huisstijl", .block(.houseStyle), "De kleuren, het logo en de letters van de school."),
  ]

  /// `huisstijl`.
  static let houseStyle: [KeyRow] = [
    .init("kleur", "De hoofdkleur, tussen aanhalingstekens: \"#12436d\"."),
    .init("accent", "Een tweede kleur, voor lijnen en tekens: \"#b03a2e\"."),
    .init("logo", "Het bestand met het logo, zoals beelden/logo.svg."),
    .init("logo-tekst", "Wat het logo laat zien, voor wie het niet ziet."),
    .init("favicon", "Het bestand met het teken in het tabblad."),
    .init("lettertype", "Het bestand met de letters voor de tekst (woff2, woff, ttf, otf)."),
    .init("lettertype-koppen", "Het bestand met de letters voor de koppen."),
    .init("voettekst", "Een zin onder aan elke pagina."),
  ]

  /// An item of `bronnen`.
  static let source: [KeyRow] = [
    .init(
      "id", "De korte naam waarmee indicatoren naar de bron verwijzen, zoals job.", isNeeded: true),
    .init("naam", "De naam van de bron."),
    .init("definitie", "Wat de bron meet, en bij wie."),
    .init("houder", "Wie de bron beheert."),
    .init("ritme", "Hoe vaak de bron meet, zoals tweejaarlijks."),
    .init("meetjaren", .words, "De jaren waarin de bron meet, zoals 2022, 2024, 2026."),
    .init("peildatum", "Over welke dag of periode de cijfers gaan."),
    .init("schaal", "De schaal van de antwoorden als die overal gelijk is, zoals 1 tot 5."),
    .init("eindigt", .integer, "Het laatste jaar, als de bron stopt."),
    .init("adres", "Een pagina over de bron."),
    .init("noot", "Wat de lezer over de bron moet weten."),
  ]

  /// An item of `vaststelling`.
  static let consent: [KeyRow] = [
    .init("orgaan", .choice(Consent.bodies), "Welk orgaan heeft besloten.", isNeeded: true),
    .init("handeling", .choice(Consent.acts), "Wat het orgaan deed.", isNeeded: true),
    .init("datum", .date, "De dag van het besluit, als jaar-maand-dag."),
    .init("versie", "De versie waarover is besloten."),
    .init("noot", "Een opmerking bij het besluit, voor de lezer."),
  ]

  /// An item of `partners`.
  static let partner: [KeyRow] = [
    .init("naam", "De naam van de partner.", isNeeded: true),
    .init(
      "groep", .choice(["intern", "extern"]), "intern: van de school zelf. extern: van daarbuiten."),
    .init("rol", "Wat de partner doet."),
    .init(
      "rollen", .entries, "Wat de partner bij één doelstelling doet: de code, en dan de tekst."),
    .init("doelstellingen", .words, "Bij welke doelstellingen de partner hoort, zoals 1.1, 1.3."),
    .init("geevalueerd", "Wanneer de samenwerking is besproken."),
  ]

  /// An item of `opleidingen`.
  static let programme: [KeyRow] = [
    .init("bc", "De code van de beroepsopleiding, zoals bc444.", isNeeded: true),
    .init("naam", "De naam van de opleiding."),
    .init("niveau", .integer, "Het niveau, van 1 tot en met 4."),
    .init("leerweg", "bol of bbl."),
    .init("opgave", "De maatschappelijke opgave, of: geen, want …"),
  ]

  /// An item of `begrippen`.
  static let term: [KeyRow] = [
    .init("begrip", "Het woord of de afkorting."),
    .init("uitleg", "Wat het betekent, in gewone taal."),
  ]

  /// An item of `strategie`.
  static let strategyGoal: [KeyRow] = [
    .init("id", "Een korte naam zonder spaties."),
    .init("naam", "De naam van het doel."),
    .init("focusgebied", "Het deel van de strategie waar het doel onder valt."),
    .init("tekst", "Wat de school met dit doel wil."),
    .init("drager", "Wie eraan werkt."),
    .init("prioriteiten", .words, "De prioriteiten die erbij horen, zoals 1, 3."),
  ]

  /// An item of `besproken-en-zo-gelaten`.
  static let acceptance: [KeyRow] = [
    .init("melding", "De naam van de melding, zoals value-outside-scale."),
    .init("plaats", "Het bestand, of het bestand en het onderdeel: prioriteit-1/1.3.md#2c"),
    .init("tekst", "De woorden waar de melding over gaat."),
    .init("reden", "Waarom het zo blijft."),
    .init("door", "Wie het heeft besproken."),
    .init("datum", .date, "De dag waarop het is besproken, als jaar-maand-dag."),
  ]
}
