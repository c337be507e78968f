internal import AgendaModel
internal import Diagnostics

/// An item that is said not to apply, while the school's own profile says that it does.
enum NotApplicableButOffered: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "not-applicable-but-offered", .completeness, .fout,
    title: "‘Niet van toepassing’ klopt niet met wat de school aanbiedt",
    what: """
      Of een onderdeel dat alleen voor een bepaald niveau of een bepaalde leerweg geldt, terecht `nvt`
      heet. De niveaus en leerwegen staan in `agenda.yaml`.
      """,
    why: "Biedt de school dat niveau of die leerweg aan, dan vraagt de Regeling het onderdeel.",
    wrong: """
      niveaus: 2, 3, 4                   # agenda.yaml

      ### Niveau 2 {analyse=3 nvt}       # prioriteit-1/1.3.md
      """,
    right: """
      niveaus: 3, 4                      # agenda.yaml

      ### Niveau 2 {analyse=3 nvt}       # prioriteit-1/1.3.md
      """)

  /// Returns a finding for each item and indicator that the profile includes.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    items(in: index) + indicators(in: index)
  }

  /// Returns the findings about analysis items.
  private static func items(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.analysisItems.filter { isOffered($0.applicability, by: index.agenda.profile) }
      .flatMap { item in
        index.analysisAnswers[item.id, default: []].filter(\.part.marks.isNotApplicable).map {
          let row = CatalogueRow(item)
          return finding(
            row.severity, at: $0.range, Message.summary(item.id, item.applicability),
            explanation: row.explanation(item.question, in: index.regeling), subject: item.id)
        }
      }
  }

  /// Returns the findings about indicators.
  private static func indicators(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.compactMap { place in
      guard let reason = place.block.notApplicable, let asked = place.block.requirement,
        isOffered(asked.applicability, by: index.agenda.profile)
      else { return nil }
      let row = CatalogueRow(asked)
      return finding(
        row.severity, at: reason.range,
        Message.summary("indicator " + asked.code, asked.applicability),
        explanation: row.explanation(asked.name + ".", in: index.regeling), subject: asked.code)
    }
  }

  /// Whether a condition is there and the school's known profile meets it.
  private static func isOffered(_ condition: Applicability, by profile: Profile) -> Bool {
    guard condition != Applicability(), condition.concerns(profile) else { return false }
    let knowsNiveaus = condition.niveaus.isEmpty || !profile.niveaus.isEmpty
    return knowsNiveaus && (condition.leerwegen.isEmpty || !profile.leerwegen.isEmpty)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ condition: Applicability) -> String {
    let offered = condition.niveaus.map { "niveau \($0)" } + condition.leerwegen
    return
      "Bij \(name) staat ‘niet van toepassing’, maar de school biedt \(offered.dutchChoice) aan"
  }
}
