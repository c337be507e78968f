/// How the measures of each prioriteit are answered, as bars of equal length.
///
/// `Doen we` is solid, `doen we niet, omdat` is solid in the second colour, and what is not
/// answered yet is an empty dashed box: the three differ without colour too. Counts stand in the
/// parts, or above parts that are too small for them.
public struct AnswerBarsChart: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// The prioriteit.
    public var label: String
    /// How many measures are done; below 0 counts as 0.
    public var done: Int
    /// How many measures are not done, with a reason.
    public var explained: Int
    /// How many measures have no answer yet.
    public var open: Int

    /// Makes a row.
    public init(label: String, done: Int, explained: Int, open: Int) {
      self.label = label
      self.done = max(done, 0)
      self.explained = max(explained, 0)
      self.open = max(open, 0)
    }
  }

  /// What the chart is about, for the title: `Maatregelen`.
  public var name: String
  /// The rows from top to bottom.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(name: String, rows: [Row], title: String? = nil) {
    self.name = name
    self.rows = rows
    self.title = title
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence,
      readingAid: "Elke balk is het geheel; de getallen zijn aantallen maatregelen.",
      draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = AnswerBarsDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The title: the three counts of all rows together.
  private var sentence: String {
    let parts = Answer.allCases.map { answer in
      "\(rows.reduce(0) { $0 &+ $1.count(answer) }) \(answer.phrase)"
    }
    return ChartSentence.choose(
      own: title, name: name, parts: parts, count: "\(rows.count) rijen")
  }
}

/// The three answers to a measure.
enum Answer: CaseIterable, Sendable {
  /// The measure is done.
  case done
  /// The measure is not done, with a reason.
  case explained
  /// There is no answer yet.
  case open

  /// The answer on the screen.
  var words: String {
    switch self {
    case .done: "doen we"
    case .explained: "doen we niet, omdat …"
    case .open: "nog niet beantwoord"
    }
  }

  /// The answer in a sentence.
  var phrase: String { self == .explained ? "doen we niet, met uitleg" : words }

  /// The sign in the key.
  var sign: ChartKey.Sign {
    switch self {
    case .done: .swatch(.own)
    case .explained: .swatch(.target)
    case .open: .swatch(.background, outline: .emptyLine, isDashed: true)
    }
  }

  /// The bar of a part.
  func bar(_ box: Box) -> BarMark {
    switch self {
    case .done: BarMark(box: box, style: .own)
    case .explained: BarMark(box: box, style: .target)
    case .open: BarMark(box: box, style: .background, outline: .emptyLine, isDashed: true)
    }
  }

  /// The class of a count in the part.
  var textStyle: ChartClass {
    switch self {
    case .done: .textOnOwn
    case .explained: .textOnTarget
    case .open: .text
    }
  }
}

extension AnswerBarsChart.Row {
  /// Whether there are no measures.
  var isEmpty: Bool { Answer.allCases.allSatisfy { count($0) == 0 } }

  /// The count of one answer.
  func count(_ answer: Answer) -> Int {
    switch answer {
    case .done: done
    case .explained: explained
    case .open: open
    }
  }
}
