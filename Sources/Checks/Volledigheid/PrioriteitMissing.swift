internal import AgendaModel
internal import Diagnostics

/// A prioriteit of which the Regeling asks parts of its own, without a document to hold them.
enum PrioriteitMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "prioriteit-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een prioriteit heeft onderdelen, maar geen document",
    what: """
      Of er een document `prioriteit.md` is als de Regeling iets voor de hele prioriteit vraagt en dat
      nergens anders staat.
      """,
    why: "Zonder dat document ontbreken die onderdelen van de analyse en die indicatoren.",
    wrong: "prioriteit-2/   # met 2.1.md tot en met 2.3.md, maar zonder prioriteit.md",
    right: """
      # prioriteit-2/prioriteit.md
      ---
      prioriteit: 2
      ---
      """)

  /// Returns a finding for each prioriteit whose own parts have no place.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.prioriteiten.compactMap { prioriteit in
      let path = "prioriteit-\(prioriteit.number)/prioriteit.md"
      guard index.agenda.prioriteit(prioriteit.number) == nil, !index.damage.isUnread(path)
      else { return nil }
      let open = unanswered(prioriteit, in: index)
      guard !open.isEmpty else { return nil }
      let row = CatalogueRow(prioriteit)
      return finding(
        row.severity, at: index.startOfAgenda, Message.summary(prioriteit.number),
        explanation: row.explanation(Message.asks(open), in: index.regeling),
        subject: String(prioriteit.number), solutions: [.init("Maak \(path)")])
    }
  }

  /// Returns the names of the prioriteit's own parts that stand nowhere in the agenda.
  private static func unanswered(
    _ prioriteit: Regeling.Prioriteit, in index: AgendaIndex
  ) -> [String] {
    let profile = index.agenda.profile
    let items = prioriteit.analysis.filter {
      $0.applicability.concerns(profile) && index.analysisAnswers[$0.id] == nil
    }
    let indicators = prioriteit.indicators.filter {
      $0.applicability.concerns(profile) && index.indicators($0.code).isEmpty
    }
    return items.map(\.id) + indicators.map { "indicator " + $0.code }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ number: Int) -> String {
    "Prioriteit \(number) heeft eigen onderdelen, maar geen document"
  }
  /// What is asked.
  static func asks(_ parts: [String]) -> String {
    "De Regeling vraagt voor de hele prioriteit: \(parts.dutchList)."
  }
}
