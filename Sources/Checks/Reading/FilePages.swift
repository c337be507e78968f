internal import Diagnostics

/// The page of `agenda-missing`, which the reading finds.
enum AgendaMissing: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "agenda-missing", .form, .fout,
    title: "Er is geen agenda.yaml",
    what: "Of de map een leesbaar bestand `agenda.yaml` heeft.",
    why: "Dat bestand zegt van welke instelling de agenda is en welke Regeling geldt.",
    wrong: "ijkpunt check mijn-map      # zonder agenda.yaml",
    right: "ijkpunt check mijn-map/agenda")
}

/// The page of `file-too-large`, which the reading finds.
enum FileTooLarge: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "file-too-large", .form, .fout,
    title: "Een bestand is te groot",
    what: "Of een bestand niet groter is dan het programma leest.",
    why: """
      Zo’n groot bestand is meestal per ongeluk in de map gezet. Het zou het programma erg traag
      maken.
      """,
    wrong: "prioriteit-1/1.1.md   # 50 MB",
    right: "prioriteit-1/1.1.md   # 20 kB")
}

/// The page of `file-not-text`, which the reading finds.
enum FileNotText: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "file-not-text", .form, .fout,
    title: "Een bestand is geen tekst",
    what: "Of een bestand met de naam `.md`, `.yaml` of `.csv` ook tekst bevat.",
    why: """
      Een Word- of Excel-bestand met een andere naam blijft een Word- of Excel-bestand en is zo
      niet te lezen.
      """,
    wrong: "prioriteit-1/1.1.md   # een hernoemd Word-bestand",
    right: "prioriteit-1/1.1.md   # opgeslagen als platte tekst (UTF-8)")
}

/// The page of `file-encoding`, which the reading finds.
enum FileEncoding: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "file-encoding", .data, .melding,
    title: "Een bestand is gelezen als Windows-1252",
    what: "Of een bestand UTF-8 is.",
    why: """
      Oudere versies van Excel slaan CSV-bestanden op een andere manier op. Letters met accenten
      kunnen dan verkeerd zijn gelezen.
      """,
    wrong: "data/duo.csv   # opgeslagen als ‘CSV (gescheiden door lijstscheidingsteken)’",
    right: "data/duo.csv   # opgeslagen als ‘CSV UTF-8’")
}

/// The page of `file-unreadable`, which the reading finds.
enum FileUnreadable: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "file-unreadable", .form, .fout,
    title: "Een bestand kan niet worden gelezen",
    what: "Of het programma elk bestand mag lezen.",
    why: """
      Wat niet te lezen is, ontbreekt op de site. Vaak heeft een ander het bestand open of
      ontbreekt het leesrecht.
      """,
    wrong: "prioriteit-1/1.1.md   # zonder leesrecht",
    right: "prioriteit-1/1.1.md   # met leesrecht")
}

/// The page of `file-outside`, which the reading finds.
enum FileOutside: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "file-outside", .form, .fout,
    title: "Een bestand wijst buiten de map",
    what: "Of een snelkoppeling in de map niet naar een plaats daarbuiten wijst.",
    why: "Anders kan een bestand van ergens anders op de computer op de site komen.",
    wrong: "prioriteit-1/1.1.md -> ../../prive/notities.md",
    right: "prioriteit-1/1.1.md   # een gewoon bestand")
}

/// The page of `control-character`, which the reading finds.
enum ControlCharacter: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "control-character", .notation, .fout,
    title: "In de tekst staat een onzichtbaar stuurteken",
    what: """
      Of er in een tekst tekens staan die geen letter, leesteken, spatie of regeleinde zijn.
      """,
    why: """
      Zulke tekens komen mee bij kopiëren uit een PDF. Ze breken woorden en getallen zonder dat u
      het ziet.
      """,
    wrong: "De nul␀meting is 3,6.",
    right: "De nulmeting is 3,6.")
}

/// The page of `duplicate-document`, which the reading finds.
enum DuplicateDocument: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "duplicate-document", .form, .fout,
    title: "Twee documenten gaan over hetzelfde",
    what: "Of er over elke doelstelling en elke prioriteit één document is.",
    why: "Alleen het eerste wordt gelezen; de tekst van het andere komt niet op de site.",
    wrong: """
      prioriteit-1/1.1.md        # doelstelling: "1.1"
      prioriteit-1/1.1-nieuw.md  # doelstelling: "1.1"
      """,
    right: """
      prioriteit-1/1.1.md         # doelstelling: "1.1"
      prioriteit-1/_1.1-nieuw.md  # wordt niet gelezen
      """)
}

/// The page of `file-not-read`, which the reading finds.
enum FileNotRead: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "file-not-read", .form, .melding,
    title: "Een document staat op een plaats waar het niet wordt gelezen",
    what: "Of elk document in `hoofdstukken` of in de map van een prioriteit staat.",
    why: """
      Wat ergens anders staat, komt niet op de site. Is het een notitie, laat de naam dan beginnen
      met een liggend streepje.
      """,
    wrong: "prioriteit-1/oud/1.1.md",
    right: "prioriteit-1/1.1.md")
}
