/// The stretch of time that an account is about.
public enum AccountTerm: Sendable, Hashable {
  /// A calendar year: the public verantwoording.
  case year(Int)
  /// A semester of the school year that starts in this year: 2025 and 1 are the first of 2025-2026.
  case semester(Int, Int)

  /// Reads `2025`, or `2025-2026-s1`; nil when `text` is neither.
  public init?(written text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let years = parts.prefix(2).compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    if parts.count == 1, let year = years.first {
      self = .year(year)
    } else if parts.count == 3, years.count == 2, years[1] == years[0] + 1,
      let number = ["s1": 1, "s2": 2][parts[2]]
    {
      self = .semester(years[0], number)
    } else {
      return nil
    }
  }

  /// As an author writes it and a folder is named: `2025` or `2025-2026-s1`.
  public var text: String {
    switch self {
    case .year(let year): String(year)
    case .semester(let start, let number): "\(start)-\(start + 1)-s\(number)"
    }
  }

  /// In words: `2025`, or `het eerste semester van 2025-2026`.
  public var dutch: String {
    switch self {
    case .year(let year): String(year)
    case .semester(let start, let number):
      "het \(number == 1 ? "eerste" : "tweede") semester van \(start)-\(start + 1)"
    }
  }

  /// Whether the account stays inside the institution: progress between two verantwoordingen.
  public var isInternal: Bool { if case .semester = self { true } else { false } }

  /// The period of a value that an account states without one: its year, or its school year.
  public var period: Period {
    switch self {
    case .year(let year): .year(year)
    case .semester(let start, _): .schoolYear(start)
    }
  }

  /// The calendar year in which it ends: a first semester ends in January.
  public var lastYear: Int {
    switch self {
    case .year(let year): year
    case .semester(let start, _): start + 1
    }
  }

  /// Its first day: 1 January of a year, 1 August and 1 February of the semesters.
  public var firstDay: CalendarDate? {
    switch self {
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    case .semester(let start, 1): CalendarDate(year: start, month: 8, day: 1)
    case .semester(let start, _): CalendarDate(year: start + 1, month: 2, day: 1)
    }
  }

  /// The day after which it is over: a year on 31 December, semesters on 31 January and 31 July.
  public var lastDay: CalendarDate? {
    switch self {
    case .year(let year): CalendarDate(year: year, month: 12, day: 31)
    case .semester(let start, 1): CalendarDate(year: start + 1, month: 1, day: 31)
    case .semester(let start, _): CalendarDate(year: start + 1, month: 7, day: 31)
    }
  }
}

extension AccountTerm: Comparable {
  /// Orders by the day on which each is over; of two that end together the shorter comes first.
  public static func < (left: Self, right: Self) -> Bool {
    guard let first = left.lastDay, let second = right.lastDay else { return false }
    return first == second ? left.isInternal && !right.isInternal : first < second
  }
}
