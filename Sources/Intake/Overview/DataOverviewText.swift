internal import AgendaModel

/// The data files of an agenda as plain text in columns.
public struct DataOverviewText {
  /// What there is.
  private let overview: DataOverview
  /// The folder as the user gave it.
  private let folder: String

  /// Prepares for an overview of the agenda in `folder`.
  public init(_ overview: DataOverview, folder: String) {
    (self.overview, self.folder) = (overview, folder)
  }

  /// The whole text.
  public var text: String {
    let parts = [[head]] + overview.datasets.map(dataset) + [undescribed, empty]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  /// The first line: how many files and values.
  private var head: String {
    let files = overview.datasets.count
    let landed = overview.datasets.reduce(0) { $0 + $1.landed }
    let indicators = Set(overview.datasets.flatMap(\.columns).flatMap(\.uses).map(\.indicator))
    return "Gegevens in \"\(folder)\": \(Self.count(files, "bestand", "bestanden")), waaruit "
      + "\(Self.count(landed, "waarde", "waarden")) "
      + "naar \(Self.count(indicators.count, "indicator", "indicatoren")) gaan"
  }

  /// Returns the lines about one data file.
  private func dataset(_ dataset: DatasetOverview) -> [String] {
    [dataset.name + (dataset.isInternal ? "  (intern: niets hiervan is openbaar)" : "")]
      + TextColumns.lines(facts(dataset))
      + TextColumns.lines(
        [["kolom", "wat", "laagst", "hoogst", "gevuld", "naar"]] + dataset.columns.map(column),
        indent: 4, numbers: [2, 3, 4])
      + idle(dataset)
  }

  /// What is known of a file as a whole.
  private func facts(_ dataset: DatasetOverview) -> [[String]] {
    let source = dataset.source.map { id in dataset.sourceName.map { "\($0) (\(id))" } ?? id }
    let day = dataset.referenceDate.map { ", stand van \($0.text)" } ?? ""
    let periods = dataset.periods.map { first, last in
      first == last ? first.text : "\(first.text) tot en met \(last.text)"
    }
    return [
      ["bestand", dataset.path], ["titel", dataset.title],
      ["bron", (source ?? "niet genoemd") + day],
      ["licentie", dataset.licence.map { "\($0), die van de agenda" } ?? "niet genoemd"],
      ["periode", periods ?? "niet genoemd"],
      ["rijen", "\(dataset.rowCount)\(Self.holes(dataset))"],
    ]
  }

  /// Returns how many cells of a file have no number.
  private static func holes(_ dataset: DatasetOverview) -> String {
    let parts = [
      dataset.suppressed == 0
        ? nil : count(dataset.suppressed, "vak afgeschermd", "vakken afgeschermd"),
      dataset.missing == 0
        ? nil : count(dataset.missing, "vak zonder cijfer", "vakken zonder cijfer"),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "; " + parts.joined(separator: ", ")
  }

  /// Returns the row of one column.
  private func column(_ column: ColumnOverview) -> [String] {
    [
      column.name, Self.kind(column), column.range?.lowest.dutch() ?? "",
      column.range?.highest.dutch() ?? "", String(column.filled), Self.target(column),
    ]
  }

  /// Returns what stands in a column.
  private static func kind(_ column: ColumnOverview) -> String {
    if case .dimension(let name) = column.role { return "uitsplitsing \(name)" }
    if column.type == .text { return "tekst" }
    if column.type == .year { return "periode" }
    let unit = column.unit?.rawValue ?? (column.countsPersons ? "aantal" : "getal")
    return column.countsPersons ? unit + " personen" : unit
  }

  /// Returns where the values of a column go.
  private static func target(_ column: ColumnOverview) -> String {
    if column.role == .groupSize { return "aantal achter andere kolommen" }
    let uses = column.uses.map { use in
      [use.indicator, use.kind.rawValue, use.period?.text].compactMap(\.self)
        .joined(separator: " ") + " (\(use.count))"
    }
    return uses.isEmpty ? "–" : uses.joined(separator: ", ")
  }

  /// Returns the columns that no indicator draws on.
  private func idle(_ dataset: DatasetOverview) -> [String] {
    let names = dataset.idleColumns.map(\.name)
    guard !names.isEmpty else { return [] }
    return TextColumns.lines([["bij geen indicator", names.joined(separator: ", ")]])
  }

  /// The files without a description.
  private var undescribed: [String] {
    guard !overview.undescribed.isEmpty else { return [] }
    return ["Niet beschreven in data/datapackage.yaml, en daarom nergens gebruikt"]
      + overview.undescribed.map { "  \($0)" }
      + ["  Neem zo'n bestand op met: ijkpunt data add \(overview.undescribed[0]) \(folder)"]
  }

  /// The indicators without figures.
  private var empty: [String] {
    guard !overview.empty.isEmpty else { return [] }
    return ["Indicatoren van de Regeling zonder startpunt of meting"]
      + TextColumns.lines(overview.empty.map { [$0.code, $0.owner, $0.name] })
  }

  /// Returns a number with its word.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
