internal import AgendaModel
internal import Diagnostics

/// A data file from after the day that counts as now, or far older than its source's rhythm.
enum DatasetDateWrong: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "dataset-date-wrong", .data, .waarschuwing,
    title: "De peildatum van een gegevensbestand kan niet, of is oud",
    what: """
      Of de `peildatum` van een gegevensbestand voor die van de agenda ligt. Is de bron jaarlijks of tweejaarlijks,
      dan is er een advies als het bestand meer dan één meting achterloopt.
      """,
    why:
      "Cijfers van na vandaag bestaan niet. Van een oud bestand zijn er misschien al nieuwe cijfers.",
    wrong: """
      peildatum: 2042-10-01    # de agenda: 2024-03-12
      """,
    right: """
      peildatum: 2023-10-01
      """,
    mend: "Verbeter de datum, of vraag de bron om een nieuw bestand")

  /// Returns a finding for each dataset from the future, or from too long ago.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let now = index.agenda.referenceDate else { return [] }
    return index.agenda.datasets.compactMap { dataset in
      guard let date = dataset.referenceDate else { return nil }
      let notes = [Diagnostic.Note(at: now.range, "De peildatum van de agenda")]
      if now.value < date.value {
        return finding(
          at: date.range, Message.future(dataset.name.value, date.value),
          explanation: Message.today(now.value), subject: dataset.name.value, notes: notes)
      }
      guard let source = dataset.source.flatMap({ index.agenda.source($0.value) }),
        let years = source.yearsBetween, now.value.isMore(than: 2 * years, after: date.value)
      else { return nil }
      return finding(
        .advies, at: date.range, Message.old(dataset.name.value, date.value),
        explanation: Message.rhythm(source, years), subject: dataset.name.value, notes: notes)
    }
  }
}

extension DataSource {
  /// The number of years from one measurement to the next, where the rhythm says so.
  var yearsBetween: Int? {
    switch rhythm?.lowercased() {
    case "jaarlijks", "elk jaar": 1
    case "tweejaarlijks", "om de twee jaar": 2
    default: nil
    }
  }
}

extension CalendarDate {
  /// Whether the day lies more than a number of years after another.
  fileprivate func isMore(than years: Int, after other: CalendarDate) -> Bool {
    (year - years, month, day) > (other.year, other.month, other.day)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a date in the future.
  static func future(_ name: String, _ date: CalendarDate) -> String {
    "‘\(name)’ is van \(date.text), na de peildatum van de agenda"
  }
  /// The headline about an old date.
  static func old(_ name: String, _ date: CalendarDate) -> String {
    "‘\(name)’ is van \(date.text); er zijn misschien nieuwere cijfers"
  }
  /// What counts as now.
  static func today(_ date: CalendarDate) -> String {
    "De peildatum van de agenda is \(date.text); dat telt als vandaag."
  }
  /// How often the source measures.
  static func rhythm(_ source: DataSource, _ years: Int) -> String {
    "De bron ‘\(source.name)’ komt \(years == 1 ? "elk jaar" : "om de twee jaar") met nieuwe cijfers."
  }
}
