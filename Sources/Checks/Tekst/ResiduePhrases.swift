/// The words that authors leave in a text for themselves, found by their first word.
enum ResiduePhrases {
  /// Where a phrase must stand to be a remark and no sentence of its own.
  enum Position {
    /// Anywhere.
    case anywhere
    /// At the start of a passage, sentence or piece between brackets.
    case opening
    /// All that a passage says, or all between two brackets.
    case alone
    /// All that stands between two square brackets.
    case bracketed
    /// Before a colon, at the start of a passage, sentence or list item.
    case label
  }

  /// A phrase.
  struct Phrase {
    /// Its words in lower case.
    let words: [String]
    /// Where it must stand.
    let position: Position
  }

  /// The phrases by their first word.
  static let byFirstWord: [String: [Phrase]] = Dictionary(
    grouping: anywhere.map { Phrase($0, .anywhere) } + opening.map { Phrase($0, .opening) }
      + alone.map { Phrase($0, .alone) } + bracketed.map { Phrase($0, .bracketed) }
      + labels.map { Phrase($0, .label) } + pictures
  ) { $0.words[0] }

  /// What is never a part of a finished sentence.
  private static let anywhere = [
    "todo", "tbd", "lorem ipsum", "nieuw ingevoegd", "hier komt nog", "hier nog tekst",
    "rood mist nog", "placeholder",
    "voorbeeldtekst", "dummytekst", "klik of tik om tekst", "klik hier om tekst",
    "verwijzingsbron niet gevonden", "bladwijzer niet gedefinieerd", "reference source not found",
    "bookmark not defined", "n t b",
  ]

  /// What is a remark when a sentence starts with it.
  private static let opening = [
    "nog in te vullen", "nog aan te vullen", "nog invullen", "nog aanvullen", "nog toevoegen",
    "nog checken", "nog controleren",
    "nog navragen", "nog nagaan", "nog uitzoeken", "nog afstemmen", "nog bespreken",
    "nog uitwerken",
    "nog actualiseren", "nog schrijven", "nog opzoeken", "nog te checken", "nog te controleren",
    "nog te bespreken", "nog te bepalen", "nog te schrijven", "mist nog",
    "moet nog worden ingevuld",
    "hier invullen", "hier aanvullen", "checken of", "navragen bij", "nagaan bij",
    "cijfers checken",
    "cijfers controleren", "cijfers actualiseren", "cijfers toevoegen", "cijfers aanvullen",
  ]

  /// What is a remark when it says nothing else.
  private static let alone = [
    "pm", "p m", "volgt nog", "volgt", "tekst volgt", "tekst volgt nog", "cijfers volgen",
    "cijfers volgen nog", "toelichting volgt", "uitwerking volgt", "ontbreekt nog",
    "aantal invullen", "naam invullen", "datum invullen", "bedrag invullen", "nog niet af",
    "concepttekst", "xx",
  ]

  /// What stands for a word that was never filled in.
  private static let bracketed = [
    "naam", "naam school", "datum", "bedrag", "percentage", "aantal", "jaartal", "functie",
    "invullen",
    "aanvullen", "toevoegen", "bron", "getal", "cijfer", "check", "checken",
  ]

  /// What is a remark with a colon behind it.
  private static let labels = [
    "toevoegen", "aanvullen", "invullen", "checken", "nagaan", "navragen", "uitzoeken", "to do",
    "nog doen", "nieuw ingevoegd", "tekstvoorstel", "tekst voorstel", "opmerking voor de redactie",
  ]

  /// What is still to be done to a picture or table.
  private static let pictures: [Phrase] = [
    "tabel", "tabellen", "figuur", "figuren", "grafiek", "grafieken", "afbeelding", "foto", "link",
  ].flatMap { noun in
    ["vervangen", "invoegen", "updaten", "actualiseren", "volgt", "volgen", "checken"].map {
      Phrase("\(noun) \($0)", .opening)
    }
  }
}

extension ResiduePhrases.Phrase {
  /// Creates a phrase from its words.
  init(_ text: String, _ position: ResiduePhrases.Position) {
    self.init(words: text.split(separator: " ").map(String.init), position: position)
  }
}
