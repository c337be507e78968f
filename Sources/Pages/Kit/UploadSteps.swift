internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Disclosure

/// How to put the site online, in plain Dutch, as text and as a page.
struct UploadSteps: Sendable {
  /// A heading with what stands below it.
  struct Chapter: Sendable {
    /// The heading.
    var title: String
    /// The text before the list; empty for none.
    var text = ""
    /// The steps or points.
    var items: [String] = []
    /// Whether the order of the items counts.
    var isNumbered = true
  }

  /// The heading above all.
  let title = "Zo zet u deze site online"
  /// Whose site it is.
  let about: String
  /// The chapters.
  let chapters: [Chapter]

  /// Prepares the steps for a site.
  init(_ site: Site) {
    about =
      "In dit pakket zit de site van \(site.institutionName): \(site.agendaTitle). "
      + "\(site.statusLine). Wilt u de site alleen bekijken? Open dan het bestand index.html in de "
      + "map site."
    let draft = site.showsMissing ? [Self.draft] : []
    chapters =
      [Self.contents, Self.ownServer(site.agenda.address?.value)] + draft
      + [Self.github, Self.gitlab, Self.others, Self.check]
  }

  /// What is in the kit.
  private static let contents = Chapter(
    title: "Wat zit er in dit pakket?",
    items: [
      "site: de site zelf. Alleen wat in deze map staat, komt op de webserver.",
      "instellingen/nginx.conf: instellingen voor een webserver met nginx.",
      "instellingen/.htaccess: instellingen voor een webserver met Apache.",
      "instellingen/_headers: dezelfde instellingen voor Netlify en Cloudflare Pages.",
      "instellingen/github en instellingen/gitlab: bestanden voor GitHub Pages en GitLab Pages.",
    ], isNumbered: false)

  /// The steps for a web server of the institution's own.
  private static func ownServer(_ address: String?) -> Chapter {
    let place = address.map { " Volgens de agenda komt de site op \($0)." } ?? ""
    return Chapter(
      title: "Op uw eigen webserver",
      text: "Dit doet u zelf, of u vraagt het uw webbeheerder. Er is geen database nodig.",
      items: [
        "Kies op de webserver de map waar de site komt.\(place)",
        "Staat er een vorige versie van deze site? Maak de map dan eerst leeg. Laat bestanden staan "
          + "die u er zelf hebt neergezet.",
        "Kopieer alles wat in de map site staat naar die map. Kopieer dus de inhoud, niet de map "
          + "site zelf.",
        "Draait de webserver op Apache? Kopieer dan ook instellingen/.htaccess naar die map. Een "
          + "naam met een punt vooraan is soms verborgen. Op een Mac ziet u hem met Cmd, Shift en "
          + "punt.",
        "Draait de webserver op nginx? Geef dan instellingen/nginx.conf aan uw webbeheerder.",
      ])
  }

  /// What to know about a draft.
  private static let draft = Chapter(
    title: "Dit is een concept",
    text:
      "Elke pagina vraagt zoekmachines om haar niet op te nemen. Dat is een verzoek, geen slot: "
      + "wie het adres heeft, kan alles lezen. Mag het concept niet openbaar zijn, zet er dan een "
      + "wachtwoord op.")

  /// The steps for GitHub.
  private static let github = Chapter(
    title: "Op GitHub Pages",
    text: "GitHub Pages stuurt de beveiligingsregels uit de map instellingen niet mee. De pagina’s "
      + "bevatten zelf de belangrijkste regels.",
    items: [
      "Maak op GitHub een lege opslagplaats (repository).",
      "Zet daarin de map site, en alles wat in de map instellingen/github staat.",
      "Kies bij Settings, Pages, Source: GitHub Actions.",
      "Zet daarna bij elke nieuwe versie de nieuwe map site erin. GitHub publiceert haar vanzelf.",
    ])

  /// The steps for GitLab.
  private static let gitlab = Chapter(
    title: "Op GitLab Pages",
    text: "Ook GitLab Pages stuurt de beveiligingsregels niet mee.",
    items: [
      "Maak op GitLab een leeg project.",
      "Zet daarin de map site, en het bestand .gitlab-ci.yml uit de map instellingen/gitlab.",
      "Zet daarna bij elke nieuwe versie de nieuwe map site erin. GitLab publiceert haar vanzelf.",
    ])

  /// The steps for hosts that read a file with headers.
  private static let others = Chapter(
    title: "Op Netlify of Cloudflare Pages",
    items: [
      "Kopieer instellingen/_headers naar de map site.", "Lever de map site aan als de site.",
    ])

  /// What to look at afterwards.
  private static let check = Chapter(
    title: "Kijk het na",
    items: [
      "Open de site op haar adres, ook op een telefoon. Klik op een paar pagina’s en grafieken.",
      "Typ een adres dat niet bestaat. U ziet dan: Deze pagina is er niet.",
      "Download een CSV-bestand bij een grafiek en open het.",
      "Vergelijk de versie onderaan de pagina met de versie die u wilde publiceren.",
    ])
}

extension UploadSteps {
  /// The steps as plain text, with the line ends that every editor of Windows knows.
  var text: String {
    let parts = chapters.map { chapter in
      let items = chapter.items.enumerated().map { place, item in
        (chapter.isNumbered ? "\(place + 1). " : "- ") + item
      }
      let text = chapter.text.isEmpty ? [] : [chapter.text, ""]
      let line = String(repeating: "-", count: chapter.title.count)
      return ([chapter.title, line, ""] + text + items).joined(separator: "\n")
    }
    let line = String(repeating: "=", count: title.count)
    let all = ["\(title)\n\(line)", about] + parts.map(Self.trimmed)
    return (all.joined(separator: "\n\n") + "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).joined(separator: "\r\n")
  }

  /// Returns a text without line ends at its end.
  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.hasSuffix("\n") { text.removeLast() }
    return String(text)
  }

  /// The steps as a page, in the style of the site beside it.
  var page: String {
    let body = chapters.map { chapter -> HTMLNode in
      let items = chapter.items.map { HTMLNode.element("li", [:], [.text($0)]) }
      let text: [HTMLNode] = chapter.text.isEmpty ? [] : [.element("p", [:], [.text(chapter.text)])]
      let list: [HTMLNode] =
        items.isEmpty ? [] : [.element(chapter.isNumbered ? "ol" : "ul", [:], items)]
      return .element(
        "section", [:], [.element("h2", [:], [.text(chapter.title)])] + text + list)
    }
    let top: [HTMLNode] = [
      .element("h1", [:], [.text(title)]), .element("p", [:], [.text(about)]),
    ]
    let main = HTMLNode.element("main", ["class": "kader"], top + body)
    return """
      <!doctype html>
      <html lang="nl">
      <head>
      <meta http-equiv="Content-Security-Policy" content="\(SecurityHeaders.policy)">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(title)</title>
      <link rel="stylesheet" href="site/assets/stijl.css">
      </head>
      <body>
      \(main.html())
      </body>
      </html>

      """
  }
}
