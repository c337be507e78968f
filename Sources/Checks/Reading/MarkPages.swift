internal import Diagnostics

/// The page of `unknown-mark`, which the reading finds.
enum UnknownMark: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-mark", .form, .fout,
    title: "Een woord tussen accolades is niet bekend",
    what: "Of elk woord tussen accolades achter een kop bestaat.",
    why: """
      Een woord dat niet bestaat, doet niets. Een tikfout in `analyse` laat een onderdeel van de
      Regeling ontbreken.
      """,
    wrong: "### Eigen initiatieven {analyze=1}",
    right: "### Eigen initiatieven {analyse=1}")
}

/// The page of `mark-value-unreadable`, which the reading finds.
enum MarkValueUnreadable: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "mark-value-unreadable", .form, .fout,
    title: "Achter een woord tussen accolades staat iets vreemds",
    what: """
      Of achter `besluit=`, `reden=`, `soort=`, `ambitie=` en de andere woorden staat wat daar kan
      staan.
      """,
    why: "Het programma weet anders niet wat u met de kop bedoelt.",
    wrong: "### Nazorg {maatregel=3 besluit=toegepast}",
    right: "### Nazorg {maatregel=3 besluit=toepassen}")
}

/// The page of `unknown-requirement`, which the reading finds.
enum UnknownRequirement: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-requirement", .form, .fout,
    title: "De Regeling heeft dit nummer niet",
    what: "Of het nummer achter `analyse=` en `maatregel=` in de lijst bij de Regeling staat.",
    why: "Met een verkeerd nummer ontbreekt het onderdeel dat u bedoelde.",
    wrong: "### Nazorg {maatregel=33 besluit=toepassen}",
    right: "### Nazorg {maatregel=3 besluit=toepassen}")
}

/// The page of `unknown-doelstelling`, which the reading finds.
enum UnknownDoelstelling: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-doelstelling", .form, .fout,
    title: "De Regeling heeft deze doelstelling niet",
    what: "Of de code achter `doelstelling` of `prioriteit` in de lijst bij de Regeling staat.",
    why: "Het document krijgt anders geen plaats op de site.",
    wrong: "doelstelling: \"4.7\"",
    right: "doelstelling: \"1.4\"")
}

/// The page of `unknown-indicator`, which the reading finds.
enum UnknownIndicator: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-indicator", .form, .fout,
    title: "De Regeling heeft deze indicator niet",
    what: "Of de code van elk indicatorblok in de lijst bij de Regeling staat.",
    why: """
      Naam, eenheid en uitsplitsing komen uit die lijst. Een eigen indicator krijgt `id` in plaats
      van `code`.
      """,
    wrong: "- code: 2z",
    right: "- code: 2c")
}

/// The page of `nesting-too-deep`, which the reading finds.
enum NestingTooDeep: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "nesting-too-deep", .form, .fout,
    title: "Een opsomming is te diep genest",
    what: "Hoe diep opsommingen en citaten in elkaar staan.",
    why: "Zo diep genest kan niemand de tekst lezen, en het programma loopt erop vast.",
    wrong: """
      - a
        - b
          - c   # en zo tientallen niveaus verder
      """,
    right: """
      - a
      - b
      - c
      """)
}

/// The page of `mark-misplaced`, which the reading finds.
enum MarkMisplaced: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "mark-misplaced", .form, .fout,
    title: "Een woord tussen accolades staat op een plaats waar het niets betekent",
    what: """
      Of elk woord tussen accolades staat waar het hoort: achter een kop, een opsomming of het einde
      van een alinea.
      """,
    why: """
      Op een andere plaats doet het woord niets. Een antwoord op de Regeling wordt dan niet gezien, en
      een stuk dat `intern` moest zijn, blijft openbaar.
      """,
    wrong: "- Een kaart invoeren. {maatregel=1}",
    right: "### Een kaart invoeren {maatregel=1 besluit=toepassen}")
}

/// The page of `mark-without-braces`, which the reading finds.
enum MarkWithoutBraces: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "mark-without-braces", .form, .fout,
    title: "Woorden achter een kop staan niet tussen twee accolades",
    what: """
      Of woorden zoals `analyse=1` en `maatregel=3` achter een kop tussen `{` en `}` staan: een accolade
      kan ontbreken, of er staat een ander haakje.
      """,
    why: """
      Zonder accolades horen de woorden bij de titel: lezers zien ze, en het onderdeel van de Regeling
      geldt als niet beantwoord.
      """,
    wrong: "### Eigen initiatieven {analyse=1",
    right: "### Eigen initiatieven {analyse=1}")
}
