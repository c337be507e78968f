internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A typed number among drawn values of one indicator that is no value of it.
enum NumberAmongReferences: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "number-among-references", .text, .waarschuwing,
    title: "Een getypt getal staat tussen opgehaalde waarden, en is er geen van",
    what: """
      Of een getypt getal tussen verwijzingen naar één indicator een waarde van die indicator is: in ‘van 18% naar
      `{{2a doel 2027}}`’, in een zin met verder alleen zulke verwijzingen, en in een kolom of rij van een tabel.
      """,
    why: """
      Wie de andere getallen ophaalt, bedoelt hier ook een waarde van die indicator. Een getypt getal blijft staan als
      de gegevens veranderen.
      """,
    wrong: """
      - code: 2a
        nulmeting:
          2022: 16%

      Het vsv daalt van 18% naar {{2a doel 2027}}.
      """,
    right: "Het vsv daalt van {{2a nulmeting}} naar {{2a doel 2027}}.",
    mend: "Haal ook dit getal op, of zeg erbij waar het vandaan komt")

  /// Returns a finding for each such number that no other finding is about.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let subjects = subjects(of: index)
    let adjusted = Dictionary(grouping: index.adjustments, by: \.key)
    return zip(index.documents, index.prose.texts).flatMap { document, text -> [Diagnostic] in
      guard !document.document.body.references.isEmpty else { return [] }
      let peers = DrawnPeers(document)
      return text.sentences.filter { $0.takesReferences && !$0.isQuotation }.flatMap { sentence in
        sentence.numbers.filter(isOpen).compactMap { number -> Diagnostic? in
          guard let subject = peers.key(of: number, in: sentence).flatMap({ subjects[$0] }),
            isStrange(number, to: subject),
            !adjusted[subject.key, default: []].contains(where: { $0.was(number) }),
            FigureJudge(index: index, text: text, sentence: sentence).verdict(on: number) == nil
          else { return nil }
          let place = SourceRange(text.file, number.range)
          return finding(
            at: place, Message.summary(place.oneLine, subject), explanation: Message.explanation,
            subject: subject.key)
        }
      }
    }
  }

  /// Returns the indicators that could be read as a whole, by code or own id.
  private static func subjects(of index: AgendaIndex) -> [String: FigureSubject] {
    let whole = index.prose.subjects.all.filter { subject in
      guard case .indicator(let at) = subject.origin else { return false }
      return !index.isDamaged(index.indicators[at])
    }
    return Dictionary(whole.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Whether a number is said precisely, and is a level of the institution's own.
  private static func isOpen(_ number: ProseNumber) -> Bool {
    number.hedge == .none && !number.isDifference && !number.isAboutOthers && !number.isSpelled
      && !number.isRangeEnd && number.outOf == nil
  }

  /// Whether an indicator has figures in a number's unit, and none that is the number.
  private static func isStrange(_ number: ProseNumber, to subject: FigureSubject) -> Bool {
    let measures = subject.measures.filter { $0.inProse == number.unit }
    guard !measures.isEmpty, subject.figures(agreeingWith: number).isEmpty else { return false }
    // Beside a score with decimals, a whole number is more likely a count.
    return measures.contains { $0.unit != .score } || number.value.decimals > 0
  }
}

extension AdjustmentPlace {
  /// Whether a number is the value before the adjustment, which a text about it names beside the new one.
  fileprivate func was(_ number: ProseNumber) -> Bool {
    adjustment.from.value.number.map(number.agrees) ?? false
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ number: String, _ subject: FigureSubject) -> String {
    "\(number) staat hier tussen waarden van \(subject.identity.name), maar is er geen van"
  }
  /// Why.
  static let explanation =
    "De getallen eromheen zijn opgehaald bij deze indicator; dit getal is getypt."
}
