internal import AgendaModel
internal import Diagnostics

/// A whole and its parts in one breakdown: the institution and its niveaus, or niveau 3 and its
/// leerwegen, in the same period and from the same source.
struct WholeAndParts {
  /// A cell with its value.
  struct Figure {
    /// The cell, without the values that say `totaal`.
    let cell: CellKey
    /// The value.
    let measurement: Measurement

    /// The number, where the value is a plain one.
    var number: DecimalNumber? {
      measurement.value.value.isPlainNumber ? measurement.value.value.number : nil
    }
  }

  /// The series.
  let place: SeriesPlace
  /// The kind of the values.
  let kind: Cell.Kind
  /// When.
  let period: Period
  /// The dimensions that divide the whole.
  let dimensions: [String]
  /// The whole.
  let whole: Figure
  /// The parts in the author's order.
  let parts: [Figure]
  /// Whether the parts are all there are, for a school with this profile.
  let isComplete: Bool
  /// To what the numbers were rounded, if they are counts.
  let rounding: CountRounding

  /// The dimensions of which each person has one value only, so that the parts add up.
  private static let dividing: Set<String> = [
    "instroom", "leerweg", "niveau", "ondersteuning", "opleiding", "sector",
  ]
  /// The most sets of dimensions that are compared; more is not a breakdown that anyone writes.
  private static let mostLevels = 6

  /// What values must share to be compared.
  private struct Slot: Hashable {
    /// The kind.
    let kind: Cell.Kind
    /// When.
    let period: Period
    /// The source, where one is named.
    let source: String?
  }

  /// Returns the wholes of a series with their parts: per pair of levels, coarse ones first.
  static func levels(of place: SeriesPlace, in index: AgendaIndex) -> [[WholeAndParts]] {
    guard place.series.cells.count > 1 else { return [] }
    return slots(of: place).flatMap { slot, figures -> [[WholeAndParts]] in
      let levels = Dictionary(grouping: figures) { $0.cell.dimensions }
      guard levels.count <= mostLevels else { return [] }
      let names = levels.keys.sorted { ($0.count, $0.joined()) < ($1.count, $1.joined()) }
      let pairs = names.flatMap { coarse in names.map { (coarse, $0) } }
      return pairs.compactMap { coarse, fine in
        dividing(coarse, into: fine).map { extra in
          let parts = Dictionary(grouping: levels[fine] ?? []) { $0.cell.only(coarse) }
          return (levels[coarse] ?? []).compactMap { whole in
            parts[whole.cell].map {
              WholeAndParts(place: place, slot: slot, extra, whole: whole, parts: $0, in: index)
            }
          }
        }
      }
    }
  }

  /// Returns the dimensions that a finer level adds; nil when it is not finer, or when the values of
  /// an added dimension do not add up.
  private static func dividing(_ coarse: [String], into fine: [String]) -> [String]? {
    let extra = fine.filter { !coarse.contains($0) }
    guard coarse.count + extra.count == fine.count, !extra.isEmpty,
      dividing.isSuperset(of: extra)
    else { return nil }
    return extra
  }

  /// Creates a whole with its parts.
  private init(
    place: SeriesPlace, slot: Slot, _ dimensions: [String], whole: Figure, parts: [Figure],
    in index: AgendaIndex
  ) {
    (self.place, kind, period, self.dimensions) = (place, slot.kind, slot.period, dimensions)
    (self.whole, self.parts) = (whole, parts)
    isComplete = Self.covers(parts, dimensions, in: index)
    rounding = CountRounding((parts + [whole]).compactMap(\.number))
  }

  /// Returns the figures of a series by what they share, in the order of their first value.
  private static func slots(of place: SeriesPlace) -> [(slot: Slot, figures: [Figure])] {
    var order: [Slot] = []
    var figures: [Slot: [Figure]] = [:]
    var seen: Set<[String]> = []
    for cell in place.series.cells {
      let key = cell.key.withoutTotals
      for (kind, measurement) in cell.all {
        guard let period = measurement.period?.value else { continue }
        let slot = Slot(kind: kind, period: period, source: place.source(of: measurement))
        let name = [kind.rawValue, period.text, slot.source ?? "", key.text]
        guard seen.insert(name).inserted else { continue }
        if figures[slot] == nil { order.append(slot) }
        figures[slot, default: []].append(Figure(cell: key, measurement: measurement))
      }
    }
    return order.map { ($0, figures[$0] ?? []) }
  }

  /// Whether parts have every value of some dimensions that the school offers, crossed.
  private static func covers(
    _ parts: [Figure], _ dimensions: [String], in index: AgendaIndex
  ) -> Bool {
    let offered = dimensions.map { offeredValues(of: $0, in: index) }
    guard offered.allSatisfy({ !$0.isEmpty }) else { return false }
    let inside = parts.count { part in
      zip(dimensions, offered).allSatisfy { name, values in
        part.cell[name].map(values.contains) ?? false
      }
    }
    return inside == offered.reduce(1) { $0 * $1.count }
  }

  /// Returns the values of a dimension that the school has; empty when that is unknown.
  private static func offeredValues(of name: String, in index: AgendaIndex) -> Set<String> {
    switch name {
    case "niveau": return Set(index.agenda.profile.niveaus.map { String($0) })
    case "leerweg": return Set(index.agenda.profile.leerwegen)
    default:
      guard let dimension = index.regeling.dimension(name), !dimension.isOpen else { return [] }
      return Set(dimension.members.map(\.id)).subtracting([CellKey.total])
    }
  }
}

extension CellKey {
  /// The value of a dimension that stands for all others.
  static let total = "totaal"

  /// The key without the dimensions of which it has the total.
  var withoutTotals: CellKey { CellKey(parts.filter { $0.value != Self.total }) }

  /// Returns the key with some of its dimensions only.
  func only(_ dimensions: [String]) -> CellKey {
    CellKey(parts.filter { dimensions.contains($0.dimension) })
  }
}
