internal import AgendaModel
internal import Diagnostics

/// Shares of all answers to a question that do not make a hundred together.
enum DistributionNotHundred: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "distribution-not-hundred", .values, .fout,
    title: "Alle antwoorden samen zijn geen 100%",
    what: """
      Of de delen achter `verdeling` samen 100% zijn, als alle antwoorden er staan: vijf antwoorden op een
      schaal van 1 tot 5, of goede en slechte met iets ertussen. Door afronding mag de som afwijken:
      hoogstens een halve eenheid van de laatste decimaal per antwoord.
      """,
    why:
      "Wie antwoordt, geeft één antwoord. Is de som geen 100, dan klopt minstens een van de delen niet.",
    wrong: """
      verdeling:
        ja: 60%
        nee: 25%
        weet niet: 5%
      """,
    right: """
      verdeling:
        ja: 70%
        nee: 25%
        weet niet: 5%
      """,
    mend: "Vergelijk de delen met de bron, en verbeter het deel dat afwijkt")

  /// Returns a finding for each whole distribution whose shares cannot make a hundred.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    AnswerSet.all(in: index).filter { $0.isWhole && !$0.addsUp }.map { set in
      finding(
        at: set.range, Message.summary(set), explanation: Message.explanation(set),
        subject: set.key)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ set: AnswerSet) -> String {
    "De antwoorden bij \(set.key) zijn samen \(set.printedSum.dutch())%, geen 100%"
  }
  /// Why.
  static func explanation(_ set: AnswerSet) -> String {
    "\(set.additionText). Met afronding is de som \(set.sum.between(decimals: 1))."
  }
}

extension AnswerSet {
  /// The addition written out: `ja 60% + nee 25% = 85%`.
  var additionText: String { Self.addition(answers) }

  /// Writes an addition of answers out.
  static func addition(_ answers: [Answer]) -> String {
    let sum = answers.map(\.share).reduce(DecimalNumber(0), +)
    return answers.map { "\($0.text) \($0.share.dutch())%" }.joined(separator: " + ")
      + " = \(sum.dutch())%"
  }
}
