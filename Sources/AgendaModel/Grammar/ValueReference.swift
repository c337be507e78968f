internal import Diagnostics

/// What stands between `{{` and `}}`: which value of which indicator is printed there.
public struct ValueReference: Sendable, Hashable {
  /// The indicator's code or own id.
  public var indicator: String
  /// The id of the series, when one is named.
  public var series: String?
  /// The cell; the institution when none is named.
  public var cell: CellKey
  /// The kind of value.
  public var kind: Cell.Kind
  /// The period, when one is named.
  public var period: Period?

  /// Reads the text between the braces, or returns nil when it does not follow the grammar.
  ///
  /// Examples: `2c nulmeting`, `2c reeks=sto doel 2027`, `2a cel=niveau:3 nulmeting`,
  /// `3a cel="sector:zorg, onderwijs en kinderopvang" reeks=duo doel`.
  public init?(_ text: String) {
    guard var words = QuotedWords.split(text)?[...] else { return nil }
    guard let indicator = words.popFirst() else { return nil }
    self.indicator = indicator
    (series, cell, period) = (nil, .institution, nil)
    while let word = words.first, let equals = word.firstIndex(of: "=") {
      let value = String(word[word.index(after: equals)...])
      switch word[..<equals] {
      case "reeks": series = value
      case "cel":
        guard let key = CellKey(text: value) else { return nil }
        cell = key
      default: return nil
      }
      words = words.dropFirst()
    }
    guard let name = words.popFirst(), let kind = Cell.Kind(rawValue: name) else { return nil }
    self.kind = kind
    guard !words.isEmpty else { return }
    guard let period = Period(words.joined(separator: " ")) else { return nil }
    self.period = period
  }
}

extension CellKey {
  /// Reads `niveau:3,leerweg:bol`, or returns nil when a part has no dimension or value, or a
  /// dimension stands twice.
  ///
  /// A comma with a blank behind it and no colon after that belongs to the value:
  /// `sector:zorg, onderwijs en kinderopvang`.
  public init?(text: String) {
    var parts: [Part] = []
    for piece in Self.pieces(text) {
      let names = piece.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks() }
      guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty,
        !parts.contains(where: { $0.dimension == names[0].lowercased() })
      else { return nil }
      parts.append(Part(names[0].lowercased(), names[1]))
    }
    self.init(parts)
  }

  /// Splits text at the commas that stand between parts.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      if piece.first == " ", !piece.contains(":"), piece.contains(where: { $0 != " " }),
        let last = pieces.popLast()
      {
        pieces.append(last + "," + piece)
      } else {
        pieces.append(String(piece))
      }
    }
    return pieces
  }
}

extension Agenda {
  /// A value that a reference leads to, with the series that gives its unit.
  public struct ResolvedValue: Sendable {
    /// The indicator.
    public var indicator: IndicatorBlock
    /// The series.
    public var series: Series
    /// The value.
    public var measurement: Measurement
  }

  /// Returns the value that `reference` leads to, or nil when there is none.
  ///
  /// Without a period, a nulmeting or measured value is the latest, and a target is that of the last
  /// year of the Regeling's edition or, where there is none, the latest.
  public func resolve(_ reference: ValueReference) -> ResolvedValue? {
    guard let indicator = indicator(reference.indicator) else { return nil }
    let found = reference.series.map { indicator.series($0) } ?? indicator.mainSeries
    guard let series = found, let cell = series.cell(reference.cell) else { return nil }
    let candidates = cell[reference.kind]
    let measurement =
      if let period = reference.period {
        candidates.first { $0.period?.value == period }
      } else {
        Self.latest(of: candidates, kind: reference.kind, lastYear: regeling.years.upperBound)
      }
    return measurement.map {
      ResolvedValue(indicator: indicator, series: series, measurement: $0)
    }
  }

  /// Returns the value that counts when no period is named.
  private static func latest(
    of values: [Measurement], kind: Cell.Kind, lastYear: Int
  ) -> Measurement? {
    if kind == .target, let final = values.first(where: { $0.period?.value == .year(lastYear) }) {
      return final
    }
    let dated = values.filter { $0.period != nil }
    return dated.max { left, right in
      guard let first = left.period?.value, let second = right.period?.value else { return false }
      return first < second
    } ?? values.first
  }
}
