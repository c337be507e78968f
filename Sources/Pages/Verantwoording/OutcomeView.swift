internal import AgendaModel
internal import Charts
internal import Diagnostics

/// How an indicator came out, on the page of an account: the result, why, its picture and values.
struct OutcomeView {
  /// What all pages draw on.
  let site: Site
  /// The term.
  let stand: TermStand
  /// The page it stands on.
  let page: SitePage

  /// Returns the anchor of an indicator on the page of an account.
  static func anchor(_ indicator: IndicatorBlock) -> String {
    "indicator_" + Slug.make(indicator.key)
  }

  /// Returns what the template `delen/uitkomsten` gets for some indicators.
  func values(_ indicators: [IndicatorBlock]) -> TemplateValue {
    .list(
      indicators.compactMap { indicator in
        stand.outcome(of: indicator.key).map { value(indicator, $0) }
      })
  }

  /// Returns one indicator.
  private func value(_ indicator: IndicatorBlock, _ outcome: IndicatorOutcome) -> TemplateValue {
    let silence = silence(outcome)
    return [
      "naam": .text(indicator.name), "anker": .text(Self.anchor(indicator)),
      "adres": .text(site.address(.indicator(indicator.key), from: page)),
      "herkomst": .text(IndicatorWords(indicator, site).origin),
      "resultaat": .html(StandWords.node(outcome.word)),
      "uitleg": .text(outcome.isPerPart ? "" : explanation(outcome)),
      "metDelen": .flag(outcome.isPerPart),
      "delen": .list([parts(outcome)].compactMap(\.?.value)),
      "zwijgt": .text(silence),
      "opmerkingen": .list(remarks(indicator).map { ["naam": .text($0)] }),
      "figuur": site.figures.first(of: indicator, on: page),
    ]
  }

  /// Returns why an indicator came out as it did, in a few sentences.
  func explanation(_ outcome: IndicatorOutcome) -> String {
    guard let series = outcome.series else {
      return "Deze indicator is beschreven in woorden. Daar hoort geen cijfer bij."
    }
    if !outcome.isPerPart, let result = outcome.shared {
      return ResultSentence(result, unit: series.unit).text
    }
    let parts = Dutch.count(outcome.parts.count, "onderdeel", "onderdelen")
    return "Er is geen cijfer voor de hele school, wel voor \(parts)."
  }

  /// Returns the results of the parts of a breakdown, as a table; nil for the whole institution.
  func parts(_ outcome: IndicatorOutcome) -> TableModel? {
    guard outcome.isPerPart, let series = outcome.series else { return nil }
    var table = TableModel(
      id: "tabel_" + Slug.make(outcome.indicator.key),
      caption: "\(outcome.indicator.shortName): resultaat per onderdeel",
      columns: [.init("Onderdeel"), .init("Resultaat"), .init("Uitleg")])
    for part in outcome.parts {
      let word = IndicatorOutcome.Word.verdict(part.result.verdict, part.result.dutch)
      table.add([
        .text(Dutch.capitalized(CellLabel.text(part.cell.key, in: site.map))),
        StandWords.node(word),
        .text(ResultSentence(part.result, unit: series.unit).text),
      ])
    }
    return table
  }

  /// Returns why there is no new figure in the term: in the words of the account, or that it does not
  /// say; nil where there is a new figure.
  func silence(_ outcome: IndicatorOutcome) -> String? {
    let told = stand.told(about: outcome.indicator.key)
    let reasons = told.compactMap { told in
      told.entry.absence.map { reason($0.value) + series(told.entry) }
    }
    if !reasons.isEmpty { return reasons.joined(separator: " ") }
    guard outcome.series != nil, !hasNewFigure(outcome.indicator, told) else { return nil }
    return
      "De \(stand.accounts.name) zegt niet waarom er over \(stand.term.dutch) geen nieuw cijfer is."
  }

  /// Returns the name of the series that an entry is about, where it names one.
  private func series(_ entry: AccountedIndicator) -> String {
    guard let id = entry.series?.value, let block = site.indicator(entry.key.value),
      let place = block.series.firstIndex(where: { $0.id?.value == id })
    else { return "" }
    return " (\(block.name(ofSeriesAt: place)))"
  }

  /// Returns a reason as a sentence.
  private func reason(_ absence: Absence) -> String {
    let term = stand.term.dutch
    return switch absence {
    case .none(let reason):
      Dutch.sentence("Geen nieuw cijfer over \(term)" + (reason.isEmpty ? "" : ", want \(reason)"))
    default: Dutch.sentence("Nieuw cijfer over \(term): \(absence.dutch)")
    }
  }

  /// Whether any value became known in the term: the account states it, or it ended in that year.
  private func hasNewFigure(_ indicator: IndicatorBlock, _ told: [TermStand.Told]) -> Bool {
    if told.contains(where: { !$0.entry.stated.isEmpty }) { return true }
    return indicator.series.contains { series in
      series.cells.contains { cell in
        cell.measured.contains { value in
          value.account == stand.term
            || value.account == nil && value.period?.value.lastYear == stand.term.lastYear
        }
      }
    }
  }

  /// Returns what the accounts say about an indicator.
  func remarks(_ indicator: IndicatorBlock) -> [String] {
    stand.told(about: indicator.key).compactMap { told in
      told.entry.remark.map { Dutch.sentence($0.value) + series(told.entry) }
    }
  }
}
