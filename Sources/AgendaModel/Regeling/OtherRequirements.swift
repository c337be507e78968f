extension Regeling {
  /// Whether something is asked.
  public enum Requirement: String, Sendable, Hashable {
    /// It is.
    case yes = "ja"
    /// It is not.
    case no = "nee"
    /// No source says.
    case unknown = "onbekend"
  }

  /// A chapter of an agenda.
  public struct Chapter: Sendable {
    /// Its id, such as `swot`.
    public var id: String
    /// Its title.
    public var title: String
    /// What the author writes there.
    public var question: String
    /// Whether it is asked.
    public var requirement: Requirement
    /// The parts it must have, such as the quadrants of a SWOT.
    public var parts: [String]
    /// How well it is supported.
    public var evidence: Evidence

    /// Creates a chapter.
    public init(
      id: String, title: String, question: String, requirement: Requirement, parts: [String],
      evidence: Evidence
    ) {
      (self.id, self.title, self.question) = (id, title, question)
      (self.requirement, self.parts, self.evidence) = (requirement, parts, evidence)
    }
  }

  /// A body whose act is asked.
  public struct Consent: Sendable {
    /// The body, such as `studentenraad`.
    public var body: String
    /// The act, such as `instemming`.
    public var act: String
    /// Whether it is asked.
    public var requirement: Requirement
    /// Below this number of staff another body stands in.
    public var staffLimit: Int?
    /// The body that stands in.
    public var substitute: String?
    /// How well it is supported.
    public var evidence: Evidence

    /// Creates a consent.
    public init(
      body: String, act: String, requirement: Requirement, staffLimit: Int?, substitute: String?,
      evidence: Evidence
    ) {
      (self.body, self.act, self.requirement) = (body, act, requirement)
      (self.staffLimit, self.substitute, self.evidence) = (staffLimit, substitute, evidence)
    }

    /// Returns the body that must act in a school with this many staff.
    public func body(forStaff staff: Int?) -> String {
      guard let staffLimit, let substitute, let staff, staff < staffLimit else { return body }
      return substitute
    }
  }

  /// A part that a begroting must show.
  public struct BudgetPart: Sendable {
    /// Its id, such as `practoraten`.
    public var id: String
    /// Its title.
    public var title: String
    /// The doelstelling it belongs to.
    public var doelstelling: String
    /// Whether it is asked.
    public var requirement: Requirement
    /// Which schools it concerns.
    public var applicability: Applicability
    /// How well it is supported.
    public var evidence: Evidence

    /// Creates a part.
    public init(
      id: String, title: String, doelstelling: String, requirement: Requirement,
      applicability: Applicability, evidence: Evidence
    ) {
      (self.id, self.title, self.doelstelling) = (id, title, doelstelling)
      (self.requirement, self.applicability, self.evidence) = (requirement, applicability, evidence)
    }
  }

  /// What is asked of the account of each year.
  public struct Accounting: Sendable {
    /// The month and day of the next year by which the account of a year is there.
    public var due: (month: Int, day: Int)
    /// The bodies with which it is discussed, as under `instemmingen`.
    public var bodies: [String]
    /// How well it is supported.
    public var evidence: Evidence

    /// Creates what is asked.
    public init(due: (month: Int, day: Int), bodies: [String], evidence: Evidence) {
      (self.due, self.bodies, self.evidence) = (due, bodies, evidence)
    }

    /// Returns the day from which the account of a year is expected to be there.
    public func due(for year: Int) -> CalendarDate? {
      CalendarDate(year: year + 1, month: due.month, day: due.day)
    }
  }

  /// A beroepsopleiding that researchers placed under an opgave.
  public struct ProgrammeHint: Sendable {
    /// The code, such as `bc008`.
    public var code: String
    /// The opgave.
    public var opgave: String

    /// Creates a hint.
    public init(code: String, opgave: String) { (self.code, self.opgave) = (code, opgave) }
  }
}
