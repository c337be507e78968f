internal import AgendaModel
internal import Diagnostics

/// One series of an indicator, with the block that it stands in.
struct SeriesPlace: Sendable {
  /// The indicator.
  let block: IndicatorBlock
  /// The series.
  let series: Series

  /// Returns the series of indicators, in order.
  static func all(of indicators: [IndicatorPlace]) -> [SeriesPlace] {
    indicators.flatMap { place in
      place.block.series.map { SeriesPlace(block: place.block, series: $0) }
    }
  }

  /// The code or own id of the indicator.
  var key: String { block.key }

  /// Returns the source of one of the series' values: its own, or that of the series.
  func source(of measurement: Measurement) -> String? {
    measurement.source?.value ?? series.source?.value
  }
}

extension AgendaIndex {
  /// The series of the indicators that could be read as a whole, in order.
  var wholeSeriesPlaces: [SeriesPlace] {
    SeriesPlace.all(of: indicators.filter { !isDamaged($0) })
  }
}

extension Value {
  /// The numbers that the value can stand for as it was rounded; nil unless it is one plain number.
  var interval: Interval? {
    if case .number(let number) = content { Interval(rounded: number) } else { nil }
  }
}

extension Measurement {
  /// The number of persons behind the value, where it is one that can be calculated with.
  var groupSize: Int? {
    guard let size = count?.value.whole, (1...10_000_000).contains(size) else { return nil }
    return size
  }
}

extension CellKey {
  /// The cell for people, such as `2a (leerweg:bol)`, behind an indicator's key.
  func behind(_ key: String) -> String { parts.isEmpty ? key : "\(key) (\(text))" }
}

extension Interval {
  /// The ends in Dutch, outwards: `tussen 3,41 en 3,52`, or `precies 4` where they are one.
  func between(decimals: Int) -> String {
    let (low, high) = (lowest(decimals: decimals), highest(decimals: decimals))
    return low == high ? "precies \(low.dutch())" : "tussen \(low.dutch()) en \(high.dutch())"
  }
}
