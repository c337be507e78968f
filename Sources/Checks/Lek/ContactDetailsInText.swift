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
      Of er in de tekst, of achter `rol=`, een e-mailadres, een telefoonnummer of een burgerservicenummer
      staat. Wat `intern` is, wordt niet bekeken.
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
    return index.documents.flatMap { document in
      PublicText.stretches(of: document).flatMap { stretch in
        PersonalDetail.all(in: document.document.file, stretch)
      }.filter { !own.contains($0.text) }.map { detail in
        finding(
          detail.kind == .citizenNumber ? .fout : nil, at: document.place(detail.range),
          Message.summary(detail), explanation: Message.explanation,
          solutions: [.init("Haal het weg, of zet er `{intern}` achter")])
      }
    }
  }
}

/// The stretches of a document that become public.
enum PublicText {
  /// Returns the running text and the values of `rol=` that are not internal, braces and
  /// HTML left out.
  static func stretches(of document: DocumentIndex) -> [Range<Int>] {
    let hidden = document.attributes.map(\.range) + document.html.map(\.range)
    let braces = hidden.sorted { $0.lowerBound < $1.lowerBound }
    let text = document.leaves.filter { !$0.isInternal }.flatMap { leaf in
      outside(braces, of: leaf.range)
    }
    let roles = document.attributes.filter { !$0.isInternal }.compactMap {
      $0.value["rol"]?.valueRange
    }
    return text + roles
  }

  /// Returns a range without the braces and HTML inside it; those are few and in order.
  private static func outside(_ braces: [Range<Int>], of range: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = braces.count
    while low < high {
      let middle = (low + high) / 2
      if braces[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while low < braces.count, braces[low].lowerBound < range.upperBound {
      if braces[low].lowerBound > start { pieces.append(start..<braces[low].lowerBound) }
      start = max(start, braces[low].upperBound)
      low += 1
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ detail: PersonalDetail) -> String {
    switch detail.kind {
    case .email: "In openbare tekst staat het e-mailadres ‘\(detail.text)’"
    case .telephone: "In openbare tekst staat het telefoonnummer ‘\(detail.text)’"
    case .citizenNumber: "In openbare tekst staat een getal dat een burgerservicenummer kan zijn"
    }
  }
  /// Why.
  static let explanation = "Op de site blijft dit jaren staan en is het makkelijk te verzamelen."
}
