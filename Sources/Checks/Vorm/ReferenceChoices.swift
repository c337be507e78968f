internal import AgendaModel
internal import Diagnostics

/// The values that an indicator does have, where a reference asks for one that it has not.
struct ReferenceChoices {
  /// The most choices that are named.
  private static let limit = 6
  /// The reference.
  private let reference: ValueReference
  /// The indicator.
  private let block: IndicatorBlock

  /// Prepares for a reference that leads to no value of `block`.
  init(_ reference: ValueReference, in block: IndicatorBlock) {
    (self.reference, self.block) = (reference, block)
  }

  /// The choices as they are written in a reference, of what the reference gets wrong first: its
  /// series, its cell, or its kind and period; nil when there are none.
  var text: String? {
    guard let series = reference.series.map({ block.series($0) }) ?? block.mainSeries else {
      return listed(block.series.compactMap { $0.id.map { "reeks=\($0.value)" } })
    }
    guard let cell = series.cell(reference.cell) else {
      return listed(series.cells.filter { !$0.key.parts.isEmpty }.map { "cel=\($0.key.text)" })
    }
    let same = cell[reference.kind].compactMap(\.period?.value)
    let others = cell.all.filter { $0.measurement.period != nil }.map(\.kind.rawValue)
    return same.isEmpty
      ? listed(others) : listed(same.map { "\(reference.kind.rawValue) \($0.text)" })
  }

  /// Returns words as a Dutch list, each once and not too many.
  private func listed(_ words: [String]) -> String? {
    let unique = words.reduce(into: [String]()) { list, word in
      if !list.contains(word) { list.append(word) }
    }
    return unique.isEmpty ? nil : Array(unique.prefix(Self.limit)).dutchList
  }
}
