import AgendaModel
import Testing

@Suite("Intervals of rounded numbers")
struct IntervalTests {
  /// Returns the interval that a number as written can stand for.
  static func rounded(_ text: String, to unit: Int = 1) throws -> Interval {
    let number = try #require(DecimalNumber(text))
    return try #require(Interval(rounded: number, to: unit))
  }

  /// Returns an exact number.
  static func exact(_ text: String) throws -> Interval {
    let number = try #require(DecimalNumber(text))
    return try #require(Interval(exactly: number))
  }

  /// A number as written, what it was rounded to, and its ends.
  static let ends: [(String, Int, String, String)] = [
    ("3,6", 1, "3,550", "3,650"), ("3,60", 1, "3,595", "3,605"), ("57", 1, "56,500", "57,500"),
    ("-3,5", 1, "-3,550", "-3,450"), ("0", 1, "-0,500", "0,500"), ("120", 10, "115,000", "125,000"),
    ("0,71", 1, "0,705", "0,715"), ("999999999999", 1, "999999999998,500", "999999999999,500"),
  ]

  @Test("hold half a unit of the last digit to both sides", arguments: ends)
  func width(text: String, unit: Int, low: String, high: String) throws {
    let interval = try Self.rounded(text, to: unit)
    #expect(interval.lowest(decimals: 3) == DecimalNumber(low))
    #expect(interval.highest(decimals: 3) == DecimalNumber(high))
  }

  @Test("refuse numbers that no agenda means")
  func refusal() {
    #expect(Interval(rounded: DecimalNumber(unscaled: 1, decimals: 10)) == nil)
    #expect(Interval(exactly: DecimalNumber(1_000_000_000_000)) == nil)
    #expect(Interval(exactly: DecimalNumber(-1_000_000_000_000)) == nil)
    #expect(Interval(exactly: DecimalNumber(Int.max)) == nil)
    #expect(Interval(exactly: DecimalNumber(unscaled: 1, decimals: 9)) != nil)
  }

  @Test("grow with every rounded term of a sum")
  func sums() throws {
    let shares = try ["41", "16", "26", "10", "6"].map { try Self.rounded($0) }
    #expect(shares.sum.lowest(decimals: 1) == DecimalNumber("96,5"))
    #expect(shares.sum.highest(decimals: 1) == DecimalNumber("101,5"))
    #expect(shares.sum.overlaps(Interval(100)))
    #expect([Interval]().sum == Interval(0))
  }

  @Test("turn around under a negative weight")
  func negativeWeight() throws {
    let product = try Self.rounded("2") * -3
    #expect(product.lowest(decimals: 1) == DecimalNumber("-7,5"))
    #expect(product.highest(decimals: 1) == DecimalNumber("-4,5"))
  }

  @Test("divide outwards, so that nothing true falls outside")
  func division() throws {
    let third = Interval(1) / 3
    #expect(third.lowest(decimals: 2) == DecimalNumber("0,33"))
    #expect(third.highest(decimals: 2) == DecimalNumber("0,34"))
    #expect((third * 3).overlaps(Interval(1)))
    let negative = Interval(-1) / 3
    #expect(negative.lowest(decimals: 2) == DecimalNumber("-0,34"))
    #expect(negative.highest(decimals: 2) == DecimalNumber("-0,33"))
  }

  /// A part, a whole, and the printed share that goes or does not go with them.
  static let shares: [(String, String, String, Bool)] = [
    ("7,60", "20,70", "37", true), ("7,60", "20,70", "38", false), ("12,30", "20,70", "59", true),
    ("1", "3", "33", true), ("1", "3", "34", false), ("0", "3", "0", true), ("3", "3", "100", true),
  ]

  @Test("recompute a share from its part and whole", arguments: shares)
  func share(part: String, whole: String, printed: String, fits: Bool) throws {
    let (part, whole) = (try Self.exact(part), try Self.exact(whole))
    let share = try #require(part.share(of: whole))
    let expected = try Self.rounded(printed)
    #expect(share.overlaps(expected) == fits)
  }

  @Test("have no share of what may be zero")
  func shareOfZero() throws {
    #expect(Interval(1).share(of: Interval(0)) == nil)
    let (some, maybe) = (try Self.rounded("0,4"), try Self.rounded("0"))
    #expect(Interval(1).share(of: some) != nil)
    #expect(Interval(1).share(of: maybe) == nil)
    #expect(Interval(-1).share(of: Interval(2)) == nil)
  }

  /// A mean or percentage, the number of respondents, the factor, and whether it can be.
  static let quotients: [(String, Int, Int, Bool)] = [
    ("33", 4, 100, false), ("25", 4, 100, true), ("33", 3, 100, true), ("35", 63, 100, true),
    ("21", 42, 100, true), ("34,9", 63, 100, true), ("35,1", 63, 100, false), ("0", 4, 100, true),
    ("100", 4, 100, true), ("99", 40, 100, false),
    // Brown and Heathers' own example: a mean of 3,45 of 20 whole answers can be, 3,46 cannot.
    ("3,45", 20, 1, true), ("3,46", 20, 1, false), ("3,4", 20, 1, true), ("3,47", 17, 1, true),
    ("3,48", 17, 1, false),
  ]

  @Test("know whether a whole number of answers gives a mean or share", arguments: quotients)
  func grim(text: String, count: Int, factor: Int, fits: Bool) throws {
    let interval = try Self.rounded(text)
    #expect(interval.holdsQuotient(of: count, times: factor) == fits)
  }

  @Test("compare without overlap only")
  func comparison() throws {
    let (low, high) = (try Self.rounded("3,5"), try Self.rounded("3,6"))
    let (higher, edge) = (try Self.rounded("3,7"), try Self.exact("3,55"))
    #expect(!(low < high))
    #expect(low < higher)
    #expect(low.common(with: high) == edge)
    #expect(low.common(with: Interval(4)) == nil)
    #expect([low, Interval(4)].hull == low.joined(with: Interval(4)))
    #expect([Interval]().hull == nil)
  }

  @Test("stay exact at the ends of what is kept")
  func extremes() throws {
    let large = try Self.rounded("999999999999")
    #expect((large * 999_999_999).overlaps(large * 999_999_999))
    #expect(large.share(of: large)?.overlaps(Interval(100)) == true)
    #expect(large.holdsQuotient(of: 999_999_999, times: 100))
  }
}
