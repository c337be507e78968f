internal import AgendaModel
internal import Diagnostics

/// A doelstelling that does not say what students notice of it.
enum EffectOnStudentsMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "effect-on-students-missing", .completeness, .advies,
    title: "Een doelstelling zegt niet wat studenten ervan merken",
    what: """
      Of elke doelstelling met een ambitie of maatregel een kop `## Wat merk je ervan` heeft, met tekst eronder.
      Zegt geen enkele doelstelling het, dan is dat één melding.
      """,
    why: """
      Studenten lezen geen maatregelen. Een paar zinnen zeggen wat er voor hen verandert. De site zet ze boven
      aan de doelstelling en bij elkaar op één pagina. De Regeling vraagt dit niet.
      """,
    wrong: """
      ## Ambitie
      ### Goede begeleiding {ambitie=1}
      ## Maatregelen
      """,
    right: """
      ## Ambitie
      ### Goede begeleiding {ambitie=1}
      ## Wat merk je ervan
      Loopt je studie vast, dan merken we dat eerder.
      ## Maatregelen
      """)

  /// Returns a finding at each such doelstelling, or one for them all.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let documents = index.agenda.doelstellingen.filter {
      !index.damage.isIncomplete($0.file.path) && $0.hasPlans
    }
    let silent = documents.filter { !$0.tellsEffects }
    guard let first = silent.first else { return [] }
    let all = silent.count > 1 && silent.count == documents.count
    return (all ? [first] : silent).map { document in
      let code = document.code?.value ?? ""
      return finding(
        at: place(document), all ? Message.all(silent.count) : Message.summary(code),
        explanation: Message.explanation, subject: all ? nil : code,
        solutions: [.init(Message.mend)])
    }
  }

  /// Returns the heading that has nothing below it, or else where the document says what it is.
  private static func place(_ document: AgendaDocument) -> SourceRange {
    document.sections(.merkJe).first?.heading.range ?? document.code?.range
      ?? document.headerRange
  }
}

extension AgendaDocument {
  /// Whether there is something for students to notice.
  fileprivate var hasPlans: Bool {
    parts.contains { $0.marks.ambition != nil || $0.marks.decision?.value == .apply }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ code: String) -> String {
    "Doelstelling \(code) zegt niet wat studenten ervan merken"
  }
  /// The headline for all.
  static func all(_ count: Int) -> String {
    "Geen van de \(count) doelstellingen zegt wat studenten ervan merken"
  }
  /// Why.
  static let explanation = "Een student die de site opent, zoekt wat er voor haar of hem verandert."
  /// The mend.
  static let mend = "Zet er een kop `## Wat merk je ervan` bij, met een paar zinnen voor studenten"
}
