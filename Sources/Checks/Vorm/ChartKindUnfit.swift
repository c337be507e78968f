internal import AgendaModel
internal import Diagnostics

/// A `grafiek` block of a kind that cannot show what it is given.
enum ChartKindUnfit: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "chart-kind-unfit", .form, .fout,
    title: "Een soort grafiek past niet bij de cijfers",
    what: """
      Of de cijfers waarover een blok met ```` ```grafiek ```` gaat, te tekenen zijn als de soort die het blok
      noemt: `doelpad` vraagt twee jaren van de hele school, `vakken` een uitsplitsing over leerweg en niveau met
      meer dan twee jaren, `verdeling` antwoorden op een vraag, `spreiding` vijf opleidingen met een cijfer.
      """,
    why: "Anders staat er op de pagina ‘Deze grafiek is er niet’ in plaats van een grafiek.",
    wrong: """
      ```grafiek
      soort: landelijk
      indicator: 2c
      ```
      """,
    right: """
      ```grafiek
      soort: doelpad
      indicator: 2c
      ```
      """)

  /// Returns a finding for each block whose kind does not fit.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    ChartBlockPlace.all(in: index).compactMap { block in
      guard case .unfit(let kind)? = block.problem,
        !index.damage.isTouched(block.range.file.path)
      else { return nil }
      let others = ChartRequest.fitting(block.block, in: index.agenda)
      return finding(
        at: block.valuePlace(of: "soort"), Message.summary(kind), explanation: Message.need(kind),
        subject: kind.rawValue,
        solutions: [.init(others.isEmpty ? Message.remove : Message.choose(others))])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ kind: ChartKind) -> String {
    "Van deze cijfers is geen grafiek van de soort ‘\(kind.rawValue)’ te maken"
  }
  /// What the kind needs.
  static func need(_ kind: ChartKind) -> String {
    switch kind {
    case .path:
      "Een doelpad heeft van de hele school cijfers van twee momenten nodig, met hun jaar."
    case .fromTo: "Deze soort heeft een uitsplitsing nodig waarin cijfers staan."
    case .panels:
      "Vakken hebben een uitsplitsing over leerweg en niveau nodig, van 2 tot 12 groepen en met cijfers van meer dan twee momenten."
    case .answers:
      "Deze soort heeft de antwoorden op een vraag nodig (`verdeling:`), hoogstens vijf, waarvan iedereen er één gaf."
    case .spread: "Een spreiding heeft van minstens vijf opleidingen een cijfer nodig."
    case .sideBySide:
      "Deze soort heeft twee reeksen nodig met dezelfde eenheid en schaal, beide met een cijfer van de hele school."
    case .national:
      "Deze soort heeft een landelijk cijfer nodig in de catalogus van de Regeling, en van de school een cijfer uit dezelfde bron en hetzelfde jaar."
    case .overview: "Een overzicht heeft indicatoren met cijfers van de hele school nodig."
    case .planning: "Een planning heeft acties met een jaar nodig."
    case .measures: "Deze editie van de Regeling noemt geen maatregelen."
    case .budget, .budgetByPrioriteit: "Deze soort heeft een begroting met bedragen nodig."
    case .income:
      "Deze soort heeft een begroting nodig waarin staat wat er binnenkomt en wat is begroot."
    }
  }
  /// The mend with the kinds that fit.
  static func choose(_ kinds: [ChartKind]) -> String {
    "Kies een soort die past: " + kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
  /// The mend where none fits.
  static let remove = "Vul de cijfers aan, of haal het blok weg"
}
