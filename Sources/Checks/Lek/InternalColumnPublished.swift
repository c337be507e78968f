internal import AgendaModel
internal import Diagnostics

/// An internal column of a dataset that feeds a public indicator.
enum InternalColumnPublished: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "internal-column-published", .leak, .fout,
    title: "Een interne kolom voedt een openbare indicator",
    what: """
      Of een kolom met `intern: ja` in `datapackage.yaml` geen `indicator` heeft die de agenda
      toont.
      """,
    why: "De kolom zelf blijft binnen, maar haar waarden komen via de indicator toch op de site.",
    wrong: """
      - name: uitstroom
        intern: ja
        indicator: 2a
      """,
    right: """
      - name: uitstroom
        intern: ja
      """,
    mend: "Haal `intern: ja` of `indicator` bij deze kolom weg")

  /// Returns a finding for each internal column that an indicator draws on.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let used = Set(
      index.indicators.flatMap { place in
        place.block.series.flatMap(\.datasets).map { Use(place.block.key, $0.value) }
      })
    return index.agenda.datasets.flatMap { dataset in
      dataset.fields.compactMap { field in
        guard field.isInternal, let indicator = field.indicator,
          used.contains(Use(indicator.value, dataset.name.value))
        else { return nil }
        return finding(
          at: indicator.range, Message.summary(field.name.value, indicator.value),
          explanation: Message.explanation, subject: indicator.value)
      }
    }
  }

  /// That an indicator draws on a dataset.
  private struct Use: Hashable {
    /// The indicator's key.
    let indicator: String
    /// The dataset's name.
    let dataset: String

    /// Creates a use.
    init(_ indicator: String, _ dataset: String) {
      (self.indicator, self.dataset) = (indicator, dataset)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ column: String, _ indicator: String) -> String {
    "De interne kolom ‘\(column)’ voedt indicator \(indicator)"
  }
  /// Why.
  static let explanation =
    "Haal `intern` weg, of laat de indicator haar waarde ergens anders vandaan halen."
}
