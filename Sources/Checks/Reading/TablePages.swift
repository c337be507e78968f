internal import Diagnostics

/// The page of `table-too-large`, which the reading finds.
enum TableTooLarge: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "table-too-large", .form, .fout,
    title: "Een tabel in de tekst is te groot",
    what: "Hoeveel rijen en kolommen een tabel in de tekst heeft.",
    why: """
      Een grote tabel hoort in een gegevensbestand: dat is beter te lezen, en lezers kunnen het
      downloaden.
      """,
    wrong: "| 1 | 2 | …   # 200 kolommen, 200 rijen",
    right: """
      ```tabel
      gegevens: studenten
      ```
      """)
}

/// The page of `ragged-row`, which the reading finds.
enum RaggedRow: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "ragged-row", .data, .fout,
    title: "Een rij heeft te veel of te weinig vakken",
    what: "Of elke rij van een tabel of gegevensbestand evenveel vakken heeft als de eerste.",
    why: "Anders is niet te zeggen welk getal bij welke kolom hoort.",
    wrong: """
      niveau;nulmeting 2023;doel 2027
      3;16%
      """,
    right: """
      niveau;nulmeting 2023;doel 2027
      3;16%;10%
      """)
}

/// The page of `row-without-values`, which the reading finds.
enum RowWithoutValues: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "row-without-values", .data, .fout, isAboutMissingPart: true,
    title: "Een rij van een uitsplitsing heeft geen waarde",
    what: "Of elke rij en elk streepje van een uitsplitsing een waarde of een noot heeft.",
    why: "Een rij met alleen een naam komt op geen pagina. Misschien is het cijfer vergeten.",
    wrong: """
      niveau;nulmeting 2023;doel 2027
      3;16%;10%
      4;;
      """,
    right: """
      niveau;nulmeting 2023;doel 2027
      3;16%;10%
      4;nb;nb
      """)
}

/// The page of `count-without-value`, which the reading finds.
enum CountWithoutValue: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "count-without-value", .data, .fout,
    title: "Een aantal personen hoort bij geen waarde",
    what: "Of bij elk aantal in een kolom `n` een waarde staat die daarop berust.",
    why: "Zonder die waarde komt het aantal op geen pagina.",
    wrong: """
      niveau;nulmeting 2023;n 2023
      4;;233
      """,
    right: """
      niveau;nulmeting 2023;n 2023
      4;3%;233
      """)
}

/// The page of `column-missing`, which the reading finds.
enum ColumnMissing: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "column-missing", .data, .fout,
    title: "Een kolom ontbreekt",
    what: """
      Of elke kolom uit `datapackage.yaml` in het gegevensbestand staat, en of een indicator een
      kolom heeft.
      """,
    why: "Zonder de kolom zijn er geen waarden.",
    wrong: """
      bc;naam            # het bestand
      - name: instroom   # datapackage.yaml
      """,
    right: """
      bc;naam;instroom   # het bestand
      - name: instroom   # datapackage.yaml
      """)
}

/// The page of `row-missing`, which the reading finds.
enum RowMissing: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "row-missing", .data, .fout,
    title: "Een rij is er niet",
    what: "Of er in het gegevensbestand een rij is die past bij `rij`.",
    why: "Zonder de rij heeft de indicator geen waarde.",
    wrong: """
      gegevens: duo-vsv
      rij: instelling=20VO
      """,
    right: """
      gegevens: duo-vsv
      rij: instelling=02OV
      """)
}

/// The page of `dataset-file-missing`, which the reading finds.
enum DatasetFileMissing: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "dataset-file-missing", .data, .fout,
    title: "Een gegevensbestand ontbreekt",
    what: "Of elk bestand achter `path` in `datapackage.yaml` in de map `data` staat.",
    why: "De tabellen en indicatoren die het gebruiken, blijven leeg.",
    wrong: "path: opleiding.csv",
    right: "path: opleidingen.csv")
}

/// The page of `unknown-dataset`, which the reading finds.
enum UnknownDataset: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-dataset", .data, .fout,
    title: "Gegevens met deze naam zijn er niet",
    what: "Of elke naam achter `gegevens` in `datapackage.yaml` staat.",
    why: "De tabel of indicator blijft anders leeg.",
    wrong: "gegevens: opleiding",
    right: "gegevens: opleidingen")
}

/// The page of `unknown-dimension`, which the reading finds.
enum UnknownDimension: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-dimension", .data, .fout,
    title: "Een uitsplitsing met deze naam is er niet",
    what: """
      Of elke kolom van een uitsplitsing een dimensie is uit de lijst bij de Regeling, zoals
      niveau of leerweg.
      """,
    why: "Het programma weet anders niet over welke groep het getal gaat.",
    wrong: "nivo;nulmeting 2023",
    right: "niveau;nulmeting 2023")
}

/// The page of `unknown-dimension-value`, which the reading finds.
enum UnknownDimensionValue: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-dimension-value", .data, .fout,
    title: "Een uitsplitsing heeft deze waarde niet",
    what: "Of elke waarde in een uitsplitsing in de lijst bij de Regeling staat.",
    why: "Met een waarde die niet bestaat, ontbreekt de groep die u bedoelde.",
    wrong: """
      leerweg;nulmeting 2023
      bll;81%
      """,
    right: """
      leerweg;nulmeting 2023
      bbl;81%
      """)
}
