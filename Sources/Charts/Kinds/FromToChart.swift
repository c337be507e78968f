/// Rows that go from one value to another on one scale: the breakdown of an indicator.
///
/// An open circle stands for the startpunt, a diamond for the doel, a filled dot for what was
/// measured. The values are printed, in columns or below the row; a value that is absent is said
/// in words below its row.
public struct FromToChart: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// Whom the row is about: `niveau 3, bol`.
    public var label: String
    /// The startpunt.
    public var from: ChartValue
    /// The doel.
    public var to: ChartValue
    /// What was measured last; nil when nothing had to be measured yet.
    public var measured: ChartValue?

    /// Makes a row.
    public init(
      label: String, from: ChartValue, to: ChartValue, measured: ChartValue? = nil
    ) {
      self.label = label
      self.from = from
      self.to = to
      self.measured = measured
    }
  }

  /// What the three values are called in the key.
  public struct Names: Sendable {
    /// The open circle: `startpunt (2022)`.
    public var from: String
    /// The filled dot: `gemeten (2025)`.
    public var measured: String
    /// The diamond: `doel voor 2027`.
    public var to: String

    /// Makes the names; the defaults are the plain words.
    public init(from: String = "startpunt", measured: String = "gemeten", to: String = "doel") {
      self.from = from
      self.measured = measured
      self.to = to
    }
  }

  /// What is measured, for the title.
  public var name: String
  /// What follows a value on the axis: `%`, or empty.
  public var unitSuffix: String
  /// The rows from top to bottom.
  public var rows: [Row]
  /// The words for the three values.
  public var names: Names
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(
    name: String, unitSuffix: String = "", rows: [Row], names: Names = Names(),
    title: String? = nil
  ) {
    self.name = name
    self.unitSuffix = unitSuffix
    self.rows = rows
    self.names = names
    self.title = title
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    let aid = keyItems.compactMap { item -> String? in
      switch item.sign {
      case .start: "Open rondje: \(item.text)."
      case .measured: "Dicht rondje: \(item.text)."
      case .target: "Ruit: \(item.text)."
      default: nil
      }
    }
    return ChartRendering(
      id: id, title: sentence, readingAid: aid.joined(separator: " "),
      axisNote: domain.axisNote(unitSuffix, isDrawn: !numbers.isEmpty), notes: notes,
      draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = FromToDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The signs that the chart can hold: those of which a row has a value, or a reason for none.
  var keyItems: [ChartKey.Item] {
    let items: [(item: ChartKey.Item, values: [ChartValue])] = [
      (.init(sign: .start, text: names.from), rows.map(\.from)),
      (.init(sign: .measured, text: names.measured), rows.compactMap(\.measured)),
      (.init(sign: .target, text: names.to), rows.map(\.to)),
    ]
    return items.filter { $0.values.contains { $0 != .nothing } }.map(\.item)
  }

  /// The domain of all rows together.
  var domain: NiceDomain {
    NiceDomain(numbers, zero: .whenNear, count: 4, natural: .percentages(unitSuffix))
  }

  /// All numbers in the chart.
  private var numbers: [Double] {
    rows.flatMap { [$0.from.number, $0.measured?.number, $0.to.number] }.compactMap { $0 }
  }

  /// One sentence for each value that is absent.
  private var notes: [String] {
    rows.flatMap { row in row.absences.map { "\(row.label): \($0)" } }
  }

  /// The title: for each row where it comes from and where it goes.
  private var sentence: String {
    let parts = rows.compactMap { row -> String? in
      guard row.from.number != nil, row.to.number != nil else { return nil }
      if row.from == row.to { return "\(row.label) blijft \(row.to.text)" }
      return "\(row.label) van \(row.from.text) naar \(row.to.text)"
    }
    return ChartSentence.choose(
      own: title, name: name, parts: parts, count: "\(rows.count) rijen met startpunt en doel")
  }
}

extension FromToChart.Row {
  /// The values in the order in which they are printed, with their signs.
  var values: [(shape: DotMark.Shape, value: ChartValue)] {
    var values = [(shape: DotMark.Shape.hollow, value: from)]
    if let measured { values.append((.filled, measured)) }
    return values + [(.diamond, to)]
  }

  /// The sentences for the values that are absent, each once.
  var absences: [String] {
    var said: [String] = []
    for case let sentence? in values.map(\.value.absence) where !said.contains(sentence) {
      said.append(sentence)
    }
    return said
  }
}
