internal import AgendaModel
internal import Diagnostics

/// A measure that was merged with one that does not exist.
enum MergedMeasureUnknown: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "merged-measure-unknown", .completeness, .fout,
    title: "Een maatregel is samengevoegd met een maatregel die niet bestaat",
    what: "Of `samen-met=` de volledige code van een maatregel van de Regeling noemt.",
    why: "De lezer kan anders niet vinden waar het antwoord staat.",
    wrong: "### Meldpunt {maatregel=9 besluit=toepassen samen-met=M2.2.33}",
    right: "### Meldpunt {maatregel=9 besluit=toepassen samen-met=M2.2.3}")

  /// Returns a finding at each unknown code.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = Set(
      index.regeling.measures.flatMap { measure in
        [measure.id] + measure.parts.map { measure.id + $0.letter }
      })
    return index.documents.flatMap(\.document.parts).flatMap(\.marks.mergedWith)
      .filter { !known.contains($0.value) }.map { code in
        let near = NearMiss.nearest(to: code.value, among: index.regeling.measures.map(\.id))
        return finding(
          at: code.range, Message.summary(code.value),
          explanation: Message.explanation(index.regeling.edition), subject: code.value,
          solutions: near.map { [.init("Bedoelde u \($0)?", .init(code.range, $0))] } ?? [])
      }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ code: String) -> String { "Er is geen maatregel met de code ‘\(code)’" }
  /// Why.
  static func explanation(_ edition: String) -> String {
    "De maatregelen staan in de lijst bij de Regeling \(edition)."
  }
}
