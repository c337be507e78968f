/// Tells on the command line what each template may use.
public enum TemplateExplanation {
  /// The names of the templates that have a section, in order.
  public static var names: [String] { sections.map(\.name) }

  /// Returns the list of everything that an institution may replace.
  public static func list() -> String {
    let files = EmbeddedTemplates.files.map(\.name) + ["assets/eigen.css", "assets/huisstijl.css"]
    return """
      Sjablonen en opmaak die u kunt vervangen. Zet uw eigen bestand met dezelfde naam in de map
      sjablonen van uw agenda.

      \(files.sorted().map { "  " + $0 }.joined(separator: "\n"))

      assets/eigen.css is er niet vanzelf. Maakt u het, dan laadt elke pagina het als laatste.
      De namen in een sjabloon: ijkpunt explain sjabloon prioriteit

      """
  }

  /// Returns what the template `name` may use; nil when there is no such template.
  public static func text(_ name: String) -> String? {
    let bare = name.hasSuffix(".mustache") ? String(name.dropLast(9)) : name
    if let section = sections.first(where: { $0.name == bare }) { return plain(section.text) }
    guard bare.hasPrefix("delen/"),
      EmbeddedTemplates.files.contains(where: {
        $0.name == bare + ".mustache"
      })
    else { return nil }
    return sections.first { $0.name == "delen" }.map { plain($0.text) }
  }

  /// The sections of the page in the handbook.
  private static let sections: [(name: String, text: String)] = {
    let text = EmbeddedTemplateNames.files.first?.text ?? ""
    return text.split(separator: "## ").dropFirst().compactMap { section in
      section.split(separator: "\n").first.map { (String($0), "Sjabloon " + section) }
    }
  }()

  /// Returns text without the signs of Markdown.
  private static func plain(_ text: String) -> String {
    text.filter { $0 != "`" }
  }
}
