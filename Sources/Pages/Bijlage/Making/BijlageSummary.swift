internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The summary in plain Dutch, and the numbers in short.
struct BijlageSummary {
  /// What all pages draw on.
  let site: Site
  /// What is wanted.
  let selection: BijlageSelection

  /// The sections: the chapter, and the numbers that a summary alone has.
  var sections: [BijlageSection] {
    guard selection.wants(.samenvatting) else { return [] }
    let text = chapter
    let numbers = selection.isSummary ? self.numbers : short
    var sections: [BijlageSection] = []
    if !text.isEmpty {
      sections.append(.init(level: 2, title: title, anchor: anchor, blocks: text))
    }
    if !numbers.isEmpty {
      sections.append(
        .init(level: 2, title: "De cijfers in het kort", anchor: "in-het-kort", blocks: numbers))
    }
    return sections
  }

  /// The chapter of the agenda.
  private var view: DocumentView? { site.chapter("samenvatting") }
  /// Its title.
  private var title: String { view.map(site.title(ofChapter:)) ?? BijlagePart.samenvatting.title }
  /// Its id.
  private var anchor: String { view.map { BijlageLinks.anchor(of: $0.document) } ?? "samenvatting" }

  /// The text of the chapter.
  private var chapter: [BijlageBlock] {
    guard let view else { return [] }
    let prose = BijlageProse(view, site, levelShift: 1)
    let text = prose.blocks(view.document.introduction)
    let sections = view.document.sections.flatMap { section -> [BijlageBlock] in
      [prose.heading(section.heading, level: 3)] + prose.blocks(section.introduction)
        + section.parts.flatMap { [prose.heading($0.heading, level: 4)] + prose.blocks(of: $0) }
    }
    let all = text + sections
    return all + prose.notes(for: all)
  }

  /// What was answered to the measures, and the money per prioriteit.
  private var short: [BijlageBlock] {
    let figures = [site.figures.answersFigure, site.figures.budgetFigures.perPrioriteit]
    return figures.compactMap(\.self).flatMap { [BijlageBlock].blocks(of: $0) }
  }

  /// The numbers of every indicator, and the money, as two tables alone, so that it stays short.
  private var numbers: [BijlageBlock] {
    let money = site.figures.budgetFigures.perPrioriteit?.table
    let tables = [keyNumbers, money.map { BijlageTable($0, source: BijlageMoney.source) }]
    return tables.compactMap(\.self).map { .table($0) }
  }

  /// The few numbers of each indicator, a line each; nil when none has any.
  private var keyNumbers: BijlageTable? {
    let lastYear = site.regeling.years.upperBound
    let rows = site.indicators.compactMap { indicator in
      KeyNumbers(indicator, lastYear: lastYear).map { numbers in
        let name = (indicator.code.map { $0.value + " " } ?? "") + indicator.shortName
        return (name: name, numbers: numbers.dated)
      }
    }
    guard !rows.isEmpty else { return nil }
    let isMeasured = rows.contains { $0.numbers.measured != nil }
    let titles = ["Startpunt"] + (isMeasured ? ["Gemeten"] : []) + ["Doel"]
    var table = BijlageTable(
      caption: "Kerncijfers per indicator",
      columns: [.init(title: .text("Indicator"), isNumeric: false)]
        + titles.map { .init(title: .text($0), isNumeric: true) },
      rows: rows.map { row in
        let measured = isMeasured ? [row.numbers.measured] : []
        let values = [row.numbers.start] + measured + [row.numbers.goal]
        return [.text(row.name)] + values.map { .text($0 ?? "–") }
      })
    let others = site.indicators.count - rows.count
    if others > 0 {
      let words = Dutch.count(others, "indicator heeft", "indicatoren hebben")
      table.notes = ["\(words) geen getal voor de hele school. Zie daarvoor de hele bijlage."]
    }
    return table
  }
}
