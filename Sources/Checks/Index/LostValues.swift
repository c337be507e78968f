internal import AgendaModel
internal import Diagnostics

extension AgendaIndex {
  /// Whether values of an indicator may be missing because something of it could not be read: its
  /// block, or the description or file of a dataset that it draws from.
  func mayHaveLostValues(_ place: IndicatorPlace) -> Bool {
    if damage.touches(place.span) { return true }
    let names = Set(place.block.series.flatMap(\.datasets).map(\.value))
    return agenda.datasets.contains { dataset in
      names.contains(dataset.name.value)
        && (damage.touches(dataset.range) || damage.isTouched("data/" + dataset.path.value)
          || dataset.fields.contains(where: isForUnknownIndicator))
    }
  }

  /// Whether a column is for an indicator that neither the Regeling nor the agenda knows.
  func isForUnknownIndicator(_ field: Dataset.Field) -> Bool {
    guard let key = field.indicator?.value else { return false }
    return regeling.indicator(key) == nil && indicators(key).isEmpty
  }
}
