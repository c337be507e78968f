internal import Diagnostics

/// The pages of findings as text, for `ijkpunt explain` and the handbook.
public enum CheckExplanation {
  /// The ids that have a page, sorted.
  public static var ids: [String] { CheckRegistry.pages.map(\.id) }

  /// The families with how many findings each has.
  public static var families: [(name: String, count: Int)] {
    CheckPage.Family.allCases.map { family in
      (family.rawValue, CheckRegistry.pages.count { $0.family == family })
    }
  }

  /// Returns all findings by family, one line each.
  public static func list() -> String {
    CheckPage.Family.allCases.map(list).joined(separator: "\n")
  }

  /// Returns the findings of the family with this name, whatever its capitals; nil when there is none.
  public static func list(family name: String) -> String? {
    CheckPage.Family.allCases.first { $0.rawValue.lowercased() == name.lowercased() }.map(list)
  }

  /// Returns the findings of a family, one line each.
  private static func list(_ family: CheckPage.Family) -> String {
    let pages = CheckRegistry.pages.filter { $0.family == family }
    let width = pages.map(\.id.count).max() ?? 0
    let lines = pages.map { page in
      "  \(page.id)\(String(repeating: " ", count: width - page.id.count))  \(page.title)"
    }
    return family.rawValue + "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// Returns the page of a finding as plain text; nil when there is none with this id.
  public static func text(_ id: String) -> String? {
    CheckRegistry.page(id).map { page in
      """
      \(page.id) · \(page.family.rawValue) · \(weight(of: page))

      \(page.title)

      Wat wordt bekeken
      \(indented(page.what))

      Waarom
      \(indented(page.why))

      Zo gaat het mis
      \(indented(page.wrong))

      Zo is het goed
      \(indented(page.right))

      """
    }
  }

  /// Returns the page of a finding as Markdown, for the handbook; nil when there is none.
  public static func markdown(_ id: String) -> String? {
    CheckRegistry.page(id).map { page in
      """
      # \(page.title)

      `\(page.id)` · \(page.family.rawValue) · \(weight(of: page))

      ## Wat wordt bekeken

      \(page.what)

      ## Waarom

      \(page.why)

      ## Zo gaat het mis

      ~~~~
      \(page.wrong)
      ~~~~

      ## Zo is het goed

      ~~~~
      \(page.right)
      ~~~~

      """
    }
  }

  /// The generated pages of the handbook by file name: one per finding, and the list of all.
  public static var handbook: [String: String] {
    var pages = Dictionary(uniqueKeysWithValues: ids.map { ($0 + ".md", markdown($0) ?? "") })
    pages["README.md"] = overview
    return pages
  }

  /// The handbook's list of all findings.
  private static var overview: String {
    let families = CheckPage.Family.allCases.map { family in
      let rows = CheckRegistry.pages.filter { $0.family == family }.map {
        "| [`\($0.id)`](\($0.id).md) | \($0.title) | \($0.severity.rawValue) |"
      }
      return "## \(family.rawValue)\n\n| naam | wat er mis is | weegt |\n| --- | --- | --- |\n"
        + rows.joined(separator: "\n") + "\n"
    }
    return "# Alle meldingen\n\n" + families.joined(separator: "\n")
  }

  /// Returns how much a finding weighs, with what a draft makes of it.
  private static func weight(of page: CheckPage) -> String {
    page.severity.rawValue + (page.isAboutMissingPart ? " (in een concept: nog in te vullen)" : "")
  }

  /// Returns the lines with two blanks before each that is not empty.
  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }
}
