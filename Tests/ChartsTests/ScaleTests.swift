import Testing

@testable import Charts

struct ScaleTests {
  /// The cases of `choosesRoundTicksAroundTheValues`.
  static let roundTicks: [([Double], [String])] = [
    ([21.0, 19, 18, 16, 15], ["14", "16", "18", "20", "22"]),
    ([3.6, 3.7, 3.8], ["3,5", "3,6", "3,7", "3,8", "3,9"]),
    ([16.0, 10, 3], ["0", "5", "10", "15", "20"]),
    ([60.0, 100], ["40", "60", "80", "100"]),
    ([-3.0, 3], ["−4", "−2", "0", "2", "4"]),
    ([], ["0,0", "0,5", "1,0"]),
    ([7.0], ["6,0", "6,5", "7,0", "7,5", "8,0"]),
  ]

  @Test(arguments: roundTicks)
  func choosesRoundTicksAroundTheValues(_ values: [Double], _ texts: [String]) {
    let domain = NiceDomain(values, zero: .whenNear, count: 4, natural: 0...100)
    #expect(domain.ticks.map(\.text) == texts)
  }

  /// The cases of `staysUsableForExtremeValues`.
  static let extremes: [[Double]] = [
    [1e-12], [0.0, 0], [1e150, -1e150], [1e9, 1e9 + 1e-4], [.leastNonzeroMagnitude],
    [-7.0, -7, -7],
    [1e15, 1e15 + 1],
  ]

  @Test(arguments: extremes)
  func staysUsableForExtremeValues(_ values: [Double]) {
    for zero in [NiceDomain.Zero.always, .whenNear] {
      let domain = NiceDomain(values, zero: zero, count: 4)
      #expect(domain.upper > domain.lower)
      #expect((2...12).contains(domain.ticks.count))
      #expect(domain.ticks.allSatisfy { $0.value.isFinite })
      #expect(values.allSatisfy { $0 <= domain.upper + 1e-3 && $0 >= domain.lower - 1e-3 })
    }
  }

  @Test func beginsBarsAtZero() {
    let domain = NiceDomain([78_898, 110_458], zero: .always, count: 4)
    #expect(domain.lower == 0)
    #expect(domain.upper >= 110_458)
  }

  @Test func mapsEndsToEndsInEitherDirection() {
    let scale = LinearScale(from: 10, to: 20, start: 200, end: 100)
    #expect(scale(10) == 200)
    #expect(scale(15) == 150)
    #expect(scale(20) == 100)
  }

  @Test func putsEqualValuesInTheMiddle() {
    #expect(LinearScale(from: 3, to: 3, start: 0, end: 10)(3) == 5)
  }

  @Test func dividesBandsWithGaps() {
    let bands = BandScale(count: 4, start: 10, band: 18, gap: 2)
    #expect((0..<4).map { bands($0) } == [10, 30, 50, 70])
    #expect(bands.length == 78)
    #expect(BandScale(count: 0, start: 10, band: 18, gap: 2).length == 0)
  }

  /// The cases of `writesCoordinatesWithAtMostTwoDecimals`.
  static let coordinates: [(Double, String)] = [
    (0.0, "0"), (1.0, "1"), (-0.001, "0"), (1.5, "1.5"), (1.256, "1.26"), (1.05, "1.05"),
    (-2.5, "-2.5"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000"),
  ]

  @Test(arguments: coordinates)
  func writesCoordinatesWithAtMostTwoDecimals(_ value: Double, _ text: String) {
    #expect(Coordinate.text(value) == text)
  }
}
