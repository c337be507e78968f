/// The page of the handbook that lists what each template may use.
public enum TemplateNames {
  /// Returns the page.
  ///
  /// - Parameters:
  ///   - offered: What each template was given, taken together over the agendas that come along.
  ///   - templates: The templates that come with IJkpunt.
  /// - Returns: The page as Markdown.
  public static func page(
    _ offered: [String: TemplateFields], templates: SiteTemplates
  ) -> String {
    let pages = Page.Kind.allCases.map(\.rawValue).filter { offered[$0] != nil }
    let frame = frame(pages.compactMap { offered[$0] })
    var parts = [introduction, section("pagina", frameText, frame)]
    for name in pages.sorted() {
      let own = members(offered[name] ?? .unknown).filter { frame[$0.key] == nil }
      parts.append(section(name, "Ook alle namen van `pagina`.", own))
    }
    let others = offered.keys.filter { !pages.contains($0) }.sorted()
    parts += others.map { section($0, "", members(offered[$0] ?? .unknown)) }
    return parts.joined(separator: "\n") + "\n" + partials(templates, besides: pages + others)
  }

  /// The text above the sections.
  private static let introduction = """
    # Namen in sjablonen

    Deze bladzijde is gemaakt uit het programma. Zij noemt per sjabloon welke namen u kunt gebruiken. Hoe u een
    sjabloon maakt, staat in [Huisstijl en sjablonen](sjablonen.md).

    - **tekst** toont u met `{{naam}}`, **opmaak** met `{{{naam}}}`.
    - **ja of nee** gebruikt u als `{{#naam}}…{{/naam}}`, of als `{{^naam}}…{{/naam}}` voor wat er anders komt.
    - Een **lijst** herhaalt u met `{{#naam}}…{{/naam}}`. Daarbinnen gelden de namen die eronder staan; `{{.}}` is
      het onderdeel zelf.

    """

  /// The text above the names that all pages have.
  private static let frameText =
    "De opzet van elke pagina. Deze namen gelden ook in de sjablonen hieronder."

  /// Returns the names that every page offers.
  private static func frame(_ pages: [TemplateFields]) -> [String: TemplateFields] {
    guard let first = pages.first else { return [:] }
    return pages.dropFirst().reduce(members(first)) { common, page in
      let own = members(page).filter { common[$0.key] != nil }
      return own.merging(common) { $1.merged(with: $0) }.filter { own[$0.key] != nil }
    }
  }

  /// Returns the members of an object.
  private static func members(_ fields: TemplateFields) -> [String: TemplateFields] {
    if case .object(let members) = fields { members } else { [:] }
  }

  /// Returns the section of one template.
  private static func section(
    _ name: String, _ text: String, _ members: [String: TemplateFields]
  ) -> String {
    let lines = lines(members, depth: 0)
    let file = "Bestand: `sjablonen/\(name).mustache`." + (text.isEmpty ? "" : " " + text)
    return (["## \(name)", "", file, ""] + lines).joined(separator: "\n") + "\n"
  }

  /// Returns a line for each name, those inside a list below it.
  private static func lines(_ members: [String: TemplateFields], depth: Int) -> [String] {
    members.sorted { $0.key < $1.key }.flatMap { name, fields -> [String] in
      let start = String(repeating: "  ", count: depth) + "- `\(name)`: "
      return [start + word(fields)] + inside(fields, depth: depth + 1)
    }
  }

  /// Returns the lines of what stands inside a value.
  private static func inside(_ fields: TemplateFields, depth: Int) -> [String] {
    switch fields {
    case .object(let members): lines(members, depth: depth)
    case .list(let element): inside(element, depth: depth)
    case .text, .html, .flag, .unknown: []
    }
  }

  /// Returns the kind of a value in words.
  private static func word(_ fields: TemplateFields) -> String {
    switch fields {
    case .text: "tekst"
    case .html: "opmaak"
    case .flag: "ja of nee"
    case .object: "groep"
    case .unknown: "lijst"
    case .list(.text): "lijst van teksten"
    case .list(.html): "lijst van opmaak"
    case .list: "lijst"
    }
  }

  /// Returns the section of the templates that only stand inside others.
  private static func partials(_ templates: SiteTemplates, besides shown: [String]) -> String {
    let places = templates.library.places
    let names = templates.library.names.filter { !shown.contains($0) && $0 != "pagina" }
    let lines = names.map { name in
      let holders = (places[name] ?? []).map { "`\($0)`" }.joined(separator: ", ")
      return "- `\(name)`, in \(holders)"
    }
    return """
      ## delen

      Deze sjablonen staan in andere. Zij krijgen de namen van de plaats waar zij staan.

      \(lines.joined(separator: "\n"))

      """
  }
}
