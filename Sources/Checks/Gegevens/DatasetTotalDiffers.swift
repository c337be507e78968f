internal import AgendaModel
internal import Diagnostics

/// A total in a data file that is not the sum of its rows or columns.
enum DatasetTotalDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "dataset-total-differs", .data, .fout,
    title: "Een totaal in een gegevensbestand is niet de som",
    what: """
      Of een rij die ‘totaal’ of ‘samen’ heet, de som is van de rijen erboven, en een kolom die zo heet, de som van
      de kolommen ervoor. Bij getallen met decimalen en bij bedragen vanaf 10.000 mag elke term een halve eenheid
      zijn afgerond, bij aantallen in tientallen of vijftallen ook. Is een rij afgeschermd, dan mag het totaal meer
      zijn. Gemiddelden, scores en niveaus tellen niet op; een kolom met percentages alleen als het totaal 100% is.
      """,
    why: "Klopt de som niet, dan is er een cijfer verkeerd overgenomen of ontbreekt er een rij.",
    wrong: """
      groep;aantal
      LB;8
      LC;10
      totaal;22
      """,
    right: """
      groep;aantal
      LB;8
      LC;10
      LD;4
      totaal;22
      """,
    mend: """
      Vergelijk het totaal en de rijen met de bron; drukte de bron het zo af, zeg dat dan in een noot en laat de \
      melding zo
      """)

  /// Returns a finding at each total that its numbers exclude.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.flatMap { dataset -> [Diagnostic] in
      // A row or number that could not be read is missing from the sum.
      guard !index.damage.isTouched("data/" + dataset.path.value) else { return [] }
      return WrongTotals.rows(of: FigureGrid(dataset)).map { totals in
        finding(
          at: totals.first.printed.range, totals.summary, explanation: totals.explanation,
          subject: dataset.name.value, notes: totals.notes)
      }
    }
  }
}

/// The wrong totals of one row, which are one mistake when a row is missing.
struct WrongTotals {
  /// The first.
  let first: PrintedTotal
  /// The others.
  let others: [PrintedTotal]

  /// Returns the wrong totals of a table, row by row.
  static func rows(of grid: FigureGrid) -> [WrongTotals] {
    var rows: [[PrintedTotal]] = []
    for total in grid.totals where !total.fits {
      if let last = rows.last?.last, last.line == total.line {
        rows[rows.count - 1].append(total)
      } else {
        rows.append([total])
      }
    }
    return rows.compactMap { row in
      row.first.map { WrongTotals(first: $0, others: Array(row.dropFirst())) }
    }
  }

  /// The headline.
  var summary: String {
    "Het totaal bij ‘\(first.title)’ is \(first.number.dutch()), maar de som is \(first.sum.dutch())"
  }
  /// Why.
  var explanation: String {
    let hidden = first.hasHidden ? " Wat is afgeschermd of ontbreekt, telt hierin niet mee." : ""
    return "\(first.addition).\(hidden)"
  }
  /// Where the numbers are, and the other totals of the row.
  var notes: [Diagnostic.Note] {
    let term = first.terms.first { $0.number != nil }
    return (term.map { [.init(at: $0.range, "De eerste term")] } ?? [])
      + others.map { other in
        .init(at: other.printed.range, "Ook dit totaal verschilt: de som is \(other.sum.dutch())")
      }
  }
}
