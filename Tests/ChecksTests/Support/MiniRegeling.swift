/// The small catalogue that the small agenda follows.
extension MiniAgenda {
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
      - naam: opleiding
        open: ja
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
                onderdelen-zijn-voorbeelden: ja
                onderdelen:
                  - letter: a
                    titel: op school
                  - letter: b
                    titel: daarbuiten
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
    verantwoording:
      uiterlijk: 07-01
      besproken-met: studentenraad, ondernemingsraad
      bewijs: één bron
      bronnen: lis
    opgaven:
      - zorg
      - woningbouw
    noten:
      - id: D1
        onderwerp: Het meldpunt
        bronnen: De bronnen verschillen.
        keuze: Wij vragen het.
    """
}
