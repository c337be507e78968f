internal import AgendaModel
internal import Diagnostics

/// A target for a time before its own starting point.
enum NulmetingAfterTarget: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "nulmeting-after-target", .values, .waarschuwing,
    title: "Een doel is voor een tijd voor de nulmeting",
    what: "Of elk doel voor een later jaar is dan de laatste nulmeting.",
    why: """
      Een doel kijkt vooruit vanaf de nulmeting. Ligt de nulmeting later, dan is een van de jaren verkeerd, of is de
      nulmeting een meting die onder `gemeten` hoort.
      """,
    wrong: """
      nulmeting:
        2026: 57%
      doel:
        2025: 60%
      """,
    right: """
      nulmeting:
        2022: 57%
      gemeten:
        2026: 58%
      doel:
        2027: 60%
      """,
    mend: "Verbeter het jaar, of zet de latere meting onder `gemeten`")

  /// Returns a finding for each cell with a target before its nulmeting.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let now = index.agenda.referenceDate?.value
    return index.seriesPlaces.flatMap { place in
      place.series.cells.compactMap { cell in
        // A measurement from the future and a target outside the edition are findings of their own.
        let starts = cell.nulmeting.filter { start in
          start.period.map { period in now.map { !period.value.startsAfter($0) } ?? true } ?? false
        }
        let targets = cell.target.filter {
          $0.period?.value.overlaps(index.regeling.years) == true && $0.value.value.absence == nil
        }
        guard let start = starts.last?.period,
          let target = targets.first?.period, target.value < start.value
        else { return nil }
        return finding(
          at: target.range, Message.summary(place.key, target.value, start.value),
          explanation: Message.explanation, subject: place.key,
          notes: [.init(at: start.range, "De nulmeting")])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ target: Period, _ start: Period) -> String {
    "Het doel van \(key) is voor \(target.text), maar de nulmeting is van \(start.text)"
  }
  /// Why.
  static let explanation = "Een doel kijkt vooruit vanaf de nulmeting."
}
