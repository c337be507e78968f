internal import AgendaModel
internal import Diagnostics

/// A measure that names more money than its doelstelling gets.
enum MeasureCostAboveBudget: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "measure-cost-above-budget", .coherence, .waarschuwing,
    title: "Een maatregel noemt meer geld dan er voor de doelstelling is begroot",
    what: """
      Of een bedrag in de tekst van een maatregel (met `€`, `euro`, `mln` of `k`) niet groter is dan alles wat
      de begroting voor die doelstelling heeft. Bedragen per student, per uur, per maand of per jaar tellen
      niet.
      """,
    why: """
      De lezer ziet bij de maatregel een bedrag dat in de begroting niet terug te vinden is. Het komt dan
      ergens anders vandaan, of een van de getallen is fout.
      """,
    wrong: """
      # de begroting heeft 100.000 voor 3.1
      ### Extra steun {maatregel=1 besluit=toepassen}

      Wij besteden hier € 250.000 aan.
      """,
    right: """
      # de begroting heeft 300.000 voor 3.1
      ### Extra steun {maatregel=1 besluit=toepassen}

      Wij besteden hier € 250.000 aan.
      """,
    mend: "Verbeter het bedrag of de begroting, of schrijf erbij waar het geld vandaan komt")

  /// Amounts below this many euros are allowances and prices, not budgets.
  private static let least = DecimalNumber(10_000)

  /// Returns a finding at each such amount.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting, !index.damage.touches(begroting.range) else {
      return []
    }
    let listed = Set(begroting.costRows.compactMap { $0.doelstelling?.value })
    return Threads.all(in: index).flatMap { threads -> [Diagnostic] in
      guard let code = threads.document.code?.value, listed.contains(code) else { return [] }
      let money = begroting.money(for: code)
      guard !money.hasOthers else { return [] }
      let total = money.sum
      return threads.measures.filter { $0.marks.decision?.value == .apply }.flatMap { part in
        amounts(in: part, threads.document.file).filter { $0.value > max(total, least) }.map {
          finding(
            at: $0.range, Message.summary(part.heading.text, $0.value, code, total),
            explanation: Message.explanation(code, total), subject: part.subject,
            notes: Message.notes(begroting, code))
        }
      }
    }
  }

  /// Words behind an amount that make it a price.
  private static let rates = ["per ", "p.p.", "pp ", "/"]

  /// Returns the amounts that the public text of a part names as a whole.
  private static func amounts(
    in part: Part, _ file: SourceFile
  ) -> [Located<DecimalNumber>] {
    part.stretches.flatMap { stretch -> [Located<DecimalNumber>] in
      let text = SourceRange(file, stretch).text
      return MoneyInText(text).amounts.compactMap { amount in
        let rest = text.utf8.dropFirst(amount.range.upperBound).drop { $0 == 0x20 }.prefix(5)
        let behind = String(decoding: rest, as: UTF8.self).lowercased()
        guard !rates.contains(where: behind.hasPrefix) else { return nil }
        let start = stretch.lowerBound
        return Located(
          amount.euros,
          SourceRange(file, start + amount.range.lowerBound, start + amount.range.upperBound))
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ heading: String, _ amount: DecimalNumber, _ code: String, _ total: DecimalNumber
  ) -> String {
    "‘\(heading)’ noemt \(amount.dutch()) euro, maar voor \(code) is \(total.dutch()) begroot"
  }
  /// Why.
  static func explanation(_ code: String, _ total: DecimalNumber) -> String {
    "Alle rijen van doelstelling \(code) zijn in alle jaren samen \(total.dutch()) euro."
  }
  /// The first row of the doelstelling.
  static func notes(_ begroting: Begroting, _ code: String) -> [Diagnostic.Note] {
    begroting.costs(of: code).compactMap(\.doelstelling?.range).prefix(1).map {
      .init(at: $0, "De begroting staat hier")
    }
  }
}
