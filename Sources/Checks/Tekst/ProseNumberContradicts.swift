internal import AgendaModel
internal import Diagnostics

/// A number in running text that the data gives another value for.
enum ProseNumberContradicts: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "prose-number-contradicts", .text, .fout,
    title: "Een getal in de tekst is niet het getal uit de gegevens",
    what: """
      Of een getal in de tekst klopt met de indicator, het gegevensbestand of de begroting waar de zin over
      gaat. De zin moet de naam of de code noemen. Een getal in een kop, een tabel of een `noot` telt mee.
      Een afgerond getal mag, als u dat zegt: ‘bijna 25%’, ‘ruim 24%’, ‘ongeveer een kwart’. Getallen van
      anderen (‘landelijk’, ‘de norm’) en verschillen (‘3% hoger’) blijven buiten beeld.
      """,
    why: """
      Een lezer die twee getallen voor hetzelfde ziet, weet niet welk klopt. Is de waarde in het kopblok
      bijgesteld, dan blijft een getypt getal vaak achter.
      """,
    wrong: """
      - code: 2c
        nulmeting:
          2022: 43%

      In 2022 was 41% van de studenten tevreden over de begeleiding.
      """,
    right: "In 2022 was {{2c nulmeting}} van de studenten tevreden over de begeleiding.")

  /// Returns a finding for each number that the data contradicts.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.prose.texts.flatMap { text in
      text.sentences.flatMap { sentence in
        let judge = FigureJudge(index: index, text: text, sentence: sentence)
        return sentence.numbers.compactMap { number -> Diagnostic? in
          guard case .other(let subject, let expected, let isSure)? = judge.verdict(on: number)
          else { return nil }
          return finding(
            Contradiction(text, sentence, number, subject, expected), isSure: isSure, in: index)
        }
      }
    }
  }

  /// Returns the finding about a contradiction.
  private static func finding(
    _ found: Contradiction, isSure: Bool, in index: AgendaIndex
  ) -> Diagnostic? {
    guard let value = found.value else { return nil }
    let isRounded = found.number.isRounding(of: value)
    return finding(
      isSure && !isRounded && !found.number.isSpelled ? .fout : .waarschuwing, at: found.place,
      Message.summary(found, value),
      explanation: Message.explanation(found, value, isRounded: isRounded),
      subject: found.subject.key, notes: [.init(at: value.range, Message.note(found, value))],
      solutions: solutions(found, value, isRounded: isRounded, in: index))
  }

  /// Returns the mends: the value drawn in where that can be, or the right number, or other data.
  private static func solutions(
    _ found: Contradiction, _ value: FigureValue, isRounded: Bool, in index: AgendaIndex
  ) -> [Diagnostic.Solution] {
    var solutions: [Diagnostic.Solution] = []
    if let reference = found.reference(to: value, in: index) {
      solutions.append(
        .init("Haal het getal op: `\(reference)`", .init(found.place, reference)))
    } else {
      solutions.append(.init("Schrijf \(value.phrase), of verbeter het getal in de gegevens"))
    }
    if isRounded {
      solutions.append(.init("Rondt u af, zeg dat dan: ‘ongeveer’, ‘ruim’ of ‘bijna’"))
    }
    return solutions
  }
}

/// A number in prose with the figures that it should be one of.
struct Contradiction {
  /// The number.
  let number: ProseNumber
  /// What it is about.
  let subject: FigureSubject
  /// Where it stands.
  let place: SourceRange
  /// The figure that it should be: the nearest in value of those that it could be.
  let value: FigureValue?
  /// Whether a value can be drawn in there.
  private let takesReferences: Bool

  /// Gathers what is known about a number.
  init(
    _ text: ProseIndex.Text, _ sentence: ProseSentence, _ number: ProseNumber,
    _ subject: FigureSubject, _ expected: [FigureValue]
  ) {
    (self.number, self.subject) = (number, subject)
    place = SourceRange(text.file, number.range)
    takesReferences = sentence.takesReferences && number.hedge == .none && !number.isSpelled
    value = expected.min { left, right in
      guard let first = left.gap(to: number.value), let second = right.gap(to: number.value) else {
        return false
      }
      return first < second
    }
  }

  /// Returns the text that draws the value in, where the number can be replaced by it.
  func reference(to value: FigureValue, in index: AgendaIndex) -> String? {
    takesReferences ? value.reference(from: subject.key, in: index.agenda) : nil
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ found: Contradiction, _ value: FigureValue) -> String {
    let period = value.period.map { " in \($0.text)" } ?? ""
    return
      "Hier staat \(found.place.oneLine), maar \(found.subject.identity.name) is\(period) \(value.phrase)"
  }
  /// What stands in the data.
  static func note(_ found: Contradiction, _ value: FigureValue) -> String {
    let kind = value.kind.map { " als \($0.rawValue)" } ?? ""
    return "\(value.phrase) staat hier\(kind)"
  }
  /// Why.
  static func explanation(
    _ found: Contradiction, _ value: FigureValue, isRounded: Bool
  ) -> String {
    if isRounded {
      return
        "\(value.phrase) is afgerond \(found.place.oneLine). Zonder woord als ‘ongeveer’ leest dat als het "
        + "precieze getal."
    }
    let cell = value.cell.parts.isEmpty ? "" : " (\(value.cell.text))"
    return
      "De zin gaat over \(found.subject.identity.name)\(cell). Het getal \(found.place.oneLine) staat daar nergens "
      + "bij in de gegevens."
  }
}
