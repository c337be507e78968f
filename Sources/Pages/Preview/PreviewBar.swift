internal import Charts
internal import Diagnostics

/// The bar at the foot of each page of a preview: how many findings, and the ways to the lists.
struct PreviewBar {
  /// The findings on the page.
  let notes: [FindingNote]
  /// How many there are in the whole agenda.
  let total: Int
  /// The number of the state of the agenda; each change makes a higher one.
  let version: Int
  /// Whether the page is shown as visitors will see it.
  let isPublic: Bool
  /// The address of what the Regeling asks; nil where that page is not shown.
  let requirements: String?

  /// The words above a page that shows an older state.
  static let oldNotice = HTMLNode.element(
    "p", ["class": "ijk-oud"],
    [
      .element("strong", [:], [.text("U ziet de vorige versie van deze pagina.")]),
      .text(" Een bestand is nu niet te lezen. Herstel eerst wat hieronder staat."),
    ])

  /// The bar.
  var node: HTMLNode {
    .element(
      "aside",
      ["class": "ijk-balk", "aria-label": "Voorvertoning", "data-versie": String(version)],
      [
        .element(
          "details", ["id": "ijk-balk"],
          [.element("summary", [:], summary)] + list + [
            .element("ul", ["class": "ijk-wegen"], ways)
          ]
        ),
        .element("p", ["class": "ijk-stand", "role": "status"]),
      ])
  }

  /// The line that is always shown.
  private var summary: [HTMLNode] {
    let here =
      notes.isEmpty
      ? "geen bevindingen op deze pagina"
      : Dutch.count(notes.count, "bevinding", "bevindingen") + " op deze pagina"
    return [
      .element("strong", [:], [.text("Voorvertoning")]),
      .text(isPublic ? " zoals bezoekers het zien: " : ", met wat intern is: "),
      .element("span", ["class": notes.isEmpty ? nil : "ijk-aantal"], [.text(here)]),
      .text(", \(total) in de hele agenda"),
    ]
  }

  /// The findings on the page.
  private var list: [HTMLNode] {
    guard !notes.isEmpty else { return [] }
    return [.element("ol", [:], notes.map(item))]
  }

  /// Returns a finding: the way to its box or, without one, all that there is to tell.
  private func item(_ note: FindingNote) -> HTMLNode {
    let words = FindingNote.text("\(FindingNote.word(note.finding)): \(note.finding.summary)")
    let style = FindingNote.style(note.finding.severity)
    guard note.isOnPage else {
      return .element("li", ["class": style], [.element("p", [:], words)] + note.details)
    }
    return .element(
      "li", ["class": style],
      [.element("a", ["href": "#" + note.id], words), .text(" (\(note.place))")])
  }

  /// The ways to the lists.
  private var ways: [HTMLNode] {
    let links =
      [("Alle bevindingen", PreviewAssets.findings), ("Wat ontbreekt nog?", PreviewAssets.missing)]
      + (requirements.map { [(RegelingPage.title, $0)] } ?? [])
    return links.map { name, address in
      .element("li", [:], [.element("a", ["href": address], [.text(name)])])
    }
  }
}

/// The addresses of what a preview adds to a site.
public enum PreviewAssets {
  /// The folder that no site has.
  public static let folder = "/-/"
  /// The address of the list of all findings.
  public static let findings = folder + "bevindingen/"
  /// The address of the list of what is missing, late or due.
  public static let missing = folder + "ontbreekt/"

  /// The style sheet and the script, with their names in `folder`.
  public static var files: [PageFile] {
    let kept = "voorvertoning/"
    return EmbeddedTemplates.files.filter { $0.name.hasPrefix(kept) }.map {
      PageFile(path: String($0.name.dropFirst(kept.count)), text: $0.text)
    }
  }

  /// The headers that go with each answer: those of a published draft, and the connection that
  /// tells of changes.
  public static var headers: [(name: String, value: String)] {
    SecurityHeaders.headers(isDraft: true).map { header in
      let isPolicy = header.name == "Content-Security-Policy"
      return (
        header.name,
        isPolicy
          ? header.value.replacing(SecurityHeaders.policy, with: PreviewPolicy.text)
          : header.value
      )
    }
  }

  /// What goes into the head of each page.
  static let head: [HTMLNode] = [
    .element("link", ["rel": "stylesheet", "href": folder + "voorvertoning.css"]),
    .element("script", ["src": folder + "voorvertoning.js", "defer": ""]),
  ]
}
