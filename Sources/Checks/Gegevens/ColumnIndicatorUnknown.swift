internal import AgendaModel
internal import Diagnostics

/// A column for an indicator that does not exist.
enum ColumnIndicatorUnknown: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "column-indicator-unknown", .data, .fout,
    title: "Een kolom hoort bij een indicator die er niet is",
    what: """
      Of wat in `datapackage.yaml` achter `indicator` staat, een code van de Regeling is of een eigen indicator van
      de agenda.
      """,
    why: "De waarden van de kolom komen anders bij geen enkele indicator terecht.",
    wrong: """
      - name: instroom 2022-2023
        indicator: 5x
      """,
    right: """
      - name: instroom 2022-2023
        indicator: 5b
      """)

  /// Returns a finding for each unknown indicator, at its first column per dataset.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let own = index.indicatorKeys.filter { !$0.isEmpty }
    let known = index.regeling.indicators.map(\.code) + own
    let isKnown = Set(known)
    // An indicator of a document that could not be read may be the one.
    guard !index.documents.contains(where: { index.damage.isIncomplete($0.path) }) else {
      return []
    }
    return index.agenda.datasets.flatMap { dataset in
      var seen: Set<String> = []
      return dataset.fields.compactMap(\.indicator).filter {
        !isKnown.contains($0.value) && seen.insert($0.value).inserted
      }.map { indicator in
        let near = NearMiss.nearest(to: indicator.value, among: known)
        return finding(
          at: indicator.range, Message.summary(indicator.value, near),
          explanation: Message.explanation, subject: dataset.name.value,
          solutions: [
            near.map { .init("Schrijf `\($0)`", .init(indicator.range, $0)) }
              ?? .init("Verbeter de code, of beschrijf de indicator in een document")
          ])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ indicator: String, _ near: String?) -> String {
    "Er is geen indicator ‘\(indicator)’" + (near.map { "; bedoelde u ‘\($0)’?" } ?? "")
  }
  /// Why.
  static let explanation = "De waarden van deze kolom komen daardoor nergens terecht."
}
