internal import AgendaModel
internal import Diagnostics

/// Some answers to a question that are more than a hundred together.
enum AnswersAboveHundred: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "answers-above-hundred", .values, .fout,
    title: "Een paar antwoorden zijn samen meer dan 100%",
    what: """
      Of de delen achter `verdeling` samen niet meer dan 100% zijn, ook als niet alle antwoorden er staan.
      Door afronding mag elk deel een halve eenheid van zijn laatste decimaal te hoog zijn.
      """,
    why: "Wie antwoordt, geeft één antwoord. Meer dan iedereen kan niet.",
    wrong: """
      verdeling:
        goed: 61%
        heel goed: 46%
      """,
    right: """
      verdeling:
        goed: 41%
        heel goed: 16%
      """,
    mend: "Vergelijk de delen met de bron, en verbeter het deel dat te hoog is")

  /// Returns a finding for each partial distribution above a hundred.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    AnswerSet.all(in: index).filter { !$0.isWhole && !$0.addsUp }.map { set in
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
    "De antwoorden bij \(set.key) zijn samen \(set.printedSum.dutch())%, meer dan 100%"
  }
  /// Why.
  static func explanation(_ set: AnswerSet) -> String {
    "\(set.additionText). Ook met afronding is de som minstens "
      + "\(set.sum.lowest(decimals: 1).dutch())%."
  }
}
