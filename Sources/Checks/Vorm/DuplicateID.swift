internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// One id for two things.
enum DuplicateID: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "duplicate-id", .form, .fout,
    title: "Eén id staat voor twee dingen",
    what: """
      Of elke code en elk eigen id één keer voorkomt: van indicatoren, van reeksen binnen een indicator,
      van delen van de tekst (`{#…}`), van bronnen, gegevens en strategische doelen.
      """,
    why: "Een verwijzing of link weet anders niet waar hij heen moet.",
    wrong: """
      ### Verzuim {#aanpak}

      ### Nazorg {#aanpak}
      """,
    right: """
      ### Verzuim {#verzuim}

      ### Nazorg {#nazorg}
      """,
    mend: "Geef een van de twee een ander id")

  /// Returns a finding at each id after the first.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let agenda = index.agenda
    let series = index.indicators.map { place in place.block.series.compactMap(\.id) }
    let spaces: [[Located<String>]] = [
      index.indicators.map { Located($0.block.key, $0.block.keyRange) },
      index.documents.flatMap(partIDs), agenda.sources.map(\.id),
      agenda.datasets.map(\.name), agenda.strategy.map(\.id),
    ]
    return (spaces + series).flatMap(doubles)
  }

  /// Returns the ids in the braces of a document.
  private static func partIDs(_ document: DocumentIndex) -> [Located<String>] {
    document.attributes.compactMap { braces in
      braces.value["#"].flatMap { item in
        item.value.map { Located($0, document.place(item.valueRange)) }
      }
    }
  }

  /// Returns the findings about ids that share one space of names.
  private static func doubles(_ ids: [Located<String>]) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return ids.compactMap { id in
      guard !id.value.isEmpty else { return nil }
      guard let earlier = first[id.value] else {
        first[id.value] = id.range
        return nil
      }
      return finding(
        at: id.range, Message.summary(id.value), explanation: Message.explanation,
        subject: id.value, notes: [.init(at: earlier, "Eerder hier")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String) -> String { "‘\(id)’ komt hier voor de tweede keer voor" }
  /// Why.
  static let explanation = "Elke code en elk id mag in de agenda één keer voorkomen."
}
