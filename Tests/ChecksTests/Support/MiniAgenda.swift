import AgendaModel
import Checks
import Diagnostics
import Reading

/// A small agenda without any finding, and the small Regeling that it follows.
///
/// Cases and tests replace the files that they are about.
enum MiniAgenda {
  /// The catalogue: two doelstellingen, with one row of every kind.
  static let regeling = """
    formaat: 1
    editie: 2024-2027
    naam: Kleine Regeling
    kenmerk: TEST
    vindplaats: nergens
    eerste-jaar: 2024
    laatste-jaar: 2027
    waarschuwing: Een voorbeeld.
    bewijsbronnen:
      - id: lis
        naam: Agenda van LiS (versie 2.1)
      - id: np
        naam: Agenda van Noorderpoort
    databronnen:
      - id: job
        naam: JOB-monitor
    dimensies:
      - naam: niveau
        waarden:
          - id: "2"
            naam: niveau 2
          - id: "3"
            naam: niveau 3
          - id: "4"
            naam: niveau 4
      - naam: leerweg
        waarden:
          - id: bol
            naam: bol (school)
          - id: bbl
            naam: bbl (werk)
      - naam: plek
        waarden:
          - id: school
            naam: door de school
          - id: leerbedrijf
            naam: door het leerbedrijf
    prioriteiten:
      - nummer: 1
        titel: Kansengelijkheid
        bewijs: twee of meer bronnen
        doelstellingen:
          - code: "1.1"
            titel: Gelijkwaardige behandeling
            omschrijving: Studenten worden gelijk behandeld.
            bewijs: twee of meer bronnen
            bronnen: lis, np
            analyse:
              - id: A-1.1-1
                nummer: 1
                titel: Studenteninitiatieven
                vraag: Welke initiatieven zijn er?
                bewijs: twee of meer bronnen
                bronnen: lis, np
              - id: A-1.1-2
                nummer: 2
                titel: Studenten op niveau 2
                vraag: Hoe gaat het op niveau 2?
                niveaus: "2"
                bewijs: één bron
                bronnen: lis
            indicatoren:
              - code: 1a
                naam: Percentage studenten dat zich veilig voelt
                kort: Veilig op school
                eenheid: procent
                richting: hoger
                minimum: 0
                maximum: 100
                uitsplitsing:
                  - instelling
                bron: job
                bewijs: twee of meer bronnen
                bronnen: lis, np
              - code: 1b
                naam: Aantal schoolverlaters
                kort: Schoolverlaters
                eenheid: aantal
                richting: lager
                minimum: 0
                telt: personen
                uitsplitsing:
                  - instelling
                  - niveau, leerweg
                bron: job
                bewijs: één bron
                bronnen: lis
            maatregelen:
              - id: M1.1.1
                nummer: 1
                titel: Een studentenkaart
                verplicht: nee
                bewijs: twee of meer bronnen
                bronnen: lis, np
              - id: M1.1.2
                nummer: 2
                titel: Een introductieweek
                verplicht: ja
                onderdelen:
                  - letter: a
                    titel: sport
                  - letter: b
                    titel: cultuur
                bewijs: twee of meer bronnen
                bronnen: lis, np
              - id: M1.1.3
                nummer: 3
                titel: Een meldpunt
                verplicht: betwist
                bewijs: twee of meer bronnen
                bronnen: lis, np
                noten:
                  - D1
          - code: "1.2"
            titel: Welzijn
            omschrijving: Studenten voelen zich goed.
            bewijs: één bron
            bronnen: lis
            analyse:
              - id: A-1.2-1
                nummer: 1
                titel: Welzijn van studenten
                vraag: Hoe gaat het met studenten?
                bewijs: één bron
                bronnen: lis
            maatregelen:
              - id: M1.2.1
                nummer: 1
                titel: In gesprek gaan
                verplicht: nee
                bewijs: twee of meer bronnen
                bronnen: lis, np
    hoofdstukken:
      - id: swot
        titel: Sterktes en zwaktes
        vraag: Wat gaat er goed en minder goed?
        verplicht: ja
        delen: sterktes, zwaktes
        bewijs: twee of meer bronnen
      - id: middelen
        titel: Begroting
        vraag: Hoe verdeelt de school het geld?
        verplicht: ja
        bewijs: twee of meer bronnen
      - id: regio
        titel: Regio
        vraag: Wat speelt er in de regio?
        verplicht: onbekend
        bewijs: twee of meer bronnen
    instemmingen:
      - orgaan: studentenraad
        handeling: instemming
        verplicht: ja
        bewijs: twee of meer bronnen
      - orgaan: ondernemingsraad
        handeling: instemming
        verplicht: ja
        bewijs: twee of meer bronnen
        onder-medewerkers: 50
        dan: personeelsvertegenwoordiging
      - orgaan: bestuur
        handeling: vaststelling
        verplicht: ja
        bewijs: één bron
    begroting:
      onderdelen:
        - id: practoraten
          titel: Practoraten
          doelstelling: "1.2"
          verplicht: ja
          bewijs: één bron
    opgaven:
      - zorg
      - woningbouw
    noten:
      - id: D1
        onderwerp: Het meldpunt
        bronnen: De bronnen verschillen.
        keuze: Wij vragen het.
    """

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

    ### Introductieweek {maatregel=2 besluit=toepassen}

    - Een week organiseren. {actie=a}

    ### Meldpunt {maatregel=3 besluit=toepassen}

    - Een meldpunt openen. {actie=a}

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
