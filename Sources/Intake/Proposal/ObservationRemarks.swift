internal import AgendaModel
internal import Diagnostics

/// What is told of figures that were left or renamed.
extension ObservationReader {
  /// Returns which codes of programmes became those of the agenda.
  func renamed(_ rows: [DeliveredTable.Row]) -> [String] {
    guard let code = roles.firstIndex(of: .dimension("opleiding")) else { return [] }
    var lines: [String] = []
    for row in rows {
      let (old, group) = (row.cells[code].text, group(row))
      guard let new = group.parts.first(where: { $0.dimension == "opleiding" })?.written,
        !new.isEmpty, Words.key(new) != Words.key(old)
      else { continue }
      let line = group.label.isEmpty ? "\(old) is \(new)" : "\(old) (\(group.label)) is \(new)"
      if !lines.contains(line) { lines.append(line) }
    }
    guard !lines.isEmpty else { return [] }
    let shown = lines.prefix(8).joined(separator: ", ")
    return ["opleidingen uit agenda.yaml: \(shown)\(lines.count > 8 ? " …" : "")"]
  }

  /// Returns which questions are for no indicator; what columns are for is told elsewhere.
  func questionsLeft(_ sources: [Source], _ mapping: [Measure: String]) -> [String] {
    let taken = Set(mapping.keys.map(\.question))
    var left: [String] = []
    for source in sources
    where !taken.contains(source.measure.question) && !left.contains(source.measure.question) {
      left.append(source.measure.question)
    }
    guard !left.isEmpty else { return [] }
    let shown = left.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
    return ["geen indicator, niet overgenomen: \(shown)\(left.count > 8 ? " …" : "")"]
  }
}
