internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The indicators of a document, each with its charts and tables.
struct BijlageIndicators {
  /// What all pages draw on.
  private let site: Site
  /// The indicators.
  private let indicators: [IndicatorBlock]

  /// Gathers the indicators of a doelstelling's code or a prioriteit's number.
  init(_ site: Site, owner: String) {
    self.site = site
    indicators = site.indicators.filter { $0.owner == owner }
  }

  /// The blocks.
  var blocks: [BijlageBlock] { indicators.flatMap(blocks) }

  /// Returns one indicator.
  private func blocks(of indicator: IndicatorBlock) -> [BijlageBlock] {
    let name = (indicator.code.map { $0.value + " " } ?? "") + indicator.name
    let heading = BijlageBlock.heading(
      level: 5, id: BijlageLinks.anchor(ofIndicator: indicator.key), .text(name))
    let lines = lines(indicator).map { BijlageBlock.line(.text($0)) }
    if let reason = indicator.notApplicable?.value {
      return [heading] + lines
        + [
          .decision("Niet van toepassing, want:", .explained),
          .prose(.element("p", [:], [.text(Dutch.sentence(reason))])),
        ]
    }
    return [heading] + lines
      + site.figures.figures(of: indicator).flatMap {
        [BijlageBlock].blocks(of: $0)
      }
  }

  /// Returns what must be known of an indicator before its figures.
  private func lines(_ indicator: IndicatorBlock) -> [String] {
    let words = IndicatorWords(indicator, site)
    let ambitions = indicator.ambitions.compactMap { number in
      site.doelstelling(indicator.owner)?.ambition(number.value).map {
        "ambitie \(number.value), \($0.title)"
      }
    }
    let start = [
      words.origin, Words.direction(indicator.direction),
      indicator.countsFor.map { "Hieraan meten we het doel: \($0.value)" },
      ambitions.isEmpty ? nil : "Hoort bij " + ambitions.joined(separator: "; "),
    ].compactMap { $0.map(Dutch.sentence) }.joined(separator: " ")
    let further = [indicator.requirement?.definition, indicator.remark]
    return [start] + (further.compactMap(\.self) + words.deviations).map(Dutch.sentence)
  }
}
