public import AgendaModel
internal import Diagnostics

/// The values of a data file as readers of the site see them.
public struct PublishedValues: Sendable {
  /// One value.
  public struct Line: Sendable, Equatable, Hashable {
    /// The code or own id of the indicator.
    public var indicator: String
    /// The kind of value.
    public var kind: String
    /// The period.
    public var period: String
    /// The group; empty for the whole.
    public var group: String
    /// The value with its unit, or why there is none.
    public var value: String
  }

  /// The values in the order of the agenda.
  public let lines: [Line]

  /// Gathers the values that indicators take from a data file, out of a published agenda.
  ///
  /// - Parameters:
  ///   - agenda: The agenda as its readers may see it.
  ///   - path: The path of the data file; nil for the values of every place.
  ///   - indicators: The codes or own ids of the indicators.
  public init(_ agenda: Agenda, from path: String?, of indicators: [String]) {
    lines = agenda.indicators.filter { indicators.contains($0.key) }.flatMap { block in
      block.series.flatMap { series in
        series.cells.flatMap { cell in
          cell.all.filter { path == nil || $1.value.range.file.path == path }.map {
            kind, measurement in
            Line(
              indicator: block.key, kind: kind.rawValue,
              period: measurement.period?.value.text ?? "", group: cell.key.words,
              value: measurement.value.value.dutch(unit: series.unit))
          }
        }
      }
    }
  }

  /// How a value changes.
  public struct Change: Sendable, Equatable {
    /// What it is about.
    public var line: Line
    /// The value before; nil where there was none.
    public var old: String?
    /// The value after; nil where there is none any more.
    public var new: String?
  }

  /// Returns what changes from earlier values to these: what is new, different and gone.
  public func changes(from earlier: PublishedValues) -> [Change] {
    func bare(_ line: Line) -> Line {
      var bare = line
      bare.value = ""
      return bare
    }
    let old = Dictionary(earlier.lines.map { (bare($0), $0.value) }) { first, _ in first }
    let new = Dictionary(lines.map { (bare($0), $0.value) }) { first, _ in first }
    let present = lines.compactMap { line -> Change? in
      let before = old[bare(line)]
      return before == line.value ? nil : Change(line: line, old: before, new: line.value)
    }
    let gone = earlier.lines.filter { new[bare($0)] == nil }.map {
      Change(line: $0, old: $0.value, new: nil)
    }
    return present + gone
  }
}

extension CellKey {
  /// The parts in words: `niveau 3, bol`.
  var words: String {
    (parts.filter { $0.dimension == "niveau" } + parts.filter { $0.dimension != "niveau" }).map {
      part in
      ["leerweg", "opleiding", "sector"].contains(part.dimension)
        ? part.written : "\(part.dimension) \(part.written)"
    }.joined(separator: ", ")
  }
}
