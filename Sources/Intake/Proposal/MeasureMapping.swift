internal import AgendaModel
internal import Diagnostics

/// Decides which figures are for which indicator, and asks where that is not clear.
struct MeasureMapping {
  /// The table with what is known of it.
  let reader: ObservationReader

  /// Returns the indicator of each measure that is taken.
  func indicators(
    _ sources: [ObservationReader.Source]
  ) throws(IntakeProblem) -> [Measure: String] {
    var measures: [Measure] = []
    for source in sources where !measures.contains(source.measure) {
      measures.append(source.measure)
    }
    measures = Self.withoutAnswers(measures)
    let units = Dictionary(sources.map { ($0.measure, $0.title.unit) }) { $0 ?? $1 }
    if let code = reader.request.indicator { return try named(code, measures, units) }
    var found: [Measure: String] = [:]
    for measure in measures {
      found[measure] = reader.choice.indicator(for: measure, unit: units[measure] ?? nil)
    }
    if let only = replacedIndicator, measures.count == 1 { found[measures[0]] = only }
    guard found.isEmpty else { return try checked(found, measures) }
    let first = measures.first ?? Measure(question: "", stem: "")
    throw .ask(
      .indicator,
      "Bij welke indicator horen \(first.name == "de cijfers" ? "deze cijfers" : "de cijfers over \"\(first.name)\"")?",
      reason: measures.count > 1
        ? "Geen van de \(measures.count) kolommen of vragen past duidelijk bij één indicator."
        : "De namen in het bestand passen niet duidelijk bij één indicator.",
      reader.choice.options(for: first))
  }

  /// The answers of surveys, as letters and digits: each has its share, and none is the figure itself.
  private static let answers: Set<String> = [
    "heelslecht", "zeerslecht", "slecht", "neutraal", "goed", "heelgoed", "zeergoed", "ja", "nee",
    "soms", "jazeker", "zekerwel", "neezekerniet", "zekerniet", "weetniet", "geenmening", "nooit",
    "vaak", "altijd", "oneens", "eens", "zeeroneens", "zeereens", "helemaaloneens", "helemaaleens",
  ]

  /// Returns measures without the shares of single answers, where a figure stands beside them.
  private static func withoutAnswers(_ measures: [Measure]) -> [Measure] {
    let others = measures.filter { !answers.contains(Words.key($0.stem)) }
    return others.isEmpty ? measures : others
  }

  /// The one indicator that the replaced data file has values of.
  private var replacedIndicator: String? {
    let old = reader.agenda.datasets.first { $0.name.value == reader.request.replaced }
    let codes = Set(old?.fields.compactMap(\.indicator?.value) ?? [])
    return codes.count == 1 ? codes.first : nil
  }

  /// Returns the measure that is for the indicator that the user named.
  private func named(
    _ code: String, _ measures: [Measure], _ units: [Measure: Unit?]
  ) throws(IntakeProblem) -> [Measure: String] {
    let isKnown =
      reader.agenda.regeling.indicator(code) != nil || reader.agenda.indicator(code) != nil
    guard isKnown else {
      throw .ask(
        .indicator, "Er is geen indicator \(code)",
        reason: "De Regeling en uw agenda kennen die niet.",
        reader.choice.options(for: measures.first ?? Measure(question: "", stem: "")))
    }
    if measures.count == 1 { return [measures[0]: code] }
    let fitting = measures.filter {
      reader.choice.indicator(for: $0, unit: units[$0] ?? nil) == code
    }
    if fitting.count == 1 { return [fitting[0]: code] }
    throw several(fitting.isEmpty ? measures : fitting, code)
  }

  /// Refuses two measures for one indicator.
  private func checked(
    _ found: [Measure: String], _ measures: [Measure]
  ) throws(IntakeProblem) -> [Measure: String] {
    for measure in measures {
      guard let code = found[measure] else { continue }
      let same = measures.filter { found[$0] == code }
      if same.count > 1 { throw several(same, code) }
    }
    return found
  }

  /// Several columns or questions could be for one indicator.
  private func several(_ measures: [Measure], _ code: String) -> IntakeProblem {
    let isByQuestion = Set(measures.map(\.question)).count > 1
    if isByQuestion, let column = reader.roles.firstIndex(of: .question) {
      let title = reader.table.columns[column].title
      return .ask(
        .row, "Welke rijen zijn voor indicator \(code)?",
        reason: "Er zijn \(measures.count) vragen of onderwerpen.",
        measures.map { ("\(title)=\($0.question)", "") })
    }
    return .ask(
      .column, "Welke kolom is voor indicator \(code)?",
      reason: "Er zijn er \(measures.count) die het kunnen zijn.",
      measures.map { ($0.stem.isEmpty ? "waarde" : $0.stem, "") })
  }
}
