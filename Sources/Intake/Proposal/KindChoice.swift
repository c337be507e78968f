internal import AgendaModel
internal import Diagnostics

/// Decides whether figures are a startpunt, a measurement or a doel, and leaves out what is there.
struct KindChoice {
  /// The agenda.
  let agenda: Agenda
  /// What the user says.
  let request: IntakeRequest

  /// Returns the figures with their kind, without those that the agenda has already.
  func settled(
    _ observations: [Observation]
  ) throws(IntakeProblem) -> (observations: [Observation], remarks: [String]) {
    let starts = startPeriods(observations)
    var result: [Observation] = []
    var known = 0
    for var observation in observations {
      let isStart = starts[observation.slot.indicator]?.contains(observation.slot.period) == true
      observation.slot.kind = observation.slot.kind ?? (isStart ? .nulmeting : .measured)
      if try isThere(observation) { known += 1 } else { result.append(observation) }
    }
    guard !result.isEmpty else {
      throw IntakeProblem(
        "Alle \(known) cijfers staan al zo in de agenda",
        reason: "Er is niets nieuws in dit bestand.",
        mend: "kijk of dit de nieuwste levering is")
    }
    let remark = known == 1 ? "1 cijfer stond er al zo" : "\(known) cijfers stonden er al zo"
    return (result, known == 0 ? [] : [remark + ", niet nog eens overgenomen"])
  }

  /// Returns the periods of the startpunt of each indicator: those in the agenda, or else the first
  /// period of the delivery where that lies before the agenda's own years.
  private func startPeriods(_ observations: [Observation]) -> [String: Set<Period>] {
    var result: [String: Set<Period>] = [:]
    for code in Set(observations.map(\.slot.indicator)) {
      let cells = agenda.indicator(code)?.series.flatMap(\.cells) ?? []
      let known = Set(cells.flatMap(\.nulmeting).compactMap(\.period?.value))
      let delivered = observations.filter { $0.slot.indicator == code && $0.slot.kind != .target }
        .map(\.slot.period)
      // What the agenda calls a measurement stays one.
      let measured = Set(cells.flatMap(\.measured).compactMap(\.period?.value))
      let first = delivered.min().flatMap { period in
        period.firstYear < agenda.regeling.years.lowerBound && !measured.contains(period)
          ? period : nil
      }
      result[code] = known.isEmpty ? Set([first].compactMap(\.self)) : known
    }
    return result
  }

  /// Whether the agenda has the same figure already; refuses another figure in its place.
  ///
  /// What a replaced data file says does not count: the delivery is there to change it.
  private func isThere(_ observation: Observation) throws(IntakeProblem) -> Bool {
    guard let kind = observation.slot.kind, let value = Value(datasetText: observation.figure.text)
    else { return false }
    let replaced = agenda.datasets.first { $0.name.value == request.replaced }
      .map { "data/" + $0.path.value }
    for series in agenda.indicator(observation.slot.indicator)?.series ?? [] {
      let cell = series.cells.first { $0.key == observation.key }
      for measurement in cell?[kind] ?? []
      where measurement.period?.value == observation.slot.period
        && measurement.value.range.file.path != replaced
      {
        if measurement.value.value.content == value.content { return true }
        throw differs(observation, measurement, series.unit)
      }
    }
    return false
  }

  /// The agenda has another figure.
  private func differs(
    _ observation: Observation, _ old: Measurement, _ unit: Unit
  ) -> IntakeProblem {
    let new = Value(datasetText: observation.figure.text)?.dutch(unit: unit) ?? ""
    let range = old.value.range
    let dataset = agenda.datasets.first { "data/" + $0.path.value == range.file.path }?.name.value
    let group = observation.key.text
    return IntakeProblem(
      "Indicator \(observation.slot.indicator) heeft over \(observation.slot.period.text) al een ander cijfer",
      reason:
        "De agenda zegt \(old.value.value.dutch(unit: unit)) (\(range.file.path):\(range.start.line)), "
        + "het bestand \(new)\(group.isEmpty ? "" : " bij \(group)").",
      mend: dataset.map {
        "is dit een nieuwere levering van hetzelfde, gebruik dan --replace \($0)"
      }
        ?? "neem alleen de nieuwe jaren over met --year, of verbeter eerst het cijfer in de agenda")
  }
}
