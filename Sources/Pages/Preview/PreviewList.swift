internal import Charts
public import Diagnostics

/// A list that a preview shows on a page of its own.
public struct PreviewList: Sendable {
  /// Entries under a heading.
  public struct Group: Sendable {
    /// The heading.
    public var name: String
    /// The entries.
    public var items: [Item]

    /// Creates a group.
    public init(name: String, items: [Item]) { (self.name, self.items) = (name, items) }
  }

  /// An entry.
  public struct Item: Sendable {
    /// The words.
    var text: String
    /// The finding that it is about.
    var finding: Diagnostic?
    /// The page to look at.
    var address: String?

    /// Creates an entry of words.
    public init(text: String) { self.text = text }

    /// Creates an entry about a finding, with a way to the page that it stands on.
    public init(finding: Diagnostic) { (text, self.finding) = (finding.summary, finding) }
  }

  /// The heading of the page.
  public var title: String
  /// The paragraph below it.
  public var lead: String
  /// The groups.
  public var groups: [Group]

  /// Creates a list.
  public init(title: String, lead: String, groups: [Group]) {
    (self.title, self.lead, self.groups) = (title, lead, groups)
  }
}

/// The page of a list.
struct PreviewListPage {
  /// The list.
  private let list: PreviewList
  /// The title of the agenda.
  private let title: String
  /// The address of the picture in the tab.
  private let sign: String
  /// The style sheets of the site.
  private static let sheets = ["assets/stijl.css", HouseFiles.sheetPath.text]

  /// Prepares to write a list.
  init(_ list: PreviewList, title: String, sign: String) {
    (self.list, self.title, self.sign) = (list, title, sign)
  }

  /// The markup.
  var bytes: [UInt8] { Array(("<!doctype html>\n" + node.html() + "\n").utf8) }

  /// The page as a tree.
  private var node: HTMLNode {
    .element(
      "html", ["lang": "nl"],
      [
        .element("head", [:], head),
        .element(
          "body", ["data-pagina": "voorvertoning"],
          [
            .element(
              "main", ["id": "inhoud", "tabindex": "-1"],
              [
                .element(
                  "div", ["class": "kader blad"], [.element("div", ["class": "tekst"], text)])
              ])
          ]),
      ])
  }

  /// The head.
  private var head: [HTMLNode] {
    [
      .element(
        "meta",
        ["http-equiv": "Content-Security-Policy", "content": PreviewPolicy.text]),
      .element("meta", ["charset": "utf-8"]),
      .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], [.text("\(list.title) – \(title)")]),
      .element("link", ["rel": "icon", "href": sign]),
    ] + Self.sheets.map { .element("link", ["rel": "stylesheet", "href": "/" + $0]) }
  }

  /// What the page says.
  private var text: [HTMLNode] {
    let top: [HTMLNode] = [
      .element("p", ["class": "bovenkop"], [.text("Voorvertoning")]),
      .element("h1", [:], [.text(list.title)]),
      .element("p", ["class": "inleiding"], [.text(list.lead)]),
      .element("p", [:], [.element("a", ["href": "/"], [.text("Naar de agenda: \(title)")])]),
    ]
    return top
      + list.groups.flatMap { group -> [HTMLNode] in
        [
          .element("h2", [:], [.text(group.name)]),
          .element("ul", ["class": "ijk-lijst"], group.items.map(item)),
        ]
      }
  }

  /// Returns an entry.
  private func item(_ item: PreviewList.Item) -> HTMLNode {
    guard let finding = item.finding else { return .element("li", [:], [.text(item.text)]) }
    let words = FindingNote.text("\(FindingNote.word(finding)): \(item.text)")
    let name: HTMLNode = item.address.map { .element("a", ["href": $0], words) } ?? .fragment(words)
    return .element(
      "li", ["class": FindingNote.style(finding.severity)],
      [.element("p", [:], [name])] + FindingNote(finding: finding, number: 0).details)
  }
}
