internal import AgendaModel
internal import Diagnostics

/// A share in a data file that is not its part of the total.
enum DatasetShareDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "dataset-share-differs", .data, .fout,
    title: "Een aandeel in een gegevensbestand past niet bij het aantal",
    what: """
      Of een kolom die ‘aandeel …’ heet, past bij de kolom met de naam erachter (‘aandeel fte’ bij ‘fte’), of anders
      bij de kolom ‘aantal’: het aandeel is het getal gedeeld door het totaal van zijn groep, afronding
      meegerekend. Alleen als dat in de meeste rijen zo is, worden de andere gemeld.
      """,
    why: "Aandeel en aantal zeggen hetzelfde. Verschillen ze, dan is er een verkeerd.",
    wrong: """
      schaal;fte;aandeel fte
      LB;7,60;37%
      LC;9,20;34%
      LD;3,90;19%
      totaal;20,70;100%
      """,
    right: """
      schaal;fte;aandeel fte
      LB;7,60;37%
      LC;9,20;44%
      LD;3,90;19%
      totaal;20,70;100%
      """,
    mend: "Vergelijk het aandeel en het aantal met de bron, en verbeter wat afwijkt")

  /// Returns a finding at each share that its number excludes.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.flatMap { dataset -> [Diagnostic] in
      guard !index.damage.isTouched("data/" + dataset.path.value) else { return [] }
      return PrintedShare.all(in: FigureGrid(dataset)).map { share in
        finding(
          at: share.printed.range, Message.summary(share), explanation: Message.explanation(share),
          subject: dataset.name.value, notes: [.init(at: share.part.range, "Het aantal")])
      }
    }
  }
}

/// A printed share with the number that it is the share of.
struct PrintedShare {
  /// The share.
  let printed: FigureGrid.Entry
  /// The number.
  let part: FigureGrid.Entry
  /// The total of its group.
  let whole: DecimalNumber

  /// The numbers that the share can be; nil when the total may be zero.
  var possible: Interval? {
    guard let part = part.number.flatMap({ Interval(rounded: $0, to: $0.decimals == 0 ? 0 : 1) }),
      let whole = Interval(rounded: whole, to: whole.decimals == 0 ? 0 : 1)
    else { return nil }
    return part.share(of: whole)
  }

  /// Whether the share goes with the number; nil when that cannot be said.
  private var fits: Bool? {
    guard let printed = printed.value?.interval, let possible else { return nil }
    return printed.overlaps(possible)
  }

  /// Returns the shares of a table that do not go with their numbers.
  static func all(in grid: FigureGrid) -> [PrintedShare] {
    let titles = grid.columns.map { $0.lowercased() }
    return titles.indices.flatMap { column -> [PrintedShare] in
      guard titles[column].hasPrefix("aandeel ") else { return [] }
      let base = titles[column].dropFirst("aandeel ".count)
      guard let number = titles.firstIndex(where: { $0 == base }) ?? titles.firstIndex(of: "aantal")
      else { return [] }
      let shares = all(in: grid, column, of: number)
      let wrong = shares.filter { $0.fits == false }
      let right = shares.count { $0.fits == true }
      return right > 1 && right > wrong.count ? wrong : []
    }
  }

  /// Returns the shares of one column, group by group.
  private static func all(
    in grid: FigureGrid, _ column: Int, of number: Int
  ) -> [PrintedShare] {
    var shares: [PrintedShare] = []
    var group: [[FigureGrid.Entry]] = []
    for row in grid.rows {
      let isTotal = row.contains { TotalWords.name($0.text) }
      guard isTotal else {
        group.append(row)
        continue
      }
      if let whole = row[number].number { shares += all(in: group, column, number, whole) }
      group = []
    }
    let rest = group.compactMap { $0[number].number }
    guard rest.count == group.count, rest.count > 1 else { return shares }
    return shares + all(in: group, column, number, rest.reduce(DecimalNumber(0), +))
  }

  /// Returns the shares of the rows of one group.
  private static func all(
    in group: [[FigureGrid.Entry]], _ column: Int, _ number: Int, _ whole: DecimalNumber
  ) -> [PrintedShare] {
    group.filter { $0[column].number != nil && $0[number].number != nil }.map {
      PrintedShare(printed: $0[column], part: $0[number], whole: whole)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ share: PrintedShare) -> String {
    let printed = share.printed.number?.dutch() ?? ""
    let part = share.part.number?.dutch() ?? ""
    return "Het aandeel \(printed)% past niet bij \(part) van \(share.whole.dutch())"
  }
  /// Why.
  static func explanation(_ share: PrintedShare) -> String? {
    let decimals = (share.printed.number?.decimals ?? 0) + 1
    return share.possible.map {
      "\(share.part.number?.dutch() ?? "") van \(share.whole.dutch()) is \($0.between(decimals: decimals))%."
    }
  }
}
