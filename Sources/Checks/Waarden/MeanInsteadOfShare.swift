internal import AgendaModel
internal import Diagnostics

/// A mean where the Regeling asks for a share.
enum MeanInsteadOfShare: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "mean-instead-of-share", .values, .waarschuwing,
    title: "Er staat een gemiddelde waar de Regeling een aandeel vraagt",
    what: """
      Of een indicator waarvoor de Regeling een percentage vraagt, ook een percentage heeft. Een gemiddelde
      mag ernaast staan, als eigen reeks.
      """,
    why: """
      Een gemiddelde is niet om te rekenen naar een aandeel: bij een 3,6 op een schaal van 1 tot 5 kan 31% een
      4 of 5 geven, maar ook 86%. Met alleen een gemiddelde is uw school niet te vergelijken met andere.
      """,
    wrong: """
      - code: 2c
        schaal: 1 tot 5
        nulmeting:
          2022: 3,6
      """,
    right: """
      - code: 2c
        reeksen:
          - id: job-aandeel
            hoofdreeks: ja
            nulmeting:
              2022: 57%
          - id: job
            schaal: 1 tot 5
            nulmeting:
              2022: 3,6
      """,
    mend: """
      Zet het percentage uit de bron erbij als eigen reeks; kiest uw school bewust voor het gemiddelde, laat \
      de melding dan met een reden zo
      """)

  /// Returns one finding for each indicator that has means and no share.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.compactMap { place in
      guard place.block.requirement?.unit == .percent,
        !place.block.series.contains(where: { $0.unit == .percent && $0.firstNumber != nil }),
        let mean = place.block.series.first(where: { $0.unit == .score && $0.firstNumber != nil }),
        let value = mean.firstNumber
      else { return nil }
      return finding(
        at: value.range, Message.summary(place.block, value.value),
        explanation: Message.explanation(mean.scale), subject: place.block.key)
    }
  }
}

extension Series {
  /// The first value that names a number, nulmetingen first.
  var firstNumber: Located<Value>? {
    cells.flatMap(\.all).first { !$0.measurement.value.value.numbers.isEmpty }?.measurement.value
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ block: IndicatorBlock, _ value: Value) -> String {
    "Bij \(block.key) (\(block.shortName)) staat een gemiddelde (\(value.phrase)); de Regeling vraagt een "
      + "percentage"
  }
  /// Why.
  static func explanation(_ scale: Scale) -> String {
    let words = scale.text.map { " op een schaal van \($0)" } ?? ""
    return "Een gemiddelde\(words) is niet om te rekenen naar een percentage."
  }
}

extension Scale {
  /// The scale in words, such as `1 tot 5`; nil for an open one.
  var text: String? {
    guard let minimum, let maximum else { return nil }
    return "\(minimum.dutch()) tot \(maximum.dutch())"
  }
}
