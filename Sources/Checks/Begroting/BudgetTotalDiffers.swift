internal import AgendaModel
internal import Diagnostics

/// A total in the begroting that is not the sum of its amounts.
enum BudgetTotalDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-total-differs", .budget, .fout,
    title: "Een totaal in de begroting is niet de som van de bedragen",
    what: """
      Of elk totaal in de begroting klopt: aan het einde van een rij, en in een rij `totaal` of `subtotaal`.
      Elk bedrag mag een half in de laatste geschreven eenheid schelen, want zo veel kan afronden schelen.
      Wijst meer dan één som dezelfde cel aan, dan staat de melding daar.
      """,
    why: """
      Een totaal dat niet klopt, kost het vertrouwen in de hele begroting. Meestal is er één cijfer
      verkeerd getypt, of is een rij vergeten.
      """,
    wrong: """
      doelstelling;2024;2025;totaal
      1.1;78.898;78.898;157.976
      """,
    right: """
      doelstelling;2024;2025;totaal
      1.1;78.898;78.898;157.796
      """,
    mend: "Reken de bedragen en de totalen na")

  /// Returns a finding for each mistake in the sums.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    BudgetReview(index).mistakes.map { mistake in
      guard let cell = mistake.cell else { return aboutTotals(mistake) }
      let proposal = Diagnostic.Replacement(cell.printed.range, cell.corrected.dutch())
      return finding(
        at: mistake.range, Message.cell(mistake.row.label, cell.printed.value),
        explanation: Message.sums(mistake.sums), subject: mistake.row.label,
        notes: notes(mistake),
        solutions: [.init(Message.proposal(cell.corrected), proposal)])
    }
  }

  /// Returns the finding about totals of one row, when no single cell explains them.
  private static func aboutTotals(_ mistake: BudgetReview.Mistake) -> Diagnostic {
    let sum = mistake.sums[0]
    return finding(
      at: mistake.range, Message.totals(mistake), explanation: Message.sums(mistake.sums),
      subject: mistake.row.label,
      notes: mistake.sums.dropFirst().map { .init(at: $0.printed.range, Message.note) },
      solutions: mistake.sums.count == 1
        ? [.init(Message.proposal(sum.sum), .init(sum.printed.range, sum.sum.dutch()))]
        : [.init(Message.severalMend)])
  }

  /// Returns the notes at the totals that a wrong amount contradicts.
  private static func notes(_ mistake: BudgetReview.Mistake) -> [Diagnostic.Note] {
    mistake.sums.map(\.printed.range).filter { $0 != mistake.range }
      .map { .init(at: $0, Message.note) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about an amount.
  static func cell(_ label: String, _ printed: DecimalNumber) -> String {
    "Het bedrag \(printed.dutch()) bij ‘\(label)’ past niet bij de totalen"
  }
  /// The headline about totals.
  static func totals(_ mistake: BudgetReview.Mistake) -> String {
    let sum = mistake.sums[0]
    guard mistake.sums.count == 1 else {
      return "Bij ‘\(mistake.row.label)’ kloppen \(mistake.sums.count) totalen niet"
    }
    return "Bij ‘\(mistake.row.label)’ staat \(sum.printed.value.dutch()), maar de som is "
      + sum.sum.dutch()
  }
  /// The sums written out, each with the difference.
  static func sums(_ sums: [BudgetSum]) -> String {
    let words = sums.map { sum in
      "\(sum.written), maar er staat \(sum.printed.value.dutch()): "
        + "\(sum.gap.size.dutch()) \(sum.gap.isNegative ? "meer" : "minder")"
    }
    let size = sums.map(\.tolerance).max() ?? DecimalNumber(0)
    return words.joined(separator: "; ") + ". Afronden verklaart hoogstens \(size.dutch())."
  }
  /// The words at a total.
  static let note = "Dit totaal past er niet bij"
  /// The mend.
  static func proposal(_ number: DecimalNumber) -> String {
    "Bedoelde u \(number.dutch())?"
  }
  /// The mend for several totals at once.
  static let severalMend =
    "Kijk of er een rij ontbreekt of dubbel staat, en of de rij met totalen de juiste rijen telt"
}
