internal import AgendaModel
internal import Charts
internal import Diagnostics
public import Disclosure

extension Bijlage {
  /// Makes a document of the differences between two versions, for the files that an appendix can be.
  ///
  /// - Parameters:
  ///   - view: The differences in words.
  ///   - published: The new version as its readers may see it.
  public init(_ view: DifferenceView, _ published: PublishedAgenda) {
    let site = Site(published)
    var cover = BijlageCover(site)
    cover.kind = "Wat er is veranderd"
    cover.facts = [
      .init(name: "Instelling", text: cover.institution),
      .init(name: "Oude versie", text: view.old), .init(name: "Nieuwe versie", text: view.new),
    ]
    let sections = view.groups.enumerated().map { place, group in
      DifferenceSection(group: group, number: place + 1).section
    }
    self.init(
      cover: cover, sections: Self.numbered(sections.isEmpty ? [Self.nothing] : sections),
      isSummary: false)
  }

  /// Says that nothing differs.
  private static var nothing: BijlageSection {
    BijlageSection(
      level: 2, title: "Geen verschil", anchor: "geen-verschil",
      blocks: [.prose(.element("p", [:], [.text("De twee versies zijn gelijk.")]))])
  }
}

/// One group of differences as a numbered section.
private struct DifferenceSection {
  /// The group.
  let group: DifferenceView.Group
  /// Its number.
  let number: Int

  /// The section: a table of what was and what is, then the texts that differ.
  var section: BijlageSection {
    let pairs = group.items.filter { $0.before != nil || $0.after != nil }
    return BijlageSection(
      level: 2, number: String(number), title: group.title, anchor: "verschil-\(number)",
      blocks: (pairs.isEmpty ? [] : [.table(table(pairs))]) + texts)
  }

  /// Returns the table of what was and what is.
  private func table(_ items: [DifferenceView.Item]) -> BijlageTable {
    let hasRemarks = items.contains { !$0.remarks.isEmpty }
    let titles = ["Wat", "Was", "Is nu"] + (hasRemarks ? ["Waarom"] : [])
    return BijlageTable(
      caption: "\(group.title): wat anders is",
      columns: titles.map { .init(title: .text($0), isNumeric: false) },
      rows: items.map { item in
        let cells = [
          item.name, item.before ?? "er was niets", item.after ?? "vervallen",
          item.remarks.joined(separator: " "),
        ]
        return cells.prefix(titles.count).map { .text($0) }
      })
  }

  /// The paragraphs and actions that came or went.
  private var texts: [BijlageBlock] {
    group.items.filter { !$0.removed.isEmpty || !$0.added.isEmpty }.flatMap { item in
      [
        BijlageBlock.prose(.element("p", [:], [.element("strong", [:], [.text(item.name)])])),
        .prose(.element("ul", [:], Self.lines("Weg", "del", item.removed))),
        .prose(.element("ul", [:], Self.lines("Nieuw", "ins", item.added))),
      ].filter { !$0.isEmptyList }
    }
  }

  /// Returns the lines of a list; a word says what the stroke or the line below it means.
  private static func lines(_ word: String, _ name: String, _ texts: [String]) -> [HTMLNode] {
    texts.map { text in
      .element("li", [:], [.text(word + ": "), .element(name, [:], [.text(text)])])
    }
  }
}

extension BijlageBlock {
  /// Whether the block is a list without items.
  fileprivate var isEmptyList: Bool {
    guard case .prose(.element(let element)) = self else { return false }
    return element.name == "ul" && element.children.isEmpty
  }
}
