/// Amounts per doelstelling and year as horizontal bars that begin at zero.
///
/// Grouped, every year has its own bar with year and amount beside it, so no key is needed.
/// Stacked, a doelstelling is one bar with a part for each year; the amounts stand below it.
public struct BudgetBarsChart: Sendable {
  /// How the bars of one row stand.
  public enum Arrangement: Sendable {
    /// Below one another: amounts can be compared over years.
    case grouped
    /// In one line: totals can be compared over rows.
    case stacked
  }

  /// One row.
  public struct Row: Sendable {
    /// What the money is for: `1.1 Passende begeleiding`.
    public var label: String
    /// An amount for each category, in the order of the categories.
    public var amounts: [ChartValue]
    /// The sum in words, for a stacked bar: `samen € 263.000`.
    public var total: String?

    /// Makes a row.
    public init(label: String, amounts: [ChartValue], total: String? = nil) {
      self.label = label
      self.amounts = amounts
      self.total = total
    }
  }

  /// The most categories that are told apart; further ones are left out of a chart.
  public static let mostCategories = 4

  /// What the amounts are, for the title: `Begroting 2024-2027`.
  public var name: String
  /// The years, at most `mostCategories`.
  public var categories: [String]
  /// The rows from top to bottom.
  public var rows: [Row]
  /// How the bars of one row stand.
  public var arrangement: Arrangement
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?
  /// The rows that give the scale and the room for labels: those of the whole, also in a part of it.
  private(set) var measured: [Row]
  /// Which part of the whole this is, such as `deel 2 van 3`; nil for the whole.
  private var part: String?

  /// Makes a chart.
  public init(
    name: String, categories: [String], rows: [Row], arrangement: Arrangement = .grouped,
    title: String? = nil
  ) {
    self.name = name
    self.categories = Array(categories.prefix(Self.mostCategories))
    self.rows = rows
    self.arrangement = arrangement
    self.title = title
    measured = rows
  }

  /// The most rows of which the drawing stays well within a page of paper.
  private static let mostRowsOnPaper = 8

  /// The chart as drawings that each fit on a page of paper at their own size, on one scale.
  ///
  /// A drawing that is longer than the page would be shrunk until nobody can read it.
  public func parts() -> [BudgetBarsChart] {
    let count = (rows.count + Self.mostRowsOnPaper - 1) / Self.mostRowsOnPaper
    guard count > 1 else { return [self] }
    return (0..<count).map { place in
      var one = self
      one.rows = Array(rows[(rows.count * place / count)..<(rows.count * (place + 1) / count)])
      one.part = "deel \(place + 1) van \(count)"
      return one
    }
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence, readingAid: "Hoe langer de balk, hoe hoger het bedrag.",
      notes: notes, draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = BudgetBarsDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The amounts of a row with the names of their categories.
  func amounts(of row: Row) -> [(category: String, value: ChartValue)] {
    zip(categories, row.amounts).map { (category: $0, value: $1) }
  }

  /// The ends that bars reach from zero: single amounts, or sums on either side of zero.
  var extent: (low: Double, high: Double) {
    let ends = measured.flatMap { row -> [Double] in
      let numbers = amounts(of: row).compactMap(\.value.number)
      guard arrangement == .stacked else { return numbers }
      return [
        numbers.filter { $0 > 0 }.reduce(0, +), numbers.filter { $0 < 0 }.reduce(0, +),
      ]
    }
    return (min(ends.min() ?? 0, 0), max(ends.max() ?? 0, 0))
  }

  /// One sentence for each amount that is absent.
  private var notes: [String] {
    rows.flatMap { row in
      amounts(of: row).compactMap { item in
        item.value.absence.map { "\(row.label), \(item.category): \($0)" }
      }
    }
  }

  /// The title: how many rows and years, and the largest single amount.
  private var sentence: String {
    let all = rows.flatMap { row in amounts(of: row).map { (label: row.label, item: $0) } }
    let largest = all.filter { $0.item.value.number != nil }
      .max { $0.item.value.number ?? 0 < $1.item.value.number ?? 0 }
    var parts = ["\(rows.count) \(rows.count == 1 ? "post" : "posten"), \(years)"]
    if let (label, item) = largest {
      let text = "\(item.value.text) (\(item.category))"
      parts.append(
        "het hoogste bedrag is \(text) voor \(ChartSentence.shortened(label, to: 60))")
    }
    let whole = [name, part].compactMap(\.self).joined(separator: ", ")
    return ChartSentence.choose(own: title, name: whole, parts: parts, count: parts[0])
  }

  /// The first and last category in words.
  private var years: String {
    guard let first = categories.first, let last = categories.last, first != last else {
      return categories.first ?? "nog geen bedragen"
    }
    return "\(first) tot en met \(last)"
  }
}
