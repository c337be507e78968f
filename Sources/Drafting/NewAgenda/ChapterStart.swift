internal import AgendaModel

/// The chapters of a new agenda.
struct ChapterStart {
  /// The edition.
  let regeling: Regeling
  /// What the institution offers.
  let profile: Profile

  /// The chapters, with the number that gives their order in their names.
  var documents: [DraftDocument] {
    [summary]
      + regeling.chapters.enumerated().map { at, chapter in
        let number = String((at + 1) * 10)
        return DraftDocument(path: "hoofdstukken/\(number)-\(chapter.id).md", text: text(chapter))
      }
  }

  /// The summary, with which the site begins; the Regeling does not ask for it.
  private var summary: DraftDocument {
    let lines = [
      "---", "hoofdstuk: samenvatting", "titel: Samenvatting in gewone taal", "---",
      OpenPlace.paragraph(
        "in hoogstens twee bladzijden wat er speelt, wat de school wil en wat zij doet, als de rest van de "
          + "agenda af is"),
    ]
    return DraftDocument(
      path: "hoofdstukken/05-samenvatting.md", text: lines.joined(separator: "\n") + "\n")
  }

  /// Returns a chapter: its header, what goes there, a heading for each part that is asked.
  private func text(_ chapter: Regeling.Chapter) -> String {
    let money = chapter.id == BudgetStart.chapter
    let budget = money ? BudgetStart(regeling: regeling, profile: profile).lines : []
    let header = ["---", "hoofdstuk: \(chapter.id)", "titel: \(Scalar.text(chapter.title))"]
    let parts = chapter.parts.flatMap { part in
      ["", "## \(part.capitalisedStart)", "", OpenPlace.paragraph("ten minste één punt")]
    }
    let lines = header + budget + ["---", OpenPlace.paragraph(chapter.question)] + parts
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The begroting of a new agenda: a row for each doelstelling and for each part that is asked.
struct BudgetStart {
  /// The chapter that holds the begroting.
  static let chapter = "middelen"

  /// The edition.
  let regeling: Regeling
  /// What the institution offers.
  let profile: Profile

  /// The lines of the header.
  var lines: [String] {
    let years = regeling.years.map { String($0) }
    let room = years.map { _ in "" }
    let codes = regeling.doelstellingen.map { [$0.code, "", ""] }
    let parts = regeling.budgetParts.filter { $0.applicability.concerns(profile) }
      .map { [$0.doelstelling, $0.title, $0.id] }
    let costs = (codes + parts).sorted { $0[0] < $1[0] }.map { $0 + room + [""] }
    return Remark.lines(Self.howTo) + notAsked.flatMap { Remark.lines($0) } + [
      "begroting:", "  kosten: |",
    ]
      + rows([["doelstelling", "post", "onderdeel"] + years + ["noot"]] + costs)
      + ["  inkomsten: |"]
      + rows([["post"] + years + ["noot"], ["Kwaliteitsmiddelen"] + room + [""]])
  }

  /// How the table is filled in.
  private static let howTo = """
    Vul in: de bedragen in euro, per jaar, tussen de puntkomma’s. U mag de tabel ook uit Excel plakken. Gaat er geen geld naar \
    een doelstelling, schrijf dan 0, met de reden onder noot.
    """

  /// What the Regeling asks of other institutions.
  private var notAsked: [String] {
    regeling.budgetParts.compactMap { part in
      NotOffered(part.applicability, by: profile).map {
        "Het onderdeel ‘\(part.title)’ vraagt de Regeling niet van een school zonder \($0.what)."
      }
    }
  }

  /// Returns rows as lines of a table.
  private func rows(_ rows: [[String]]) -> [String] {
    rows.map { "    " + $0.joined(separator: ";") }
  }
}
