internal import AgendaModel
internal import Diagnostics

extension AgendaIndex {
  /// Whether a column is for an indicator that neither the Regeling nor the agenda knows.
  func isForUnknownIndicator(_ field: Dataset.Field) -> Bool {
    Self.names(field, unknownTo: { regeling.indicator($0) != nil || !indicators($0).isEmpty })
  }

  /// Whether a column is for an indicator that is not known.
  static func names(_ field: Dataset.Field, unknownTo isKnown: (String) -> Bool) -> Bool {
    field.indicator.map { !isKnown($0.value) } ?? false
  }

  /// Whether it depends on a part of the profile that could not be read whether something is asked.
  func isUndecided(_ applicability: Applicability) -> Bool {
    guard damage.isTouched(agenda.file.path) else { return false }
    let profile = agenda.profile
    return (profile.niveaus.isEmpty && !applicability.niveaus.isEmpty)
      || (profile.leerwegen.isEmpty && !applicability.leerwegen.isEmpty)
  }
}
