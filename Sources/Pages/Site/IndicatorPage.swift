internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The page of an indicator: its picture, what is measured, the source and all values.
enum IndicatorPage {
  /// Makes the pages of all indicators.
  static func pages(_ site: Site) -> [Page] {
    let links = site.indicators.map { Page.Link(name: name($0), path: .indicator($0.key)) }
    return site.indicators.enumerated().map { index, indicator in
      var page = page(indicator, site)
      page.previous = index > 0 ? links[index - 1] : nil
      page.next = index + 1 < links.count ? links[index + 1] : nil
      return page
    }
  }

  /// Returns the name of an indicator with its code.
  private static func name(_ indicator: IndicatorBlock) -> String {
    indicator.code.map { "\($0.value) \(indicator.shortName)" } ?? indicator.shortName
  }

  /// Makes one page.
  private static func page(_ indicator: IndicatorBlock, _ site: Site) -> Page {
    let path = SitePage.indicator(indicator.key)
    let words = IndicatorWords(indicator, site)
    var page = Page(.indicator, path, title: indicator.name)
    page.overline = words.origin
    page.windowTitle = "\(indicator.name) (\(indicator.key))"
    page.trail = [.init(name: "Indicatoren", path: .indicators)]
    let deviations = words.deviations
    let lastYear = site.regeling.years.upperBound
    let numbers = KeyNumbers(indicator, lastYear: lastYear)?.values ?? []
    let body: TemplateObject = [
      "nvt": .text(OpenPlaces.reason(indicator)),
      "metKerncijfers": .flag(!numbers.isEmpty), "kerncijfers": .list(numbers),
      "figuur": indicator.isOpen && site.showsMissing
        ? .html(OpenPlaces.mark) : site.figures.all(of: indicator, on: path),
      "definitie": .text(indicator.requirement?.definition),
      "kenmerken": .list(facts(indicator, words, site, path)),
      "metVerschil": .flag(!deviations.isEmpty),
      "verschillen": .list(deviations.map { ["naam": .text($0)] }),
      "toelichting": .text(indicator.remark),
    ]
    page.body = body.merging(
      AccountNotice(site, on: path)?.indicator(indicator) ?? AccountNotice.none)
    return page
  }

  /// A line of a fact, with a link when it has an address.
  private struct Line {
    /// The text.
    var text: String
    /// The address.
    var address: String?
  }

  /// Returns the facts: unit, direction, sources, where it belongs.
  private static func facts(
    _ indicator: IndicatorBlock, _ words: IndicatorWords, _ site: Site, _ path: SitePage
  ) -> [TemplateValue] {
    var facts: [(String, [Line])] = [("Eenheid", words.units.map { Line(text: $0) })]
    facts.append(
      ("Wat is beter?", Words.direction(indicator.direction).map { [Line(text: $0)] } ?? []))
    facts.append(("Hoort bij", owner(indicator, site, path)))
    facts.append(("Bron", words.sources.map { source($0, site, path) }))
    facts.append(
      ("Hieraan meten we het doel", indicator.countsFor.map { [Line(text: $0.value)] } ?? []))
    return facts.filter { !$0.1.isEmpty }.map { name, lines in
      [
        "naam": .text(name),
        "regels": .list(lines.map { ["tekst": .text($0.text), "adres": .text($0.address)] }),
      ]
    }
  }

  /// Returns the doelstelling and the ambitions that the indicator belongs to.
  private static func owner(
    _ indicator: IndicatorBlock, _ site: Site, _ path: SitePage
  ) -> [Line] {
    guard let owner = site.owner(of: indicator) else { return [] }
    let ambitions = indicator.ambitions.compactMap { number -> Line? in
      site.doelstelling(indicator.owner)?.ambition(number.value).map {
        Line(
          text: "Ambitie \(number.value): \($0.title)",
          address: site.address(owner.path, from: path, anchor: $0.anchor))
      }
    }
    return [Line(text: owner.name, address: site.address(owner.path, from: path))] + ambitions
  }

  /// Returns a source with its rhythm.
  private static func source(_ id: String, _ site: Site, _ path: SitePage) -> Line {
    let known = site.source(id)
    let rhythm = known?.rhythm.map { " (\($0))" } ?? ""
    return Line(
      text: site.sourceName(id) + rhythm,
      address: known.map { _ in
        site.address(.sources, from: path, anchor: "bron_" + Slug.make(id))
      })
  }
}
