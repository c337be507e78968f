internal import AgendaModel
internal import Diagnostics

/// All numbers of the data, to look up.
struct NumberBacking {
  /// The numbers by their unit, ascending.
  private let numbers: [ProseNumber.Unit: [DecimalNumber]]

  /// Gathers the numbers of the indicators, the datasets and the begroting.
  init(_ agenda: Agenda) {
    var numbers: [ProseNumber.Unit: Set<DecimalNumber>] = [:]
    func add(_ figure: FigureValue) {
      numbers[figure.proseUnit, default: []].formUnion(figure.numbers)
      if case .relative(let change, _) = figure.value.content {
        numbers[figure.proseUnit, default: []].insert(change.magnitude)
      }
    }
    Self.figures(of: agenda).forEach(add)
    numbers[.plain, default: []].formUnion(agenda.profile.staff.map { [DecimalNumber($0)] } ?? [])
    self.numbers = numbers.mapValues { $0.sorted() }
  }

  /// Returns all figures of the data.
  private static func figures(of agenda: Agenda) -> [FigureValue] {
    let indicators = agenda.indicators.flatMap { block in
      block.series.flatMap { FigureSubjects.values(of: $0, isOnly: true) }
    }
    let counts = agenda.indicators.flatMap { block in
      block.series.flatMap(\.cells).flatMap(\.all).compactMap { entry in
        entry.measurement.count.map { FigureValue($0.map { Value(.number($0)) }, unit: .count) }
      }
    }
    let entries = agenda.datasets.flatMap { DatasetFigures.all(of: $0) }
    return indicators + counts + entries
      + BudgetFigures.subjects(of: agenda).flatMap(\.subject.values)
  }

  /// Whether the data has a number that prose means.
  ///
  /// A hedged number has backing when the data has one that it can stand for.
  func holds(_ number: ProseNumber) -> Bool {
    let known = numbers[number.unit, default: []]
    if isIn(known, number.value...number.value) { return true }
    guard case (let low?, let high?) = number.reach else { return false }
    return isIn(known, low...high)
  }

  /// Whether an ascending list has a number in a range.
  private func isIn(_ list: [DecimalNumber], _ range: ClosedRange<DecimalNumber>) -> Bool {
    let first = from(range.lowerBound, in: list)
    return first < list.count && list[first] <= range.upperBound
  }

  /// Returns the index of the first number of an ascending list that is at least `bound`.
  private func from(_ bound: DecimalNumber, in list: [DecimalNumber]) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension DecimalNumber {
  /// The number without its sign.
  var magnitude: DecimalNumber { isNegative ? DecimalNumber(0) - self : self }
}
