internal import AgendaModel
internal import Diagnostics

/// The remarks about the cells and values of a series, for below its table.
struct SeriesRemarks {
  /// The series.
  let series: Series
  /// The site.
  let map: SiteMap

  /// The remarks, one sentence each: those about whole columns first.
  var sentences: [String] {
    let shared = sharedSources
    return shared.map { "\(Dutch.capitalized($0.moment.name)): \($0.words)" }
      + series.cells.flatMap { cell -> [String] in
        let label = Dutch.capitalized(CellLabel.text(cell, of: series, in: map))
        let reason = cell.notApplicable.map { "niet van toepassing, want \($0.value)" }
        return [reason, cell.remark].compactMap(\.self).map { "\(label): \(Self.ended($0))" }
          + grouped(cell, except: Set(shared.map(\.moment))).map {
            "\(label), \(Dutch.list($0.names)): \(Self.ended($0.remark))"
          }
      }
  }

  /// The columns of which all values come from one source that is not that of the series.
  private var sharedSources: [(moment: SeriesTable.Moment, words: String)] {
    var sources: [SeriesTable.Moment: [String?]] = [:]
    var order: [SeriesTable.Moment] = []
    for (kind, measurement) in series.cells.flatMap(\.all) {
      let moment = SeriesTable.Moment(kind, measurement)
      if sources[moment] == nil { order.append(moment) }
      sources[moment, default: []].append(otherSource(measurement))
    }
    return order.compactMap { moment in
      guard let all = sources[moment], all.count > 1, let source = all[0],
        all.allSatisfy({ $0 == source })
      else { return nil }
      return (moment, words(source))
    }
  }

  /// Returns the source of a value where it is not that of the series.
  private func otherSource(_ measurement: Measurement) -> String? {
    measurement.source.flatMap { $0.value == series.mainSource ? nil : $0.value }
  }

  /// Returns the source in a sentence: `bron: JOB-monitor`.
  private func words(_ source: String) -> String {
    let sentence = FigureSource.sentence(source, date: nil, in: map.agenda) ?? ""
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  /// Returns the remarks about the values of a cell, each once with the columns it is about.
  private func grouped(
    _ cell: Cell, except shared: Set<SeriesTable.Moment>
  ) -> [(remark: String, names: [String])] {
    var found: [(remark: String, names: [String])] = []
    for (kind, measurement) in cell.all {
      let moment = SeriesTable.Moment(kind, measurement)
      let source = shared.contains(moment) ? nil : otherSource(measurement)
      for remark in [source.map(words)].compactMap(\.self) + remarks(measurement) {
        if let place = found.firstIndex(where: { $0.remark == remark }) {
          found[place].names.append(moment.name)
        } else {
          found.append((remark, [moment.name]))
        }
      }
    }
    return found
  }

  /// Returns a remark with a full stop.
  private static func ended(_ text: String) -> String {
    text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  /// Returns what must be said about a value.
  private func remarks(_ measurement: Measurement) -> [String] {
    [
      measurement.adjustment.map(words), measurement.group.map { "groep: \($0)" },
      measurement.remark,
    ]
    .compactMap(\.self)
  }

  /// Returns how a value was adjusted; the old value stays visible.
  private func words(_ adjustment: Adjustment) -> String {
    var text = "bijgesteld, was " + adjustment.from.value.dutch(unit: series.unit)
    if let date = adjustment.date?.value { text += ", op \(date.text)" }
    if let reason = adjustment.reason { text += ", omdat: \(reason)" }
    if let with = adjustment.discussedWith { text += " (besproken met: \(with))" }
    return text
  }
}
