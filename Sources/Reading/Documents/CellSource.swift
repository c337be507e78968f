internal import AgendaModel
internal import Diagnostics

/// Reads where the values of cells come from: a dataset, a pasted table or a list of cells.
struct CellSource {
  /// The edition, which knows the dimensions.
  let regeling: Regeling
  /// Takes values out of datasets.
  let datasets: DatasetValues
  /// The code or own id of the indicator.
  let indicator: String
  /// Where findings go.
  let log: FindingLog

  /// Returns the mapping that refers to a dataset, if the node is one.
  func datasetReference(_ node: YAMLNode) -> MapReader? {
    guard case .mapping(let pairs) = node.kind,
      pairs.contains(where: { $0.key.value == "gegevens" })
    else { return nil }
    return MapReader(pairs, node.range, as: .datasetReference, log: log)
  }

  /// Puts the cells of a breakdown into `cells`, and returns the name of the dataset they come from.
  ///
  /// Nil when they stand in the node itself. Of a dataset only the values of `kind` are taken, all
  /// when it is nil.
  func read(
    _ node: YAMLNode, only kind: Cell.Kind? = nil, _ values: MeasurementReader,
    into cells: inout CellCollector
  ) -> Located<String>? {
    if let reference = datasetReference(node) {
      return datasets.read(reference, of: indicator, only: kind, into: &cells)
    }
    if case .sequence(let items) = node.kind {
      BreakdownListReader(regeling: regeling, values: values, log: log).read(items, into: &cells)
    } else if let table = TextTableReader.read(node, log: log) {
      BreakdownReader(regeling: regeling, values: values, log: log).read(table, into: &cells)
    }
    return nil
  }
}
