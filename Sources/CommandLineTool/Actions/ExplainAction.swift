internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Pages
internal import Reading

/// Explains findings, requirements, words and keys.
enum ExplainAction {
  /// Prints what the words mean, or what can be asked without any.
  static func run(_ words: [String]) -> ExitStatus {
    guard let regeling = Editions.all().regelingen.last else { return .failed }
    let explanations = RegelingExplanation(regeling)
    guard !words.isEmpty else { return Terminal.out(ExplainOverview(explanations).text()) }
    let phrase = words.joined(separator: " ")
    if let text = text(phrase, explanations) { return Terminal.out(text) }
    let pages = words.compactMap { text($0, explanations) }
    if words.count > 1, pages.count == words.count {
      return Terminal.out(pages.joined(separator: "\n"))
    }
    // The name of a template is two words; of others the one that is not known is told.
    let isTemplate = words.first?.lowercased() == "sjabloon"
    let unknown =
      words.count > 1 && !pages.isEmpty && !isTemplate
      ? words.first { text($0, explanations) == nil } ?? phrase : phrase
    let near = NearMiss.nearest(to: unknown, among: KnownWords.explained)
    Terminal.error(
      "\"\(unknown)\" is niet bekend." + (near.map { " Bedoelde u \"\($0)\"?" } ?? "")
        + "\nWat u kunt vragen: ijkpunt explain\n")
    return .failed
  }

  /// Returns everything that there is to say about one name, whatever its capitals.
  private static func text(_ phrase: String, _ regeling: RegelingExplanation) -> String? {
    if let list = list(phrase.lowercased(), regeling) { return list }
    let pages = [
      CheckExplanation.text(phrase.lowercased()), regeling.text(anyCase: phrase),
      template(phrase.lowercased()), WordExplanation.text(phrase),
      CheckExplanation.list(family: phrase),
    ].compactMap(\.self)
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }

  /// Returns the list of a whole group; nil when the name is not that of one.
  private static func list(_ name: String, _ regeling: RegelingExplanation) -> String? {
    switch name {
    case "meldingen": CheckExplanation.list()
    case "regeling": regeling.text("regeling")
    case "woorden": WordExplanation.words()
    case "sleutels": WordExplanation.keys()
    case "sjablonen", "sjabloon": TemplateExplanation.list()
    default: nil
    }
  }

  /// Returns what a template may use; nil when that is not what was asked for.
  private static func template(_ name: String) -> String? {
    let start = "sjabloon "
    return name.hasPrefix(start)
      ? TemplateExplanation.text(String(name.dropFirst(start.count))) : nil
  }
}
