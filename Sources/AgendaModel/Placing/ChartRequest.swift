internal import Diagnostics

/// What a `grafiek` block with a `soort:` asks for, looked up in the agenda.
public struct ChartRequest: Sendable {
  /// What the chart is about.
  public enum Subject: Sendable {
    /// An indicator.
    case indicator(IndicatorBlock)
    /// A series of an indicator, by its place.
    case series(IndicatorBlock, Int)
    /// A dataset.
    case dataset(Dataset)
    /// A prioriteit, by its number.
    case prioriteit(Int)
    /// A doelstelling, by its code.
    case doelstelling(String)
    /// The whole agenda.
    case agenda
  }

  /// Why a block cannot be followed.
  public enum Problem: Error, Sendable, Hashable {
    /// There is no such kind.
    case unknownKind(String)
    /// The block does not say what the chart is about.
    case nothing(ChartKind)
    /// The block says more than one thing that the chart would be about.
    case several(ChartKind, String)
    /// What a key names is not there; the names that are.
    case unknown(key: String, String, among: [String])
    /// The kind cannot show what it is given.
    case unfit(ChartKind)
  }

  /// The kind.
  public let kind: ChartKind
  /// What it is about.
  public let subject: Subject

  /// Looks up what a block asks for; throws the first thing that is in the way.
  public init(_ block: DataBlock, in agenda: Agenda) throws(Problem) {
    let word = block.kind ?? ""
    guard let kind = ChartKind(rawValue: word) else { throw .unknownKind(word) }
    try self.init(block, as: kind, in: agenda)
  }

  /// Looks up what a block would ask for as another kind.
  private init(_ block: DataBlock, as kind: ChartKind, in agenda: Agenda) throws(Problem) {
    self.kind = kind
    let given = kind.subjects.filter { block[$0] != nil }
    if given.count > 1 { throw .several(kind, given[1]) }
    guard let key = given.first, let name = block[key] else {
      guard kind.subjects.isEmpty else { throw .nothing(kind) }
      subject = .agenda
      if !ChartFit(agenda).fits(kind, .agenda) { throw .unfit(kind) }
      return
    }
    subject = try Self.subject(kind, key, name, series: block["reeks"], in: agenda)
    if !ChartFit(agenda).fits(kind, subject) { throw .unfit(kind) }
  }

  /// Returns the other kinds that can show what a block is about.
  public static func fitting(_ block: DataBlock, in agenda: Agenda) -> [ChartKind] {
    ChartKind.allCases.filter { kind in
      guard kind.subjects.contains(where: { block[$0] != nil }) else { return false }
      return (try? ChartRequest(block, as: kind, in: agenda)) != nil
    }
  }

  /// Looks up what a key names.
  private static func subject(
    _ kind: ChartKind, _ key: String, _ name: String, series: String?, in agenda: Agenda
  ) throws(Problem) -> Subject {
    switch key {
    case "gegevens":
      if let dataset = agenda.datasets.first(where: { $0.name.value == name }) {
        return .dataset(dataset)
      }
      throw .unknown(key: key, name, among: agenda.datasets.map(\.name.value))
    case "prioriteit":
      let numbers = agenda.regeling.prioriteiten.map(\.number)
      if let number = Int(name), numbers.contains(number) { return .prioriteit(number) }
      throw .unknown(key: key, name, among: numbers.map { String($0) })
    case "doelstelling":
      let codes = agenda.doelstellingen.compactMap(\.code?.value)
      if codes.contains(name) { return .doelstelling(name) }
      throw .unknown(key: key, name, among: codes)
    default: return try indicator(kind, name, series: series, in: agenda)
    }
  }

  /// Looks up an indicator, and the series of it that is drawn.
  private static func indicator(
    _ kind: ChartKind, _ name: String, series: String?, in agenda: Agenda
  ) throws(Problem) -> Subject {
    guard let indicator = agenda.indicators.first(where: { $0.key == name }), !name.isEmpty else {
      throw .unknown(
        key: "indicator", name, among: agenda.indicators.map(\.key).filter { !$0.isEmpty })
    }
    guard kind.drawsSeries else { return .indicator(indicator) }
    if let series {
      let ids = indicator.series.map { $0.id?.value ?? "" }
      if let place = ids.firstIndex(of: series) { return .series(indicator, place) }
      throw .unknown(key: "reeks", series, among: ids.filter { !$0.isEmpty })
    }
    // The main series goes first, and then the first one that the kind can show.
    let main = indicator.series.firstIndex(where: \.isMain) ?? 0
    let fit = ChartFit(agenda)
    let places = [main] + indicator.series.indices.filter { $0 != main }
    let place = places.first { fit.fits(kind, .series(indicator, $0)) }
    return .series(indicator, place ?? main)
  }
}
