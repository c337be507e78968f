internal import AgendaModel
internal import Diagnostics

/// Reads a breakdown written as a list, one item per cell.
///
///     uitsplitsing:
///       - niveau: 3
///         nulmeting:
///           2023: 16%
///         doel:
///           2027: 10%
struct BreakdownListReader {
  /// The edition, which knows the dimensions.
  let regeling: Regeling
  /// Reads the values.
  let values: MeasurementReader
  /// Where findings go.
  let log: FindingLog

  /// Puts the cells of a list into `cells`.
  func read(_ items: [YAMLNode], into cells: inout CellCollector) {
    for item in items where !item.isBroken {
      guard case .mapping(let pairs) = item.kind else {
        log.error(
          "wrong-type", item.range, "Hier wordt een cel van de uitsplitsing verwacht",
          mend: "Schrijf achter het streepje de uitsplitsing, bijvoorbeeld \"- niveau: 3\"")
        continue
      }
      read(pairs, item.range, into: &cells)
    }
  }

  /// Reads one cell.
  private func read(
    _ pairs: [YAMLNode.Pair], _ range: SourceRange, into cells: inout CellCollector
  ) {
    let remark = pairs.first { $0.key.value == "noot" }?.value.text
    let key = CellKey(pairs.compactMap(part))
    if let pair = pairs.first(where: { $0.key.value == "nvt" }), let reason = pair.value.text {
      cells.decline(key, Located(reason, pair.value.range), at: range)
    }
    for pair in pairs {
      guard let kind = Cell.Kind(rawValue: pair.key.value) else { continue }
      cells.add(values.measurements(pair.value), kind, to: key, at: range, remark: remark)
    }
  }

  /// Returns the part of the cell's key that a pair names; another unknown key is reported.
  private func part(_ pair: YAMLNode.Pair) -> CellKey.Part? {
    let dimensions = DimensionFindings(regeling: regeling, log: log)
    let name = pair.key.value.lowercased()
    guard regeling.dimension(name) != nil else {
      let known = Cell.Kind.allCases.map(\.rawValue) + ["noot", "nvt"]
      if !known.contains(name) {
        dimensions.reportUnknown(pair.key, among: regeling.dimensions.map(\.name) + known)
      }
      return nil
    }
    guard let value = pair.value.text?.lowercased(), dimensions.names(value, of: name) else {
      return nil
    }
    dimensions.checkMember(value, of: name, at: pair.value.range)
    return CellKey.Part(name, value)
  }
}
