internal import AgendaModel
internal import Diagnostics

/// The name of a person in public text.
enum PersonNameInText: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "person-name-in-text", .privacy, .waarschuwing,
    title: "In openbare tekst staat de naam van een persoon",
    what: """
      Of er in de tekst, in een kopblok (ook bij `partners` en achter `rol`) of in gegevens een naam van een persoon
      staat: met ‘de heer’, ‘mevrouw’ of een titel ervoor, met voorletters, of met een voornaam. Schrijvers met een
      jaartal, zoals ‘(Biesta, 2012)’, en namen van straten, scholen en prijzen tellen niet mee.
      """,
    why: """
      De naam blijft jaren op internet staan, ook als iemand vertrokken is. Een functie is genoeg om te weten wie het
      doet. Mag de naam er staan, laat de melding dan met die reden zo.
      """,
    wrong: "Mevrouw A. de Vries leidt het practoraat.",
    right: "De practor leidt het practoraat.",
    mend: "Schrijf de functie in plaats van de naam, of zet er `{intern}` achter")

  /// Returns a finding for each name, except those that are internal elsewhere.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let small = index.wordCounts.small
    let starts = PersonNames.starts(in: index.vocabulary)
    let leaks = Dictionary(grouping: InternalNameInPublicText.findings(in: index).map(\.range)) {
      $0.file.path
    }
    return index.passages.flatMap { passage -> [Diagnostic] in
      let places = PersonNames(passage.words, starts: starts, small: small).places().map(
        passage.place)
      return places.filter { place in
        !(leaks[place.file.path] ?? []).contains {
          $0.lower < place.upper && place.lower < $0.upper
        }
      }.map { finding(at: $0, Message.summary($0.text), explanation: Message.explanation) }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String) -> String {
    let line = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "‘\(line)’ is waarschijnlijk de naam van een persoon"
  }
  /// Why.
  static let explanation = "Op de site blijft de naam jaren staan; een functie zegt de lezer meer."
}
