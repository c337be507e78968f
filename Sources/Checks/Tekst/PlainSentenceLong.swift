internal import AgendaModel
internal import Diagnostics

/// A long sentence in the texts that are for everyone.
enum PlainSentenceLong: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "plain-sentence-long", .text, .advies,
    title: "Een lange zin in tekst die voor iedereen is",
    what: """
      Of een zin in het hoofdstuk `samenvatting` of onder een kop `## Wat merk je ervan` hoogstens
      \(LongSentence.limit) woorden heeft.
      """,
    why: """
      Deze teksten zijn in gewone taal, voor studenten, ouders en buren. Korte zinnen lezen makkelijker, ook
      voor wie Nederlands leert.
      """,
    wrong: """
      Wij gaan, als dat past bij wat jij nodig hebt en er genoeg plaats is, samen met jou en je begeleider van
      het bedrijf kijken welke stage het beste bij jou past.
      """,
    right: "Samen met jou en je begeleider van het bedrijf kijken wij welke stage bij jou past.",
    mend: "Maak er twee zinnen van")

  /// Returns a finding at each such sentence.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let places = places(in: index.agenda)
    return index.passages.filter { passage in
      [.paragraph, .cell].contains(passage.place)
        && places[passage.file.path, default: []].contains { $0.overlaps(passage.range) }
    }.flatMap(LongSentence.all).map { sentence in
      finding(
        at: sentence.range, Message.summary(sentence.words), explanation: Message.explanation)
    }
  }

  /// Returns the bytes of the plain texts by the path of their file.
  private static func places(in agenda: Agenda) -> [String: [Range<Int>]] {
    let summaries = agenda.chapters.filter { $0.code?.value == SummaryText.chapter }.map {
      ($0.file.path, [0..<$0.file.bytes.count])
    }
    let effects = agenda.doelstellingen.map { document in
      (document.file.path, document.sections.indices.compactMap { effect($0, document) })
    }
    return Dictionary(summaries + effects) { $0 + $1 }
  }

  /// Returns the bytes of a section when it says what students notice.
  private static func effect(_ place: Int, _ document: AgendaDocument) -> Range<Int>? {
    guard document.sections[place].role == .merkJe else { return nil }
    let start = document.sections[place].heading.range.upper
    let next =
      document.sections.indices.contains(place + 1)
      ? document.sections[place + 1].heading.range.lower : document.file.bytes.count
    return start..<max(start, next)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ words: Int) -> String {
    "Deze zin heeft \(words) woorden; voor gewone taal is dat lang"
  }
  /// Why.
  static let explanation =
    "In een tekst voor iedereen is \(LongSentence.limit) woorden het meeste dat prettig leest."
}
