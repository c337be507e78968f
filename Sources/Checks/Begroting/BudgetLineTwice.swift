internal import AgendaModel
internal import Diagnostics

/// Two rows of the begroting about the same thing.
enum BudgetLineTwice: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-line-twice", .budget, .waarschuwing,
    title: "Een rij van de begroting staat er twee keer",
    what: """
      Of er geen twee rijen zijn met dezelfde doelstelling, dezelfde post en hetzelfde onderdeel. Twee rijen
      van één doelstelling mogen, als de post anders is.
      """,
    why: """
      Het geld telt dan twee keer mee, of een van de rijen hoort bij een andere doelstelling. De lezer kan dat
      niet zien.
      """,
    wrong: """
      doelstelling;post;2024
      1.3;;65.749
      1.3;;39.449
      """,
    right: """
      doelstelling;post;2024
      1.3;;65.749
      1.4;;39.449
      """,
    mend: "Haal een van de rijen weg, verbeter het nummer, of geef elke rij een eigen post")

  /// What makes a row the same as another.
  private struct Key: Hashable {
    /// The doelstelling.
    let doelstelling: String?
    /// The post.
    let item: String?
    /// The mandatory part.
    let part: String?
    /// Where income comes from.
    let instrument: String?

    /// The key of a row.
    init(_ row: Begroting.Row) {
      (doelstelling, part) = (row.doelstelling?.value, row.part?.value)
      (item, instrument) = (row.item?.lowercased(), row.instrument?.lowercased())
    }
  }

  /// Returns a finding at each row that is there already.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting else { return [] }
    return [begroting.costs, begroting.income].flatMap(doubles).map { row, first in
      finding(
        at: row.doelstelling?.range ?? row.range, Message.summary(row),
        explanation: Message.explanation(row, first), subject: row.label,
        notes: [.init(at: first.doelstelling?.range ?? first.range, "Eerder hier")])
    }
  }

  /// Returns the rows that are there already, each with the first one.
  static func doubles(
    in rows: [Begroting.Row]
  ) -> [(row: Begroting.Row, first: Begroting.Row)] {
    var seen: [Key: Begroting.Row] = [:]
    return rows.filter { !$0.isTotal }.compactMap { row in
      let key = Key(row)
      guard let first = seen[key] else {
        seen[key] = row
        return nil
      }
      return (row, first)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ row: Begroting.Row) -> String {
    "‘\(row.label)’ staat twee keer in de begroting"
  }
  /// The amounts of both.
  static func explanation(_ row: Begroting.Row, _ first: Begroting.Row) -> String {
    guard let amount = row.total, let other = first.total else {
      return "Zonder eigen post is niet te zien waarin de twee rijen verschillen."
    }
    return amount == other
      ? "Beide rijen zijn samen \(amount.dutch())."
      : "De eerste rij is samen \(other.dutch()), deze \(amount.dutch())."
  }
}
