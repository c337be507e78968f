internal import AgendaModel
internal import Diagnostics

/// A column of which the title names another period than its description.
enum ColumnPeriodDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "column-period-differs", .data, .fout,
    title: "Een kolom noemt een andere periode dan haar beschrijving",
    what: """
      Of de periode in de naam of titel van een kolom (`instroom 2022-2023`) dezelfde is als die achter `periode`.
      """,
    why: "De waarden staan anders bij het verkeerde jaar in grafiek en tabel.",
    wrong: """
      - name: instroom 2022-2023
        periode: 2021-2022
      """,
    right: """
      - name: instroom 2022-2023
        periode: 2022-2023
      """)

  /// Returns a finding for each column with two periods.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.flatMap { dataset in
      dataset.fields.compactMap { field in
        guard let period = field.period else { return nil }
        let named = [field.name.value, field.title].lazy.compactMap { title in
          period.value.contradiction(in: title).map { (title, $0) }
        }.first
        guard let (title, other) = named else { return nil }
        return finding(
          at: period.range, Message.summary(title, other, period.value),
          explanation: Message.explanation, subject: dataset.name.value,
          notes: [.init(at: field.name.range, "De kolom")],
          solutions: [
            .init("Schrijf `\(other.text)`, of verbeter de naam", .init(period.range, other.text))
          ])
      }
    }
  }
}

extension Period {
  /// Returns the period that a title names, if it names some and this is none of them.
  ///
  /// A school year goes with a calendar year that it touches: not every title is that precise.
  func contradiction(in title: String) -> Period? {
    let words = title.split {
      $0 == " " || $0 == "(" || $0 == ")" || $0 == "*" || $0 == "," || $0 == ";"
    }
    let named = words.compactMap { word -> Period? in
      // A number of two digits or a month is no year in a title.
      word.utf8.count >= 4 ? Period(String(word)) : nil
    }
    return named.contains(where: goesWith) ? nil : named.first
  }

  /// Whether another period can be meant with this one.
  private func goesWith(_ other: Period) -> Bool {
    switch (self, other) {
    case (.year, .year), (.schoolYear, .schoolYear), (.years, .years), (.month, .month),
      (.cohort, .cohort):
      self == other
    default: overlaps(other.firstYear...other.lastYear)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ title: String, _ named: Period, _ stated: Period) -> String {
    "De kolom ‘\(title)’ gaat over \(named.text), maar er staat `periode: \(stated.text)`"
  }
  /// Why.
  static let explanation = "De waarden van een kolom staan op de site bij haar `periode`."
}
