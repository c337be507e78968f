/// One page before it is rendered: where it stands, what it is called, and what its template gets.
struct Page: Sendable {
  /// The kinds of pages; the raw value marks the `body` element, so that tests can sample kinds.
  enum Kind: String, Sendable, CaseIterable {
    case home, prioriteit, doelstelling, indicator, indicatoren, maatregelen, begroting
    case hoofdstukken, hoofdstuk, regeling, gegevens, bronnen, begrippen, colofon
    case toegankelijkheid, zoeken, embed
    case rodeDraad = "rode-draad"
    case merkJij = "wat-merk-jij"
    case verantwoordingen, verantwoording, bijstellingen
    case verantwoordingDeel = "verantwoording-deel"
    case notFound = "404"
  }

  /// An entry of the table of contents.
  struct Entry: Sendable {
    /// The title of the section.
    var name: String
    /// Its anchor.
    var anchor: String
    /// Whether it stands under the entry before it.
    var isPart = false
  }

  /// A link with a text.
  struct Link: Sendable {
    /// The text.
    var name: String
    /// The page.
    var path: SitePage
  }

  /// What kind of page it is; the template has the same name.
  var kind: Kind
  /// Where it stands.
  var path: SitePage
  /// The heading.
  var title: String
  /// The line above the heading; empty for none.
  var overline = ""
  /// The first paragraph, in larger letters; empty for none.
  var lead = ""
  /// The title in the window; the heading when empty.
  var windowTitle = ""
  /// The pages between home and this one.
  var trail: [Link] = []
  /// The table of contents; shown from three entries on.
  var contents: [Entry] = []
  /// The page before this one.
  var previous: Link?
  /// The page after this one.
  var next: Link?
  /// What the template gets beside what all pages offer.
  var body: TemplateObject = [:]

  /// Creates a page with a heading and nothing else.
  init(_ kind: Kind, _ path: SitePage, title: String) {
    (self.kind, self.path, self.title) = (kind, path, title)
  }
}
