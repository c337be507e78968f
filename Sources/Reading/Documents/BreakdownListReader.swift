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
    let key = CellKey(pairs.compactMap(part))
    if let pair = pairs.first(where: { $0.key.value == "nvt" }), let reason = pair.value.text {
      cells.decline(key, Located(reason, pair.value.range), at: range)
    }
    for pair in pairs {
      if let kind = Cell.Kind(rawValue: pair.key.value.lowercased()) {
        cells.add(values.measurements(pair.value), kind, to: key, at: range)
      } else if pair.key.value.lowercased() == Self.remark, let remark = text(of: pair) {
        cells.note(remark, on: key, at: range)
      }
    }
    if pairs.allSatisfy({ regeling.dimension($0.key.value.lowercased()) != nil }) {
      BreakdownLosses(log: log).reportNameless(range)
    }
  }

  /// The key of a remark.
  private static let remark = "noot"

  /// Returns the text behind a key; anything else there is reported.
  private func text(of pair: YAMLNode.Pair) -> String? {
    if let text = pair.value.text { return text.isEmpty ? nil : text.trimmingLineEnd() }
    if !pair.value.isBroken {
      log.error(
        "wrong-type", pair.value.range,
        "Achter \"\(pair.key.value)\" wordt één regel tekst verwacht",
        mend: "Schrijf de tekst achter de dubbele punt")
    }
    return nil
  }

  /// Returns the part of the cell's key that a pair names; another unknown key is reported.
  private func part(_ pair: YAMLNode.Pair) -> CellKey.Part? {
    let dimensions = DimensionFindings(regeling: regeling, log: log)
    let name = pair.key.value.lowercased()
    guard regeling.dimension(name) != nil else {
      let known = Cell.Kind.allCases.map(\.rawValue) + [Self.remark, "nvt"]
      if !(known + KeyBlock.internalKeys).contains(name) {
        dimensions.reportUnknown(pair.key, among: regeling.dimensions.map(\.name) + known)
      }
      return nil
    }
    guard let written = text(of: pair) else { return nil }
    let value = written.lowercased()
    guard dimensions.names(value, of: name) else { return nil }
    dimensions.checkMember(value, of: name, at: pair.value.range)
    return CellKey.Part(name, written)
  }
}
