internal import AgendaModel
internal import Diagnostics

/// A streefwaarde that the nulmeting meets with room to spare.
enum TargetAlreadyMet: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "target-already-met", .values, .waarschuwing,
    title: "Het doel was bij de nulmeting al gehaald",
    what: """
      Of een doel met `minstens`, `hoogstens`, `minder dan` of `meer dan` nog iets vraagt: een nulmeting
      van 8,6 voldoet al aan ‘minder dan 10’.
      """,
    why: """
      Zo’n doel staat toe dat het slechter gaat. Is gelijk blijven de bedoeling, schrijf dan
      `behouden`.
      """,
    wrong: """
      nulmeting:
        2022: 8,6%
      doel:
        2027: minder dan 10%
      """,
    right: """
      nulmeting:
        2022: 8,6%
      doel:
        2027: behouden
      """)

  /// Returns a finding for each cell whose final target its nulmeting already meets.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.targetPaths.compactMap { path in
      guard let start = path.start?.value, let number = start.value.number,
        let target = path.final?.value, let limit = target.value.boundary,
        limit.bound.isLower == (path.direction == .higher),
        path.isBetter(number, than: limit.number)
      else { return nil }
      return finding(
        at: target.range, Message.summary(path.key, target.value, start.value),
        explanation: Message.explanation, subject: path.key,
        notes: [.init(at: start.range, "De nulmeting")], solutions: [Message.solution])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ target: Value, _ start: Value) -> String {
    "Het doel van \(key) (\(target.phrase)) was bij de nulmeting (\(start.phrase)) al gehaald"
  }
  /// Why.
  static let explanation = "Zo vraagt het doel niets, en staat het zelfs toe dat het slechter gaat."
  /// The mend.
  static let solution = Diagnostic.Solution("Schrijf `behouden`, of een doel dat verder gaat")
}
