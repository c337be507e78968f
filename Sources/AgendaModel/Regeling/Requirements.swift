public import Diagnostics

extension Regeling {
  /// One of the three prioriteiten.
  public struct Prioriteit: Sendable {
    /// Its number, from 1.
    public var number: Int
    /// Its title.
    public var title: String
    /// How well it is supported.
    public var evidence: Evidence
    /// The analysis items that hold for the whole prioriteit.
    public var analysis: [AnalysisItem]
    /// The indicators that hold for the whole prioriteit.
    public var indicators: [Indicator]
    /// Its doelstellingen.
    public var doelstellingen: [Doelstelling]
    /// Where it stands in the catalogue.
    public var range: SourceRange

    /// Creates a prioriteit.
    public init(
      number: Int, title: String, evidence: Evidence, analysis: [AnalysisItem],
      indicators: [Indicator], doelstellingen: [Doelstelling], range: SourceRange
    ) {
      (self.number, self.title, self.evidence) = (number, title, evidence)
      (self.analysis, self.indicators) = (analysis, indicators)
      (self.doelstellingen, self.range) = (doelstellingen, range)
    }
  }

  /// One of the twelve doelstellingen.
  public struct Doelstelling: Sendable {
    /// Its code, such as `1.3`.
    public var code: String
    /// Its short title.
    public var title: String
    /// What it is about, in one sentence.
    public var summary: String
    /// How well it is supported.
    public var evidence: Evidence
    /// What the analysis must treat.
    public var analysis: [AnalysisItem]
    /// The required indicators.
    public var indicators: [Indicator]
    /// The measures to apply or explain.
    public var measures: [Maatregel]
    /// Where it stands in the catalogue.
    public var range: SourceRange

    /// Creates a doelstelling.
    public init(
      code: String, title: String, summary: String, evidence: Evidence, analysis: [AnalysisItem],
      indicators: [Indicator], measures: [Maatregel], range: SourceRange
    ) {
      (self.code, self.title, self.summary, self.evidence) = (code, title, summary, evidence)
      (self.analysis, self.indicators, self.measures) = (analysis, indicators, measures)
      self.range = range
    }

    /// The number of its prioriteit: the part of the code before the point.
    public var prioriteit: Int { Int(code.prefix { $0 != "." }) ?? 0 }
  }

  /// One required analysis item.
  public struct AnalysisItem: Sendable {
    /// Our id, such as `A-1.3-1`.
    public var id: String
    /// The doelstelling's code, or the prioriteit's number.
    public var owner: String
    /// Its number within the owner, from 1.
    public var number: Int
    /// Its short title.
    public var title: String
    /// What the author writes there.
    public var question: String
    /// Which schools it concerns.
    public var applicability: Applicability
    /// How well it is supported.
    public var evidence: Evidence
    /// Where it stands in the catalogue.
    public var range: SourceRange

    /// Creates an analysis item.
    public init(
      id: String, owner: String, number: Int, title: String, question: String,
      applicability: Applicability, evidence: Evidence, range: SourceRange
    ) {
      (self.id, self.owner, self.number, self.title) = (id, owner, number, title)
      (self.question, self.applicability, self.evidence) = (question, applicability, evidence)
      self.range = range
    }
  }

  /// One measure to apply or explain.
  public struct Maatregel: Sendable {
    /// Whether a school must apply it.
    public enum Obligation: String, Sendable, Hashable {
      /// It must.
      case mandatory = "ja"
      /// It may explain instead.
      case optional = "nee"
      /// The sources disagree.
      case disputed = "betwist"
    }

    /// A part with a letter of its own.
    public struct Part: Sendable {
      /// Its letter, such as `a`.
      public var letter: String
      /// Its short title.
      public var title: String
      /// Whether not all sources have it.
      public var isOptional: Bool

      /// Creates a part.
      public init(letter: String, title: String, isOptional: Bool) {
        (self.letter, self.title, self.isOptional) = (letter, title, isOptional)
      }
    }

    /// Its id, such as `M1.3.1`.
    public var id: String
    /// The doelstelling's code.
    public var doelstelling: String
    /// Its number within the doelstelling, from 1.
    public var number: Int
    /// Its short title.
    public var title: String
    /// Whether it is mandatory.
    public var obligation: Obligation
    /// Its parts.
    public var parts: [Part]
    /// Whether the parts are examples, of which one is enough.
    public var partsAreExamples = false
    /// Which schools it concerns.
    public var applicability: Applicability
    /// Why time has overtaken it, if so.
    public var overtaken: String?
    /// How well it is supported.
    public var evidence: Evidence
    /// Where it stands in the catalogue.
    public var range: SourceRange

    /// Creates a measure.
    public init(
      id: String, doelstelling: String, number: Int, title: String, obligation: Obligation,
      parts: [Part], applicability: Applicability, overtaken: String?, evidence: Evidence,
      range: SourceRange
    ) {
      (self.id, self.doelstelling, self.number, self.title) = (id, doelstelling, number, title)
      (self.obligation, self.parts, self.applicability) = (obligation, parts, applicability)
      (self.overtaken, self.evidence, self.range) = (overtaken, evidence, range)
    }
  }
}
