internal import AgendaModel
internal import Diagnostics

/// A heading that speaks of another analysis item or measure than its number says.
enum AnswerUnderOtherTitle: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "answer-under-other-title", .coherence, .waarschuwing,
    title: "Een kop gaat over een ander onderdeel dan zijn nummer zegt",
    what: """
      Of de woorden van een kop met `analyse=` of `maatregel=` niet die van een ander onderdeel van dezelfde
      doelstelling zijn. De kop mag anders heten dan in de Regeling; de melding komt alleen als geen enkel
      woord past, en de woorden van een ander onderdeel wel.
      """,
    why:
      "Vaak zijn twee nummers verwisseld. De site toont het antwoord dan bij de verkeerde vraag.",
    wrong: """
      ### Nazorg bieden {maatregel=4 besluit=toepassen}

      ### De aanpak van vsv uitbreiden {maatregel=3 besluit=toepassen}
      """,
    right: """
      ### Nazorg bieden {maatregel=3 besluit=toepassen}

      ### De aanpak van vsv uitbreiden {maatregel=4 besluit=toepassen}
      """)

  /// A row of the catalogue that a heading can answer.
  struct Row {
    /// Its id.
    let id: String
    /// The number that the braces would have.
    let number: Int
    /// Its title.
    let title: String
    /// The words of its title that tell it from others.
    let words: Set<String>
  }

  /// Returns a finding at each such number, per doelstelling for analysis items and for measures.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let items = index.analysisByOwner.map { owner, items in
      items.map {
        Row(id: $0.id, number: $0.number, title: $0.title, words: TitleWords.all($0.title))
      }
    }
    let measures = index.regeling.doelstellingen.map { doelstelling in
      doelstelling.measures.map {
        Row(id: $0.id, number: $0.number, title: $0.title, words: TitleWords.all($0.title))
      }
    }
    return items.flatMap { findings($0, index.analysisAnswers, index) }
      + measures.flatMap { findings($0, index.measureAnswers, index) }
  }

  /// Returns the findings about the rows of one doelstelling.
  private static func findings(
    _ rows: [Row], _ answers: [String: [Answer]], _ index: AgendaIndex
  ) -> [Diagnostic] {
    var told: Set<String> = []
    return rows.flatMap { row -> [Diagnostic] in
      answers[row.id, default: []].compactMap { answer in
        let words = TitleWords.all(answer.part.heading.text)
        guard words.isDisjoint(with: row.words), !told.contains(row.id),
          let other = rows.first(where: { isMeant($0, by: words, answers) })
        else { return nil }
        told.insert(other.id)
        return finding(
          at: mark(of: row.id, in: answer), Message.summary(answer.part.heading.text, row),
          explanation: Message.explanation(row, other), subject: row.id,
          solutions: [.init(Message.mend(other))])
      }
    }
  }

  /// Whether the words of a heading are those of a row that no other heading fits as well.
  private static func isMeant(
    _ row: Row, by words: Set<String>, _ answers: [String: [Answer]]
  ) -> Bool {
    let shared = words.intersection(row.words).count
    guard shared > 1, shared * 5 >= row.words.count * 3 else { return false }
    return answers[row.id, default: []].allSatisfy { answer in
      TitleWords.all(answer.part.heading.text).intersection(row.words).count < shared
    }
  }

  /// Returns where the answer names the row.
  private static func mark(of id: String, in answer: Answer) -> SourceRange {
    let marks = answer.part.marks
    return (marks.analysis + marks.measures).first { $0.value == id }?.range ?? answer.range
  }
}

/// The words of a title that say what it is about.
enum TitleWords {
  /// Long words that many titles have.
  private static let common: Set<String> = [
    "studen", "maatre", "school", "opleid", "onderw", "aantal", "mogeli", "regio", "samen", "meer",
    "beter", "betere", "over", "voor", "naar", "door", "deze", "zijn", "worden", "wordt", "niet",
    "bieden", "hoe", "met", "van", "het", "een", "wij", "ons", "onze",
  ]

  /// Returns the beginnings of the words, so that `begeleiding` and `begeleiden` are the same.
  static func all(_ title: String) -> Set<String> {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count > 3 }.map { String($0.prefix(6)) }).subtracting(common)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ heading: String, _ row: AnswerUnderOtherTitle.Row) -> String {
    "‘\(heading)’ staat bij \(row.id), maar dat gaat over ‘\(row.title)’"
  }
  /// Which row fits.
  static func explanation(
    _ row: AnswerUnderOtherTitle.Row, _ other: AnswerUnderOtherTitle.Row
  ) -> String {
    "De woorden van de kop passen bij \(other.id) (\(other.title)), en geen enkel woord bij \(row.id)."
  }
  /// The mend.
  static func mend(_ other: AnswerUnderOtherTitle.Row) -> String {
    "Bedoelde u nummer \(other.number)? Verwissel de nummers dan"
  }
}
