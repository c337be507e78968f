import TestSupport

/// What came of all mistakes of one class.
struct ClassResult: Sendable {
  /// What came of the mistakes in one agenda.
  struct Share: Sendable {
    /// The agenda.
    let name: String
    /// How many mistakes were made.
    let made: Int
    /// How many were found.
    let found: Int
  }

  /// The class.
  let kind: MutationClass
  /// Per agenda.
  private(set) var shares: [Share] = []
  /// How many mistakes brought a finding that is neither the one meant nor a second truth.
  private(set) var withExtra = 0
  /// How many brought a second truth besides.
  private(set) var withSecond = 0
  /// Misses and findings too many, a line each.
  private(set) var report = ""

  /// Makes up to `size` mistakes in each agenda, the same ones on every machine.
  init(_ kind: MutationClass, in copies: [AgendaCopy], size: Int) {
    self.kind = kind
    for copy in copies {
      var chance = Chance(kind.id + copy.name)
      let candidates = kind.candidates(copy).filter { !copy.isWrongAlready($0, kind.expected) }
      let chosen = candidates.shuffled(using: &chance).prefix(size)
      let outcomes = chosen.map { ($0, Outcome($0, kind, in: copy)) }
      let found = outcomes.count { $0.1.isFound }
      shares.append(Share(name: copy.name, made: outcomes.count, found: found))
      withExtra += outcomes.count { !$0.1.extra.isEmpty }
      withSecond += outcomes.count { $0.1.isFound && $0.1.all.count > 1 && $0.1.extra.isEmpty }
      for (mutation, outcome) in outcomes { note(mutation, outcome, copy.name) }
    }
    report = "== \(kind.id): \(found) of \(made), \(withExtra) with extra\n" + report
  }

  /// How many mistakes were made.
  var made: Int { shares.reduce(0) { $0 + $1.made } }
  /// How many were found.
  var found: Int { shares.reduce(0) { $0 + $1.found } }

  /// Notes a mistake that was missed or brought too much.
  private mutating func note(_ mutation: Mutation, _ outcome: Outcome, _ name: String) {
    guard !outcome.isFound || !outcome.extra.isEmpty else { return }
    let path = mutation.edits.first?.path ?? ""
    report += "  \(outcome.isFound ? "extra" : "MISSED") \(name) \(path): \(mutation.note)\n"
    report += outcome.lines.map { $0 + "\n" }.joined()
  }
}
