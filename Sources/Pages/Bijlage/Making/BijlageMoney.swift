internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The chapter about money: the whole begroting, and what comes in.
enum BijlageMoney {
  /// Where the amounts come from.
  static let source = "Bron: begroting van de school."

  /// Where amounts spent come from.
  static let spent = "Bron: begroting en verantwoording van de school."

  /// Returns the blocks; none when the agenda has no begroting.
  static func blocks(_ site: Site) -> [BijlageBlock] {
    guard let begroting = site.agenda.begroting else { return [] }
    let figures = site.figures.budgetFigures
    let notes = BegrotingPage.notes(begroting).map { note in
      HTMLNode.element("p", [:], [.text(Dutch.sentence(note))])
    }
    var blocks: [BijlageBlock] = notes.isEmpty ? [] : [.prose(.fragment(notes))]
    if let drawn = figures.costs.flatMap(BijlageFigure.init) { blocks.append(.figure(drawn)) }
    if !begroting.costs.isEmpty {
      blocks.append(.table(BijlageTable(MoneyTables.costs(begroting, site), source: source)))
    }
    blocks += figures.perPrioriteit.map { .blocks(of: $0) } ?? []
    blocks += figures.income.map { .blocks(of: $0) } ?? []
    if !begroting.income.isEmpty {
      blocks.append(.table(BijlageTable(MoneyTables.income(begroting, site), source: source)))
    }
    return blocks
  }
}
