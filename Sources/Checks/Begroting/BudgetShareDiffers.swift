internal import AgendaModel
internal import Diagnostics

/// A printed share of the begroting that is not the share of its amount.
enum BudgetShareDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-share-differs", .budget, .fout,
    title: "Een aandeel in de begroting past niet bij het bedrag",
    what: """
      Of elk percentage in de kolom `aandeel` het deel is dat de rij van het geheel is, afgerond zoals het
      geschreven is. Bij aandelen zonder bedragen: of ze samen 100% zijn, op de afronding na.
      """,
    why:
      "Het aandeel laat zien waar de nadruk ligt. Past het niet, dan is het getal of het bedrag fout.",
    wrong: """
      doelstelling;2024;totaal;aandeel
      1.1;25.000;25.000;35%
      1.2;75.000;75.000;75%
      """,
    right: """
      doelstelling;2024;totaal;aandeel
      1.1;25.000;25.000;25%
      1.2;75.000;75.000;75%
      """,
    mend: "Reken het aandeel na; is het goed, kijk dan naar het bedrag en het totaal")

  /// Returns the findings about both tables.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting, !index.damage.touches(begroting.range) else {
      return []
    }
    return [begroting.costs, begroting.income].flatMap { findings(in: BudgetShares($0)) }
  }

  /// Returns the findings about one table.
  private static func findings(in shares: BudgetShares) -> [Diagnostic] {
    guard shares.hasAmounts else { return shares.isSumOff ? [aboutSum(shares)] : [] }
    let off = shares.lines.filter { $0.isOff(from: shares.wholes) }
    guard off.count < 3 || off.count * 2 <= shares.lines.count else {
      return [aboutAll(off, shares)]
    }
    return off.map { line in
      finding(
        at: line.share.range, Message.summary(line, shares), explanation: Message.sum(line, shares),
        subject: line.label)
    }
  }

  /// Returns the finding about shares that were mostly taken of another whole.
  private static func aboutAll(_ off: [BudgetShares.Line], _ shares: BudgetShares) -> Diagnostic {
    finding(
      .waarschuwing, at: off[0].share.range, Message.all(off.count, shares),
      explanation: off.prefix(5).map { Message.sum($0, shares) }.joined(separator: " "),
      subject: "begroting")
  }

  /// Returns the finding about shares without amounts.
  private static func aboutSum(_ shares: BudgetShares) -> Diagnostic {
    finding(
      at: shares.parts[0].share.range, Message.notHundred(shares),
      explanation: Message.added(shares), subject: "begroting")
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ line: BudgetShares.Line, _ shares: BudgetShares) -> String {
    "Bij ‘\(line.label)’ staat \(line.share.range.text), maar het is \(share(line, shares))"
  }
  /// The division written out.
  static func sum(_ line: BudgetShares.Line, _ shares: BudgetShares) -> String {
    "\(line.label): \(line.amount.dutch()) van \(shares.wholes[0].number.dutch()) is \(share(line, shares))."
  }
  /// The recomputed share, with a decimal more than the author wrote.
  static func share(_ line: BudgetShares.Line, _ shares: BudgetShares) -> String {
    line.recomputed(from: shares.wholes[0].number).dutch() + "%"
  }
  /// The headline when most shares are off.
  static func all(_ count: Int, _ shares: BudgetShares) -> String {
    "Van de \(shares.lines.count) aandelen in de begroting passen er \(count) niet bij het totaal"
  }
  /// The headline about shares without amounts.
  static func notHundred(_ shares: BudgetShares) -> String {
    "De aandelen in de begroting zijn samen \(shares.sum.dutch())% en niet 100%"
  }
  /// The addition.
  static func added(_ shares: BudgetShares) -> String {
    shares.parts.map { $0.number.dutch() }.joined(separator: " + ") + " = \(shares.sum.dutch()). "
      + "Afronden verklaart hoogstens \(shares.tolerance.dutch())."
  }
}
