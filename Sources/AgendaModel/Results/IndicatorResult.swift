internal import Diagnostics

/// What the newest measurement of a cell says about its target.
///
/// `IndicatorJudge` works it out; `handbook/verantwoorden.md` explains the rule to readers.
public struct IndicatorResult: Sendable {
  /// The results, in words for learning and not for ranking.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The newest value satisfies the target of the last year.
    case reached = "behaald"
    /// The newest value satisfies the interim target of its time.
    case onCourse = "op-koers"
    /// It does not satisfy the interim target of its time.
    case notYetOnCourse = "nog-niet-op-koers"
    /// It was measured when the target had to be met, and does not satisfy it.
    case missed = "niet-behaald"
    /// It is worse than the startpunt: lower where higher is better.
    case worseThanStart = "slechter-dan-startpunt"
    /// There is no interim target yet; it lies nearer to the target than the startpunt.
    case closer = "beweegt-naar-doel"
    /// There is no interim target yet; it lies as far from the target as the startpunt.
    case same = "gelijk-gebleven"
    /// There is no interim target yet and no better or worse; it lies farther from the target.
    case further = "van-doel-af"
    /// Nothing was measured since the startpunt.
    case noNewMeasurement = "geen-nieuwe-meting"
    /// There is a new value, but nothing certain to say about it.
    case undecided = "nog-niet-te-zeggen"
  }

  /// Why there is nothing certain to say.
  public enum Doubt: String, Sendable, Hashable, CaseIterable {
    /// The newest value is withheld, so that no person can be known from it.
    case withheld = "niet-getoond"
    /// The newest value is no single number.
    case noNumber = "geen-getal"
    /// The target is no number, or there is none.
    case noTarget = "geen-doel"
    /// The newest value has another source or population than the startpunt.
    case notComparable = "niet-vergelijkbaar"
    /// There is no startpunt to hold it against.
    case noStart = "geen-startpunt"
  }

  /// The result.
  public var verdict: Verdict
  /// Why nothing can be said; nil for every other result.
  public var doubt: Doubt?
  /// The startpunt.
  public var start: Measurement?
  /// The newest value.
  public var latest: Measurement?
  /// The target that the result is about: the interim one for "op koers", else that of the last year.
  public var target: Measurement?
  /// What is better.
  public var direction: Direction
  /// How uncertain the newest value is, where that decides or could have decided otherwise.
  public var uncertainty: ShareUncertainty?

  /// Whether the newest value is provisional.
  public var isProvisional: Bool { latest?.value.value.isProvisional ?? false }

  /// Creates a result.
  init(
    _ verdict: Verdict, doubt: Doubt? = nil, start: Measurement?, latest: Measurement?,
    target: Measurement?, direction: Direction
  ) {
    (self.verdict, self.doubt, self.start) = (verdict, doubt, start)
    (self.latest, self.target, self.direction) = (latest, target, direction)
    uncertainty = nil
  }

  /// The result in words that stand alone: `lager dan het startpunt`.
  public var dutch: String {
    switch verdict {
    case .reached: "behaald"
    case .onCourse: "op koers"
    case .notYetOnCourse: "nog niet op koers"
    case .missed: "niet behaald"
    case .worseThanStart: "\(direction == .lower ? "hoger" : "lager") dan het startpunt"
    case .closer: "beweegt naar het doel"
    case .same: "gelijk gebleven"
    case .further: "van het doel af"
    case .noNewMeasurement: "geen nieuwe meting"
    case .undecided: "nog niet te zeggen"
    }
  }
}
