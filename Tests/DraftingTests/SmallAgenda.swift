import AgendaModel
import Reading

/// A small agenda of one doelstelling, with what was written about earlier terms.
enum SmallAgenda {
  /// The files of the agenda.
  static let files: [String: String] = [
    "agenda.yaml": """
    formaat: 1
    instelling:
      naam: Voorbeeldcollege
    regeling: 2024-2027
    peildatum: 2026-06-25
    medewerkers: 40
    bronnen:
      - id: job
        naam: JOB-monitor
        meetjaren: 2022, 2024, 2026
    partners:
      - naam: Gemeente Waterstad
        groep: extern
        doelstellingen: 1.3
      - naam: Werkgevers
        groep: extern
        doelstellingen: 1.1, 1.3

    """,
    "hoofdstukken/70-middelen.md": """
    ---
    hoofdstuk: middelen
    titel: Geld
    begroting:
      kosten: |
        doelstelling;post;2025;2026
        1.3;Nazorg;40.000;45.000
    ---

    """,
    "prioriteit-1/1.3.md": """
    ---
    doelstelling: "1.3"
    indicatoren:
      - code: 2c
        bron: job
        vraag: Wat vind je van de begeleiding?
        nulmeting:
          2022: 41%
        doel:
          2027: minstens 50%
        uitsplitsing: |
          niveau;nulmeting 2022
          2;39%
          3;40%
    ---
    ## Maatregelen

    ### Extra inzet {maatregel=1 besluit=toepassen rol="teams"}

    - **2025-2026** Kleinere klassen, zie [de regio](../hoofdstukken/30-regio.md). {actie=a rol="managers"}
    - **2026** Mentoren scholen. {actie=b}

    ### Terugkeer {maatregel=2 besluit=leg-uit}

    Dat doen wij al.

    ### Nazorg {maatregel=3 besluit=toepassen}

    - Bellen met {{2c nulmeting}} van *iedereen*. {actie=a}

    ## Overige acties

    ### Verzuimaanpak {#verzuim}

    - **2026-07** Een plan maken. {actie=a}

    """,
  ]

  /// An account of 2025 about the doelstelling.
  static let account = """
    ---
    verantwoording: "2025"
    doelstelling: "1.3"
    ---
    ## Wat we deden

    De klassen zijn **kleiner**; zie [1.1](1.1.md).

    Nog navragen. {intern}

    ## Maatregelen

    ### Extra inzet {maatregel=1 stand=op-schema}

    Het gaat goed.

    - Kleinere klassen. {actie=a stand=afgerond}

    ### Nazorg {maatregel=3 stand=afgerond}

    """

  /// Reads the agenda with other files besides its own.
  static func read(_ others: [String: String] = [:]) -> ReadResult {
    let all = files.merging(others) { _, given in given }
    return AgendaReader.read(
      files: all.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, text: $0.value) },
      regelingen: Editions.all().regelingen)
  }

  /// Reads the agenda.
  static func agenda(_ others: [String: String] = [:]) -> Agenda { read(others).agenda }
}
