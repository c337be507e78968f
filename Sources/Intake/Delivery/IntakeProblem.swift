/// Why a delivery cannot be taken in, for a person: what, why, and what to do about it.
public struct IntakeProblem: Error, Sendable, Equatable {
  /// The headline, without a full stop.
  public var summary: String
  /// Why that stops the work.
  public var reason: String
  /// What the user can do.
  public var mend: String
  /// What can be chosen from, where a choice would do.
  public var choice: Choice?

  /// Something that the user may choose.
  public struct Choice: Sendable, Equatable {
    /// What the answer is for.
    public var flag: IntakeRequest.Flag
    /// The answers, each with words that explain it.
    public var options: [Option]

    /// One answer.
    public struct Option: Sendable, Equatable {
      /// What is written behind the flag.
      public var value: String
      /// What it means.
      public var label: String
    }
  }

  /// Creates a problem.
  public init(_ summary: String, reason: String, mend: String, choice: Choice? = nil) {
    (self.summary, self.reason, self.mend) = (summary, reason, mend)
    self.choice = choice
  }

  /// Returns a problem that a choice from `options` solves.
  static func ask(
    _ flag: IntakeRequest.Flag, _ summary: String, reason: String,
    _ options: [(value: String, label: String)]
  ) -> IntakeProblem {
    let shown = options.prefix(12).map { option in
      "\(flag.rawValue) \(quoted(option.value))"
        + (option.label.isEmpty || option.label == option.value ? "" : "  (\(option.label))")
    }
    let rest = options.count > 12 ? ["… en nog \(options.count - 12)"] : []
    return IntakeProblem(
      summary, reason: reason,
      mend: "kies een van deze:\n" + (shown + rest).map { "      " + $0 }.joined(separator: "\n"),
      choice: Choice(
        flag: flag, options: options.map { .init(value: $0.value, label: $0.label) }))
  }

  /// Returns text as one word of a command line.
  static func quoted(_ text: String) -> String {
    text.contains { !$0.isLetter && !$0.isNumber && !"-_.,:/".contains($0) } ? "\"\(text)\"" : text
  }
}
