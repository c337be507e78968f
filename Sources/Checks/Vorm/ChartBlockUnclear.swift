internal import AgendaModel
internal import Diagnostics

/// A `grafiek` block with a `soort:` that names a kind, a key or a subject that is not there.
enum ChartBlockUnclear: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "chart-block-unclear", .form, .fout,
    title: "Een grafiekblok in de tekst is niet te volgen",
    what: """
      Of elk blok met ```` ```grafiek ```` en `soort:` een soort grafiek noemt die er is, alleen sleutels heeft
      die bij die soort horen, en een indicator, reeks, gegevensbestand, prioriteit of doelstelling aanwijst
      die in de agenda staat.
      """,
    why: "Anders staat er op de pagina ‘Deze grafiek is er niet’ in plaats van een grafiek.",
    wrong: """
      ```grafiek
      soort: doelpat
      indicator: 2c
      ```
      """,
    right: """
      ```grafiek
      soort: doelpad
      indicator: 2c
      ```
      """)

  /// Returns a finding for each line of a block that cannot be followed, and for what it lacks.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    ChartBlockPlace.all(in: index).flatMap { block in
      let strange = strangeKeys(block)
      guard let problem = block.problem, let found = finding(problem, block, in: index) else {
        return strange
      }
      // What a block lacks may be what a misspelt key was meant to say.
      if case .nothing = problem, !strange.isEmpty { return strange }
      return strange + [found]
    }
  }

  /// Returns the findings about keys that the kind does not have.
  private static func strangeKeys(_ block: ChartBlockPlace) -> [Diagnostic] {
    let keys = block.block.kind.flatMap(ChartKind.init)?.keys ?? DataBlock.chartKeys
    return block.block.lines.filter { !keys.contains($0.key) }.map { line in
      let near = NearMiss.nearest(to: line.key, among: keys)
      return finding(
        at: block.place(of: line.key), Message.key(line.key, block.block.kind),
        explanation: Message.keys(keys), subject: line.key,
        solutions: [
          near.map { .init(Message.near($0), .init(block.place(of: line.key), $0)) }
            ?? .init(Message.removeKey)
        ])
    }
  }

  /// Returns the finding about what is in the way; nil when another check tells it.
  private static func finding(
    _ problem: ChartRequest.Problem, _ block: ChartBlockPlace, in index: AgendaIndex
  ) -> Diagnostic? {
    switch problem {
    case .unknownKind(let word): unknown(word, key: "soort", among: ChartKind.words, block)
    case .unknown("gegevens", _, _) where index.damage.isTouched("data/datapackage.yaml"): nil
    case .unknown(let key, let name, let names): unknown(name, key: key, among: names, block)
    case .nothing(let kind):
      finding(
        at: block.range, Message.nothing(kind), explanation: Message.subjects(kind),
        solutions: [.init(Message.addSubject(kind))])
    case .several(let kind, let key):
      finding(
        at: block.place(of: key), Message.several(kind), explanation: Message.subjects(kind),
        solutions: [.init(Message.chooseOne)])
    case .unfit: nil
    }
  }

  /// Returns the finding about a word that names nothing.
  private static func unknown(
    _ word: String, key: String, among names: [String], _ block: ChartBlockPlace
  ) -> Diagnostic {
    let place = block.valuePlace(of: key)
    let near = NearMiss.nearest(to: word, among: names)
    return finding(
      at: place, word.isEmpty ? Message.noKind : Message.unknown(key, word),
      explanation: Message.among(key, names), subject: word,
      solutions: [
        near.map { .init(Message.near($0), .init(place, $0)) } ?? .init(Message.choose(key))
      ])
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a name that is not there.
  static func unknown(_ key: String, _ name: String) -> String {
    switch key {
    case "soort": "De soort grafiek ‘\(name)’ bestaat niet"
    case "gegevens": "Dit blok noemt de gegevens ‘\(name)’, en die zijn er niet"
    default: "Dit blok noemt de \(key) ‘\(name)’, en die is er niet"
    }
  }
  /// The headline about an empty kind.
  static let noKind = "Dit blok zegt niet welke soort grafiek het is"
  /// The headline about a key.
  static func key(_ key: String, _ kind: String?) -> String {
    guard let kind, ChartKind(rawValue: kind) != nil else {
      return "De sleutel ‘\(key)’ is in een grafiekblok niet bekend"
    }
    return "Een grafiek van de soort ‘\(kind)’ kent de sleutel ‘\(key)’ niet"
  }
  /// The headline about a block that says too little.
  static func nothing(_ kind: ChartKind) -> String {
    "Dit blok zegt niet waarover de grafiek ‘\(kind.rawValue)’ gaat"
  }
  /// The headline about a block that says too much.
  static func several(_ kind: ChartKind) -> String {
    "Dit blok zegt twee keer waarover de grafiek ‘\(kind.rawValue)’ gaat"
  }
  /// What the kind needs.
  static func subjects(_ kind: ChartKind) -> String {
    let keys = kind.subjects.map { "`\($0):`" }.joined(separator: " of ")
    return "Deze soort heeft één regel nodig met \(keys)."
  }
  /// Which keys there are.
  static func keys(_ keys: [String]) -> String { "Dit blok kent de sleutels \(keys.dutchList)." }
  /// Which names there are.
  static func among(_ key: String, _ names: [String]) -> String {
    guard !names.isEmpty else { return "In de agenda staat er nog geen met een naam." }
    let shown = names.prefix(20).map { "‘\($0)’" }
    return "U kunt kiezen uit: " + shown.joined(separator: ", ") + (names.count > 20 ? ", …" : ".")
  }
  /// The mend with the nearest word.
  static func near(_ word: String) -> String { "Bedoelde u ‘\(word)’?" }
  /// The mend for a key without a nearest one.
  static let removeKey = "Haal deze regel weg, of kies een andere soort"
  /// The mend for a name without a nearest one.
  static func choose(_ key: String) -> String { "Schrijf achter `\(key):` een van deze namen" }
  /// The mend for a block that says too little.
  static func addSubject(_ kind: ChartKind) -> String {
    "Zet een regel met `\(kind.subjects.first ?? "indicator"):` in het blok"
  }
  /// The mend for a block that says too much.
  static let chooseOne = "Laat een van de twee regels weg"
}
