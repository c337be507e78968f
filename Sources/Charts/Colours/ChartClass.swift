/// The CSS classes that the charts put on their shapes: the whole list, and the only place for it.
///
/// Each shape carries its light colour as a presentation attribute, so that it is right without
/// any style sheet (in a PDF, in an SVG file). The class lets `grafieken.css` give it another
/// colour on a dark page, in forced colours or in an institution's house style. A test compares
/// this list with the style sheet.
public enum ChartClass: String, CaseIterable, Sendable {
  /// On the svg element of every chart.
  case chart = "grafiek"
  /// On the svg of the wide variant, 690 units.
  case wide = "grafiek-breed"
  /// On the svg of the narrow variant, 320 units.
  case narrow = "grafiek-smal"

  /// On the svg of a small line in a table.
  case spark = "grafiek-klein"

  /// Text that must be read (fill).
  case text = "g-tekst"
  /// Text that explains (fill).
  case softText = "g-tekst-zacht"
  /// Text on a shape in the school's own colour (fill).
  case textOnOwn = "g-tekst-op-eigen"
  /// Text on a shape in the target colour (fill).
  case textOnTarget = "g-tekst-op-doel"
  /// Text on the first series (fill).
  case textOnSeries1 = "g-tekst-op-reeks-1"
  /// Text on the second series (fill).
  case textOnSeries2 = "g-tekst-op-reeks-2"
  /// Text on the third series (fill).
  case textOnSeries3 = "g-tekst-op-reeks-3"
  /// Text on the fourth series (fill).
  case textOnSeries4 = "g-tekst-op-reeks-4"

  /// Text on the first of five answers (fill).
  case textOnAnswer1 = "g-tekst-op-antwoord-1"
  /// Text on the second answer (fill).
  case textOnAnswer2 = "g-tekst-op-antwoord-2"
  /// Text on the third answer (fill).
  case textOnAnswer3 = "g-tekst-op-antwoord-3"
  /// Text on the fourth answer (fill).
  case textOnAnswer4 = "g-tekst-op-antwoord-4"
  /// Text on the fifth answer (fill).
  case textOnAnswer5 = "g-tekst-op-antwoord-5"

  /// The background colour: halos, hollow markers, plates behind text (fill).
  case background = "g-achtergrond"
  /// A measured value (fill).
  case own = "g-eigen"
  /// A target (fill).
  case target = "g-doel"
  /// The area in which a target is met (fill).
  case targetBand = "g-doel-vlak"
  /// The first of at most four categories (fill).
  case series1 = "g-reeks-1"
  /// The second category (fill).
  case series2 = "g-reeks-2"
  /// The third category (fill).
  case series3 = "g-reeks-3"
  /// The fourth category (fill).
  case series4 = "g-reeks-4"

  /// The first of five answers, at one end of the scale (fill).
  case answer1 = "g-antwoord-1"
  /// The second answer (fill).
  case answer2 = "g-antwoord-2"
  /// The third answer, in the middle (fill).
  case answer3 = "g-antwoord-3"
  /// The fourth answer (fill).
  case answer4 = "g-antwoord-4"
  /// The fifth answer, at the other end (fill).
  case answer5 = "g-antwoord-5"
  /// The outline of answers, which keeps light ones apart (stroke).
  case answerLine = "g-antwoord-lijn"

  /// A line or outline of what was measured (stroke).
  case ownLine = "g-eigen-lijn"
  /// A line or outline of what is aimed at (stroke).
  case targetLine = "g-doel-lijn"
  /// An axis, or the way from startpunt to doel (stroke).
  case axis = "g-as"
  /// A grid line (stroke).
  case grid = "g-raster"
  /// The outline around a segment that holds nothing yet (stroke).
  case emptyLine = "g-leeg-lijn"

  /// The colour that the class stands for in a palette; nil for the classes of the svg element.
  func colour(in palette: Palette) -> Colour? {
    switch self {
    case .chart, .wide, .narrow, .spark: nil
    case .text: palette.text
    case .softText, .emptyLine: palette.softText
    case .textOnOwn: palette.textOnOwn
    case .textOnTarget: palette.textOnTarget
    case .textOnSeries1, .textOnSeries2, .textOnSeries3, .textOnSeries4:
      palette.textOnSeries[seriesIndex]
    case .textOnAnswer1, .textOnAnswer2, .textOnAnswer3, .textOnAnswer4, .textOnAnswer5:
      palette.textOnAnswers[answerIndex]
    case .answer1, .answer2, .answer3, .answer4, .answer5: palette.answers[answerIndex]
    case .answerLine: palette.answerLine
    case .background: palette.background
    case .own, .ownLine: palette.own
    case .target, .targetLine: palette.target
    case .targetBand: palette.targetBand
    case .series1, .series2, .series3, .series4: palette.series[seriesIndex]
    case .axis: palette.axis
    case .grid: palette.grid
    }
  }

  /// The light colour as `#rrggbb`, for a presentation attribute.
  var lightHex: String? {
    Self.lightHexes[self]
  }

  /// The light colours, written once.
  private static let lightHexes: [ChartClass: String] = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { item in
      item.colour(in: .light).map { (item, $0.hex) }
    })

  /// The fills of the categories, in order.
  static let series: [ChartClass] = [.series1, .series2, .series3, .series4]
  /// The classes of text on the categories, in order.
  static let textOnSeries: [ChartClass] = [
    .textOnSeries1, .textOnSeries2, .textOnSeries3, .textOnSeries4,
  ]

  /// The fills of answers, from one end of the scale to the other.
  static let answers: [ChartClass] = [.answer1, .answer2, .answer3, .answer4, .answer5]
  /// The classes of text on the answers, in order.
  static let textOnAnswers: [ChartClass] = [
    .textOnAnswer1, .textOnAnswer2, .textOnAnswer3, .textOnAnswer4, .textOnAnswer5,
  ]

  /// The place of an answer class among the five; 0 for other classes.
  private var answerIndex: Int {
    Self.answers.firstIndex(of: self) ?? Self.textOnAnswers.firstIndex(of: self) ?? 0
  }

  /// The place of a series class among the four; 0 for other classes.
  private var seriesIndex: Int {
    Self.series.firstIndex(of: self) ?? Self.textOnSeries.firstIndex(of: self) ?? 0
  }
}
