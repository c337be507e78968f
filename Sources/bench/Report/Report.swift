/// Measures the chosen cases and prints what came out, as plain Markdown.
struct Report {
  /// Runs the work.
  let bench: Bench
  /// The groups to measure; empty for all.
  let only: [String]
  /// The verdicts so far.
  private(set) var verdicts: [Verdict] = []
  /// The runs that failed.
  private(set) var failures: [String] = []

  /// Prepares a report.
  init(bench: Bench, only: [String]) { (self.bench, self.only) = (bench, only) }

  /// The groups that can be chosen.
  static var groups: [String] {
    (FixedCase.all.map(\.group) + GrowthCase.all.map(\.group)).reduce(into: []) { groups, group in
      if !groups.contains(group) { groups.append(group) }
    }
  }

  /// Measures and prints everything.
  mutating func run() throws {
    say(
      """
      # IJkpunt bench

      CPU is user and system time of one run of the tool, start-up included; \(bench.runs) runs after
      one that warms up. Peak is the most memory held at once. Read and written are the bytes that
      the tool passed to and from files (its own libraries included).

      """)
    try printFixed()
    try printGrowth()
    printVerdicts()
  }

  /// Whether a group is to be measured.
  private func isChosen(_ group: String) -> Bool { only.isEmpty || only.contains(group) }

  /// Measures a workload; a failure is kept for the end.
  private mutating func outcome(of workload: Workload, _ title: String) throws -> Bench.Outcome {
    let outcome = try bench.outcome(of: workload)
    if case .failed(let reason) = outcome { failures.append("\(title): \(reason)") }
    return outcome
  }

  /// Prints the cases of a fixed size.
  private mutating func printFixed() throws {
    let cases = FixedCase.all.filter { isChosen($0.group) }
    if cases.isEmpty { return }
    var rows: [[String]] = []
    for item in cases { rows.append(try row(item)) }
    say("## Fixed sizes\n")
    say(
      Formatting.table(
        ["case", "input", "CPU median", "CPU least", "peak", "read", "written"], rows))
  }

  /// Measures a case of a fixed size.
  private mutating func row(_ item: FixedCase) throws -> [String] {
    let outcome = try outcome(of: item.workload, item.title)
    let figures = outcome.measurement
    verdicts += [
      Verdict(item.title + ", CPU", figures?.median, limit: item.limit, Formatting.milliseconds),
      Verdict(
        item.title + ", peak", figures.map { Double($0.peak) },
        limit: item.peakLimit.map(Double.init)
      ) { Formatting.bytes(Int($0)) },
    ].compactMap { $0 }
    let input = Formatting.bytes(try bench.size(of: item.workload.agendas))
    guard let figures else { return [item.title, input, "FAILED", "-", "-", "-", "-"] }
    return [
      item.title, input, Formatting.milliseconds(figures.median),
      Formatting.milliseconds(figures.least), Formatting.bytes(figures.peak),
      figures.transfer.map { Formatting.bytes($0.read) } ?? "-",
      figures.transfer.map { Formatting.bytes($0.written) } ?? "-",
    ]
  }

  /// Prints how cost grows with size.
  private mutating func printGrowth() throws {
    let cases = GrowthCase.all.filter { isChosen($0.group) }
    if cases.isEmpty { return }
    var rows: [[String]] = []
    for item in cases {
      for verb in [Workload.Verb.check, .build] { rows.append(try row(item, verb)) }
    }
    say(
      """
      ## Growth

      The factor is (10x - none) / (1x - none), from the least CPU times: the cost of the same
      agenda with none of what grows is subtracted, so that the start of the tool does not hide the
      slope. For agendas, none is one agenda of one file.

      """)
    say(
      Formatting.table(
        ["what grows", "1x", "none", "CPU 1x", "CPU 10x", "factor", "peak 10x"], rows))
  }

  /// Measures one growth with one verb.
  private mutating func row(_ item: GrowthCase, _ verb: Workload.Verb) throws -> [String] {
    let title = "\(item.title), \(verb.rawValue)"
    var measured: [Measurement] = []
    for shape in [item.none, item.once, item.tenfold] {
      let work = Workload(verb: verb, agendas: .generated(shape))
      let outcome = try outcome(of: work, title)
      guard let figures = outcome.measurement else {
        verdicts += [missing(title)].compactMap { $0 }
        return [title, item.amount, "FAILED", "-", "-", "-", "-"]
      }
      measured.append(figures)
    }
    let (none, once, tenfold) = (measured[0].least, measured[1].least, measured[2].least)
    let factor = (tenfold - none) / max(once - none, 0.000_1)
    verdicts += [verdict("10x " + title, factor)].compactMap { $0 }
    return [title, item.amount] + [none, once, tenfold].map(Formatting.milliseconds)
      + [Formatting.decimal(factor, places: 1), Formatting.bytes(measured[2].peak)]
  }

  /// Returns the verdict on a factor.
  private func verdict(_ title: String, _ factor: Double?) -> Verdict? {
    Verdict(title, factor, limit: GrowthCase.limit) { Formatting.decimal($0, places: 1) + "x" }
  }

  /// Returns the verdict on a growth that could not be measured.
  private func missing(_ title: String) -> Verdict? { verdict("10x " + title, nil) }

  /// Prints which bars hold and which do not.
  private func printVerdicts() {
    guard !verdicts.isEmpty else { return }
    say("## Bars\n")
    say(
      Formatting.table(
        ["bar", "at most", "reached", "verdict"],
        verdicts.map { [$0.title, $0.limit, $0.reached, $0.word] }))
    let missed = verdicts.filter { $0.holds == false }.count
    let unknown = verdicts.filter { $0.holds == nil }.count
    say("\(verdicts.count - missed - unknown) hold, \(missed) missed, \(unknown) not measured.")
    for failure in failures { say("\nFAILED: \(failure)") }
  }
}

extension GrowthCase {
  /// The size that counts as one time, as text.
  fileprivate var amount: String {
    for (name, path) in Shape.parameters where name == group { return String(once[keyPath: path]) }
    return "-"
  }
}
