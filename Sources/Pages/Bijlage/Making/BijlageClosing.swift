internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The chapters behind those of the prioriteiten.
struct BijlageClosing {
  /// What all pages draw on.
  let site: Site
  /// What is wanted.
  let selection: BijlageSelection

  /// The chapters that are wanted and hold something, without numbers.
  var sections: [BijlageSection] {
    var sections: [BijlageSection] = []
    if selection.wants(.middelen), selection.isWhole {
      sections.append(
        .init(level: 2, title: "Middelen", anchor: "middelen", blocks: BijlageMoney.blocks(site)))
    }
    if selection.wants(.vaststelling) {
      sections.append(
        .init(
          level: 2, title: BijlagePart.vaststelling.title, anchor: "vaststelling", blocks: consents)
      )
    }
    if selection.wants(.bronnen) {
      sections.append(
        .init(level: 2, title: BijlagePart.bronnen.title, anchor: "bronnen", blocks: sources))
    }
    return sections.filter { !$0.blocks.isEmpty }
  }

  /// The acts of the bodies.
  private var consents: [BijlageBlock] {
    ColofonPage.consents(site).map { [.table(BijlageTable($0))] } ?? []
  }

  /// The sources of the indicators that are shown; all of them where the whole agenda is.
  private var sources: [BijlageBlock] {
    let owners = Set(selection.doelstellingen + selection.prioriteiten.map { String($0) })
    let used = Set(
      site.indicators.filter { owners.contains($0.owner) }
        .flatMap { IndicatorWords($0, site).sources })
    let shown = site.agenda.sources.filter { selection.isWhole || used.contains($0.id.value) }
    guard !shown.isEmpty else { return [] }
    return [.prose(.element("ul", [:], shown.map(item)))]
  }

  /// Returns what is to be known of a source.
  private func item(_ source: DataSource) -> HTMLNode {
    let facts = [
      source.definition, source.keeper.map { "Van: \($0)" },
      source.rhythm.map { "Hoe vaak: \($0)" },
      source.referenceDay.map { "Peildatum: \($0)" },
      source.address.map { "Meer weten: \($0.value)" },
      source.remark,
    ]
    let words = facts.compactMap { $0.map(Dutch.sentence) }.joined(separator: " ")
    return .element(
      "li", ["id": "bronnen_bron_" + Slug.make(source.id.value)],
      [
        .element("strong", [:], [.text(source.name)]),
        .text(words.isEmpty ? "" : ". " + words),
      ])
  }
}
