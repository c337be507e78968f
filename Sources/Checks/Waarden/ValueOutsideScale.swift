internal import AgendaModel
internal import Diagnostics

/// A value that its own scale does not have.
enum ValueOutsideScale: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "value-outside-scale", .values, .fout,
    title: "Een waarde ligt buiten haar schaal",
    what: """
      Of elke waarde tussen het laagste en het hoogste getal van haar schaal ligt: 0 tot 100 bij een
      percentage, de schaal achter `schaal` bij een score.
      """,
    why: """
      Zo’n waarde kan niet bestaan. Vaak is het een typefout, of staat er een verkeerde schaal.
      """,
    wrong: """
      schaal: 1 tot 5
      nulmeting:
        2023: 7,8
      """,
    right: """
      schaal: 1 tot 10
      nulmeting:
        2023: 7,8
      """)

  /// Returns a finding for each number outside the scale of its series.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.flatMap { place in
      place.block.series.flatMap { series in
        values(of: series, key: place.block.key) + shares(of: series, key: place.block.key)
      }
    }
  }

  /// Returns the findings about the values of a series.
  private static func values(of series: Series, key: String) -> [Diagnostic] {
    series.cells.flatMap(\.all).compactMap { entry in
      finding(about: entry.measurement.value, on: series.scale, key: key)
    }
  }

  /// Returns the finding about one value, if it lies outside `scale`.
  private static func finding(
    about value: Located<Value>, on scale: Scale, key: String
  ) -> Diagnostic? {
    guard let stray = value.value.numbers.first(where: { !scale.contains($0) }) else { return nil }
    return finding(
      at: value.range, Message.summary(stray, scale, key), explanation: Message.explanation,
      subject: key, solutions: [.init("Verbeter de waarde of de schaal")])
  }

  /// Returns the findings about the shares of the answers.
  private static func shares(of series: Series, key: String) -> [Diagnostic] {
    let hundred = Scale(minimum: DecimalNumber(0), maximum: DecimalNumber(100))
    return (series.distribution + series.targetDistribution).compactMap {
      finding(about: $0.value, on: hundred, key: key)
    }
  }
}

extension Value {
  /// The numbers that the value names on its scale: one, two for a range, none for a change.
  var numbers: [DecimalNumber] {
    switch content {
    case .number(let number), .bound(_, let number): [number]
    case .range(let low, let high): [low, high]
    case .relative, .keep, .beyondStart, .absent, .text: []
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ number: DecimalNumber, _ scale: Scale, _ key: String) -> String {
    "De waarde \(number.dutch()) van \(key) ligt buiten de schaal (\(text(scale)))"
  }
  /// A scale in words.
  private static func text(_ scale: Scale) -> String {
    switch (scale.minimum, scale.maximum) {
    case (let low?, let high?): "\(low.dutch()) tot \(high.dutch())"
    case (let low?, nil): "vanaf \(low.dutch())"
    case (nil, let high?): "tot en met \(high.dutch())"
    case (nil, nil): "onbekend"
    }
  }
  /// Why.
  static let explanation = "Op deze schaal kan de waarde niet voorkomen."
}
