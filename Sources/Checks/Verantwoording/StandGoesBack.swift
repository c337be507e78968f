internal import AgendaModel
internal import Diagnostics

/// A stand that goes back, without a word about it.
enum StandGoesBack: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "stand-goes-back", .account, .waarschuwing,
    title: "Een stand gaat terug, zonder uitleg",
    what: """
      Of een maatregel of actie die in een eerder stuk `afgerond` of `gestopt` was, later een andere stand heeft, of
      die begonnen was, later `niet-gestart` heet. Staat er uitleg bij, dan is het goed.
      """,
    why: """
      Wat klaar was, is niet vanzelf weer bezig. De lezer weet zonder uitleg niet of de vorige of deze verantwoording
      niet klopt.
      """,
    wrong: """
      ### Nazorg {maatregel=3 stand=op-schema}     # vorig jaar: stand=afgerond
      """,
    right: """
      ### Nazorg {maatregel=3 stand=op-schema}

      De beller vertrok. In mei is een nieuwe begonnen.
      """,
    mend: "Verbeter een van de twee standen, of schrijf onder de kop wat er veranderde")

  /// Returns a finding at each stand that goes back unexplained.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    MeasureAccount.all(in: index).flatMap { measure in
      measure.histories.flatMap { history in
        zip(history.stands, history.stands.dropFirst()).compactMap { earlier, later in
          guard later.status.value.goesBack(from: earlier.status.value), !later.isExplained else {
            return nil
          }
          return finding(
            at: later.status.range, Message.summary(measure.name, history.letter, earlier, later),
            explanation: Message.explanation, subject: measure.name,
            notes: [.init(at: earlier.status.range, "De vorige stand")])
        }
      }
    }
  }
}

extension MeasureStatus {
  /// Whether it is less far than an earlier stand.
  fileprivate func goesBack(from earlier: MeasureStatus) -> Bool {
    if earlier.isClosed { return self != earlier }
    return self == .notStarted && earlier != .notStarted
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ name: String, _ letter: String?, _ earlier: StandHistory.Stand, _ later: StandHistory.Stand
  ) -> String {
    let what = letter.map { "Actie \($0) van maatregel \(name)" } ?? "Maatregel \(name)"
    return "\(what) was ‘\(earlier.status.value.dutch)’ in \(earlier.term.dutch), en is nu "
      + "‘\(later.status.value.dutch)’"
  }
  /// Why.
  static let explanation = "Er staat geen uitleg bij die zegt wat er veranderde."
}
