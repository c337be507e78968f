/// How values of many things are spread: a dot for each, the middle half as a box, the middle as a
/// thick line.
///
/// It says how far programmes lie apart without putting them in an order: only the lowest and the
/// highest value are named. Fewer than `fewest` values are not drawn, since then the dots say
/// nothing that the table does not.
public struct SpreadChart: Sendable {
  /// One thing with its value.
  public struct Item: Sendable {
    /// Its name: `Mbo-Verpleegkundige`.
    public var label: String
    /// Its value.
    public var value: ChartValue

    /// Makes an item.
    public init(label: String, value: ChartValue) { (self.label, self.value) = (label, value) }
  }

  /// One line with dots.
  public struct Row: Sendable {
    /// What was measured: `Startersresultaat 2021-2022`.
    public var label: String
    /// The values.
    public var items: [Item]

    /// Makes a row.
    public init(label: String, items: [Item]) { (self.label, self.items) = (label, items) }
  }

  /// The fewest values of which a spread is drawn.
  public static let fewest = 5

  /// What the chart is about, for the title.
  public var name: String
  /// What one item is called, and several: `opleiding`, `opleidingen`.
  public var words: (one: String, many: String)
  /// What follows a number: `%`, or empty.
  public var unitSuffix: String
  /// The lines from top to bottom, all on one scale.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(
    name: String, words: (one: String, many: String), unitSuffix: String = "", rows: [Row],
    title: String? = nil
  ) {
    (self.name, self.words, self.unitSuffix) = (name, words, unitSuffix)
    (self.rows, self.title) = (rows, title)
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    let isDrawn = rows.contains { $0.spread != nil }
    let aid =
      "Elk rondje is één \(words.one). Dikke streep: het midden; de helft ligt daar of lager. "
      + "Vak: de middelste helft."
    return ChartRendering(
      id: id, title: sentence, readingAid: isDrawn ? aid : "",
      axisNote: domain.axisNote(unitSuffix, isDrawn: isDrawn), notes: notes, draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = SpreadDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The domain of all lines together.
  var domain: NiceDomain {
    NiceDomain(
      rows.filter { $0.spread != nil }.flatMap(\.numbers), zero: .whenNear, count: 5,
      natural: .percentages(unitSuffix))
  }

  /// Returns a computed number in Dutch, with one decimal where it has one.
  func text(_ number: Double) -> String {
    let decimals = number == number.rounded() ? 0 : 1
    return (DutchNumber(number, decimals: decimals)?.plain() ?? "") + unitSuffix
  }

  /// How many values are absent, in one sentence per line.
  private var notes: [String] {
    rows.compactMap { row in
      let absent = row.items.count - row.numbers.count
      guard absent > 0 else { return nil }
      return "\(row.label): \(absent) \(absent == 1 ? words.one : words.many) zonder cijfer"
    }
  }

  /// The title: of each line the lowest, the middle and the highest.
  private var sentence: String {
    let parts = rows.compactMap { row in
      row.spread.map {
        "\(row.label) van \(text($0.lowest)) tot \(text($0.highest)), midden \(text($0.middle))"
      }
    }
    let count = rows.map(\.items.count).max() ?? 0
    return ChartSentence.choose(
      own: title, name: name, parts: parts,
      count: "\(count) \(count == 1 ? words.one : words.many)")
  }
}

extension SpreadChart.Row {
  /// The numbers that are known.
  var numbers: [Double] { items.compactMap(\.value.number) }

  /// How the numbers are spread; nil when they are too few.
  var spread: FiveNumbers? {
    numbers.count < SpreadChart.fewest ? nil : FiveNumbers(numbers)
  }

  /// The names of the items with a value: up to two, else how many there are.
  func names(at number: Double, _ words: (one: String, many: String)) -> String {
    let found = items.filter { $0.value.number == number }.map(\.label)
    return found.count > 2 ? "\(found.count) \(words.many)" : found.joined(separator: " en ")
  }
}
