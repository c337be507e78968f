internal import AgendaModel
internal import Diagnostics

/// A begroting without a part that the Regeling asks to be shown.
enum BudgetLineMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-line-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "In de begroting ontbreekt een verplicht onderdeel",
    what: """
      Of de begroting in het hoofdstuk `middelen` een rij heeft voor elk verplicht onderdeel, met de naam
      ervan in de kolom `onderdeel`. Een rij mag nul zijn.
      """,
    why: "Zo is te zien hoeveel geld naar de onderdelen gaat die de Regeling apart noemt.",
    wrong: """
      kosten: |
        doelstelling;post;onderdeel;2024
        3.4;Praktijkonderzoek;;690.000
      """,
    right: """
      kosten: |
        doelstelling;post;onderdeel;2024
        3.4;Praktijkonderzoek;practoraten;690.000
      """,
    mend: "Zet onder `begroting` de tabel `kosten` in het kopblok van het hoofdstuk middelen")

  /// Returns a finding for each part without a row, or one when there is no begroting at all.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting else { return withoutBegroting(index) }
    guard !index.damage.touches(begroting.range) else { return [] }
    let present = Set(begroting.costs.compactMap { $0.part?.value })
    let missing = asked(of: index).filter { !present.contains($0.id) }
    guard missing.count > BudgetUnknownPart.unknown(in: index).count else { return [] }
    return missing.map { part in
      let row = CatalogueRow(part)
      return finding(
        row.severity, at: begroting.range.firstByte, Message.summary(part),
        explanation: row.explanation(Message.asks(part), in: index.regeling), subject: part.id,
        solutions: [.init("Schrijf bij de rij in de kolom `onderdeel`: \(part.id)")])
    }
  }

  /// Returns the finding about a chapter on money without a begroting.
  private static func withoutBegroting(_ index: AgendaIndex) -> [Diagnostic] {
    let chapter = index.agenda.chapters.first { $0.code?.value == "middelen" }
    guard let place = chapter?.code?.range, let first = asked(of: index).first else { return [] }
    let row = CatalogueRow(first)
    return [
      finding(
        row.severity, at: place, Message.noBegroting,
        explanation: row.explanation(Message.asks(first), in: index.regeling),
        subject: "begroting")
    ]
  }

  /// Returns the parts that are asked of this school.
  private static func asked(of index: AgendaIndex) -> [Regeling.BudgetPart] {
    index.regeling.budgetParts.filter {
      $0.requirement != .no && $0.applicability.concerns(index.agenda.profile)
        && !index.isUndecided($0.applicability)
    }
  }
}

extension SourceRange {
  /// The place where the range starts, for findings about something long.
  var firstByte: SourceRange { SourceRange(file, lower, min(lower + 1, upper)) }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ part: Regeling.BudgetPart) -> String {
    "In de begroting ontbreekt het onderdeel ‘\(part.title)’"
  }
  /// The headline when there is no begroting.
  static let noBegroting = "In het hoofdstuk over de middelen staat geen begroting"
  /// What is asked.
  static func asks(_ part: Regeling.BudgetPart) -> String {
    "De begroting laat apart zien: \(part.title) (doelstelling \(part.doelstelling))."
  }
}
