internal import AgendaModel
internal import Charts
internal import Diagnostics

/// What belongs to no ambition of a doelstelling.
///
/// In a document that does not say which part belongs to which ambition, that is no mistake: it
/// holds for the whole doelstelling.
struct ThreadRest {
  /// The threads of the document.
  private let threads: Threads
  /// The analysis items on which no ambition hangs.
  private let analyses: [Part]
  /// The measures that serve none.
  private let measures: [Part]
  /// The indicators that measure none.
  private let indicators: [IndicatorBlock]

  /// Gathers what the ambitions leave.
  init(_ threads: Threads, _ perAmbition: [AmbitionThread]) {
    self.threads = threads
    let parts = perAmbition.flatMap { $0.analyses + $0.measures }
    let placed = Set(parts.map(\.heading.range.lower))
    let keys = Set(perAmbition.flatMap(\.indicators))
    analyses = threads.analyses.filter { !placed.contains($0.heading.range.lower) }
    measures = threads.measures.filter { !placed.contains($0.heading.range.lower) }
    indicators = threads.indicators.filter { !keys.contains($0.key) }
  }

  /// Returns the row; nil when all belongs to an ambition.
  func row(_ links: ThreadLinks) -> ThreadView.Row? {
    let cells = [
      cell(.analysis, analyses.map(links.part), threads.marksAnalyses),
      cell(.measure, measures.map(links.part), threads.marksMeasures),
      cell(
        .indicator, indicators.compactMap { links.indicator($0.key) }, threads.marksIndicators),
    ]
    guard cells.contains(where: { !$0.items.isEmpty }) else { return nil }
    let isBroken = cells.contains { $0.broken != nil }
    let name = isBroken ? "Zonder ambitie" : "De hele doelstelling"
    return ThreadView.Row(
      anchor: "draad_\(links.view.code)-rest", head: head(links) ?? .text(name), name: name,
      cells: cells)
  }

  /// Returns the cell of a link; what belongs to no ambition is broken where others name theirs.
  private func cell(
    _ link: AmbitionThread.Link, _ items: [HTMLNode], _ isMarked: Bool
  ) -> ThreadView.Cell {
    let broken = items.isEmpty || !isMarked ? nil : ThreadWords.loose
    return ThreadView.Cell(link: link, items: items, broken: broken)
  }

  /// Returns the way to the ambitions of a document that does not number them.
  private func head(_ links: ThreadLinks) -> HTMLNode? {
    guard threads.ambitions.isEmpty else { return nil }
    return threads.document.sections(.ambitie).first.map { links.heading($0.heading) }
  }
}
