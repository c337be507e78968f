/// A period that a figure is about: a calendar year, a school year, several years, a cohort or a month.
public enum Period: Sendable, Hashable {
  /// A calendar year.
  case year(Int)
  /// The school year that starts in this year: 2022 is 2022-2023.
  case schoolYear(Int)
  /// Several years, both included.
  case years(Int, Int)
  /// The students who started or graduated in this year.
  case cohort(Int)
  /// A month of a year, from 1 to 12.
  case month(Int, Int)

  /// The period in Dutch, such as `2022-2023`.
  public var text: String {
    switch self {
    case .year(let year): String(year)
    case .schoolYear(let year): "\(year)-\(year + 1)"
    case .years(let first, let last): "\(first)-\(last)"
    case .cohort(let year): "cohort \(year)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
  }

  /// The place on a time axis: the middle of the period in calendar years.
  ///
  /// A calendar year stands at its own number (2022 at 2022.0, its middle), so a school year
  /// 2022-2023 stands half a year later, at 2022.5. This is the one definition of order and place.
  public var axisPosition: Double {
    switch self {
    case .year(let year), .cohort(let year): Double(year)
    case .schoolYear(let year): Double(year) + 0.5
    case .years(let first, let last): Double(first + last) / 2
    case .month(let year, let month): Double(year) + (Double(month) - 6.5) / 12
    }
  }

  /// The first calendar year that the period touches.
  public var firstYear: Int {
    switch self {
    case .year(let year), .schoolYear(let year), .cohort(let year), .years(let year, _),
      .month(let year, _):
      year
    }
  }

  /// The last calendar year that the period touches.
  public var lastYear: Int {
    switch self {
    case .year(let year), .cohort(let year), .years(_, let year), .month(let year, _): year
    case .schoolYear(let year): year + 1
    }
  }

  /// The last day of the period; nil for a cohort, whose students leave in their own time.
  public var lastDay: CalendarDate? {
    switch self {
    case .year(let year), .years(_, let year): CalendarDate(year: year, month: 12, day: 31)
    case .schoolYear(let year): CalendarDate(year: year + 1, month: 7, day: 31)
    case .month(let year, let month):
      [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
    case .cohort: nil
    }
  }

  /// Whether the period touches any of the `years`.
  public func overlaps(_ years: ClosedRange<Int>) -> Bool {
    firstYear <= years.upperBound && lastYear >= years.lowerBound
  }
}

extension Period: Comparable {
  /// Orders periods by their place on the axis, then by their first year.
  public static func < (left: Self, right: Self) -> Bool {
    (left.axisPosition, left.firstYear, left.text)
      < (right.axisPosition, right.firstYear, right.text)
  }
}

/// A day in the Gregorian calendar, written `2024-03-04`.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day, from 1.
  public let day: Int

  /// Creates the day, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1900...2200).contains(year) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day in words, such as `4 maart 2024`.
  public var text: String {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// The day as it is written in files: `2024-03-04`.
  public var iso: String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// Returns the day a number of days later; nil beyond the years that a date can have.
  public func adding(days: Int) -> CalendarDate? {
    var (day, month, year) = (self.day + days, self.month, self.year)
    while let length = Self.length(of: month, in: year), day > length {
      day -= length
      (month, year) = month == 12 ? (1, year + 1) : (month + 1, year)
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Returns the number of days of a month; nil where there is no such month.
  private static func length(of month: Int, in year: Int) -> Int? {
    (28...31).reversed().first { CalendarDate(year: year, month: month, day: $0) != nil }
  }

  /// Orders days in time.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
