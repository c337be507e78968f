internal import AgendaModel
internal import Diagnostics

/// A share that is not the sum of the answers that it consists of.
enum ShareDiffersFromAnswers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "share-differs-from-answers", .values, .fout,
    title: "Een aandeel is niet de som van zijn antwoorden",
    what: """
      Of het aandeel bij de nulmeting de som is van de antwoorden achter `verdeling`. Staan alle antwoorden
      er, dan tellen de positieve. Door afronding mag de som afwijken: ‘goed 45%’ en ‘heel goed 11%’ passen
      bij 55,3%.
      """,
    why:
      "Het aandeel en zijn delen komen uit dezelfde vraag. Verschillen ze, dan is er een verkeerd.",
    wrong: """
      verdeling:
        goed: 41%
        heel goed: 16%
      nulmeting:
        2022: 75%
      """,
    right: """
      verdeling:
        goed: 41%
        heel goed: 16%
      nulmeting:
        2022: 57%
      """,
    mend: "Vergelijk het aandeel en de delen met de bron, en verbeter wat afwijkt")

  /// Returns a finding for each share that its answers exclude.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    AnswerSet.all(in: index).compactMap { set in
      guard set.addsUp, !set.shareFits, let share = set.share, let counted = set.counted else {
        return nil
      }
      return finding(
        at: share.range, Message.summary(set.key, share.value, counted),
        explanation: Message.explanation(counted), subject: set.key,
        notes: [.init(at: set.range, "De antwoorden")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ share: Value, _ answers: [AnswerSet.Answer]) -> String {
    let sum = answers.map(\.share).reduce(DecimalNumber(0), +)
    return
      "Het aandeel van \(key) is \(share.dutch(unit: .percent)), maar de antwoorden zijn samen "
      + "\(sum.dutch())%"
  }
  /// Why.
  static func explanation(_ answers: [AnswerSet.Answer]) -> String {
    "\(AnswerSet.addition(answers)). Met afronding is de som "
      + "\(answers.map(\.interval).sum.between(decimals: 1))."
  }
}
