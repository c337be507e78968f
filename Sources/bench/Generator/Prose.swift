/// Writes paragraphs of plain Dutch with the marks that real agendas use.
struct Prose {
  /// Where the words come from.
  private var chance: Chance

  /// Starts a text; another seed gives another text.
  init(seed: Int) { chance = Chance(seed: seed) }

  /// Returns paragraphs and lists of about `bytes` bytes in total, each followed by a blank line.
  mutating func paragraphs(bytes: Int) -> String {
    var text = ""
    while text.utf8.count < bytes {
      let room = bytes - text.utf8.count
      text += chance.number(in: 1...5) == 1 ? list(room: room) : paragraph(room: room)
      text += "\n"
    }
    return text
  }

  /// Returns a paragraph of three to seven sentences, one on each line.
  private mutating func paragraph(room: Int) -> String {
    var text = ""
    for _ in 1...chance.number(in: 3...7) where text.utf8.count < room {
      text += sentence() + "\n"
    }
    return text
  }

  /// Returns a list of three to six items.
  private mutating func list(room: Int) -> String {
    var text = ""
    for _ in 1...chance.number(in: 3...6) where text.utf8.count < room {
      text += "- " + sentence() + "\n"
    }
    return text
  }

  /// Returns a sentence of 60 to 110 bytes, sometimes with emphasis or a link.
  mutating func sentence() -> String {
    var object = chance.pick(Self.objects)
    switch chance.number(in: 1...12) {
    case 1: object = "**" + object + "**"
    case 2: object = "*" + object + "*"
    case 3: object = "[" + object + "](https://voorbeeld.example/" + chance.pick(Self.paths) + ")"
    default: break
    }
    return chance.pick(Self.subjects) + " " + chance.pick(Self.verbs) + " " + object + " "
      + chance.pick(Self.manners) + "."
  }

  /// Who acts.
  private static let subjects = [
    "De school", "Het team", "De mentor", "Een groep studenten", "De loopbaanbegeleider",
    "De studentenraad", "Het werkveld", "De coördinator",
  ]
  /// What they do.
  private static let verbs = [
    "bespreekt", "onderzoekt", "verbetert", "evalueert", "ondersteunt", "volgt", "beschrijft",
    "versterkt",
  ]
  /// What it is done to.
  private static let objects = [
    "de begeleiding van nieuwe studenten", "het aanbod van stages", "de lessen Nederlands",
    "de overgang naar het vervolgonderwijs", "het gesprek over welzijn", "de financiën",
    "het programma voor burgerschap", "de scholing van docenten", "de afspraken in de regio",
  ]
  /// How or when.
  private static let manners = [
    "samen met de partners in de stad", "aan het begin van elk schooljaar",
    "met aandacht voor wie extra hulp nodig heeft", "en legt de uitkomst naast het plan",
    "in kleine stappen die iedereen kan volgen", "zoals in het vorige jaar is afgesproken",
    "zodat de studenten weten waar zij terechtkunnen", "op alle locaties van de school",
  ]
  /// Where links lead.
  private static let paths = ["begeleiding", "stage", "welzijn", "regio", "scholing"]
}
