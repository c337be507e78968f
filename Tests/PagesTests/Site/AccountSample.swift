import AgendaModel
import Disclosure

@testable import Pages

/// A small agenda with accounts of two years and the progress of a semester.
enum AccountSample {
  /// The agenda.
  static let agenda = SiteSources.agenda(files)

  /// The site for everyone.
  static let site = SiteSources.site(agenda)

  /// The site for the institution.
  static let internalSite = SiteSources.site(agenda, for: .institution)

  /// Returns the markup of a page of the public site, with single blanks.
  static func page(_ path: String, of site: RenderedSite = site) -> String {
    let text = site.file(path + "/index.html").map { PageMarkup($0).text } ?? ""
    return text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }

  /// The files.
  static let files = SiteSources.header(
    "vastgesteld", "adres: https://school.example/agenda\norganen: studentenraad"
  ).merging([
    "prioriteit-1/1.3.md": plan, "hoofdstukken/70-middelen.md": budget,
    "verantwoording/2025/1.3.md": account, "verantwoording/2025/verantwoording.md": whole,
    "verantwoording/2025/prioriteit-1.md": prioriteit,
    "verantwoording/2024/1.3.md": earlier, "voortgang/2025-2026-s1/1.3.md": progress,
  ]) { $1 }

  /// The doelstelling.
  private static let plan = """
    ---
    doelstelling: "1.3"
    indicatoren:
      - code: 2c
        bron: job
        nulmeting:
          2022: 41%
        doel:
          2025: 45%
          2027:
            waarde: 50%
            bijgesteld:
              van: 55%
              op: 2025-03-12
              reden: De vraag is veranderd.
              besproken-met: studentenraad
      - code: 2a
        nulmeting:
          2022: 110
        doel:
          2027: 90
      - code: 2b
        nvt: Geen niveau 2.
      - id: geheim
        intern: ja
        naam: GEHEIME indicator
        nulmeting:
          2022: 3
    ---
    ## Maatregelen

    ### Extra inzet {maatregel=1 besluit=toepassen}

    - **2025** Kleinere klassen. {actie=a}
    - Een tweede mentor. {actie=b}

    ### Nazorg {maatregel=3 besluit=toepassen}

    Wij bellen.

    ### Stagehulp {maatregel=4 besluit=leg-uit}

    Dat doen wij al.

    ## Eigen maatregelen

    ### Verzuim {#verzuim}

    Elke dag bellen.
    """

  /// The begroting.
  private static let budget = """
    ---
    hoofdstuk: middelen
    begroting:
      kosten: |
        doelstelling;post;2024;2025
        1.3;Nazorg;100.000;200.000
        1.4;Taal;50.000;50.000
    ---
    Tekst.
    """

  /// The account of the doelstelling.
  private static let account = """
    ---
    verantwoording: "2025"
    doelstelling: "1.3"
    indicatoren:
      - code: 2c
        gemeten:
          2025:
            waarde: 46%
            n: 2.900
        toelichting: Vooral eerstejaars.
      - code: 2a
        gemeten: geen, want DUO levert later
      - id: geheim
        toelichting: VERZWEGEN toelichting
    besteding:
      besteed: 182.000
      naar-volgend-jaar: 18.000
      toelichting: De nazorg begon later.
    partners:
      - naam: Gemeente
        datum: 2025-11-12
        uitkomst: Wij gaan door.
    besproken-met:
      - orgaan: studentenraad
        datum: 2026-02-03
        uitkomst: De raad wil meer weten.
    ---
    ## Wat we deden

    Wij begonnen.

    ## Maatregelen

    ### Extra inzet {maatregel=1 stand=op-schema}

    Het gaat goed.

    - De klassen zijn kleiner. {actie=a stand=afgerond}

    ### Nazorg {maatregel=3 stand=vertraagd}

    ### Sportdag {maatregel=sportdag stand=gestopt}

    Niemand kwam.
    """

  /// The account of the whole agenda.
  private static let whole = """
    ---
    verantwoording: "2025"
    titel: Ons jaar
    ---
    Het jaar in een zin.
    """

  /// The account of a prioriteit.
  private static let prioriteit = """
    ---
    verantwoording: "2025"
    prioriteit: 1
    besproken-met:
      - orgaan: Ouderraad
    ---
    De prioriteit in een zin.
    """

  /// The account of the year before.
  private static let earlier = """
    ---
    verantwoording: "2024"
    doelstelling: "1.3"
    ---
    ## Maatregelen

    ### Extra inzet {maatregel=1 stand=gestart}

    Begonnen.

    - De mentoren zijn er. {actie=b stand=afgerond}
    """

  /// The progress of a semester.
  private static let progress = """
    ---
    voortgang: 2025-2026-s1
    doelstelling: "1.3"
    indicatoren:
      - code: 2c
        gemeten: 47,3%
    ---
    ## Maatregelen

    ### Nazorg {maatregel=3 stand=gestart}

    BINNENSKAMERS is er iemand gevonden.
    """
}
