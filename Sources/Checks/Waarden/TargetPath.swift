internal import AgendaModel
internal import Diagnostics

/// The nulmeting and the streefwaarden of one cell of a series, as the target checks compare them.
struct TargetPath {
  /// The indicator's code or own id.
  let key: String
  /// What is better; never neutral.
  let direction: Direction
  /// The latest nulmeting that is a plain number.
  let start: Measurement?
  /// The targets with a period, in the order of time.
  let targets: [Measurement]

  /// The last target: that of the last year where there is one, else the one without a period.
  var final: Measurement?

  /// Returns the paths of those series that have a direction.
  ///
  /// A cell with a number off its scale or of another magnitude is left out: that is a finding of
  /// its own, and the comparison would only repeat it.
  static func all(in places: [SeriesPlace]) -> [TargetPath] {
    var paths: [TargetPath] = []
    for place in places {
      // Worked out once for each series: it looks at all its values.
      let direction = place.block.trueDirection
      guard direction != .neutral else { continue }
      let (scale, unit) = (place.series.scale, place.series.unit)
      for cell in place.series.cells
      where isOnScale(cell, scale) && cell.magnitudeBreak(unit: unit) == nil {
        paths.append(TargetPath(key: place.key, direction, cell))
      }
    }
    return paths
  }

  /// Gathers the path of a cell.
  private init(key: String, _ direction: Direction, _ cell: Cell) {
    (self.key, self.direction) = (key, direction)
    start = cell.nulmeting.filter { $0.value.value.isPlainNumber }.max(by: Self.isEarlier)
    targets = cell.target.filter { $0.period != nil }.sorted(by: Self.isEarlier)
    final = targets.last ?? cell.target.first
  }

  /// Whether `left` is better than `right`.
  func isBetter(_ left: DecimalNumber, than right: DecimalNumber) -> Bool {
    direction == .higher ? left > right : left < right
  }

  /// Whether all numbers of a cell can occur; one that cannot is a finding of its own.
  private static func isOnScale(_ cell: Cell, _ scale: Scale) -> Bool {
    cell.all.allSatisfy { $0.measurement.value.value.numbers.allSatisfy(scale.contains) }
  }

  /// Orders measurements in time.
  private static func isEarlier(_ left: Measurement, _ right: Measurement) -> Bool {
    guard let first = left.period?.value, let second = right.period?.value else {
      return left.period == nil && right.period != nil
    }
    return first < second
  }
}

extension Value {
  /// Whether the value is one number without a bound, and exact: `ongeveer 60` may be 59.
  var isPlainNumber: Bool {
    if case .number = content { hedge == nil } else { false }
  }

  /// The bound and its number, where the value is a bound.
  var boundary: (bound: Bound, number: DecimalNumber)? {
    if case .bound(let bound, let number) = content { (bound, number) } else { nil }
  }
}
