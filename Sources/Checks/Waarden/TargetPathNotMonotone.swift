internal import AgendaModel
internal import Diagnostics

/// Streefwaarden that first go one way and then the other.
enum TargetPathNotMonotone: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "target-path-not-monotone", .values, .waarschuwing,
    title: "De streefwaarden gaan heen en weer",
    what: "Of elk tussendoel minstens zo goed is als het doel van een eerder jaar.",
    why: """
      Een later doel dat slechter is dan een eerder doel, is vaak een typefout of een verwisseld
      jaar.
      """,
    wrong: """
      doel:
        2024: 3,9
        2026: 3,8
      """,
    right: """
      doel:
        2024: 3,8
        2026: 3,9
      """,
    mend: "Verbeter het doel dat niet in de rij past")

  /// Returns a finding at the first target of a cell that is worse than the one before.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.targetPaths.compactMap { path in
      let steps = path.targets.filter { $0.value.value.number != nil }
      let pairs = zip(steps, steps.dropFirst())
      guard let (before, after) = pairs.first(where: { isWorse($1, than: $0, on: path) }) else {
        return nil
      }
      return finding(
        at: after.value.range, Message.summary(path.key, before, after),
        explanation: Message.explanation(path.direction), subject: path.key,
        notes: [.init(at: before.value.range, "Het eerdere doel")])
    }
  }

  /// Whether a target is worse than an earlier one.
  private static func isWorse(
    _ after: Measurement, than before: Measurement, on path: TargetPath
  ) -> Bool {
    guard let first = before.value.value.number, let second = after.value.value.number else {
      return false
    }
    return path.isBetter(first, than: second)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ before: Measurement, _ after: Measurement) -> String {
    let years = [before, after].map { $0.period?.value.text ?? "" }
    return "Het doel van \(key) voor \(years[1]) (\(after.value.value.phrase)) is slechter dan dat "
      + "voor \(years[0]) (\(before.value.value.phrase))"
  }
  /// Why.
  static func explanation(_ direction: Direction) -> String {
    "Bij deze indicator is \(direction == .higher ? "hoger" : "lager") beter."
  }
}
