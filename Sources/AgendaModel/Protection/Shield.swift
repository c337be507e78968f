internal import Diagnostics

/// Chooses the figures to hide so that no sum gives a small count away.
///
/// What is hidden in one sum must be two figures at least, and together as many persons as the threshold.
/// Hiding a figure can open another sum, so this is repeated until nothing changes; then it is tried
/// whether several sums together still give something away. The choice is good, not the best there is:
/// that is a problem for an optimiser such as τ-ARGUS.
struct Shield {
  /// The figures that are hidden for another, each with the sum that would give that away.
  private(set) var hidden: [SourceRange: CountSum] = [:]
  /// The sums.
  private let sums: [CountSum]
  /// The sums that each figure stands in.
  private var sumsByPlace: [SourceRange: [Int]] = [:]
  /// How many figures of each sum are hidden.
  private var hiddenCounts: [Int]
  /// The figures that are too small.
  private let small: Set<SourceRange>
  /// The threshold.
  private let threshold: DecimalNumber

  /// Works out what to hide beside the small figures.
  init(_ sums: [CountSum], small: Set<SourceRange>, threshold: DecimalNumber) {
    (self.sums, self.small, self.threshold) = (sums, small, threshold)
    hiddenCounts = Array(repeating: 0, count: sums.count)
    for (index, sum) in sums.enumerated() {
      for figure in sum.figures { sumsByPlace[figure.range, default: []].append(index) }
      hiddenCounts[index] = sum.figures.count(where: isHidden)
    }
    close(Array(sums.indices))
    while let exposed = exposing(), let other = figureToHide(for: exposed) {
      close(hide(other, for: exposed))
    }
  }

  /// Closes sums, and those that are opened by that, in order.
  private mutating func close(_ first: [Int]) {
    var (queue, at) = (first, 0)
    while at < queue.count {
      let index = queue[at]
      at += 1
      guard givesAway(sums[index]), let other = figureToHide(for: index) else { continue }
      queue += hide(other, for: index)
    }
  }

  /// Hides a figure for a sum, and returns the sums that it stands in.
  private mutating func hide(_ place: SourceRange, for index: Int) -> [Int] {
    hidden[place] = sums[index]
    let touched = sumsByPlace[place, default: []]
    for sum in touched { hiddenCounts[sum] += 1 }
    return touched
  }

  /// Returns the figure to hide as well in a sum: the part that opens the fewest other sums, of those the
  /// smallest; the total when there is none.
  private func figureToHide(for index: Int) -> SourceRange? {
    let sum = sums[index]
    let shown = sum.parts.filter { !isHidden($0) && number($0) > DecimalNumber(0) }
    let best = shown.min { left, right in
      let (first, second) = (opened(by: left), opened(by: right))
      return first == second ? number(left) < number(right) : first < second
    }
    if let best { return best.range }
    return isHidden(sum.total) ? nil : sum.total.range
  }

  /// Returns in how many sums a figure would be the only one that is hidden.
  private func opened(by figure: Located<Value>) -> Int {
    sumsByPlace[figure.range, default: []].count { hiddenCounts[$0] == 0 }
  }

  /// Whether a reader can work out a hidden figure, or that a hidden group is too small, from the rest.
  private func givesAway(_ sum: CountSum) -> Bool {
    let hidden = sum.figures.filter(isHidden)
    guard let first = hidden.first, isKnown(sum) else { return false }
    let known = sum.parts.filter { !isHidden($0) }.map(number).reduce(DecimalNumber(0), +)
    if isHidden(sum.total) { return hidden.count == 1 && isNear(known, first) }
    let rest = number(sum.total) - known
    let isSmall = rest > DecimalNumber(0) && rest < threshold
    return hidden.count == 1 ? isNear(rest, first) : isSmall
  }

  /// Whether nothing of a sum is unknown for another reason, which would keep it open.
  private func isKnown(_ sum: CountSum) -> Bool {
    sum.figures.allSatisfy { isHidden($0) || $0.value.number != nil }
  }

  /// Whether the parts of a sum are all there is of its total, as far as is known.
  private func isWhole(_ sum: CountSum) -> Bool {
    guard isKnown(sum) else { return false }
    guard sum.figures.allSatisfy({ $0.value.number != nil }) else { return true }
    return isNear(sum.parts.map(number).reduce(DecimalNumber(0), +), sum.total)
  }

  /// Whether what is worked out lies so near a figure that it gives it away; the parts of what is no
  /// division of a whole do not.
  private func isNear(_ result: DecimalNumber, _ figure: Located<Value>) -> Bool {
    guard let real = figure.value.number else {
      return result > DecimalNumber(0) && result < threshold
    }
    let distance = result > real ? result - real : real - result
    return distance < threshold
  }

  /// Returns a sum that helps to work out a hidden figure from several sums, and that has a figure left
  /// to hide.
  private func exposing() -> Int? {
    let open = sums.indices.filter { hiddenCounts[$0] > 0 && isWhole(sums[$0]) }
    let terms = open.map { index in
      sums[index].figures.filter(isHidden).map {
        LinearAttack.Term(place: $0.range, isTotal: $0.range == sums[index].total.range)
      }
    }
    let exposed = LinearAttack(terms).determined
    guard !exposed.isEmpty else { return nil }
    return open.first { index in
      sums[index].figures.contains { exposed.contains($0.range) }
        && figureToHide(for: index) != nil
    }
  }

  /// Returns the number of a figure; zero for one without.
  private func number(_ figure: Located<Value>) -> DecimalNumber {
    figure.value.number ?? DecimalNumber(0)
  }

  /// Whether a figure is hidden by us or by its source.
  private func isHidden(_ figure: Located<Value>) -> Bool {
    switch figure.value.absence {
    case .suppressedAtSource, .smallCount: true
    default: small.contains(figure.range) || hidden[figure.range] != nil
    }
  }
}
