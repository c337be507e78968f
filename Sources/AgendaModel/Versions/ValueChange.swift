internal import Diagnostics

/// A value of an indicator that differs between two versions.
public struct ValueChange: Sendable {
  /// The indicator's code or own id.
  public let key: String
  /// The indicator's code and name.
  public let indicator: String
  /// The series' name; nil when the indicator has one series.
  public let series: String?
  /// The unit, by which the values are written.
  public let unit: Unit
  /// The cell.
  public let cell: CellKey
  /// What kind of value.
  public let kind: Cell.Kind
  /// The period; nil where the author gave none.
  public let period: Period?
  /// The old value; nil when there was none.
  public let before: Measurement?
  /// The new value; nil when there is none.
  public let after: Measurement?

  /// Whether it is an adopted value that moved and says neither that nor why.
  ///
  /// New measurements are no change of what was adopted; a target that was still to be decided is
  /// filled in and not moved.
  public var isUnexplained: Bool {
    guard kind != .measured, let before else { return false }
    if before.value.value.absence?.isOpen == true { return false }
    return after?.adjustment?.reason == nil
  }

  /// Returns the values that differ between two versions of an indicator.
  static func all(from old: IndicatorBlock?, to new: IndicatorBlock?) -> [ValueChange] {
    guard let block = new ?? old else { return [] }
    let isSingle = max(old?.series.count ?? 0, new?.series.count ?? 0) < 2
    return AgendaDifference.pairs(keyed(old), keyed(new)).flatMap { pair -> [ValueChange] in
      guard let series = pair.after ?? pair.before else { return [] }
      let context = Context(block: block, series: series, isSingle: isSingle)
      return context.changes(from: pair.before, to: pair.after)
    }
  }

  /// Returns the series of an indicator by id, or by place where they have none.
  private static func keyed(_ block: IndicatorBlock?) -> [(String, Series)] {
    (block?.series ?? []).enumerated().map { ($0.element.id?.value ?? "#\($0.offset)", $0.element) }
  }

  /// What the changes of one series share.
  private struct Context {
    /// The indicator.
    let block: IndicatorBlock
    /// The series.
    let series: Series
    /// Whether it is the only one.
    let isSingle: Bool

    /// Returns the values that differ.
    func changes(from old: Series?, to new: Series?) -> [ValueChange] {
      let cells = AgendaDifference.pairs(keyed(old), keyed(new))
      return cells.flatMap { pair -> [ValueChange] in
        guard let key = (pair.after ?? pair.before)?.key else { return [] }
        return Cell.Kind.allCases.flatMap { kind in
          AgendaDifference.pairs(keyed(pair.before, kind), keyed(pair.after, kind))
            .filter { Self.differ($0.before, $0.after) }
            .map { change(key, kind, $0.before, $0.after) }
        }
      }
    }

    /// Returns the cells of a series by what they stand for.
    private func keyed(_ series: Series?) -> [(String, Cell)] {
      (series?.cells ?? []).map { cell in
        (cell.key.parts.map { "\($0.dimension)=\($0.value)" }.joined(separator: ","), cell)
      }
    }

    /// Returns the values of a kind by period.
    private func keyed(_ cell: Cell?, _ kind: Cell.Kind) -> [(String, Measurement)] {
      (cell?[kind] ?? []).map { ($0.period?.value.text ?? "", $0) }
    }

    /// Whether two values say something else; the number of respondents is part of it.
    private static func differ(_ old: Measurement?, _ new: Measurement?) -> Bool {
      old?.value.value != new?.value.value || old?.count?.value != new?.count?.value
    }

    /// Returns a change.
    private func change(
      _ cell: CellKey, _ kind: Cell.Kind, _ before: Measurement?, _ after: Measurement?
    ) -> ValueChange {
      ValueChange(
        key: block.key, indicator: AgendaDifference.name(block),
        series: isSingle ? nil : series.name ?? series.id?.value, unit: series.unit, cell: cell,
        kind: kind, period: (after ?? before)?.period?.value, before: before, after: after)
    }
  }
}

extension Absence {
  /// Whether the value was still to come, so that filling it in moves nothing.
  fileprivate var isOpen: Bool {
    switch self {
    case .later, .none, .notAvailable, .sourceSilent: true
    case .suppressedAtSource, .smallCount, .withheld, .shielding: false
    }
  }
}
