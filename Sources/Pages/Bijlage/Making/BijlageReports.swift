internal import AgendaModel
internal import Charts
internal import Diagnostics

/// How far the measures of one account are: a table of them all, then each with its explanation and its
/// actions.
struct BijlageReports {
  /// The measures.
  private let reports: [MeasureReport]
  /// What the account is about.
  private let subject: Account.Subject
  /// What all pages draw on.
  private let site: Site
  /// The year.
  private let stand: TermStand
  /// The words of the pages.
  private let words: MeasureReportView

  /// Gathers measures.
  init(
    _ reports: [MeasureReport], _ subject: Account.Subject, _ site: Site, _ stand: TermStand
  ) {
    (self.reports, self.subject, self.site, self.stand) = (reports, subject, site, stand)
    words = MeasureReportView(site: site, stand: stand, page: .home)
  }

  /// The blocks; none without measures.
  var blocks: [BijlageBlock] {
    guard !reports.isEmpty else { return [] }
    return [
      .heading(level: 5, id: nil, .text("Maatregelen: hoe ver we zijn")), .table(table),
    ] + reports.flatMap(blocks)
  }

  /// The measures, a line each, with how far they and their actions are.
  private var table: BijlageTable {
    var table = BijlageTable(
      caption: "Maatregelen van \(subject.dutch) \(stand.accounts.whenDutch)",
      columns: ["Maatregel", "Uitvoering", "Acties"].map {
        .init(title: .text($0), isNumeric: false)
      },
      rows: reports.map { report in
        [
          .text(report.title), StandWords.node(report.status),
          StandTally(report.actions.compactMap(\.status).map { $0 }).cell,
        ]
      })
    table.source = "Bron: de verantwoording van de school."
    return table
  }

  /// Returns one measure: what it is, how far it is, why, and its actions.
  private func blocks(of report: MeasureReport) -> [BijlageBlock] {
    let decision = words.decision(report)
    let origin =
      words.numbers(report) + (decision.isEmpty ? "" : " (\(decision))")
      + (words.ownTitle(report).map { ". In de \(stand.accounts.name): \($0)" } ?? "")
    let actions = report.actions.map { action in
      let node = words.item(action)
      return action.told.map { prose($0).prefixed(node) } ?? node
    }
    let list = HTMLNode.element("ul", ["class": "acties verantwoord"], actions)
    return [
      heading(report), .line(.text(Dutch.sentence(origin))),
      .decision("Uitvoering: \(StandWords.text(report.status))", .told),
    ] + report.told.flatMap { prose($0).blocks($0.text) }
      + (words.silence(report).map { [.line(.text($0))] } ?? [])
      + (actions.isEmpty ? [] : [.prose(list)])
  }

  /// Returns the title of a measure, under the ids that links to the account lead to.
  private func heading(_ report: MeasureReport) -> BijlageBlock {
    let ids = report.told.flatMap { told in
      ([told.anchor] + told.view.anchors.aliases(ofHeadingAt: told.part.heading.range.lower)).map {
        BijlageLinks.prefix(of: told.view.document) + $0
      }
    }
    let marks = ids.dropFirst().map { HTMLNode.element("span", ["id": $0]) }
    return .heading(level: 6, id: ids.first, .fragment(marks + [.text(report.title)]))
  }

  /// Returns a writer of the text of the account that tells of a measure.
  private func prose(_ told: MeasureReport.Told) -> BijlageProse {
    BijlageProse(told.view, site, levelShift: 3)
  }
}
