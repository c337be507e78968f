internal import AgendaModel
internal import Diagnostics

/// A figure that is not shown because a reader could work out a small count with it.
enum SmallCountDerivable: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "small-count-derivable", .privacy, .advies,
    title: "Een aantal wordt niet getoond, want er is een kleine groep mee te berekenen",
    what: """
      Of een aantal personen dat te klein is om te tonen, uit een totaal en de andere aantallen te berekenen is. Dan laat
      de site nog een aantal weg: het kleinste van de andere, of anders het totaal. Dat gaat door tot in geen uitsplitsing,
      rij of kolom nog iets te berekenen is. Wat de bron zelf afschermt, telt mee.
      """,
    why: """
      Het totaal min de rest is het kleine aantal. U ziet hier welk aantal daarom ook ontbreekt, en kunt zelf een ander
      kiezen door daar een punt te schrijven.
      """,
    wrong: """
      niveau;nulmeting 2023        # totaal 40
      2;22
      3;15                         # wordt niet getoond
      4;3                          # te klein
      """,
    right: """
      niveau;nulmeting 2023        # totaal 40
      2;22
      3;.
      4;.
      """,
    mend: """
      Niets, als dit zo mag. Wilt u dit aantal wel tonen, laat dan een ander aantal of het totaal weg (schrijf een punt)
      """)

  /// Returns a finding for each figure that is hidden for another.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let figures = ProtectedFigures(index.agenda)
    return figures.shielding.map { place, sum in
      finding(
        at: place, Message.summary(sum.subject, isTotal: sum.total.range == place),
        explanation: Message.explanation(sum), subject: sum.subject,
        notes: sum.parts.first { figures.small.contains($0.range) }.map {
          [.init(at: $0.range, "Dit aantal is te klein om te tonen")]
        } ?? [])
    }.sortedForPrinting()
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ subject: String, isTotal: Bool) -> String {
    let what = isTotal ? "Een totaal" : "Een aantal"
    return "\(what) van \(subject) wordt niet getoond: er is een kleine groep mee te berekenen"
  }
  /// Why, without naming the small count.
  static func explanation(_ sum: CountSum) -> String {
    let total = sum.total.value.number.map { " van \($0.dutch())" } ?? ""
    return "Het totaal\(total) min de \(sum.parts.count - 1) andere delen is een te klein aantal."
  }
}
