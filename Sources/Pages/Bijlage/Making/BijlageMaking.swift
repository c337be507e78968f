internal import AgendaModel
internal import Diagnostics
public import Disclosure

extension Bijlage {
  /// Makes the appendix of a published agenda.
  ///
  /// - Parameters:
  ///   - published: The agenda as everyone may see it.
  ///   - choice: What is chosen from it.
  /// - Throws: `BijlageRefusal` when the choice names what is not there, or leaves nothing.
  public init(_ published: PublishedAgenda, _ choice: BijlageChoice) throws(BijlageRefusal) {
    let site = Site(published)
    let selection = try BijlageSelection(choice, site)
    let front =
      BijlageSummary(site: site, selection: selection).sections
      + (BijlageYear(site, selection)?.sections ?? [])
    var sections = selection.isSummary ? front : front + Self.chapters(site, selection)
    guard !sections.isEmpty else { throw BijlageSelection.nothingLeft }
    sections = BijlageLevels.levelled(BijlageLinks(sections, site).resolved(sections))
    self.init(
      cover: BijlageCover(site, selection), sections: Self.numbered(sections),
      year: selection.year, isSummary: selection.isSummary)
  }

  /// Returns the numbered chapters: those of the prioriteiten, then the others.
  private static func chapters(_ site: Site, _ selection: BijlageSelection) -> [BijlageSection] {
    let prioriteiten = selection.prioriteiten.flatMap { number in
      BijlagePrioriteit(number: number, site: site, selection: selection).sections
    }
    let last = site.regeling.prioriteiten.map(\.number).max() ?? 0
    let closing = BijlageClosing(site: site, selection: selection).sections
    return prioriteiten
      + closing.enumerated().map { place, section in
        var section = section
        section.number = String(last + 1 + place)
        return section
      }
  }

  /// Returns sections in which every table and figure has its number.
  static func numbered(_ sections: [BijlageSection]) -> [BijlageSection] {
    var (tables, figures) = (0, 0)
    return sections.map { section in
      var section = section
      section.blocks = section.blocks.map { block in
        switch block {
        case .table(var table):
          tables += 1
          table.number = tables
          return .table(table)
        case .figure(var figure):
          figures += 1
          figure.number(figures)
          return .figure(figure)
        default: return block
        }
      }
      return section
    }
  }
}
