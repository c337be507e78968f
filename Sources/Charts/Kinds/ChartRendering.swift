/// A chart, drawn: two pictures and the words that belong with them.
///
/// A page shows `title` as the caption or above it, `readingAid` below it, then both pictures (the
/// style sheet shows one), then `axisNote` and `notes`, and a table with the same values.
public struct ChartRendering: Equatable, Sendable {
  /// The svg for wide screens and paper, 690 units wide.
  public let wide: HTMLNode
  /// The svg for narrow screens, 320 units wide.
  public let narrow: HTMLNode
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
  public var pictures: HTMLNode { .fragment([wide, narrow]) }

  /// Draws both pictures.
  init(
    id: String, title: String, readingAid: String = "", axisNote: String? = nil,
    notes: [String] = [], draw: (Variant) -> Picture
  ) {
    self.wide = draw(.wide).svg(id: id, title: title)
    self.narrow = draw(.narrow).svg(id: id, title: title)
    self.title = title
    self.readingAid = readingAid
    self.axisNote = axisNote
    self.notes = notes
  }
}
