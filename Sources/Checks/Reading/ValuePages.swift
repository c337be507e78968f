internal import Diagnostics

/// The page of `value-empty`, which the reading finds.
enum ValueEmpty: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "value-empty", .notation, .fout, isAboutMissingPart: true,
    title: "Achter een periode staat geen waarde",
    what: "Of achter elke periode een waarde staat, of een reden waarom er geen is.",
    why: "Een leeg vak zegt niet of er geen cijfer is, of dat het vergeten is.",
    wrong: """
      nulmeting:
        2022:
      """,
    right: """
      nulmeting:
        2022: geen, want toen is niet gemeten
      """)
}

/// The page of `value-unreadable`, which the reading finds.
enum ValueUnreadable: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "value-unreadable", .notation, .fout,
    title: "Een waarde is niet te lezen",
    what: """
      Of elke waarde een getal is, een grens, een bereik, of een reden waarom er geen getal is.
      """,
    why: "Wat niet te lezen is, komt niet in een grafiek of tabel.",
    wrong: """
      doel:
        2027: ongeveer vier
      """,
    right: """
      doel:
        2027: minstens 4
      """)
}

/// The page of `number-unreadable`, which the reading finds.
enum NumberUnreadable: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "number-unreadable", .notation, .fout,
    title: "Een getal is niet te lezen",
    what: "Of elk getal één decimale komma heeft, en punten alleen voor duizendtallen.",
    why: "Met twee komma’s of een vreemd teken is niet te zeggen welk getal is bedoeld.",
    wrong: """
      doel:
        2027: 3,8,1
      """,
    right: """
      doel:
        2027: 3,81
      """)
}

/// The page of `period-unreadable`, which the reading finds.
enum PeriodUnreadable: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "period-unreadable", .notation, .fout,
    title: "Een periode is niet te lezen",
    what: "Of elke periode een jaar is, een schooljaar, enkele jaren, een cohort of een maand.",
    why: "Zonder periode is niet te zeggen waar de waarde op de tijdlijn hoort.",
    wrong: """
      nulmeting:
        vorig jaar: 86%
      """,
    right: """
      nulmeting:
        2022-2023: 86%
      """)
}

/// The page of `date-unreadable`, which the reading finds.
enum DateUnreadable: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "date-unreadable", .notation, .fout,
    title: "Een datum is niet te lezen",
    what: "Of elke datum is geschreven als jaar-maand-dag en bestaat.",
    why: "Alleen zo is zeker welke dag is bedoeld.",
    wrong: "peildatum: 12-03-2024",
    right: "peildatum: 2024-03-12")
}
