internal import Diagnostics

/// The page of `header-missing`, which the reading finds.
enum HeaderMissing: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "header-missing", .form, .fout,
    title: "Een document heeft geen kopblok",
    what: "Of elk document begint met een kopblok tussen twee regels `---`.",
    why: "Het kopblok zegt waar het document over gaat en draagt de indicatoren.",
    wrong: "## Uitgangssituatie",
    right: """
      ---
      doelstelling: "1.1"
      ---
      ## Uitgangssituatie
      """)
}

/// The page of `header-unclosed`, which the reading finds.
enum HeaderUnclosed: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "header-unclosed", .form, .fout,
    title: "Het kopblok wordt niet afgesloten",
    what: "Of onder het kopblok een tweede regel `---` staat.",
    why: """
      Zonder die regel is niet te zien waar de tekst begint, en is van het bestand niets te lezen.
      """,
    wrong: """
      ---
      doelstelling: "1.1"
      ## Uitgangssituatie
      """,
    right: """
      ---
      doelstelling: "1.1"
      ---
      ## Uitgangssituatie
      """)
}

/// The page of `unknown-key`, which the reading finds.
enum UnknownKey: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-key", .form, .fout,
    title: "Een sleutel is niet bekend",
    what: "Of elke sleutel in een kopblok en in `agenda.yaml` bestaat.",
    why: "Een sleutel die niet bestaat, doet niets. Wat erachter staat, komt niet op de site.",
    wrong: """
      instelling:
        namm: Voorbeeldcollege
      """,
    right: """
      instelling:
        naam: Voorbeeldcollege
      """)
}

/// The page of `key-idle`, which the reading finds.
enum KeyIdle: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "key-idle", .form, .fout,
    title: "Een sleutel telt hier niet mee",
    what: """
      Of een sleutel iets doet op de plaats waar hij staat: geen waarden naast `reeksen`, geen `id`
      naast `code`, en bij een kolom geen `soort`, `periode` of `cel` zonder `indicator`.
      """,
    why: "Wat achter zo’n sleutel staat, komt op geen pagina.",
    wrong: """
      - code: 2c
        nulmeting:
          2022: 57%
        reeksen:
          - id: job
          - id: sto
      """,
    right: """
      - code: 2c
        reeksen:
          - id: job
            nulmeting:
              2022: 57%
          - id: sto
      """)
}

/// The page of `wrong-type`, which the reading finds.
enum WrongType: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "wrong-type", .form, .fout,
    title: "Achter een sleutel staat iets van een andere soort",
    what: """
      Of achter elke sleutel staat wat daar hoort: een tekst, een getal, een lijst, of een blok
      met sleutels.
      """,
    why: "Wat er anders staat, is niet te lezen zoals u het bedoelt.",
    wrong: "medewerkers: ongeveer veertig",
    right: "medewerkers: 43")
}

/// The page of `duplicate-key`, which the reading finds.
enum DuplicateKey: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "duplicate-key", .notation, .fout,
    title: "Een sleutel staat er twee keer",
    what: "Of een sleutel in hetzelfde blok maar één keer voorkomt.",
    why: "Van twee gelijke sleutels kan er maar één gelden; de tweede wordt niet gelezen.",
    wrong: """
      titel: Kwaliteitsagenda
      titel: Kwaliteitsagenda 2024-2027
      """,
    right: "titel: Kwaliteitsagenda 2024-2027")
}

/// The page of `unknown-edition`, which the reading finds.
enum UnknownEdition: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-edition", .form, .fout,
    title: "De Regeling achter `regeling` is niet bekend",
    what: "Of `regeling` in `agenda.yaml` een editie noemt die het programma kent.",
    why: "De editie bepaalt wat wordt gevraagd.",
    wrong: "regeling: 2042-2027",
    right: "regeling: 2024-2027")
}
