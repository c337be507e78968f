internal import AgendaModel
internal import Diagnostics

/// A measure that is not applied in one place and applied in another.
enum ExplainedMeasureContradicted: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "explained-measure-contradicted", .text, .fout,
    title: "Een maatregel die u niet toepast, voert u elders wel uit",
    what: """
      Of bij een maatregel met `besluit=leg-uit` geen acties staan met een periode vanaf de peildatum, en of de begroting
      er geen post met geld voor heeft die net zo heet.
      """,
    why: "U past een maatregel toe of u legt uit waarom niet. Allebei kan niet waar zijn.",
    wrong: """
      ### Nazorg {maatregel=3 besluit=leg-uit reden=niet-relevant}

      - **2026** Nazorg geven aan studenten die weggaan. {actie=a}
      """,
    right: """
      ### Nazorg {maatregel=3 besluit=toepassen}

      - **2026** Nazorg geven aan studenten die weggaan. {actie=a}
      """,
    mend: "Kies `besluit=toepassen`, of haal weg wat u toch niet doet")

  /// Returns one finding per explained measure that something contradicts.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let posts = posts(in: index)
    return index.measureAnswers.sorted { $0.key < $1.key }.flatMap { id, answers in
      answers.compactMap { answer -> Diagnostic? in
        guard let decision = answer.part.marks.decision, decision.value == .explain else {
          return nil
        }
        let found = planned(in: answer.part, index) ?? post(for: id, answer.part, posts, index)
        return found.map { place, text in
          finding(
            at: decision.range, Message.summary(id, answer.part.heading.text),
            explanation: text, subject: id, notes: [.init(at: place, "Het staat hier")])
        }
      }
    }
  }

  /// Returns the first action of a part that is still to come, and what it says.
  private static func planned(in part: Part, _ index: AgendaIndex) -> (SourceRange, String)? {
    let start = index.agenda.referenceDate?.value.year ?? index.regeling.years.lowerBound
    let action = part.actions.first { ($0.period?.value.lastYear ?? 0) >= start }
    return action.map { ($0.range, Message.planned($0.period?.value.text ?? "")) }
  }

  /// Returns the rows of the begroting that spend money on something with a name, by that name.
  private static func posts(in index: AgendaIndex) -> [String: Begroting.Row] {
    let rows = index.agenda.begroting?.costRows ?? []
    let spent = rows.filter { ($0.total ?? DecimalNumber(0)) > DecimalNumber(0) }
    return Dictionary(spent.compactMap { row in row.item.map { (key($0), row) } }) { first, _ in
      first
    }
  }

  /// Returns the row that is named as a measure or as the part that explains it.
  private static func post(
    for id: String, _ part: Part, _ posts: [String: Begroting.Row], _ index: AgendaIndex
  ) -> (SourceRange, String)? {
    let titles = index.regeling.measures.filter { $0.id == id }.map(\.title)
    let row = ([part.heading.text] + titles).lazy.compactMap { posts[key($0)] }.first
    return row.map { ($0.range, Message.paid($0.item ?? "", $0.total?.dutch() ?? "")) }
  }

  /// Returns the letters and digits of a name in lower case.
  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String, _ heading: String) -> String {
    "Maatregel \(id) (‘\(heading)’) wordt uitgelegd, maar elders toegepast"
  }
  /// That the begroting pays for it.
  static func paid(_ post: String, _ total: String) -> String {
    "De begroting heeft er een post voor: ‘\(post)’, samen € \(total)."
  }
  /// That it has actions.
  static func planned(_ period: String) -> String {
    "Er staat een actie bij voor \(period); bij een maatregel die u niet toepast, horen geen acties."
  }
}
