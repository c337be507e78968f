internal import AgendaModel
internal import Charts

/// The Dutch words of a red thread, and the mark of a broken link.
enum ThreadWords {
  /// The title of the pages.
  static let title = "De rode draad"
  /// What a part says that belongs to no ambition.
  static let loose = "hoort bij geen ambitie"
  /// What a doelstelling says whose measures have no money.
  static let noMoney = "geen geld begroot"
  /// What stands where the agenda does not say which part belongs to which ambition.
  static let unmarked = "niet per ambitie aangegeven"

  /// Returns the question that a link answers.
  static func name(_ link: AmbitionThread.Link) -> String {
    switch link {
    case .analysis: "Wat er speelt"
    case .measure: "Wat we doen"
    case .indicator: "Waaraan we het zien"
    }
  }

  /// Returns a part of a link, or more of them, where one would be enough to break it.
  static func one(_ link: AmbitionThread.Link) -> String {
    switch link {
    case .analysis: "Een deel van de analyse"
    case .measure: "Een maatregel"
    case .indicator: "Een indicator"
    }
  }

  /// Returns what an ambition lacks.
  static func missing(_ link: AmbitionThread.Link) -> String {
    switch link {
    case .analysis: "geen analyse genoemd"
    case .measure: "geen maatregel genoemd"
    case .indicator: "geen indicator genoemd"
    }
  }

  /// Returns what is broken, with a sign of a broken thread in front, so that it shows without colour.
  static func broken(_ words: String) -> HTMLNode {
    let line = "M1 10h6M13 10h6M8 5l-1.5 3M12 15l1.5-3"
    let path = HTMLNode.element(
      "path",
      [
        "d": line, "fill": "none", "stroke": "currentColor", "stroke-width": "2",
        "stroke-linecap": "round",
      ])
    let sign = HTMLNode.element(
      "svg",
      ["viewBox": "0 0 20 20", "width": "18", "height": "18", "aria-hidden": "true"], [path])
    return .element("span", ["class": "breuk"], [sign, .text(words)])
  }
}
