/// Numbers that look random and are the same in every run (SplitMix64).
struct Chance {
  /// The state.
  private var state: UInt64

  /// Starts a row of numbers; another seed gives another row.
  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  /// Returns the next 64 bits.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Returns a number in `range`; the tiny bias of the remainder does no harm here.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Returns one of `items`, or an empty text when there are none.
  mutating func pick(_ items: [String]) -> String {
    items.isEmpty ? "" : items[number(in: 0...items.count - 1)]
  }
}
