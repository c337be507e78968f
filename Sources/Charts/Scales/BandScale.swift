/// Divides a length among things that stand beside or below one another.
struct BandScale: Equatable, Sendable {
  /// How many things there are.
  let count: Int
  /// Where the first begins.
  let start: Double
  /// The room for one thing.
  let band: Double
  /// The distance between two things.
  let gap: Double

  /// Makes a scale with bands of a fixed size.
  init(count: Int, start: Double, band: Double, gap: Double) {
    self.count = max(count, 0)
    self.start = start
    self.band = band
    self.gap = gap
  }

  /// The begin of the band at an index from 0.
  func callAsFunction(_ index: Int) -> Double {
    start + Double(index) * (band + gap)
  }

  /// The length of all bands with the gaps between them.
  var length: Double {
    Double(count) * band + Double(max(count - 1, 0)) * gap
  }
}
