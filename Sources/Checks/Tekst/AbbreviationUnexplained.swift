internal import AgendaModel
internal import Diagnostics

/// An abbreviation that nothing explains.
enum AbbreviationUnexplained: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "abbreviation-unexplained", .text, .advies,
    title: "Een afkorting wordt nergens uitgelegd",
    what: """
      Of elke afkorting onder `begrippen` staat, of ergens in de tekst met haar uitleg: ‘studieloopbaanbegeleiding (SLB)’.
      Namen van partners, bronnen en opleidingen, en afkortingen die iedereen kent, tellen niet mee.
      """,
    why: """
      Ook wie niet in het onderwijs werkt, leest de agenda. De site toont de begrippen als lijst en legt ze uit waar ze
      staan.
      """,
    wrong: "Het OOP en de PVC werken hieraan mee.",
    right: """
      begrippen:
        - begrip: OOP
          uitleg: onderwijsondersteunend personeel
      """,
    mend: "Zet de afkorting met haar uitleg onder `begrippen`, of schrijf haar uit")

  /// Returns a finding at the first place of each abbreviation without an explanation.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let abbreviations = index.abbreviations
    let known = commonlyKnown.union(names(in: index.agenda)).union(abbreviations.explained)
    return abbreviations.first.filter { !known.contains($0.text.lowercased()) }.map { text, place in
      finding(at: place, Message.summary(text), explanation: Message.explanation, subject: text)
    }
  }

  /// Returns the words of all names and terms that the agenda declares, in lower case.
  private static func names(in agenda: Agenda) -> Set<String> {
    let institution = [agenda.institution.name?.value, agenda.institution.shortName]
    let partners = (agenda.partners + agenda.documents.flatMap(\.partners)).map(\.name.value)
    let sources = agenda.sources.flatMap { [$0.id.value, $0.name, $0.keeper ?? ""] }
    let others =
      agenda.programmes.map(\.name) + agenda.terms.map(\.term.value) + agenda.strategy.map(\.name)
    let names = institution.compactMap(\.self) + sources + partners + others
    return Set(names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
  }

  /// What every reader knows, in lower case; also letters that are no abbreviation.
  private static let commonlyKnown: Set<String> = Set(
    """
    mbo hbo vmbo havo vwo wo roc eu vs vn tv pc ict it cv nv bv id pdf csv url usb gps faq ok nl ai ns \
    iq hr apk ggd wc cd dvd sms www http https html xml drs dhr mvr mw mr ir ing prof jr sr nr blz pag \
    pct mln mld bc ii iii iv vi vii viii ix xi xii xiii xiv xv nt www km kg cm mm st bsn dna avg \
    qr pabo cao nvt
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ text: String) -> String { "De afkorting ‘\(text)’ wordt nergens uitgelegd" }
  /// Why.
  static let explanation =
    "Zij staat niet onder `begrippen`, en nergens staat ‘… (ABC)’ of ‘ABC (…)’ met de uitleg."
}
