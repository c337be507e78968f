internal import AgendaModel
internal import Charts

/// The figures of the site: the one place where pages meet charts.
enum Figures {
  static func indicator(_ indicator: IndicatorBlock, _ site: Site, on page: SitePage) -> HTMLNode? { nil }
  static func overview(_ prioriteit: Regeling.Prioriteit, _ site: Site, id: String, on page: SitePage) -> HTMLNode? { nil }
  static func answers(_ site: Site, id: String, on page: SitePage = .home) -> HTMLNode? { nil }
  static func budget(_ begroting: Begroting, _ site: Site) -> HTMLNode? { nil }
}
enum Downloads {
  static let budget = PagePath("begroting/begroting.csv")
  static func path(of indicator: IndicatorBlock, _ site: Site) -> PagePath? { site.map.csvPath(ofIndicator: indicator.key) }
  static func files(_ site: Site) -> [PageFile] { [] }
}
