internal import AgendaModel
internal import Diagnostics

/// An item that is said not to apply, without saying why.
enum NotApplicableWithoutReason: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "not-applicable-without-reason", .completeness, .fout, isAboutMissingPart: true,
    title: "‘Niet van toepassing’ heeft geen reden",
    what: """
      Of er bij `nvt` een reden staat: onder de kop, of achter `nvt:` bij een indicator. Een alinea met `{intern}` ziet
      de lezer niet.
      """,
    why: """
      De Regeling vraagt elk onderdeel. Wie er een overslaat, zegt waarom; dan ziet de lezer dat het geen
      vergissing is.
      """,
    wrong: "### Aansluiting van niveau 2 op werk {analyse=3 nvt}",
    right: """
      ### Aansluiting van niveau 2 op werk {analyse=3 nvt}

      Wij bieden geen opleidingen op niveau 2.
      """,
    mend: "Schrijf de reden erbij")

  /// Returns a finding for each part and indicator without a reason.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    parts(in: index)
      + index.indicators.compactMap { place in
        guard let reason = place.block.notApplicable, reason.value.isBlank else { return nil }
        return finding(
          at: reason.range, Message.summary("indicator " + place.block.key),
          explanation: Message.explanation, subject: place.block.key)
      }
  }

  /// Returns the findings about headings.
  private static func parts(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap(\.document.parts).filter {
      $0.marks.isNotApplicable && $0.isEmptyForReaders
    }.map { part in
      finding(
        at: part.heading.range, Message.summary("‘\(part.heading.text)’"),
        explanation: Message.explanation, subject: part.marks.analysis.first?.value)
    }
  }
}

extension String {
  /// Whether nothing but blanks stands here.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String) -> String {
    "Bij \(name) staat ‘niet van toepassing’, zonder reden"
  }
  /// Why.
  static let explanation = "Zonder reden is niet te zien of het onderdeel bewust is overgeslagen."
}
