internal import AgendaModel
internal import Diagnostics

/// The page about money.
enum BegrotingPage {
  /// Makes the page; nil when the agenda has no begroting.
  static func page(_ site: Site) -> Page? {
    guard let begroting = site.agenda.begroting else { return nil }
    var page = Page(.begroting, .budget, title: "Waar het geld heen gaat")
    let years = begroting.years
    let span = years.first.flatMap { first in years.last.map { "\(first) tot en met \($0)" } } ?? ""
    page.lead = "De begroting per doelstelling en per jaar\(span.isEmpty ? "" : ", \(span)")."
    let table = MoneyTables.costs(begroting, site)
    let figure = site.figures.money(table.node)
    page.contents.append(.init(name: "Per doelstelling", anchor: "sectie_kosten"))
    if !begroting.income.isEmpty {
      page.contents.append(.init(name: "Wat er binnenkomt", anchor: "sectie_inkomsten"))
    }
    page.body = [
      "figuur": figure, "perPrioriteit": site.figures.moneyPerPrioriteit,
      "inkomstenFiguur": site.figures.income, "metKosten": .flag(!begroting.costs.isEmpty),
      "kosten": .list(figure.isEmpty ? [table.value] : []),
      "noten": .list(notes(begroting).map { ["naam": .text($0)] }),
      "metInkomsten": .flag(!begroting.income.isEmpty),
      "inkomsten": [MoneyTables.income(begroting, site).value],
      "hoofdstuk": .list(chapter(site)),
    ]
    return page
  }

  /// Returns the way to the chapter about money, when there is one.
  private static func chapter(_ site: Site) -> [TemplateValue] {
    guard let view = site.chapter("middelen") else { return [] }
    let target = SitePage.chapter(view.document.file.path)
    return [
      [
        "naam": .text(site.title(ofChapter: view)),
        "adres": .text(site.address(target, from: .budget)),
      ]
    ]
  }

  /// Returns the remarks below the table of costs.
  static func notes(_ begroting: Begroting) -> [String] {
    var notes = begroting.referenceDate.map { ["Stand van \($0.value.text)."] } ?? []
    notes += begroting.facts.map { "\($0.name): \($0.text)" }
    notes += begroting.remark.map { [$0] } ?? []
    let rows = begroting.costRows
    if rows.contains(where: { $0.printedTotal.map { $0.value.number != nil } ?? false }) {
      notes.append(
        "De totalen staan er zoals de school ze noemt. Geeft optellen een andere som, dan staat die "
          + "erbij.")
    }
    return notes
  }
}
