internal import Checks

/// What can be asked of `ijkpunt explain`, in a few lines per group.
struct ExplainOverview {
  /// The Regeling's rows.
  let regeling: RegelingExplanation

  /// Prepares for an edition.
  init(_ regeling: RegelingExplanation) { self.regeling = regeling }

  /// Returns the groups, each with how to ask for it.
  func text() -> String {
    let families = CheckExplanation.families.map { "\($0.name.lowercased()) (\($0.count))" }
    let blocks = HandbookWords.keys.map { String($0.group.prefix { $0 != "," }) }
      .reduce(into: [String]()) { names, group in
        if names.last != group { names.append(group) }
      }
    return [
      group(
        "Meldingen", "ijkpunt explain meldingen, een groep, of de naam van een melding", families),
      group("De Regeling", "ijkpunt explain regeling, of een code", regeling.kinds),
      group(
        "Woorden", "ijkpunt explain woorden, of een woord",
        HandbookWords.words.map { $0.names[0] }),
      group("Sleutels", "ijkpunt explain sleutels, of de naam van een sleutel", blocks),
      "Sjablonen: ijkpunt explain sjablonen, of ijkpunt explain sjabloon indicator\n",
    ].joined(separator: "\n")
  }

  /// Returns a heading with what belongs to it.
  private func group(_ title: String, _ way: String, _ words: [String]) -> String {
    "\(title): \(way)\n\(WordExplanation.wrapped(words))\n"
  }
}
