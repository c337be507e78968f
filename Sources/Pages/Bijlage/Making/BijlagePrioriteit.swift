internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The chapter of a prioriteit: its doelstellingen under their own codes, then what is about the
/// prioriteit as a whole.
struct BijlagePrioriteit {
  /// The number.
  let number: Int
  /// What all pages draw on.
  let site: Site
  /// What is wanted.
  let selection: BijlageSelection

  /// The sections; none when nothing that is wanted is there.
  var sections: [BijlageSection] {
    let own = document("\(number)", site.prioriteit(number))
    let codes = site.regeling.doelstellingen.filter { $0.prioriteit == number }.map(\.code)
    let parts = codes.filter(selection.doelstellingen.contains).flatMap(doelstelling)
    let isComplete = codes.allSatisfy(selection.doelstellingen.contains)
    let whole = isComplete ? self.whole(own, after: codes.count) : []
    guard !parts.isEmpty || !whole.isEmpty else { return [] }
    let start = own.introduction
    let blocks = start + (isComplete ? overview : [])
    let notes = own.prose?.notes(for: start + whole.flatMap(\.blocks)) ?? []
    var sections = [
      BijlageSection(
        level: 2, number: "\(number)", title: site.title(ofPrioriteit: number), anchor: own.anchor,
        blocks: blocks)
    ]
    sections += parts + whole
    if !notes.isEmpty { sections[sections.count - 1].blocks += notes }
    return sections
  }

  /// Returns the paragraphs of a document of the prioriteit.
  private func document(_ code: String, _ view: DocumentView?) -> BijlageDocument {
    let kind = code.contains(".") ? "doelstelling" : "prioriteit"
    return BijlageDocument(
      code, view, anchor: "\(kind)-\(Slug.make(code))", site, selection)
  }

  /// Where all indicators of the prioriteit stand.
  private var overview: [BijlageBlock] {
    guard selection.wants(.indicatoren), var figure = site.figures.overviewFigure(of: number) else {
      return []
    }
    figure.source = "Bron: zie elke indicator hieronder."
    return .blocks(of: figure)
  }

  /// Returns a doelstelling with its paragraphs; nothing when none of them holds anything.
  private func doelstelling(_ code: String) -> [BijlageSection] {
    let document = document(code, site.doelstelling(code))
    let paragraphs = document.paragraphs
    guard !paragraphs.isEmpty else { return [] }
    let summary = site.regeling.doelstelling(code)?.summary ?? ""
    let lead: [BijlageBlock] = summary.isEmpty ? [] : [.line(.text(summary))]
    let start = lead + document.introduction
    var sections = [
      BijlageSection(
        level: 3, number: code, title: site.title(ofDoelstelling: code), anchor: document.anchor,
        blocks: start)
    ]
    sections += paragraphs.enumerated().map { place, paragraph in
      BijlageSection(
        level: 4, number: "\(code).\(place + 1)", title: document.title(of: paragraph.part),
        anchor: document.anchor(of: paragraph.part), blocks: paragraph.blocks)
    }
    let notes = document.prose?.notes(for: sections.flatMap(\.blocks)) ?? []
    sections[sections.count - 1].blocks += notes
    return sections
  }

  /// Returns what is about the prioriteit as a whole, numbered after its doelstellingen.
  private func whole(_ document: BijlageDocument, after count: Int) -> [BijlageSection] {
    document.paragraphs.enumerated().map { place, paragraph in
      BijlageSection(
        level: 3, number: "\(number).\(count + place + 1)",
        title: document.title(of: paragraph.part), anchor: document.anchor(of: paragraph.part),
        blocks: paragraph.blocks)
    }
  }
}
