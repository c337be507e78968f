internal import AgendaModel
internal import Diagnostics

/// A value or dataset from a source that the agenda does not describe.
enum UnknownSource: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-source", .form, .fout,
    title: "Een bron is niet beschreven",
    what: "Of elk id achter `bron` onder `bronnen` in `agenda.yaml` staat.",
    why: """
      Bij elk cijfer staat op de site waar het vandaan komt. Daarvoor zijn naam en houder nodig.
      """,
    wrong: "bron: jobb",
    right: "bron: job")

  /// Returns a finding for each source that is not described, where it is first used.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = index.agenda.sources.map(\.id.value)
    let isKnown = Set(known)
    let used = index.indicators.flatMap { place in
      place.block.series.flatMap { series in
        series.sources.map(Optional.some) + series.cells.flatMap(\.all).map(\.measurement.source)
      }.compactMap(\.self).map { (source: $0, subject: place.block.key) }
    }
    let data = index.agenda.datasets.flatMap { dataset in
      ([dataset.source] + dataset.fields.map(\.source)).compactMap(\.self).map {
        (source: $0, subject: dataset.name.value)
      }
    }
    guard !isListDamaged(index) else { return [] }
    var seen: Set<String> = []
    return (used + data).filter { !isKnown.contains($0.source.value) }.filter {
      seen.insert($0.source.value).inserted
    }.map { use in
      finding(
        at: use.source.range, Message.summary(use.source.value), explanation: Message.explanation,
        subject: use.subject, solutions: [solution(use.source, known, index.regeling)])
    }
  }

  /// Whether the list of sources may stand in what could not be read.
  private static func isListDamaged(_ index: AgendaIndex) -> Bool {
    let path = index.agenda.file.path
    return index.damage.isIncomplete(path)
      || (index.agenda.sources.isEmpty && index.damage.isTouched(path))
  }

  /// Returns the mend: a near id, or the name that the catalogue has for the source.
  private static func solution(
    _ source: Located<String>, _ known: [String], _ regeling: Regeling
  ) -> Diagnostic.Solution {
    if let near = NearMiss.nearest(to: source.value, among: known) {
      return .init("Bedoelde u ‘\(near)’?", .init(source.range, near))
    }
    let name = regeling.sources.first { $0.id == source.value }?.name
    let words = name.map { ", bijvoorbeeld met de naam ‘\($0)’" } ?? ""
    return .init("Voeg de bron toe onder `bronnen` in agenda.yaml\(words)")
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String) -> String { "De bron ‘\(id)’ staat niet onder `bronnen`" }
  /// Why.
  static let explanation = "De bronnen van de agenda staan in agenda.yaml, met naam en houder."
}
