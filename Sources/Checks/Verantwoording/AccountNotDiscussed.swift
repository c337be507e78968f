internal import AgendaModel
internal import Diagnostics

/// A year's account that was not discussed with a body that consented to the agenda.
enum AccountNotDiscussed: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-not-discussed", .account, .waarschuwing, isAboutMissingPart: true,
    title:
      "Een verantwoording zegt niet dat zij is besproken met de studentenraad en de ondernemingsraad",
    what: """
      Of bij elk jaar waarover een verantwoording is, ergens onder `besproken-met` de studentenraad en de ondernemingsraad (of
      de personeelsvertegenwoordiging, bij een kleine school) staan, met een datum of een uitkomst. Welke organen het
      zijn, staat in de lijst bij de Regeling.
      """,
    why: "Wie met de agenda instemde, hoort ook te zien en te bespreken wat ervan terechtkwam.",
    wrong: """
      verantwoording: "2025"
      besproken-met:
        - orgaan: studentenraad
          datum: 2026-02-03
      """,
    right: """
      verantwoording: "2025"
      besproken-met:
        - orgaan: studentenraad
          datum: 2026-02-03
        - orgaan: ondernemingsraad
          datum: 2026-02-10
      """,
    mend: "Schrijf het orgaan met datum en uitkomst onder `besproken-met` van een verantwoording")

  /// Returns a finding for each body and year.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let accounting = index.regeling.accounting else { return [] }
    return index.accounts.years.flatMap { year -> [Diagnostic] in
      let documents = index.accounts.accounts(of: .year(year))
      guard let term = documents.first?.account?.term,
        !documents.contains(where: { index.damage.touches($0.headerRange) })
      else { return [] }
      let talks = documents.flatMap { $0.account?.talks ?? [] }.filter {
        $0.date != nil || $0.outcome != nil
      }
      let names = Set(talks.map { BodyName.plain($0.body.value) })
      return accounting.bodies.compactMap { body in
        let allowed = index.bodies(for: body)
        guard !allowed.contains(where: { names.contains(BodyName.plain($0)) }) else { return nil }
        let name = (allowed.first ?? body).bodyName
        return finding(
          at: term.range, Message.summary(year, name),
          explanation: Message.explanation,
          subject: "\(allowed.first ?? body)-\(year)")
      }
    }
  }
}

extension AgendaIndex {
  /// Returns the bodies that can stand for one in a school of this size, the likeliest first.
  fileprivate func bodies(for body: String) -> [String] {
    guard let consent = regeling.consents.first(where: { $0.body == body }),
      let substitute = consent.substitute
    else { return [body] }
    guard let staff = agenda.profile.staff else { return [body, substitute] }
    return [consent.body(forStaff: staff)]
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ year: Int, _ body: String) -> String {
    "De verantwoording van \(year) is, zover te zien, niet besproken met \(body)"
  }
  /// Why.
  static let explanation =
    "Bij geen enkel stuk over dit jaar staat dit orgaan onder `besproken-met` met een datum of uitkomst."
}
