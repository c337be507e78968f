internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// Doelstellingen as `data/agenda.json` gives them: ambitions, measures with their decision, actions.
struct DocumentData {
  /// The site.
  let site: Site

  /// Returns a doelstelling of the Regeling with what the agenda says about it.
  func json(_ doelstelling: Regeling.Doelstelling) -> JSON {
    let document = site.doelstelling(doelstelling.code)?.document
    return .known([
      ("code", .string(doelstelling.code)),
      ("titel", .string(site.title(ofDoelstelling: doelstelling.code))),
      ("adres", document.map { _ in .string(address(.doelstelling(doelstelling.code))) }),
      ("ambities", document.flatMap { .list(ambitions($0)) }),
      ("maatregelen", .array(doelstelling.measures.map { measure($0) })),
      ("eigen-maatregelen", document.flatMap { .list(ownMeasures($0)) }),
      ("partners", document.flatMap { .list($0.partners.map(PlainData.partner)) }),
    ])
  }

  /// Returns the address of a page from the root of the site.
  private func address(_ page: SitePage) -> String { site.map.path(of: page).address }

  /// Returns the ambitions of a document.
  private func ambitions(_ document: AgendaDocument) -> [JSON] {
    document.parts.compactMap { part in
      part.marks.ambition.map {
        .object([("nummer", .integer($0.value)), ("titel", .string(part.heading.text))])
      }
    }
  }

  /// Returns a measure of the Regeling with the agenda's answers to it.
  private func measure(_ measure: Regeling.Maatregel) -> JSON {
    let answers = site.answers.answers(to: measure.id)
    return .known([
      ("id", .string(measure.id)), ("titel", .string(measure.title)),
      ("stand", .string(Self.word(site.answers.state(of: measure.id)))),
      ("antwoorden", .list(answers.map { answer($0.part, in: $0.document) })),
    ])
  }

  /// Returns what the school does with a measure, in a word.
  private static func word(_ state: MeasureAnswers.State) -> String {
    switch state {
    case .applied: "toepassen"
    case .explained: "leg-uit"
    case .later: "volgt"
    case .open: "niet-beantwoord"
    }
  }

  /// Returns one answer to one or more measures.
  private func answer(_ part: Part, in document: String) -> JSON {
    let marks = part.marks
    return .known([
      ("bij", .list(marks.measures.map { .string($0.value) })),
      ("titel", .string(part.heading.text)), ("doelstelling", .string(document)),
      ("besluit", .text(marks.decision?.value.rawValue)), ("soort", .text(marks.sort?.value)),
      ("reden", .text(marks.reason?.value)), ("wanneer", .text(marks.when?.value.text)),
      ("rol", .text(marks.role)), ("met", .text(marks.partners)),
      ("ambities", .list(marks.forAmbitions.map { .integer($0.value) })),
      ("tekst", .text(text(part, in: document))), ("acties", .list(actions(part, in: document))),
    ])
  }

  /// Returns the measures of a document that answer none of the Regeling.
  private func ownMeasures(_ document: AgendaDocument) -> [JSON] {
    let code = document.code?.value ?? ""
    return document.sections.filter { $0.role == .overigeActies }.flatMap(\.parts).filter {
      $0.marks.measures.isEmpty
    }.map { answer($0, in: code) }
  }

  /// Returns the actions of a part.
  private func actions(_ part: Part, in code: String) -> [JSON] {
    let prose = PlainProse(site.doelstelling(code)?.document, in: site.map)
    return part.actions.map { action in
      .known([
        ("letter", .text(action.letter?.value)), ("periode", .text(action.period?.value.text)),
        ("rol", .text(action.role)), ("tekst", .string(prose.text(action.inlines))),
      ])
    }
  }

  /// Returns the paragraphs of a part as text.
  private func text(_ part: Part, in code: String) -> String {
    PlainProse(site.doelstelling(code)?.document, in: site.map).text(part.blocks)
  }
}

/// Running text without markup, with the values that it draws in.
struct PlainProse {
  /// The document.
  private let document: AgendaDocument?
  /// The site.
  private let map: SiteMap

  /// Prepares for a document.
  init(_ document: AgendaDocument?, in map: SiteMap) { (self.document, self.map) = (document, map) }

  /// Returns the paragraphs among blocks, one per line.
  func text(_ blocks: [Block]) -> String {
    blocks.compactMap { block in
      if case .paragraph(let inlines) = block.kind { text(inlines) } else { nil }
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Returns inline text.
  func text(_ inlines: [Inline]) -> String {
    inlines.map(piece).joined().unicodeScalars.split(whereSeparator: isBlank)
      .map { String($0) }.joined(separator: " ")
  }

  /// Whether a scalar is a blank of any kind; those of ASCII are asked about most.
  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
  }

  /// Returns the text of one piece.
  private func piece(_ inline: Inline) -> String {
    switch inline.kind {
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, let inner):
      inner.map(piece).joined()
    case .reference(let index):
      document.map { ProseReference.node(index, of: $0, in: map).plainText } ?? ""
    default: [inline].plainText
    }
  }
}
