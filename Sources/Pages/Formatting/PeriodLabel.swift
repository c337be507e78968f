public import AgendaModel
internal import Diagnostics

extension Period {
  /// The period as it stands in running text: `2022-2023`, `cohort 2020`, `maart 2024`.
  public var dutch: String {
    guard case .month(let year, let month) = self,
      let day = CalendarDate(year: year, month: month, day: 1)
    else { return text }
    return String(day.text.dropFirst(2))
  }

  /// When something was measured: `in 2022`, `bij cohort 2020`.
  public var whenDutch: String {
    if case .cohort = self { return "bij \(dutch)" }
    return "in \(dutch)"
  }
}

extension Measurement {
  /// When it was measured, or that nobody says when, and among whom, with a blank in front:
  /// ` in 2022`, ` (bron noemt geen jaar)`, ` in 2023 (alle medewerkers)`; empty where the author
  /// says nothing of it.
  var whenDutch: String {
    let words = [undated?.rawValue, group].compactMap(\.self)
    return (period.map { " " + $0.value.whenDutch } ?? "")
      + (words.isEmpty ? "" : " (\(words.joined(separator: ", ")))")
  }
}

/// The labels of values on the screen.
public enum PeriodLabel {
  /// Returns `Startpunt (nulmeting 2022)`, `Doel voor 2027` or `Gemeten in 2024`.
  public static func text(
    _ kind: Cell.Kind, _ period: Period?, undated: Undated? = nil
  ) -> String {
    let unknown = undated.map { " (\($0.rawValue))" } ?? ""
    switch kind {
    case .nulmeting:
      return "Startpunt (nulmeting" + (period.map { " \($0.dutch)" } ?? "")
        + (undated.map { ", \($0.rawValue)" } ?? "") + ")"
    case .target: return "Doel" + (period.map { " voor \($0.dutch)" } ?? unknown)
    case .measured: return "Gemeten" + (period.map { " \($0.whenDutch)" } ?? unknown)
    }
  }

  /// Returns a label for a narrow column: `Startpunt 2022`, `Doel 2027`, `Gemeten 2024`.
  public static func short(
    _ kind: Cell.Kind, _ period: Period?, undated: Undated? = nil
  ) -> String {
    let word =
      switch kind {
      case .nulmeting: "Startpunt"
      case .target: "Doel"
      case .measured: "Gemeten"
      }
    return word + (period.map { " \($0.dutch)" } ?? undated.map { " (\($0.rawValue))" } ?? "")
  }
}
