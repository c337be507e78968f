internal import AgendaModel
internal import Charts

/// Places on the pages of a draft where something is still to come.
enum OpenPlaces {
  /// What a reader of a draft sees in such a place.
  static let mark = HTMLNode.element(
    "p", [:], [.element("span", ["class": "breuk"], [.text("nog in te vullen")])])

  /// Returns what stands in a part, or that it is still to be filled in where nothing does.
  ///
  /// Only a draft says so; in an adopted agenda a heading without text stays as it is.
  static func text(_ node: HTMLNode, isOpen: Bool, _ site: Site) -> HTMLNode {
    isOpen && site.showsMissing ? mark : node
  }
}
