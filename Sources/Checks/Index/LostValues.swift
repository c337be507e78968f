internal import AgendaModel
internal import Diagnostics

extension AgendaIndex {
  /// Whether a column is for an indicator that neither the Regeling nor the agenda knows.
  func isForUnknownIndicator(_ field: Dataset.Field) -> Bool {
    guard let key = field.indicator?.value else { return false }
    return regeling.indicator(key) == nil && indicators(key).isEmpty
  }
}
