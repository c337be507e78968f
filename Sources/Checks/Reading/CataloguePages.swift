internal import Diagnostics

/// The page of `catalogue-row`, which the reading finds.
enum CatalogueRowWrong: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "catalogue-row", .notation, .fout,
    title: "De catalogus van de Regeling klopt niet in zichzelf",
    what: """
      Of elke code in de catalogus één keer voorkomt, elke rij een titel heeft, en elke bron, noot
      en uitsplitsing waarnaar een rij verwijst er ook is.
      """,
    why: """
      De catalogus zegt wat de Regeling vraagt; alle controles lezen haar. Wie een eigen of nieuwe
      editie schrijft, ziet hier meteen een fout.
      """,
    wrong: """
      - code: 2c
        bron: jop
      """,
    right: """
      - code: 2c
        bron: job
      """)
}
