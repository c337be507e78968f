import AgendaModel
import Checks
import Diagnostics
import Reading

/// A small agenda without any finding, and the small Regeling that it follows.
///
/// Cases and tests replace the files that they are about.
enum MiniAgenda {
  /// The files of the agenda by path.
  static let files: [String: String] = [
    "agenda.yaml": """
    formaat: 1
    instelling:
      naam: Voorbeeldcollege
      contact: info@voorbeeld.example
    regeling: 2024-2027
    titel: Kwaliteitsagenda 2024-2027
    periode: 2024-2027
    status: vastgesteld
    peildatum: 2024-03-12
    niveaus: 3, 4
    leerwegen: bol
    medewerkers: 43
    bronnen:
      - id: job
        naam: JOB-monitor
        meetjaren: 2022, 2024, 2026
      - id: duo
        naam: Cijfers van DUO
    vaststelling:
      - orgaan: studentenraad
        handeling: instemming
        datum: 2024-02-29
      - orgaan: personeelsvertegenwoordiging
        handeling: instemming
        datum: 2024-02-15
      - orgaan: bestuur
        handeling: vaststelling
        datum: 2024-03-04
    opleidingen:
      - bc: bc444
        naam: Instrumentmaker
        opgave: zorg

    """,
    "hoofdstukken/05-samenvatting.md": """
    ---
    hoofdstuk: samenvatting
    titel: Kort en in gewone taal
    ---
    Onze school wil dat het onderwijs beter wordt. Daar maken wij een plan voor.

    Wij willen dat iedereen mee kan doen. Er komt een kaart waarmee je korting krijgt. In de eerste week
    leren nieuwe studenten elkaar kennen. Wie iets vervelends meemaakt, kan dat melden en wordt geholpen.

    Ook willen wij dat het goed met je gaat. Wij vragen daar vaker naar, in de les en in een gesprek. Als
    dat nodig is, zoeken wij samen iemand die kan helpen.

    Elk jaar kijken wij of het lukt. Wij vragen studenten wat zij ervan vinden en wat er nog beter kan.
    Werkt iets niet, dan doen wij het anders.

    """,
    "hoofdstukken/30-regio.md": """
    ---
    hoofdstuk: regio
    titel: Regio
    ---
    De school staat in Leiden.

    """,
    "hoofdstukken/40-swot.md": """
    ---
    hoofdstuk: swot
    titel: Sterktes en zwaktes
    ---
    ## Sterktes

    - Een goede naam.

    ## Zwaktes

    - Weinig geld.

    """,
    "hoofdstukken/70-middelen.md": """
    ---
    hoofdstuk: middelen
    titel: Geld
    begroting:
      kosten: |
        doelstelling;post;onderdeel;2024;2025
        1.2;Praktijkonderzoek;practoraten;10.000;10.000
    ---
    Zo besteden wij het geld.

    """,
    "prioriteit-1/1.1.md": """
    ---
    doelstelling: "1.1"
    indicatoren:
      - code: 1a
        bron: job
        telt-voor-2027: meting 2026
        nulmeting:
          2022: 86%
        doel:
          2026: 90%
      - code: 1b
        bron: duo
        nulmeting:
          2022: 25
        doel:
          2027: 20
        uitsplitsing: |
          niveau;nulmeting 2022;doel 2027
          3;15;12
          4;10;8
    ---
    ## Uitgangssituatie

    ### Initiatieven {analyse=1}

    Er is een studievereniging.

    ## Ambitie

    ### Samen doen {ambitie=1}

    Iedereen doet mee.

    ## Maatregelen

    ### Studentenkaart {maatregel=1 besluit=toepassen bij-ambitie=1}

    - Een kaart invoeren. {actie=a}

    ### Introductieweek {maatregel=2 besluit=toepassen bij-ambitie=1}

    - Een week organiseren. {actie=a}

    ### Meldpunt {maatregel=3 besluit=toepassen bij-ambitie=1}

    - Een meldpunt openen. {actie=a}

    ## Wat merk je ervan

    Je krijgt een kaart met korting.

    """,
    "prioriteit-1/1.2.md": """
    ---
    doelstelling: "1.2"
    ---
    ## Uitgangssituatie

    ### Welzijn {analyse=1}

    Studenten voelen zich goed.

    ## Maatregelen

    ### In gesprek {maatregel=1 besluit=toepassen}

    - Gesprekken voeren. {actie=a}

    ## Wat merk je ervan

    Wij vragen vaker hoe het gaat.

    """,
  ]

  /// Returns all findings about the agenda with some of its files replaced; nil removes one.
  static func findings(
    replacing replaced: [String: String?] = [:], regeling: String = regeling,
    selection: CheckSelection = .everything
  ) -> [Diagnostic] {
    let catalogue = RegelingReader.read(SourceFile(path: "regeling.yaml", text: regeling))
    var files = files
    for (path, text) in replaced { files[path] = text }
    let inputs = files.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, text: $0.value) }
    let read = AgendaReader.read(files: inputs, regelingen: [catalogue.regeling])
    return catalogue.findings
      + CheckRunner.run(agenda: read.agenda, readingFindings: read.findings, selection: selection)
  }
}

extension Diagnostic {
  /// The finding on one line, as cases have it: place, severity, headline.
  var line: String {
    let place = "\(range.file.path):\(range.start.line):\(range.start.column)"
    return "\(place) \(severity.rawValue) \(summary)"
  }
}
