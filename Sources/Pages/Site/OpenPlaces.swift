internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// Places on the pages of a draft where something is still to come.
enum OpenPlaces {
  /// What a reader of a draft sees in such a place.
  static let mark = HTMLNode.element(
    "p", [:], [.element("span", ["class": "breuk"], [.text("nog in te vullen")])])

  /// Returns why an indicator does not count, or that the reason is still to come.
  static func reason(_ indicator: IndicatorBlock) -> String? {
    indicator.notApplicable.map { $0.value.isEmpty ? "nog in te vullen" : $0.value }
  }

  /// Returns what stands in a part, or that it is still to be filled in where nothing does.
  ///
  /// Only a draft says so; in an adopted agenda a heading without text stays as it is.
  static func text(_ node: HTMLNode, isOpen: Bool, _ site: Site) -> HTMLNode {
    isOpen && site.showsMissing ? mark : node
  }
}

extension Section {
  /// Whether nothing but the heading stands here.
  var isEmpty: Bool { parts.isEmpty && introduction.allSatisfy(\.isEmpty) }
}

extension IndicatorBlock {
  /// Whether an indicator that counts has no value, nor a reason for that.
  var isOpen: Bool {
    notApplicable == nil && offer == nil
      && series.allSatisfy { $0.cells.allSatisfy(\.all.isEmpty) && $0.datasets.isEmpty }
  }
}
