internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The signs beside the words for how things stand: shapes, never colours alone.
///
/// A measure is a circle, an indicator a square on its point; what is inside says the rest. They are
/// hidden from screen readers, because the words always stand beside them.
enum StandSign {
  /// Returns the sign of a measure or an action; dashed where no stand is given.
  static func node(_ status: MeasureStatus?) -> HTMLNode {
    let outline = HTMLNode.element(
      "circle",
      [
        "cx": "10", "cy": "10", "r": "8.5", "fill": "none", "stroke": "currentColor",
        "stroke-width": "2", "stroke-dasharray": status == nil ? "3 3" : nil,
      ])
    return sign(outline, status.flatMap(line), isFilled: status == .started)
  }

  /// Returns the sign of how an indicator came out.
  static func node(_ word: IndicatorOutcome.Word) -> HTMLNode {
    let outline = HTMLNode.element(
      "path",
      [
        "d": "M10 1.4L18.6 10 10 18.6 1.4 10z", "fill": "none", "stroke": "currentColor",
        "stroke-width": "2", "stroke-dasharray": isEmpty(word) ? "3 3" : nil,
      ])
    return sign(outline, line(word), isFilled: false)
  }

  /// Returns a sign: an outline with a line in it.
  private static func sign(_ outline: HTMLNode, _ line: String?, isFilled: Bool) -> HTMLNode {
    let inside = line.map {
      HTMLNode.element(
        "path",
        [
          "d": $0, "fill": isFilled ? "currentColor" : "none", "stroke": "currentColor",
          "stroke-width": isFilled ? "0" : "2.2", "stroke-linecap": "round",
        ])
    }
    return .element(
      "svg", ["viewBox": "0 0 20 20", "width": "18", "height": "18", "aria-hidden": "true"],
      [outline] + [inside].compactMap(\.self))
  }

  /// Whether nothing was measured, so that the outline is dashed.
  private static func isEmpty(_ word: IndicatorOutcome.Word) -> Bool {
    if case .verdict(.noNewMeasurement, _) = word { true } else { false }
  }

  /// Returns the line in the circle of a measure.
  private static func line(_ status: MeasureStatus) -> String? {
    switch status {
    case .notStarted: nil
    case .started: "M10 1.5a8.5 8.5 0 0 0 0 17z"
    case .onSchedule: "M6 10h7.4M10.6 7l3 3-3 3"
    case .delayed: "M7.8 6.5v7M12.2 6.5v7"
    case .finished: "M5.8 10.4l3 3 5.6-6.4"
    case .stopped: "M6 10h8"
    }
  }

  /// Returns the line in the square of an indicator.
  private static func line(_ word: IndicatorOutcome.Word) -> String? {
    switch word {
    case .differs: "M6.8 11.6l2.2-3 2.2 3 2-3"
    case .described: "M7 8.6h6M7 11.6h4"
    case .verdict(let verdict, _): line(verdict)
    }
  }

  /// Returns the line in the square of a result.
  private static func line(_ verdict: IndicatorResult.Verdict) -> String? {
    switch verdict {
    case .reached: "M6.6 10.3l2.4 2.4 4.4-5"
    case .onCourse: "M6.6 10h6.4M10.4 7.4l2.6 2.6-2.6 2.6"
    case .notYetOnCourse: "M8.4 7.4v5.2M11.6 7.4v5.2"
    case .missed: "M6.8 10h6.4"
    case .worseThanStart: "M13.4 10H7M9.6 7.4L7 10l2.6 2.6"
    case .closer: "M8.6 7l3 3-3 3"
    case .same: "M7 8.5h6M7 11.5h6"
    case .further: "M11.4 7l-3 3 3 3"
    case .noNewMeasurement: nil
    case .undecided: "M7 10h.01M10 10h.01M13 10h.01"
    }
  }
}

/// How things stand in words, each with its sign.
enum StandWords {
  /// What stands for a measure or action of which the account says no stand.
  static let none = "geen stand genoemd"

  /// Returns the words of a stand.
  static func text(_ status: MeasureStatus?) -> String { status?.dutch ?? none }

  /// Returns a stand: the sign and the words.
  static func node(_ status: MeasureStatus?) -> HTMLNode {
    node(StandSign.node(status), text(status))
  }

  /// Returns how an indicator came out: the sign and the words.
  static func node(_ word: IndicatorOutcome.Word) -> HTMLNode {
    node(StandSign.node(word), word.dutch)
  }

  /// Returns a sign with words behind it.
  static func node(_ sign: HTMLNode, _ words: String) -> HTMLNode {
    .element("span", ["class": "standwoord"], [sign, .element("span", [:], [.text(words)])])
  }
}
