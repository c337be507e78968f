internal import AgendaModel
internal import Diagnostics

/// The lines of a new account's header about the indicators of a doelstelling.
struct IndicatorDraft {
  /// The agenda.
  let agenda: Agenda
  /// The term of the new account.
  let term: AccountTerm

  /// Returns the lines for the indicators of a document; none where nothing can be measured.
  func lines(_ document: AgendaDocument) -> [String] {
    let blocks = document.indicators.filter(\.takesNewValues)
    guard !blocks.isEmpty else { return [] }
    return ["indicatoren:"]
      + blocks.flatMap { block in
        block.series.flatMap { lines(block, $0) }
      }
  }

  /// Returns the lines for one series: what it measures, its values until now, room for new ones.
  private func lines(_ block: IndicatorBlock, _ series: Series) -> [String] {
    let key = block.code.map { "code: \($0.value)" } ?? "id: \(block.key)"
    let name = block.series.count > 1 ? series.id.map { ["    reeks: \($0.value)"] } ?? [] : []
    return remarks(block, series).map { "  # " + Self.oneLine($0) } + ["  - \(key)"] + name
      + room(block, series).map { "    # " + $0 }
  }

  /// Returns what an author wants to see beside an indicator.
  private func remarks(_ block: IndicatorBlock, _ series: Series) -> [String] {
    let sources = series.mainSources.compactMap { agenda.source($0)?.name }
    let unit = "(\(series.unit.rawValue))"
    let source = sources.isEmpty ? "" : ", bron: \(sources.joined(separator: ", "))"
    let values = Cell.Kind.allCases.compactMap { kind -> String? in
      let told = series.institution?[kind].map { $0.written(in: series.unit) } ?? []
      return told.isEmpty ? nil : "\(kind.heading): \(told.joined(separator: "; "))"
    }
    return ["\(series.name ?? block.name) \(unit)\(source)"]
      + (series.question.map { ["Vraag: \($0)"] } ?? []) + values
  }

  /// Returns the keys that the author can fill in.
  private func room(_ block: IndicatorBlock, _ series: Series) -> [String] {
    if case .year(let year) = term, agenda.measures(series, in: year) == false {
      return ["De bron meet niet in \(year)."]
    }
    if !series.datasets.isEmpty {
      let names = series.datasets.map(\.value).joined(separator: ", ")
      return ["De cijfers komen uit het gegevensbestand \(names).", "toelichting:"]
    }
    return ["gemeten:"] + breakdown(series) + ["toelichting:"]
  }

  /// Returns the table for the cells of a breakdown.
  private func breakdown(_ series: Series) -> [String] {
    let cells = series.cells.filter { $0.key != .institution && $0.notApplicable == nil }.map(\.key)
    var names: [String] = []
    for part in cells.flatMap(\.parts) where !names.contains(part.dimension) {
      names.append(part.dimension)
    }
    guard !names.isEmpty else { return [] }
    let rows = cells.map { cell in
      names.map { name in cell.parts.first { $0.dimension == name }?.value ?? "" }
        .joined(separator: ";") + ";"
    }
    let head = names.joined(separator: ";") + ";gemeten \(term.period.text)"
    return ["uitsplitsing: |"] + ([head] + rows).map { "  " + $0 }
  }

  /// Returns text without line ends.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Cell.Kind {
  /// The kind as the start of a line.
  fileprivate var heading: String {
    switch self {
    case .nulmeting: "Startpunt"
    case .target: "Doel"
    case .measured: "Gemeten"
    }
  }
}

extension Measurement {
  /// The value with its period: `2024: 44%`.
  fileprivate func written(in unit: Unit) -> String {
    (period.map { "\($0.value.text): " } ?? "") + value.value.dutch(unit: unit)
      + (account.map { $0.isInternal ? " (voortgang \($0.text))" : "" } ?? "")
  }
}
