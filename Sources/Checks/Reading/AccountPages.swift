internal import Diagnostics

/// The page of `account-term-unclear`, which the reading finds.
enum AccountTermUnclear: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-term-unclear", .form, .fout,
    title: "Het is niet duidelijk over welk jaar of semester het gaat",
    what: """
      Of het kopblok van een stuk in `verantwoording/` of `voortgang/` zegt over welke tijd het gaat, en
      of dat klopt met de map waarin het staat.
      """,
    why: """
      Cijfers, bestedingen en standen horen bij één jaar. Staat een stuk in de map van een ander jaar,
      dan kan de lezer niet zien welk van de twee geldt.
      """,
    wrong: """
      # verantwoording/2025/1.3.md
      verantwoording: "2024"
      doelstelling: "1.3"
      """,
    right: """
      # verantwoording/2025/1.3.md
      verantwoording: "2025"
      doelstelling: "1.3"
      """)
}

/// The page of `account-value-misplaced`, which the reading finds.
enum AccountValueMisplaced: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-value-misplaced", .form, .fout,
    title: "In een verantwoording staat een startpunt of een doel",
    what: "Of een verantwoording of voortgang alleen nieuwe metingen geeft.",
    why: """
      Startpunt en doel zijn met de agenda vastgesteld. Wordt een doel bijgesteld, dan staat dat met de
      reden bij de indicator in de agenda, zodat de oude waarde zichtbaar blijft.
      """,
    wrong: """
      indicatoren:
        - code: 2c
          uitsplitsing: |
            niveau	doel 2027
            2	48%
      """,
    right: """
      indicatoren:
        - code: 2c
          uitsplitsing: |
            niveau	gemeten 2025
            2	43%
      """)
}

/// The page of `account-indicator-unknown`, which the reading finds.
enum AccountIndicatorUnknown: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-indicator-unknown", .form, .fout,
    title: "Een verantwoording noemt een indicator die de agenda niet heeft",
    what: "Of elke indicator en reeks in een verantwoording of voortgang in de agenda staat.",
    why: "Een nieuw cijfer zonder startpunt en doel staat nergens: het verschijnt op geen pagina.",
    wrong: """
      indicatoren:
        - code: 2x
          gemeten: 46%
      """,
    right: """
      indicatoren:
        - code: 2c
          gemeten: 46%
      """)
}
