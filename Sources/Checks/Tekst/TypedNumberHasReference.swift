internal import AgendaModel
internal import Diagnostics

/// A number that is typed in running text where the indicator's value can be drawn in.
enum TypedNumberHasReference: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "typed-number-has-reference", .text, .advies,
    title: "Een getal is getypt dat u kunt ophalen",
    what: """
      Of een getal in de tekst precies de waarde is van de indicator waar de zin over gaat. Dan kan er een
      verwijzing staan die hetzelfde afdrukt. In een kop of een `noot` kan dat niet.
      """,
    why: """
      Een getal schrijft u één keer. Verandert de waarde in het kopblok, dan verandert een verwijzing mee
      en blijft een getypt getal staan. Wij vervangen dit niet vanzelf: alleen u weet of de zin de waarde van
      toen bedoelt.
      """,
    wrong: "In 2022 was 43% van de studenten tevreden over de begeleiding.",
    right: "In 2022 was {{2c nulmeting}} van de studenten tevreden over de begeleiding.")

  /// Returns a finding for each number that a reference would print in the same way.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.prose.texts.filter { $0.document != nil }.flatMap { text in
      text.sentences.filter(\.takesReferences).flatMap { sentence in
        let judge = FigureJudge(index: index, text: text, sentence: sentence)
        return sentence.numbers.compactMap { number -> Diagnostic? in
          guard number.hedge == .none,
            case .same(let subject, let values)? = judge.verdict(on: number),
            let value = judge.onlyFigure(of: values, in: subject, for: number)
          else { return nil }
          return finding(about: SourceRange(text.file, number.range), subject, value, in: index)
        }
      }
    }
  }

  /// Returns the finding about a number; nil where the reference would print another text.
  private static func finding(
    about place: SourceRange, _ subject: FigureSubject, _ value: FigureValue, in index: AgendaIndex
  ) -> Diagnostic? {
    guard
      place.oneLine == value.phrase.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      let reference = value.reference(from: subject.key, in: index.agenda)
    else { return nil }
    return finding(
      at: place, Message.summary(place.oneLine, subject),
      explanation: Message.explanation(reference),
      subject: subject.key, notes: [.init(at: value.range, Message.note)],
      solutions: [.init("Haal het getal op: `\(reference)`", .init(place, reference))])
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ text: String, _ subject: FigureSubject) -> String {
    "\(text) is hier getypt en staat ook bij \(subject.identity.name)"
  }
  /// Why.
  static func explanation(_ reference: String) -> String {
    "\(reference) drukt hetzelfde af, en verandert mee als de waarde verandert."
  }
  /// The other place.
  static let note = "De waarde staat hier"
}
