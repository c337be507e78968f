internal import AgendaModel
internal import Diagnostics

/// Explains a result in plain words, from the figures that made it.
///
/// For instance: `In 2025 gemeten: 46%. Het tussendoel voor 2025 was 45%. Daarmee op koers.`
struct ResultSentence {
  /// The result.
  private let result: IndicatorResult
  /// The unit of the figures.
  private let unit: Unit

  /// Prepares to explain a result of a series.
  init(_ result: IndicatorResult, unit: Unit) { (self.result, self.unit) = (result, unit) }

  /// The explanation.
  var text: String {
    ([measured] + conclusion + [chance]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What was measured last, and when.
  private var measured: String {
    guard let latest = result.latest, result.verdict != .noNewMeasurement else { return "" }
    let value = latest.value.value
    guard value.absence == nil else { return "" }
    let when = Dutch.capitalized(latest.period?.value.whenDutch ?? "")
    let group = latest.group.map { " (\($0))" } ?? ""
    let words = Dutch.sentence("\(when) gemeten\(group): \(value.dutch(unit: unit))")
    return result.isProvisional ? words + " Dit cijfer kan nog veranderen." : words
  }

  /// What it is held against and what follows.
  private var conclusion: [String] {
    switch result.verdict {
    case .reached: [target, "Daarmee is het doel behaald."]
    case .onCourse: [target, "Daarmee op koers."]
    case .notYetOnCourse: [target, "Daarmee nog niet op koers."]
    case .missed: [target, "Daarmee is het doel niet behaald."]
    case .worseThanStart: ["Dat is \(result.dutch)\(startInBrackets).", target]
    case .closer: [start, target, "Daarmee beweegt het naar het doel."]
    case .further: [start, target, "Daarmee beweegt het van het doel af."]
    case .same: same
    case .noNewMeasurement: ["Na het startpunt\(startInBrackets) is er nog geen nieuw cijfer."]
    case .undecided: [doubt]
    }
  }

  /// That it stayed the same; where figures differ, that chance may have made the difference.
  private var same: [String] {
    guard let uncertainty = result.uncertainty else {
      return [start, target, "Daarmee is het gelijk gebleven."]
    }
    return [
      start, target,
      "Er antwoordden \(Self.number(uncertainty.count, decimals: 0)) mensen. Daarmee kan het verschil "
        + "met het startpunt toeval zijn.",
    ]
  }

  /// Why nothing certain can be said.
  private var doubt: String {
    switch result.doubt {
    case .withheld:
      "Er is een nieuw cijfer"
        + (result.latest?.value.value.absence.map { " (\($0.dutch))" } ?? "") + "."
    case .noNumber: "De nieuwe meting is geen getal dat met het doel te vergelijken is."
    case .noTarget: "Er is geen doel in cijfers om het mee te vergelijken."
    case .notComparable:
      "Het komt uit een andere bron of gaat over een andere groep dan het startpunt. Daarom is het "
        + "niet te vergelijken."
    case .noStart: "Er is geen startpunt om het mee te vergelijken."
    case nil: ""
    }
  }

  /// Where it began, such as `Het startpunt was 41% in 2022`.
  private var start: String {
    phrase(result.start).map { "Het startpunt was \($0)." } ?? ""
  }

  /// The startpunt between brackets, with a blank before; empty without one.
  private var startInBrackets: String { phrase(result.start).map { " (\($0))" } ?? "" }

  /// Returns a value with its period; nil for one that is absent.
  private func phrase(_ measurement: Measurement?) -> String? {
    guard let measurement, measurement.value.value.absence == nil else { return nil }
    return measurement.value.value.dutch(unit: unit) + measurement.whenDutch
  }

  /// What the result is held against, such as `Het tussendoel voor 2025 was 45%`.
  private var target: String {
    guard let target = result.target, target.value.value.absence == nil else { return "" }
    let period = target.period?.value
    let isInterim = result.verdict == .onCourse || result.verdict == .notYetOnCourse
    let name = (isInterim ? "tussendoel" : "doel") + (period.map { " voor \($0.dutch)" } ?? "")
    let value = target.value.value.dutch(unit: unit)
    return "Het \(name) \(isInterim ? "was" : "is") \(value)."
  }

  /// That chance may have decided, where the value lies so near its target.
  private var chance: String {
    guard let uncertainty = result.uncertainty, result.verdict != .same else { return "" }
    let low = Self.number(uncertainty.lower, decimals: 1)
    let high = Self.number(uncertainty.upper, decimals: 1)
    return
      "Er antwoordden \(Self.number(uncertainty.count, decimals: 0)) mensen: het echte percentage "
      + "ligt waarschijnlijk tussen \(low)% en \(high)%. Zo dicht bij het doel kan toeval de uitkomst "
      + "bepalen."
  }

  /// Returns a number rounded to at most one decimal.
  private static func number(_ value: Double, decimals: Int) -> String {
    let scaled = decimals == 0 ? value.rounded() : (value * 10).rounded()
    guard scaled.magnitude < 1_000_000_000_000 else { return "" }
    return DecimalNumber(unscaled: Int(scaled), decimals: decimals).dutch()
  }
}
