internal import AgendaModel
internal import Diagnostics

/// A remark that splits an amount into parts that are not that amount together.
enum BudgetNoteDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-note-differs", .budget, .waarschuwing,
    title: "De bedragen in een noot zijn samen een ander bedrag dan de rij",
    what: """
      Of een noot die een bedrag uitsplitst, zoals ‘scholing (200k), coaches (50k)’, opgeteld het bedrag
      van een jaar of het totaal van de rij is. Noemt een noot maar één deel, of staat er ‘waarvan’ of
      ‘onder meer’, dan is het geen uitsplitsing.
      """,
    why: "De lezer telt de delen op en komt op een ander bedrag. Een van beide klopt dan niet.",
    wrong: """
      post;2024;noot
      Begeleiding;3.400.000;Coaches (2,5 mln), scholing (540k), onderzoek (660k)
      """,
    right: """
      post;2024;noot
      Begeleiding;3.700.000;Coaches (2,5 mln), scholing (540k), onderzoek (660k)
      """,
    mend:
      "Verbeter het bedrag van de rij of een van de delen, of zeg welk deel ergens anders vandaan komt"
  )

  /// Returns a finding for each remark that splits another amount.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting else { return [] }
    let rows = (begroting.costs + begroting.income).filter { !index.damage.touches($0.range) }
    return rows.compactMap { row in
      guard let remark = row.remark, let split = BudgetSplit(remark.value, of: row) else {
        return nil
      }
      return finding(
        at: remark.range, Message.summary(row, split), explanation: Message.explanation(split),
        subject: row.label,
        notes: row.amounts.map(\.value.range).first.map { [.init(at: $0, Message.note)] } ?? [])
    }
  }
}

/// A remark that names the parts of an amount.
struct BudgetSplit {
  /// The parts in euros.
  let parts: [DecimalNumber]
  /// The amount of the row that is nearest to their sum.
  let nearest: DecimalNumber

  /// Words after which the parts are some of many.
  private static let partial = [
    "waarvan", "onder meer", "onder andere", "o.a.", "zoals", "bijvoorbeeld", "per student",
    "per school",
  ]

  /// Reads a remark; nil when it is no split, or when its parts are an amount of the row together.
  ///
  /// Three parts that come within half and double the row's amount are a split; two parts only when
  /// they come near it. What stands behind `samen is` is the author's own sum.
  init?(_ remark: String, of row: Begroting.Row) {
    let text = remark.lowercased().before("samen is")
    guard !Self.partial.contains(where: text.contains) else { return nil }
    parts = MoneyInText(text).amounts.map(\.euros)
    let sum = parts.reduce(DecimalNumber(0), +)
    let amounts =
      row.amounts.compactMap(\.value.value.number)
      + [row.total, row.printedTotal?.value.number].compactMap(\.self)
    guard parts.count > 1,
      let nearest = amounts.min(by: { ($0 - sum).size < ($1 - sum).size }), nearest != sum
    else { return nil }
    let ratio = nearest.double == 0 ? 0 : sum.double / nearest.double
    let bounds = parts.count > 2 ? 0.5...2.0 : 0.8...1.25
    guard bounds.contains(ratio) else { return nil }
    self.nearest = nearest
  }

  /// The parts together.
  var sum: DecimalNumber { parts.reduce(DecimalNumber(0), +) }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ row: Begroting.Row, _ split: BudgetSplit) -> String {
    "De noot bij ‘\(row.label)’ telt op tot \(split.sum.dutch()), maar de rij heeft "
      + split.nearest.dutch()
  }
  /// The addition.
  static func explanation(_ split: BudgetSplit) -> String {
    split.parts.map { $0.dutch() }.joined(separator: " + ") + " = \(split.sum.dutch()). "
      + "Geen bedrag van de rij is gelijk daaraan; het verschil met het naaste is "
      + "\((split.sum - split.nearest).size.dutch())."
  }
  /// The words at the row's amount.
  static let note = "Het bedrag van de rij staat hier"
}
