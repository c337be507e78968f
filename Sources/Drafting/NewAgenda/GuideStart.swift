/// The file that tells how to go on with a new agenda.
enum GuideStart {
  /// The text.
  static let text = """
    ZO GAAT U VERDER

    In deze map staat uw kwaliteitsagenda. Alles wat de Regeling vraagt, heeft al een plaats. U vult in.

    1. Open agenda.yaml. Kijk of alles over uw school klopt.
    2. Open een document, bijvoorbeeld prioriteit-1/1.1.md. Een gewone teksteditor is genoeg, zoals Kladblok of
       Visual Studio Code. Word is niet geschikt.
    3. Boven in een document staat tussen twee regels met --- het kopblok, met de cijfers. Zet een cijfer achter de
       dubbele punt of tussen de puntkomma's. Is er geen cijfer, schrijf dan waarom: geen, want ...
    4. Daaronder staan de koppen. Schrijf uw tekst onder de kop. Wat er moet staan, zegt de regel die begint met
       "Nog in te vullen" en eindigt op {intern}.
    5. Is een stuk af, haal dan die regel weg. Vergeet u dat, dan is dat niet erg: wat {intern} is, komt nooit op de site.
    6. Laat de accolades achter een kop staan, zoals {analyse=1}. Ze zeggen op welke vraag van de Regeling u antwoordt.

    WAT NOG OPEN STAAT

      ijkpunt check MAP          elke plaats die nog leeg is, met bestand en regel
      ijkpunt status MAP         hetzelfde, geteld per doelstelling
      ijkpunt serve MAP --open   de site in uw browser terwijl u schrijft, met wat open staat bij de tekst
      ijkpunt data add BESTAND MAP
                                 neemt cijfers op van DUO, JOB of een collega: Excel of CSV
      ijkpunt build MAP          maakt de site; in een concept staat waar nog iets komt

    Schrijf op de plaats van MAP de naam van deze map.

    WAT ER IN DE MAP STAAT

      agenda.yaml            uw school, de bronnen van de cijfers, wie heeft ingestemd
      hoofdstukken/          de hoofdstukken, in de volgorde van hun nummers
      prioriteit-1/ en verder   een document per doelstelling
      data/                  maakt u zelf, als u cijfers als CSV-bestand wilt gebruiken
      beelden/               maakt u zelf, voor foto's en een logo

    Dit bestand hoort niet bij de agenda; de naam begint met een streepje (_). U mag het weghalen.

    """
}
