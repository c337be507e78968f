internal import AgendaModel
internal import Diagnostics

/// A date in the text that the calendar does not have.
enum DateImpossible: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "date-impossible", .text, .fout,
    title: "Een datum in de tekst bestaat niet",
    what: """
      Of een dag met maand en jaar in de tekst bestaat, en of de dag van de week klopt die ervoor staat:
      ‘31 juni 2025’ en ‘dinsdag 4 maart 2024’ bestaan niet.
      """,
    why: "De lezer weet niet welke dag is bedoeld.",
    wrong: "Op 31 juni 2025 is de enquête klaar.",
    right: "Op 30 juni 2025 is de enquête klaar.",
    mend: "Verbeter de dag, de maand of het jaar")

  /// Returns a finding for each such date in public text.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.passages.filter { $0.place != .data }.flatMap { passage -> [Diagnostic] in
      let words = passage.words.words
      return words.indices.compactMap { at in
        guard let date = WrittenDate(at: at, in: words), let wrong = date.wrong else { return nil }
        return finding(
          at: passage.place(date.range), wrong.summary, explanation: wrong.explanation)
      }
    }
  }
}

/// A day, a month in words and perhaps a year, as a text has them.
struct WrittenDate {
  /// What is wrong with it.
  struct Wrong {
    /// The headline.
    let summary: String
    /// Why.
    let explanation: String
  }

  /// The months.
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  /// The days of the week, Monday first.
  private static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  /// The day of the month.
  let day: Int
  /// The month, from 1.
  let month: Int
  /// The year; nil when not written.
  let year: Int?
  /// The day of the week, Monday being 0; nil when not written.
  let weekday: Int?
  /// Its bytes.
  let range: Range<Int>

  /// Reads the date whose day is the word at an index.
  init?(at index: Int, in words: [TextWords.Word]) {
    guard index + 1 < words.count, words[index].form.length <= 2, let day = Int(words[index].text),
      words[index + 1].gap == .blank,
      let month = Self.months.firstIndex(of: words[index + 1].lower)
    else { return nil }
    (self.day, self.month) = (day, month + 1)
    let follows = index + 2 < words.count && words[index + 2].gap == .blank
    let year = follows && words[index + 2].form.length == 4 ? Int(words[index + 2].text) : nil
    self.year = year
    let isNamed = index > 0 && words[index].gap == .blank
    weekday = isNamed ? Self.weekdays.firstIndex(of: words[index - 1].lower) : nil
    let start = words[weekday == nil ? index : index - 1].range.lowerBound
    range = start..<words[year == nil ? index + 1 : index + 2].range.upperBound
  }

  /// What is wrong with it; nil for a day that exists.
  var wrong: Wrong? {
    // Without a year a leap day may be meant.
    guard let date = CalendarDate(year: year ?? 2024, month: month, day: day) else {
      return year.map { (1900...2200).contains($0) } ?? true ? noSuchDay : nil
    }
    guard let weekday, year != nil, date.weekday != weekday else { return nil }
    return Wrong(
      summary: "\(date.text) was of is geen \(Self.weekdays[weekday])",
      explanation: "\(date.text) valt op een \(Self.weekdays[date.weekday]).")
  }

  /// That the month does not have the day.
  private var noSuchDay: Wrong {
    let name = Self.months[month - 1]
    let last =
      (28...31).last { CalendarDate(year: year ?? 2024, month: month, day: $0) != nil } ?? 31
    let when = year.map { " \($0)" } ?? ""
    return Wrong(
      summary: "\(day) \(name)\(when) bestaat niet",
      explanation: "De maand \(name)\(when) heeft \(last) dagen.")
  }
}

extension CalendarDate {
  /// The day of the week, Monday being 0 (Zeller's congruence).
  var weekday: Int {
    let (shifted, century) = month < 3 ? (month + 12, year - 1) : (month, year)
    let sum = day + 13 * (shifted + 1) / 5 + century + century / 4 - century / 100 + century / 400
    // Zeller counts from Saturday.
    return (sum + 5) % 7
  }
}
