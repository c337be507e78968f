internal import AgendaModel

/// The order of the indicators: by prioriteit, those of the Regeling in its order, then the
/// institution's own as they stand in the documents.
struct IndicatorOrder {
  /// The place of each code in the Regeling.
  private let ranks: [String: Int]
  /// The place of each prioriteit, by its number as text.
  private let prioriteiten: [String: Int]

  /// Creates the order of an edition.
  init(_ regeling: Regeling) {
    ranks = Dictionary(regeling.indicators.enumerated().map { ($1.code, $0) }) { first, _ in first }
    prioriteiten = Dictionary(
      regeling.prioriteiten.enumerated().map { (String($1.number), $0) }
    ) { first, _ in first }
  }

  /// Returns the indicators that have a name, each once, in this order.
  func sorted(_ indicators: [IndicatorBlock]) -> [IndicatorBlock] {
    var seen: Set<String> = []
    let named = indicators.filter { !$0.key.isEmpty && seen.insert($0.key).inserted }
    return named.enumerated().sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }
      .map(\.element)
  }

  /// Returns what an indicator is ordered by.
  private func key(_ indicator: IndicatorBlock, _ offset: Int) -> (Int, Int, Int) {
    let prioriteit = prioriteiten[String(indicator.owner.prefix { $0 != "." })] ?? .max
    return (prioriteit, ranks[indicator.key] ?? .max, offset)
  }
}
