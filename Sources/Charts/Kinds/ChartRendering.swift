/// A chart, drawn: two pictures and the words that belong with them.
///
/// A page shows `title` as the caption or above it, `readingAid` below it, then both pictures (the
/// style sheet shows one), then `axisNote` and `notes`, and a table with the same values.
public struct ChartRendering: Equatable, Sendable {
  /// The svg for wide screens and paper, 690 units wide.
  public private(set) var wide: HTMLNode
  /// The svg for narrow screens, 320 units wide.
  public private(set) var narrow: HTMLNode
  /// The sentence that both pictures bear as their name: 20 to 200 characters, with a number.
  public let title: String
  /// What the signs mean: `Open rondje: startpunt. Ruit: doel.`; empty when all is labelled.
  public let readingAid: String
  /// Where an axis begins that does not begin at 0.
  ///
  /// For instance `De as begint bij 14%.`
  public let axisNote: String?
  /// What is not in the picture and why, one sentence each: `2025: nog niet gemeten`.
  public let notes: [String]

  /// Both pictures, one after the other, as they go into a page.
  public private(set) var pictures: HTMLNode

  /// Returns the same chart with another id, for a second place on a page.
  public func renamed(_ id: String) -> ChartRendering {
    var copy = self
    copy.wide = wide.named(Picture.titleID(id, .wide))
    copy.narrow = narrow.named(Picture.titleID(id, .narrow))
    copy.pictures = .written(WrittenNodes([copy.wide, copy.narrow]))
    return copy
  }

  /// Draws both pictures.
  init(
    id: String, title: String, readingAid: String = "", axisNote: String? = nil,
    notes: [String] = [], draw: (Variant) -> Picture
  ) {
    wide = draw(.wide).svg(id: id, title: title)
    narrow = draw(.narrow).svg(id: id, title: title)
    pictures = .written(WrittenNodes([wide, narrow]))
    self.title = title
    self.readingAid = readingAid
    self.axisNote = axisNote
    self.notes = notes
  }
}

extension HTMLNode {
  /// Returns a drawing of which the title has this id.
  fileprivate func named(_ id: String) -> HTMLNode {
    guard case .element(var drawing) = self, case .element(var title)? = drawing.children.first
    else { return self }
    title.attributes = [HTMLAttribute(name: "id", value: id)]
    drawing.children[0] = .element(title)
    drawing.attributes = drawing.attributes.map { attribute in
      attribute.name == "aria-labelledby"
        ? HTMLAttribute(name: attribute.name, value: id) : attribute
    }
    return .element(drawing)
  }
}
