/// The words around a number that say what it is.
enum NumberWords {
  /// Words before a number that is a name or a place in a list: `niveau 3`, `artikel 2`.
  static let labels = WordList(
    """
    niveau niveaus doelstelling doelstellingen prioriteit prioriteiten ambitie ambities maatregel
    maatregelen artikel artikelen art lid leden hoofdstuk hoofdstukken paragraaf paragrafen bijlage
    bijlagen tabel tabellen figuur figuren grafiek grafieken pagina bladzijde blz p pag stap stappen
    fase versie v leerjaar leerjaren semester semesters trimester kwartaal week weken blok module lokaal
    kamer ruimte zaal gebouw nummer nr no indicator indicatoren vraag vragen optie scenario spoor thema pijler klas
    groep team route schaal schalen deel onderdeel punt noot voetnoot wet mbo vmbo sprint top iso nen
    staatscourant stcrt stb kamerstuk horizon office web industrie actielijn actie acties speerpunt
    categorie type variant cao sk kd tijdvak periode entree rubriek kolom rij regel regels analyse jaar jaarlaag
    programmalijn lijn hoofdlijn graad fase-indeling cluster domein vestiging telefoon tel kvk nummers kenmerk
    """)
  /// The months.
  static let months = WordList(
    """
    januari februari maart april mei juni juli augustus september oktober november december
    """)
  /// Words between numbers that go on with a list: `niveau 3 en 4`.
  static let links = WordList("en of tot met t m")
  /// Words before a school year of two digits.
  static let schoolYears = WordList(
    "schooljaar studiejaar schooljaren studiejaren cohort collegejaar")
  /// Words before a score that its author wrote with a point.
  static let scoreLeads = WordList("een cijfer score van naar gemiddeld gemiddelde rapportcijfer")
  /// Percent.
  static let percent = WordList("procent percent")
  /// Percentage points.
  static let points = WordList("procentpunt procentpunten percentagepunt percentagepunten")
  /// Money.
  static let euro = WordList("euro euros")
  /// Units that are written at a number without a blank.
  static let attached = WordList("fte x mln euro")
  /// The words that multiply, with the zeros that they add.
  static let multipliers: [UInt64: Int] = [
    ProseWord("duizend").exact: 3, ProseWord("miljoen").exact: 6, ProseWord("mln").exact: 6,
    ProseWord("miljard").exact: 9, ProseWord("mld").exact: 9,
  ]
  /// What an institution counts of itself; the stem of each.
  static let counted: [UInt64] = [
    "student", "medewerker", "docent", "locatie", "opleiding", "vestiging", "leerbedrijf",
    "stagebedrijf", "cursist", "deelnemer", "practoraat", "fte", "gediplomeerde", "diploma",
    "inwoner", "schoollocatie", "personeelslid", "instructeur", "voltijdbaan", "team", "leerling",
  ].map { ProseWord($0).stem }
  /// The same, to look up.
  static let countedSet = Set(counted)
  /// Words that are no noun, so that a number before them counts nothing that is named.
  static let grammar = WordList(
    """
    in op van naar en of voor als uit bij tot is was waren zijn wordt worden te dan met de het een
    per om aan door over dat die dit deze ook niet meer minder hoger lager of maar terwijl vindt
    vinden had hadden heeft hebben krijgt kreeg tegen onder boven sinds na binnen tijdens volgens
    zegt zeggen geeft geven noemt noemen nu al nog wil willen wel ongeveer vanaf procent euro miljoen
    """)
  /// Words after a number that make it a difference.
  static let differences = WordList(
    """
    hoger lager meer minder erbij extra groei daling stijging toename afname vermindering verschil
    beter slechter omhoog omlaag gestegen gedaald vaker groter kleiner sneller langer korter duurder goedkoper
    """)
  /// Words before `van` that make the number behind it a difference.
  static let changes = WordList(
    """
    daling stijging toename afname groei vermindering verschil verhoging verlaging verbetering
    stijgen stijgt steeg gestegen dalen daalt daalde gedaald groeien groeit groeide gegroeid verhogen
    verhoogd verlagen verlaagd verminderen verbeteren verbetert toenemen toegenomen neemt nam afnemen
    afgenomen terugbrengen omhoog omlaag
    """)
  /// Words of a clause about others than the institution, or about a yardstick.
  static let others = WordList(
    """
    landelijk landelijke benchmark norm normen streefgetal sectorgemiddelde nederland nederlandse
    andere inspectienorm regio regionale regionaal provincie provinciale vergelijkbare hele sector mbo-gemiddelde
    instellingen scholen elders ander eerder eerdere vroeger
    """)
  /// Verbs with which an institution says what it has.
  static let having = WordList("hebben heeft telt tellen telde telden had hadden hebt")
  /// Words by which an institution calls itself.
  static let selves = WordList("wij we school instelling college")
  /// Words that start another clause.
  static let clauseStarts = WordList(
    """
    en maar terwijl tegenover dan want omdat doordat waarbij waarvan daarvan hiervan
    """)
  /// Words about the starting value.
  static let starts = WordList(
    "nulmeting nulmetingen startpunt uitgangspunt startwaarde beginwaarde")
  /// Words about what is aimed at.
  static let targets = WordList(
    """
    doel doelen streven streeft streefwaarde streefwaarden streefcijfer streefcijfers wil willen
    streefdoel doelwaarde ambitie beogen beoogd minstens
    """)
}
