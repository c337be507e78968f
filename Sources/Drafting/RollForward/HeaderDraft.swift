internal import AgendaModel
internal import Diagnostics

/// The lines of a new account's header, besides its indicators.
///
/// What only people can know stands behind `#`, so that nothing is claimed until someone fills it in.
struct HeaderDraft {
  /// The agenda.
  let agenda: Agenda
  /// The term.
  let term: AccountTerm

  /// Returns the first lines: the term, the subject, and what to do.
  func start(doelstelling code: String?) -> [String] {
    let kind = term.isInternal ? "voortgang" : "verantwoording"
    let reader = term.isInternal ? "Dit stuk blijft binnen de school." : "Dit stuk wordt openbaar."
    return [
      "---", "\(kind): \"\(term.text)\"",
    ] + (code.map { ["doelstelling: \"\($0)\""] } ?? []) + [
      "# Vul in, en haal het hekje weg bij wat u invult. \(reader)",
      "# Alinea’s met {intern} zijn van de vorige keer; ze komen niet op de site. Haal ze weg als u klaar bent.",
    ]
  }

  /// Returns the lines for what was spent, with the budget beside them; none for a semester.
  func spending(_ budget: DecimalNumber?) -> [String] {
    guard case .year(let year) = term else { return [] }
    let told = budget.map { "Begroot in \(year): \($0.dutch())" } ?? "In \(year) is niets begroot"
    return [
      "# \(told)", "# besteding:", "#   besteed:", "#   naar-volgend-jaar:", "#   toelichting:",
    ]
  }

  /// Returns the lines for the evaluation with partners.
  func partners(_ partners: [Partner]) -> [String] {
    guard !partners.isEmpty else { return [] }
    return ["# partners:"]
      + partners.flatMap { partner in
        let codes = partner.doelstellingen.map(\.value).joined(separator: ", ")
        return [
          "#   - naam: \(partner.name.value)", "#     doelstellingen: \(codes)", "#     datum:",
          "#     uitkomst:",
        ]
      }
  }

  /// Returns the lines for the talks with bodies.
  func talks() -> [String] {
    let asked = agenda.regeling.accounting?.bodies ?? []
    let bodies = asked.map { body in
      agenda.regeling.consents.first { $0.body == body }?.body(forStaff: agenda.profile.staff)
        ?? body
    }
    guard !bodies.isEmpty else { return [] }
    return ["# besproken-met:"]
      + bodies.flatMap { ["#   - orgaan: \($0)", "#     datum:", "#     uitkomst:"] }
  }
}
