internal import AgendaModel

/// What a group of figures is about: a column, or a question that rows repeat.
struct Measure: Sendable, Equatable, Hashable {
  /// The question or subject of its rows; empty where rows have none.
  var question: String
  /// The words in the title of its columns.
  var stem: String

  /// The words that tell what it is about.
  var text: String { question + " " + stem }
  /// What people call it.
  var name: String {
    let parts = [question, stem].filter { !$0.isEmpty }
    return parts.isEmpty ? "de cijfers" : parts.joined(separator: ", ")
  }
}

/// Chooses the indicators that figures are for.
struct IndicatorChoice {
  /// The agenda.
  let agenda: Agenda
  /// Who the delivery is from.
  let kind: DeliveryKind
  /// The words of the file's name, the sheet and the notes.
  let context: String

  /// An indicator with how well it fits.
  private struct Candidate {
    /// Its code.
    var code: String
    /// The words that it shares with the figures.
    var score: Int
  }

  /// Returns the indicator of figures where one fits clearly better than all others; `unit` is theirs, as
  /// far as their title says.
  func indicator(for measure: Measure, unit: Unit?) -> String? {
    if let code = agenda.regeling.indicator(measure.question.lowercased())?.code { return code }
    let candidates = ranked(measure).filter { candidate in
      unit == nil || self.unit(of: candidate.code) == unit
    }
    guard let best = candidates.first, best.score >= 2 else { return nil }
    let second = candidates.dropFirst().first?.score ?? 0
    return best.score - second >= 2 || best.score >= 2 && second == 0 ? best.code : nil
  }

  /// Returns what can be chosen for figures, the likeliest first.
  func options(for measure: Measure) -> [(value: String, label: String)] {
    let codes = ranked(measure).map(\.code)
    let own = agenda.indicators.filter { $0.code == nil }.map { ($0.key, $0.name) }
    return codes.compactMap { code in
      agenda.regeling.indicator(code).map { (code, $0.shortName) }
    } + own
  }

  /// Returns the indicators of the Regeling by how well they fit; those of the source first.
  private func ranked(_ measure: Measure) -> [Candidate] {
    let own = Words.roots(measure.text)
    let around = Words.roots(context)
    return agenda.regeling.indicators.enumerated().filter { $0.element.unit != .qualitative }
      .map { at, indicator in
        let roots = Words.roots(words(of: indicator))
        let codes = Words.list(measure.text + " " + context)
        let isNamed = codes.contains(indicator.code) ? 4 : 0
        let score =
          2 * own.intersection(roots).count + around.subtracting(own).intersection(roots).count
          + isNamed + abbreviations(indicator.code, codes) + longWords(indicator, codes)
        let isFitting = fits(indicator)
        let candidate = Candidate(code: indicator.code, score: isFitting ? score : score / 3)
        return (isFitting ? at : at + 1000, candidate)
      }
      .sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }
      .map(\.1)
  }

  /// Returns the unit in which an indicator is kept.
  private func unit(of code: String) -> Unit? {
    agenda.indicator(code)?.mainSeries?.unit ?? agenda.regeling.indicator(code)?.unit
  }

  /// Returns what whole long words add: `startersresultaat` says more than that something starts.
  private func longWords(_ indicator: Regeling.Indicator, _ words: [String]) -> Int {
    let long = Set(Words.list(self.words(of: indicator)).filter { $0.count > 8 })
    return 2 * Set(words.filter { !Words.isEmpty($0) }).intersection(long).count
  }

  /// Whether an indicator takes its figures from the source of the delivery.
  private func fits(_ indicator: Regeling.Indicator) -> Bool {
    kind == .own || indicator.source == kind.rawValue
  }

  /// Returns what is said about an indicator in the Regeling and in the agenda.
  private func words(of indicator: Regeling.Indicator) -> String {
    let block = agenda.indicator(indicator.code)
    let questions = block?.series.compactMap(\.question).joined(separator: " ") ?? ""
    return [indicator.name, indicator.shortName, questions].joined(separator: " ")
  }

  /// Returns what a usual short name adds: `vsv` is never written in full.
  private func abbreviations(_ code: String, _ words: [String]) -> Int {
    guard code == "2a" else { return 0 }
    return words.contains("vsv") || words.contains("vsvers") ? 4 : 0
  }
}
