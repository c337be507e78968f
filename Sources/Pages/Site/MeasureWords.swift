internal import AgendaModel
internal import Charts

/// The words for decisions about measures.
enum MeasureWords {
  /// The kinds of reasons for not doing a measure.
  static let reasons = [
    "niet-relevant": "past niet bij de school",
    "doen-we-al": "doen we al",
  ]

  /// The kinds of measures.
  static let sorts = [
    "nieuw": "nieuw", "uitbreiding": "uitbreiding", "voortzetting": "gaat door",
  ]

  /// Returns the flags by which the templates know a state.
  static func flags(_ state: MeasureAnswers.State) -> TemplateObject {
    [
      "doen": .flag(state == .applied), "niet": .flag(state == .explained),
      "volgt": .flag(state == .later), "open": .flag(state == .open),
    ]
  }

  /// Returns a state in words for tables.
  static func text(_ state: MeasureAnswers.State) -> String {
    switch state {
    case .applied: "Doen we"
    case .explained: "Doen we niet"
    case .later: "Besluit volgt"
    case .open: "Nog niet beantwoord"
    }
  }

  /// Returns a state for tables, with a sign of its own beside the words.
  static func node(_ state: MeasureAnswers.State, remark: String?) -> HTMLNode {
    let style = ["doen", "niet", "open"][state == .applied ? 0 : state == .explained ? 1 : 2]
    let word = HTMLNode.element("span", ["class": "woord \(style)"], [.text(text(state))])
    return .fragment([word, .text("", remark: remark)])
  }

  /// Returns the title of a measure, or of the part of it that a letter names.
  static func name(of id: String, in site: Site) -> String? {
    guard let measure = site.measure(id) else { return nil }
    guard measure.id != id, let letter = id.last else { return measure.title }
    let part = measure.parts.first { $0.letter == String(letter) }
    return part.map { "\(measure.title): \($0.title)" } ?? measure.title
  }
}
