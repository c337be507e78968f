internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A heading with nothing below it.
enum HeadingEmpty: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "heading-empty", .text, .waarschuwing, isAboutMissingPart: true,
    title: "Onder een kop staat niets",
    what: """
      Of er onder elke kop tekst staat, of een kop van een lager niveau. Koppen waarover een andere melding gaat,
      zoals een leeg analyse-onderdeel of een maatregel zonder besluit, tellen hier niet mee. Een alinea met `{intern}` ziet de lezer niet.
      """,
    why: "De lezer ziet een kop en zoekt de tekst die erbij hoort.",
    wrong: """
      ### Onze aanpak van verzuim

      ### Nazorg
      """,
    right: """
      ### Onze aanpak van verzuim

      Wij bellen studenten die wegblijven.

      ### Nazorg
      """,
    mend: "Schrijf de tekst onder de kop, of haal de kop weg")

  /// Returns a finding for each public heading without contents.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let quadrants = Set(
      SwotQuadrants.all(in: index).flatMap { _, swot in
        swot.groups.flatMap(\.entries).map(\.heading.range)
      })
    return index.documents.filter { !$0.isInternal }.flatMap { document -> [Diagnostic] in
      let answered = answered(document.document).union(quadrants)
      return empty(document.document.body.blocks).compactMap { block, inlines in
        let place = document.place(block.range)
        guard !answered.contains(place), !index.damage.touches(place), !isExcused(block)
        else { return nil }
        return finding(
          at: place, Message.summary(inlines.plainText), explanation: Message.explanation)
      }
    }
  }

  /// Returns the headings that the next heading of their level or higher, or the end, follows.
  private static func empty(_ blocks: [Block]) -> [(block: Block, inlines: [Inline])] {
    let body = blocks.filter { block in
      if case .footnote = block.kind { false } else { !isRemark(block) }
    }
    return body.indices.compactMap { at in
      guard case .heading(let level, let inlines) = body[at].kind else { return nil }
      guard at + 1 < body.count else { return (body[at], inlines) }
      guard case .heading(let next, _) = body[at + 1].kind, next <= level else { return nil }
      return (body[at], inlines)
    }
  }

  /// Whether a block is HTML or an internal paragraph, which no reader sees.
  private static func isRemark(_ block: Block) -> Bool {
    switch block.kind {
    case .html: true
    case .paragraph: block.attributes?.has("intern") ?? false
    default: false
    }
  }

  /// Whether the braces say that nothing follows, that no reader sees the heading, or all there is to
  /// say: how far a measure has come.
  private static func isExcused(_ block: Block) -> Bool {
    guard let braces = block.attributes else { return false }
    return ["intern", "nvt", "bron-noemt-niet", "stand"].contains { braces.has($0) }
      || braces["besluit"]?.value == Marks.Decision.later.rawValue
  }

  /// Returns the headings of which another finding says that their contents are missing.
  private static func answered(_ document: AgendaDocument) -> Set<SourceRange> {
    let parts = document.parts.filter {
      !$0.marks.analysis.isEmpty || !$0.marks.reports.isEmpty
        || $0.marks.decision?.value == .explain
        || (!$0.marks.measures.isEmpty && $0.marks.decision == nil)
    }
    let sections = document.sections.filter {
      [.uitgangssituatie, .maatregelen].contains($0.role)
    }
    return Set(parts.map(\.heading.range) + sections.map(\.heading.range))
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ heading: String) -> String { "Onder de kop ‘\(heading)’ staat niets" }
  /// Why.
  static let explanation = "De kop staat op de site, met niets eronder tot de volgende kop."
}
