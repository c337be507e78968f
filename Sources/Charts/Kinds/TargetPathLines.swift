/// The lines of a way: dashed for what is planned, solid for what was measured.
struct TargetPathLines {
  /// The dashed line from the last startpunt over the targets.
  let planned: LineMark
  /// The solid lines through what was measured, interrupted where values cannot be compared or a
  /// value is absent.
  let measured: [LineMark]

  /// Makes the lines.
  ///
  /// - Parameters:
  ///   - points: The points, in any order.
  ///   - place: Where a point lies; nil for one without a number.
  init(
    points: [TargetPathChart.Point], place: (TargetPathChart.Point) -> LineMark.Point?
  ) {
    let sorted = points.enumerated().sorted {
      ($0.element.x, $0.offset) < ($1.element.x, $1.offset)
    }
    .map(\.element)
    let start = sorted.last { $0.kind == .start && $0.value.number != nil }
    let goals = sorted.filter { $0.kind == .interim || $0.kind == .target }
    planned = LineMark(
      points: ([start].compactMap { $0 } + goals).sorted { $0.x < $1.x }.compactMap(place),
      style: .targetLine, isDashed: true)
    var runs: [[LineMark.Point]] = [[]]
    for point in sorted where point.kind == .start || point.kind == .measured {
      let spot = place(point)
      if !point.isComparable || spot == nil { runs.append([]) }
      if let spot { runs[runs.count - 1].append(spot) }
    }
    measured = runs.filter { !$0.isEmpty }.map { LineMark(points: $0, style: .ownLine) }
  }

  /// All lines in drawing order.
  var all: [LineMark] { [planned] + measured }
}

extension TargetPathChart.Point {
  /// The labels that may stand beside the marker, the one that says the most first.
  var labels: [String] { [words.map { "\($0): \(value.text)" }, value.text].compactMap(\.self) }

  /// The shape of the marker.
  var shape: DotMark.Shape {
    if isProvisional, kind == .start || kind == .measured { return .provisional }
    switch kind {
    case .start: return .hollow
    case .interim: return .square
    case .target: return .diamond
    case .former: return .openDiamond
    case .measured: return .filled
    }
  }
}
