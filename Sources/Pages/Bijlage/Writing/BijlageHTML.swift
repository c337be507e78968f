internal import AgendaModel
internal import Charts
internal import Diagnostics
public import Disclosure

/// Writes an appendix as one HTML file that needs no other: styles and drawings stand in it.
public struct BijlageHTML: Sendable {
  /// What the file is for.
  public enum Medium: Sendable {
    /// To read on a screen of any width, to mail and to print.
    case screen
    /// To make a PDF of: without the drawings for narrow screens.
    case paper
  }

  /// The appendix.
  private let bijlage: Bijlage
  /// What the file is for.
  private let medium: Medium
  /// The styles.
  private let style: String

  /// Prepares to write an appendix.
  ///
  /// - Parameters:
  ///   - bijlage: The appendix.
  ///   - medium: What the file is for.
  ///   - style: The styles, as `BijlageStyle` makes them.
  public init(_ bijlage: Bijlage, for medium: Medium, style: String) {
    (self.bijlage, self.medium, self.style) = (bijlage, medium, style)
  }

  /// Returns the file.
  ///
  /// The policy allows nothing but this one style sheet, by its digest, and pictures that stand in
  /// the file: what an author wrote cannot bring styles or scripts of its own, nor fetch anything.
  ///
  /// - Parameter digest: The SHA-256 of the style sheet, in base 64.
  /// - Returns: The whole file.
  public func text(digest: String) -> String {
    let policy =
      "default-src 'none'; style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
    let head = HTMLNode.fragment([
      .element("meta", ["http-equiv": "Content-Security-Policy", "content": policy]), line,
      .element("meta", ["charset": "utf-8"]), line,
      .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      line, .element("title", [:], [.text(bijlage.cover.windowTitle)]), line,
      .element("meta", ["name": "author", "content": bijlage.cover.institution]), line,
      .element("meta", ["name": "generator", "content": "IJkpunt"]), line,
    ])
    let classes = [bijlage.isSummary ? "kort" : nil, bijlage.cover.isDraft ? "concept" : nil]
    let whole = HTMLNode.element("body", ["class": classes.joinedWords], parts)
    let body = medium == .paper ? whole.mapped(Self.plainLink) : whole
    // Styles are ours, and `</style` cannot stand in them: see `BijlageStyle`.
    return "<!doctype html>\n<html lang=\"nl\">\n<head>\n" + head.html()
      + (bijlage.cover.isDraft ? "<meta name=\"robots\" content=\"noindex\">\n" : "")
      + "<style>" + style + "</style>\n</head>\n" + body.html() + "\n</html>\n"
  }

  /// The end of a line.
  private let line = HTMLNode.text("\n")

  /// What stands in the body.
  private var parts: [HTMLNode] {
    let skip = HTMLNode.element(
      "a", ["class": "overslaan", "href": "#tekst"], [.text("Naar de tekst")])
    let contents = bijlage.isSummary ? [] : [BijlageContents(bijlage.sections).node, line]
    let sections = bijlage.sections.flatMap { section in
      [Self.heading(section), line]
        + BijlageBlocks(medium).nodes(section.blocks).flatMap { [$0, line] }
    }
    return [line, skip, line, BijlageCoverHTML(bijlage.cover).node, line] + contents
      + [.element("main", ["id": "tekst", "tabindex": "-1"], [line] + sections), line]
  }

  /// Returns a link with nothing but text in it: in a PDF, each element in a link would become a
  /// link of its own outside the tag for links.
  private static func plainLink(_ element: HTMLElement) -> HTMLNode {
    guard element.name == "a" else { return .element(element) }
    var element = element
    element.children = [.text(element.children.map(\.plainText).joined())]
    return .element(element)
  }

  /// Returns the heading of a section.
  private static func heading(_ section: BijlageSection) -> HTMLNode {
    let number = section.number.map {
      [HTMLNode.element("span", ["class": "nummer"], [.text($0)]), .text(" ")]
    }
    return .element(
      "h\(section.level)", ["id": section.anchor], (number ?? []) + [.text(section.title)])
  }
}

extension [String?] {
  /// The words that there are with a blank between them; nil for none.
  fileprivate var joinedWords: String? {
    let words = compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension BijlageCover {
  /// What the document is called in a window and in a list of files.
  public var windowTitle: String {
    let name = "\(kind) – \(title)" + (choice.map { ", \($0)" } ?? "")
    return "\(name) – \(institution)" + (isDraft ? " (concept)" : "")
  }
}

/// The styles of an appendix as one text.
public enum BijlageStyle {
  /// Returns the styles for an agenda: IJkpunt's, or those in its folder `sjablonen`, with its house
  /// colour.
  ///
  /// - Parameters:
  ///   - published: The agenda.
  ///   - hasAccount: Whether the appendix holds the account of a year.
  ///   - own: Style sheets of the institution's own, by the names that they replace.
  /// - Returns: The style sheet.
  public static func text(
    for published: PublishedAgenda, hasAccount: Bool = false, own: [String: String] = [:]
  ) -> String {
    let institution = published.agenda.institution
    let house = HouseStyle.sheet(
      for: institution.colour?.value, accent: institution.accent?.value)
    let named = hasAccount ? names : [name]
    let sheets = named.map { own[$0] ?? file($0) } + [file("assets/grafieken.css"), house]
    return sheets.joined(separator: "\n").replacing("</", with: "<\\/")
  }

  /// The paths of the style sheets in `templates` and in `sjablonen`: of every appendix, and of the
  /// account of a year.
  public static let names = [name, "bijlage/verantwoording.css"]

  /// The path of the style sheet of every appendix.
  private static let name = "bijlage/bijlage.css"

  /// Returns a style sheet that came with IJkpunt.
  private static func file(_ name: String) -> String {
    EmbeddedTemplates.files.first { $0.name == name }?.text ?? ""
  }
}
