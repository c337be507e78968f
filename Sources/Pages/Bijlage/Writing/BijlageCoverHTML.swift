internal import Charts

/// Writes what stands in front of an appendix.
struct BijlageCoverHTML {
  /// The cover.
  private let cover: BijlageCover

  /// Prepares to write a cover.
  init(_ cover: BijlageCover) { self.cover = cover }

  /// The cover; its texts also run along at the edges of every page of paper.
  var node: HTMLNode {
    var nodes: [HTMLNode] = [Self.line("soort", cover.kind)]
    nodes.append(.element("h1", [:], [.text(cover.title)]))
    if let choice = cover.choice { nodes.append(Self.line("keuze", choice)) }
    nodes.append(Self.line("instelling", cover.institution))
    if cover.isDraft { nodes.append(Self.line("concept-merk", "Concept")) }
    if let words = cover.announcement { nodes.append(Self.line("mededeling", words)) }
    let facts = cover.facts.flatMap { fact in
      [
        HTMLNode.element("dt", [:], [.text(fact.name)]),
        .element("dd", [:], [.text(fact.text)]),
      ]
    }
    nodes += [.element("dl", ["class": "kenmerken"], facts), Self.line("stand", cover.status)]
    return .element("header", ["class": "omslag"], nodes)
  }

  /// Returns a paragraph with a class.
  private static func line(_ style: String, _ text: String) -> HTMLNode {
    .element("p", ["class": style], [.text(text)])
  }
}

/// The table of contents: chapters, and below them their paragraphs.
struct BijlageContents {
  /// The sections.
  private let sections: [BijlageSection]

  /// Prepares the contents of sections.
  init(_ sections: [BijlageSection]) { self.sections = sections.filter { $0.level <= 3 } }

  /// The contents.
  var node: HTMLNode {
    var chapters: [(section: BijlageSection, parts: [BijlageSection])] = []
    for section in sections {
      if section.level == 2 || chapters.isEmpty {
        chapters.append((section, []))
      } else {
        chapters[chapters.count - 1].parts.append(section)
      }
    }
    let items = chapters.map { chapter in
      let parts = chapter.parts.map { HTMLNode.element("li", [:], [Self.link($0)]) }
      return HTMLNode.element(
        "li", [:],
        [Self.link(chapter.section)] + (parts.isEmpty ? [] : [.element("ol", [:], parts)]))
    }
    return .element(
      "nav", ["class": "inhoud", "aria-labelledby": "inhoud"],
      [.element("h2", ["id": "inhoud"], [.text("Inhoud")]), .element("ol", [:], items)])
  }

  /// Returns the link to a section.
  private static func link(_ section: BijlageSection) -> HTMLNode {
    let number = section.number.map {
      [HTMLNode.element("span", ["class": "nummer"], [.text($0)]), .text(" ")]
    }
    return .element(
      "a", ["href": "#" + PagePath.encoded(section.anchor)],
      (number ?? []) + [.element("span", ["class": "titel"], [.text(section.title)])])
  }
}
