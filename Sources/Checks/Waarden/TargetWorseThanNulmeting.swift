internal import AgendaModel
internal import Diagnostics

/// A streefwaarde that is worse than where the school started.
enum TargetWorseThanNulmeting: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "target-worse-than-nulmeting", .values, .waarschuwing,
    title: "De streefwaarde is slechter dan de nulmeting",
    what: """
      Of het doel beter is dan het startpunt, of gelijk. Wat beter is, zegt de richting van de indicator:
      hoger of lager.
      """,
    why: """
      Een doel dat slechter is dan het startpunt is vaak een typefout of een verwisseling van twee cijfers.
      Is het bedoeld, schrijf dan bij `toelichting` waarom.
      """,
    wrong: """
      nulmeting:
        2022: 86%
      doel:
        2027: 68%
      """,
    right: """
      nulmeting:
        2022: 86%
      doel:
        2027: 88%
      """,
    mend: "Verbeter het doel of de nulmeting, of de `richting` van een eigen indicator")

  /// Returns a finding for each cell whose final target is worse than its nulmeting.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.targetPaths.compactMap { path in
      guard let start = path.start?.value, let number = start.value.number,
        let target = path.final?.value, isWorse(target.value, than: number, on: path)
      else { return nil }
      return finding(
        at: target.range, Message.summary(path.key, target.value, start.value),
        explanation: Message.explanation(path.direction), subject: path.key,
        notes: [.init(at: start.range, "De nulmeting")])
    }
  }

  /// Whether a target promises less than the nulmeting.
  ///
  /// A bound on the good side (`minstens` where higher is better) leaves room for better, so that is
  /// a target already met, not a worse one.
  private static func isWorse(
    _ target: Value, than start: DecimalNumber, on path: TargetPath
  ) -> Bool {
    switch target.content {
    case .number(let number): path.isBetter(start, than: number)
    case .bound(let bound, let number):
      bound.isLower != (path.direction == .higher) && path.isBetter(start, than: number)
    case .range(let low, let high):
      path.isBetter(start, than: path.direction == .higher ? high : low)
    case .relative(let change, _): change.isNegative == (path.direction == .higher)
    case .beyondStart(let side): (side == .lower) == (path.direction == .higher)
    case .keep, .absent, .text: false
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ target: Value, _ start: Value) -> String {
    "Het doel van \(key) (\(target.phrase)) is slechter dan de nulmeting (\(start.phrase))"
  }
  /// Why.
  static func explanation(_ direction: Direction) -> String {
    "Bij deze indicator is \(direction == .higher ? "hoger" : "lager") beter."
  }
}

extension Value {
  /// The value in words, with the unit only where the author wrote one.
  var phrase: String { dutch(unit: .score) }
}
