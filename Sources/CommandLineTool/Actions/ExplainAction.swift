internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Pages
internal import Reading

/// Explains findings and requirements.
enum ExplainAction {
  /// Prints what `id` means, or the list of findings without it.
  static func run(_ id: String?) -> ExitStatus {
    let editions = Editions.all()
    guard let regeling = editions.regelingen.last else { return .failed }
    guard let id else {
      return Terminal.out(CheckExplanation.list())
    }
    if let text = template(id) { return Terminal.out(text) }
    if let text = CheckExplanation.text(id) ?? RegelingExplanation(regeling).text(id) {
      return Terminal.out(text)
    }
    let known =
      CheckExplanation.ids + RegelingExplanation(regeling).ids
      + TemplateExplanation.names.map { "sjabloon " + $0 }
    let near = NearMiss.nearest(to: id, among: known)
    Terminal.error(
      "\"\(id)\" is niet bekend." + (near.map { " Bedoelde u \"\($0)\"?" } ?? "")
        + "\nAlle meldingen: ijkpunt explain. De hele Regeling: ijkpunt explain regeling.\n")
    return .failed
  }

  /// Returns what there is to say about templates; nil when that is not what was asked for.
  private static func template(_ id: String) -> String? {
    if ["sjabloon", "sjablonen"].contains(id) { return TemplateExplanation.list() }
    let start = "sjabloon "
    return id.hasPrefix(start) ? TemplateExplanation.text(String(id.dropFirst(start.count))) : nil
  }
}
