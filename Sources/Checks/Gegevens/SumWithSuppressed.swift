internal import AgendaModel
internal import Diagnostics

/// A total that counts what its source keeps back as zero.
enum SumWithSuppressed: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "sum-with-suppressed", .data, .waarschuwing,
    title: "Een totaal telt een ontbrekend cijfer als nul",
    what: """
      Of een totaal in een gegevensbestand niet gelijk is aan de som van alleen de bekende rijen, als er ook rijen
      zijn met `nb`, een punt, een ster of `<5`. Zegt de noot of de legenda iets over het totaal, dan is dat
      genoeg.
      """,
    why: "Wat niet bekend is, is niet nul. Het echte totaal is hoger, en een lezer weet dat niet.",
    wrong: """
      school;instroom
      A;87
      B;nb
      Totaal;87
      """,
    right: """
      noot: Waar de instroom niet beschikbaar is, telt die niet mee in het totaal.
      """,
    mend:
      "Neem het totaal van de bron over, schrijf `nb`, of zeg in de `noot` dat het totaal niet alles telt"
  )

  /// Returns one finding per dataset, at the first such total.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.compactMap { dataset in
      let words = [dataset.remark, dataset.legend].compactMap(\.self).joined(separator: " ")
      guard !words.lowercased().contains("totaal"),
        let total = FigureGrid(dataset).totals.first(where: \.ignoresHidden)
      else { return nil }
      return finding(
        at: total.printed.range, Message.summary(total),
        explanation: "De som van wat bekend is: \(total.addition).", subject: dataset.name.value,
        notes: total.terms.first(where: \.isHidden).map {
          [.init(at: $0.range, "Dit telt als nul")]
        }
          ?? [])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ total: PrintedTotal) -> String {
    "Het totaal \(total.number.dutch()) bij ‘\(total.title)’ telt ontbrekende cijfers als nul"
  }
}
