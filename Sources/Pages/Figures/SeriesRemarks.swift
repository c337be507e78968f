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
      + about(except: Set(shared.map(\.moment))).map { note in
        let place = [labels(note.cells)] + (note.names.isEmpty ? [] : [Dutch.list(note.names)])
        return "\(Dutch.capitalized(place.joined(separator: ", "))): \(Self.ended(note.remark))"
      }
  }

  /// A remark with the cells and columns that it is about.
  private struct Note {
    /// The cells.
    var cells: [Cell]
    /// The columns; none for a remark about whole cells.
    var names: [String]
    /// The remark.
    var remark: String
  }

  /// More cells than these are counted, not named.
  private static let mostNamed = 4

  /// Returns the remarks about cells and their values, each once with all that it is about.
  private func about(except shared: Set<SeriesTable.Moment>) -> [Note] {
    var notes: [Note] = []
    var places: [[String]: Int] = [:]
    for cell in series.cells {
      let reason = cell.notApplicable.map { "niet van toepassing, want \($0.value)" }
      let whole = [reason, cell.remark].compactMap(\.self).map { (remark: $0, names: [String]()) }
      for (remark, names) in whole + grouped(cell, except: shared) {
        let key = [remark] + names
        if let place = places[key] {
          notes[place].cells.append(cell)
        } else {
          places[key] = notes.count
          notes.append(Note(cells: [cell], names: names, remark: remark))
        }
      }
    }
    return notes
  }

  /// Returns the names of cells: `niveau 3 en niveau 4`, or `26 onderdelen per opleiding`.
  private func labels(_ cells: [Cell]) -> String {
    guard cells.count > Self.mostNamed else {
      return Dutch.list(cells.map { CellLabel.text($0, of: series, in: map) })
    }
    let ways = Set(cells.map(\.key.dimensions))
    let way = ways.count == 1 ? ways.first.map { " per " + Dutch.list($0) } ?? "" : ""
    return Dutch.count(cells.count, "onderdeel", "onderdelen") + way
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
    measurement.source.flatMap { series.mainSources.contains($0.value) ? nil : $0.value }
  }

  /// Returns the source in a sentence: `bron: JOB-monitor`.
  private func words(_ source: String) -> String {
    let sentence = FigureSource.sentence([source], date: nil, in: map.agenda) ?? ""
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
    measurement.mentions.map { "in \($0.place) staat \($0.value.value.dutch(unit: series.unit))" }
      + [
        measurement.adjustment.map(words), measurement.group.map { "groep: \($0)" },
        measurement.remark,
      ].compactMap(\.self)
  }

  /// Returns how a value was adjusted; the old value stays visible.
  private func words(_ adjustment: Adjustment) -> String {
    var text = "bijgesteld, was " + adjustment.from.value.dutch(unit: series.unit)
    if let date = adjustment.date?.value { text += ", op \(date.text)" }
    if let reason = adjustment.reason {
      text += ", omdat: " + (reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
    }
    if let with = adjustment.discussedWith { text += " (besproken met: \(with))" }
    return text
  }
}
