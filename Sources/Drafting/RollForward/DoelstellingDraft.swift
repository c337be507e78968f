internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The new account of one doelstelling.
struct DoelstellingDraft {
  /// The agenda.
  let agenda: Agenda
  /// The term.
  let term: AccountTerm
  /// What was written before.
  let earlier: EarlierAccounts
  /// The document of the doelstelling.
  let document: AgendaDocument
  /// Its code.
  let code: String

  /// The text of the document.
  var text: String {
    let header = HeaderDraft(agenda: agenda, term: term)
    let partners = agenda.partners.filter {
      $0.isExternal && $0.doelstellingen.map(\.value) == [code]
    }
    let lines =
      header.start(doelstelling: code) + IndicatorDraft(agenda: agenda, term: term).lines(document)
      + header.spending(budget) + header.partners(partners) + ["---"]
    return DraftBody(earlier: earlier, subject: .doelstelling(code)).text(
      header: lines, roles: [.gedaan, .opbrengst, .geleerd, .veranderd], rest: measures)
  }

  /// What the begroting has for the year.
  private var budget: DecimalNumber? {
    guard case .year(let year) = term else { return nil }
    return agenda.begroting?.budget(for: code, in: year)
  }

  /// The section with the measures.
  private var measures: [String] {
    let measures = document.appliedMeasures
    guard !measures.isEmpty else { return [] }
    return ["", "## Maatregelen"]
      + measures.flatMap { measure in
        MeasureDraft(document: document, code: code, measure: measure, earlier: earlier).lines
      }
  }
}

/// The new account of the agenda as a whole.
struct WholeDraft {
  /// The agenda.
  let agenda: Agenda
  /// The term.
  let term: AccountTerm
  /// What was written before.
  let earlier: EarlierAccounts

  /// The text of the document.
  var text: String {
    let header = HeaderDraft(agenda: agenda, term: term)
    let partners = agenda.partners.filter { $0.isExternal && $0.doelstellingen.count > 1 }
    let lines =
      header.start(doelstelling: nil) + header.spending(budget) + header.partners(partners)
      + header.talks() + ["---"]
    return DraftBody(earlier: earlier, subject: .whole).text(
      header: lines, roles: [.gedaan, .geleerd, .veranderd], rest: [])
  }

  /// What the begroting has for all doelstellingen in the year.
  private var budget: DecimalNumber? {
    guard case .year(let year) = term, let rows = agenda.begroting?.costRows else { return nil }
    let amounts = rows.compactMap { $0.amount(in: year)?.value.value.number }
    return amounts.isEmpty ? nil : amounts.reduce(DecimalNumber(0), +)
  }
}

/// Puts a new account together: its header, a section per role with what was written before, the rest.
struct DraftBody {
  /// What was written before.
  let earlier: EarlierAccounts
  /// What the account is about.
  let subject: Account.Subject

  /// Returns the text of the document.
  func text(header: [String], roles: [Section.Role], rest: [String]) -> String {
    let before = earlier.account(about: subject)
    let sections = roles.flatMap { role in
      ["", "## \(role.accountTitle)"] + notes(role, before).flatMap { ["", $0] }
    }
    return (header + sections + rest).joined(separator: "\n") + "\n"
  }

  /// Returns what an earlier account said in the sections with a role.
  private func notes(_ role: Section.Role, _ before: AgendaDocument?) -> [String] {
    guard let before, let term = before.account?.term.value else { return [] }
    let plain = PlainMarkdown(document: before.body)
    let texts = before.sections(role).filter { !$0.heading.isInternal }.flatMap { section in
      plain.paragraphs(section.introduction)
        + section.parts.filter { !$0.marks.isInternal }.flatMap { plain.paragraphs($0.blocks) }
    }
    return InternalNote.lines(texts, of: term)
  }
}

extension Section.Role {
  /// The title of a section of an account.
  fileprivate var accountTitle: String {
    switch self {
    case .gedaan: "Wat we deden"
    case .opbrengst: "Wat het opbracht"
    case .geleerd: "Wat we leerden"
    case .veranderd: "Wat we veranderen"
    default: rawValue
    }
  }
}
