internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// An e-mail address, telephone number or citizen service number in public text.
enum ContactDetailsInText: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "contact-details-in-text", .leak, .waarschuwing,
    title: "In openbare tekst staan persoonlijke gegevens",
    what: """
      Of er in de tekst, in een kopblok (zoals achter `rol` of `noot`) of in een gegevensbestand een e-mailadres, een
      telefoonnummer, een studentnummer of een burgerservicenummer staat. Wat `intern` is, wordt niet bekeken.
      """,
    why: """
      Zulke gegevens horen meestal bij een persoon en blijven jaren online staan. Het algemene adres van de
      school staat achter `contact` in `agenda.yaml`.
      """,
    wrong: "Vragen? Mail j.jansen@voorbeeld.example.",
    right: "Vragen? Neem contact op met de school.")

  /// Returns a finding for each detail in public text.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let own = index.agenda.institution.contact ?? ""
    let reported = Set(PersonalColumn.columns(in: index).flatMap(\.places))
    return index.passages.filter { !reported.contains($0.place($0.range)) }.flatMap { passage in
      PersonalDetail.all(in: passage.file, passage.range).filter { !own.contains($0.text) }.map {
        finding(
          $0.kind == .citizenNumber ? .fout : nil, at: passage.place($0.range),
          Message.summary($0), explanation: Message.explanation,
          solutions: [.init("Haal het weg, of zet er `{intern}` achter")])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ detail: PersonalDetail) -> String {
    switch detail.kind {
    case .email: "In openbare tekst staat het e-mailadres ‘\(detail.text)’"
    case .telephone: "In openbare tekst staat het telefoonnummer ‘\(detail.text)’"
    case .studentNumber: "In openbare tekst staat het studentnummer ‘\(detail.text)’"
    case .citizenNumber: "In openbare tekst staat een getal dat een burgerservicenummer kan zijn"
    }
  }
  /// Why.
  static let explanation = "Op de site blijft dit jaren staan en is het makkelijk te verzamelen."
}
