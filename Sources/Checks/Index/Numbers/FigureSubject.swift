internal import AgendaModel
internal import Diagnostics

/// Something that the data has figures of, under names by which prose can speak of it.
///
/// An indicator can have thousands of figures, and prose as many numbers: what a number is held against
/// is looked up, never gone through.
struct FigureSubject: Sendable {
  /// Where the figures come from.
  enum Origin: Sendable, Hashable {
    /// An indicator; the index of its place.
    case indicator(Int)
    /// A row of a dataset.
    case dataset
    /// Rows of the begroting.
    case begroting
  }

  /// How a reader knows a subject, and where it belongs.
  struct Identity: Sendable {
    /// What findings are about, for acceptances: the indicator's key, the dataset's name.
    var key: String
    /// How a reader knows it.
    var name: String
    /// The path of the document that it belongs to; nil for the whole agenda.
    var path: String?
    /// The stems of all words of its names.
    var words: Set<UInt64> = []
    /// The stems of the words that tell its names from others.
    var ownWords: Set<UInt64> = []
    /// The ambitions of its document that it belongs to.
    var ambitions: [Int] = []
  }

  /// A unit of the data with what its numbers are compared with in prose.
  struct Measure: Sendable, Hashable {
    /// The unit of the series.
    let unit: Unit
    /// The unit in prose.
    let inProse: ProseNumber.Unit
  }

  /// The most figures with the same number that are told apart.
  private static let limit = 24

  /// Where the figures come from.
  let origin: Origin
  /// How a reader knows it, and where it belongs.
  let identity: Identity
  /// The dimensions that it is broken down by.
  let dimensions: Set<String>
  /// The units of its figures.
  let measures: Set<Measure>
  /// The parts that all its cells share, which prose does not repeat: bol, at a school without bbl.
  let sharedParts: Set<CellKey.Part>
  /// Its figures.
  let values: [FigureValue]
  /// Its figures by their cell.
  private let cells: [CellKey: [Int]]
  /// Its numbers by their unit in prose, ascending, each with its figure.
  private let numbers: [ProseNumber.Unit: [(number: DecimalNumber, figure: Int)]]

  /// Gathers figures under a name.
  init(_ origin: Origin, _ identity: Identity, _ values: [FigureValue]) {
    (self.origin, self.identity, self.values) = (origin, identity, values)
    dimensions = Set(values.flatMap(\.cell.dimensions))
    measures = Set(
      values.filter { !$0.numbers.isEmpty }.map { Measure(unit: $0.unit, inProse: $0.proseUnit) })
    let parts = values.map(\.cell.parts).filter { !$0.isEmpty }
    sharedParts = parts.dropFirst().reduce(Set(parts.first ?? [])) { $0.intersection($1) }
    cells = Dictionary(grouping: values.indices) { values[$0].cell }
    let pairs = values.indices.flatMap { at in values[at].numbers.map { (at, $0) } }
    numbers = Dictionary(grouping: pairs) { values[$0.0].proseUnit }.mapValues { pairs in
      pairs.map { (number: $0.1, figure: $0.0) }.sorted { left, right in
        left.number == right.number ? left.figure < right.figure : left.number < right.number
      }
    }
  }

  /// What findings are about, for acceptances.
  var key: String { identity.key }

  /// Returns the figures of any of the cells.
  func figures(of keys: Set<CellKey>) -> [FigureValue] {
    keys.sorted().flatMap { cells[$0, default: []] }.map { values[$0] }
  }

  /// Returns the figures that a number in prose can stand for.
  func figures(agreeingWith number: ProseNumber) -> [FigureValue] {
    guard let known = numbers[number.unit] else { return [] }
    let reach = number.hedge.isLimit ? (number.value, number.value) : number.reach
    guard let lowest = reach.0, let highest = reach.1 else { return [] }
    var (low, high) = (0, known.count)
    while low < high {
      let middle = (low + high) / 2
      if known[middle].number < lowest { low = middle + 1 } else { high = middle }
    }
    return known[low...].prefix(Self.limit).prefix { $0.number <= highest }.map {
      values[$0.figure]
    }
  }
}
