internal import AgendaModel
internal import Diagnostics

/// The tables of the whole agenda in one file each, a row per value, for who works with all figures.
struct LongTables {
  /// The site.
  let site: Site

  /// The files.
  var files: [CSVFile] {
    ([values, measures, actions, budget].compactMap { $0 } + AccountTables(site: site).all)
      .map { name, table in
        CSVFile(path: PagePath("data/\(name).csv"), table: table)
      }
  }

  /// All values of all indicators.
  private var values: (String, FigureTable)? {
    let rows = site.indicators.flatMap { block in
      block.series.flatMap { series in series.cells.flatMap { cellRows(block, series, $0) } }
    }
    let columns: [FigureTable.Column] = [
      .init("indicator"), .init("naam"), .init("hoort bij"), .init("reeks"), .init("onderdeel"),
      .init("cel"), .init("soort"), .init("periode"), .init("getal", isNumeric: true),
      .init("eenheid"), .init("status"), .init("waarde in woorden"),
      .init("aantal personen", isNumeric: true), .init("bron"),
    ]
    return rows.isEmpty
      ? nil : ("waarden", FigureTable(caption: "Alle waarden", columns: columns, rows: rows))
  }

  /// Returns the rows of a cell.
  private func cellRows(
    _ block: IndicatorBlock, _ series: Series, _ cell: Cell
  ) -> [[FigureTable.Entry]] {
    cell.all.map { kind, measurement in
      let value = measurement.value.value
      let sources = measurement.source.map { [$0.value] } ?? series.sources.map(\.value)
      return [
        .words(block.key), .words(block.name), .words(block.owner), .words(series.name ?? ""),
        .words(CellLabel.text(cell.key, in: site.map)), .words(cell.key.text),
        .words(kind.rawValue),
        .words(measurement.period?.value.text ?? measurement.undated?.rawValue ?? ""),
        value.number.map { .number($0) } ?? .words(""), .words(series.unit.rawValue),
        .words(ValueData.status(value) + (value.isProvisional ? " (voorlopig)" : "")),
        .words(value.dutch(unit: series.unit)),
        measurement.count.map { .number($0.value) } ?? .words(""),
        .words(Dutch.list(sources.map(site.sourceName))),
      ]
    }
  }

  /// The measures of the Regeling with what the school does.
  private var measures: (String, FigureTable)? {
    let rows = site.regeling.measures.flatMap { measure -> [[FigureTable.Entry]] in
      let answers = site.answers.answers(to: measure.id)
      let head: [FigureTable.Entry] = [
        .words(measure.id), .words(measure.doelstelling), .words(measure.title),
      ]
      guard !answers.isEmpty else {
        return [head + [.words(""), .words("niet beantwoord")] + none(3)]
      }
      return answers.map { answer in
        let marks = answer.part.marks
        let prose = PlainProse(site.doelstelling(answer.document)?.document, in: site.map)
        return head + [
          .words(answer.part.heading.text), .words(marks.decision?.value.rawValue ?? ""),
          .words(marks.sort?.value ?? ""), .words(marks.reason?.value ?? ""),
          .words(prose.text(answer.part.blocks)),
        ]
      }
    }
    let titles = [
      "maatregel", "doelstelling", "titel", "titel in de agenda", "besluit", "soort", "reden",
      "tekst",
    ]
    return (
      "maatregelen",
      FigureTable(caption: "Alle maatregelen", columns: titles.map { .init($0) }, rows: rows)
    )
  }

  /// Returns empty entries.
  private func none(_ count: Int) -> [FigureTable.Entry] {
    Array(repeating: .words(""), count: count)
  }

  /// The actions under the measures; nil when there are none.
  private var actions: (String, FigureTable)? {
    let rows = site.agenda.doelstellingen.flatMap { document -> [[FigureTable.Entry]] in
      let prose = PlainProse(document, in: site.map)
      return document.parts.flatMap { part in
        part.actions.map { action in
          [
            .words(document.code?.value ?? ""),
            .words(part.marks.measures.map(\.value).joined(separator: ", ")),
            .words(part.heading.text), .words(action.letter?.value ?? ""),
            .words(action.period?.value.text ?? ""), .words(action.role ?? ""),
            .words(prose.text(action.inlines)),
          ]
        }
      }
    }
    let titles = ["doelstelling", "maatregelen", "onder", "letter", "periode", "rol", "actie"]
    return rows.isEmpty
      ? nil
      : (
        "acties", FigureTable(caption: "Alle acties", columns: titles.map { .init($0) }, rows: rows)
      )
  }

  /// The begroting, a row per amount; nil when there is none.
  private var budget: (String, FigureTable)? {
    guard let begroting = site.agenda.begroting else { return nil }
    let kinds = [
      ("lasten", begroting.costRows), ("baten", begroting.income.filter { !$0.isTotal }),
    ]
    let rows = kinds.flatMap { kind, rows in
      rows.flatMap { row in
        row.amounts.map { amount -> [FigureTable.Entry] in
          [
            .words(kind), .words(row.doelstellingen.map(\.value).joined(separator: ", ")),
            .words(row.countsForPrioriteit.map { String($0) } ?? ""),
            .words(row.item ?? row.instrument ?? ""), .words(row.part?.value ?? ""),
            .words(String(amount.year)), .value(amount.value.value, .euro),
          ]
        }
      }
    }
    let columns: [FigureTable.Column] =
      ["soort", "doelstellingen", "prioriteit", "omschrijving", "onderdeel", "jaar"].map {
        .init($0)
      } + [.init("bedrag in euro", isNumeric: true)]
    return ("begroting", FigureTable(caption: "De begroting", columns: columns, rows: rows))
  }
}
