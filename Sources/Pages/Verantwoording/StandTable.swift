internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The table of how the doelstellingen of a prioriteit stand in a term.
struct StandTable {
  /// What all pages draw on.
  let site: Site
  /// The term.
  let stand: TermStand
  /// The page it stands on.
  let page: SitePage
  /// Writes the counts of a cell.
  var counts: (StandTally) -> HTMLNode = \.node

  /// Returns the table of a prioriteit.
  ///
  /// - Parameters:
  ///   - prioriteit: The prioriteit.
  ///   - codes: The doelstellingen that are shown; nil for all, with what is about the prioriteit as a
  ///     whole.
  /// - Returns: The table.
  func table(of prioriteit: Regeling.Prioriteit, only codes: [String]? = nil) -> TableModel {
    let number = prioriteit.number
    var table = TableModel(
      id: "tabel_prioriteit-\(number)", caption: "Prioriteit \(number) \(stand.accounts.whenDutch)",
      columns: [.init("Doelstelling"), .init("Uitvoering"), .init("Resultaat")])
    for doelstelling in prioriteit.doelstellingen
    where codes?.contains(doelstelling.code) ?? true {
      table.add(row(doelstelling.code))
    }
    let own = codes == nil ? site.indicators.filter { $0.owner == String(number) } : []
    if !own.isEmpty {
      table.add([.text("Voor de hele prioriteit"), .text("–"), counts(stand.tally(of: own))])
    }
    return table
  }

  /// Returns the row of a doelstelling.
  private func row(_ code: String) -> [HTMLNode] {
    let title = "\(code) \(site.title(ofDoelstelling: code))"
    let target = stand.accounts.page(of: .doelstelling(code))
    let isTold = stand.accounts[.doelstelling(code)] != nil
    let indicators = site.indicators.filter { $0.owner == code }
    return [
      isTold ? .link(site.address(target, from: page), title) : .text(title),
      isTold ? counts(stand.tally(ofMeasures: [code])) : Self.silent,
      counts(stand.tally(of: indicators)),
    ]
  }

  /// That there is no account of a doelstelling.
  private static let silent = HTMLNode.element(
    "span", ["class": "zonder-waarde"], [.text("hierover staat er niets in")])
}
