internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Indicators on the page of their doelstelling: each with its picture and a link to its own page.
enum IndicatorList {
  /// Returns what the template `delen/indicatoren` gets.
  static func value(
    _ indicators: [IndicatorBlock], _ site: Site, on page: SitePage
  ) -> TemplateValue {
    .list(indicators.map { item($0, site, page) })
  }

  /// Returns one indicator.
  private static func item(
    _ indicator: IndicatorBlock, _ site: Site, _ page: SitePage
  ) -> TemplateValue {
    let others = site.figures.others(of: indicator).map { figure in
      let place = site.address(.indicator(indicator.key), from: page, anchor: figure.id)
      return TemplateValue.object(["naam": .text(figure.words), "adres": .text(place)])
    }
    return [
      "metOok": .flag(!others.isEmpty), "ook": .list(others),
      "naam": .text(indicator.name), "anker": .text("indicator_" + Slug.make(indicator.key)),
      "adres": .text(site.address(.indicator(indicator.key), from: page)),
      "herkomst": .text(IndicatorWords(indicator, site).origin),
      "nvt": .text(OpenPlaces.reason(indicator)),
      "figuur": indicator.isOpen && site.showsMissing
        ? .html(OpenPlaces.mark) : site.figures.first(of: indicator, on: page),
      "toelichting": .text(indicator.remark),
    ]
  }
}
