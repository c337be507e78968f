internal import AgendaModel
internal import Diagnostics

/// Two places that say how many the institution has of something, with different numbers.
enum ProseNumbersDiffer: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "prose-numbers-differ", .text, .waarschuwing,
    title: "De tekst noemt twee verschillende aantallen voor hetzelfde",
    what: """
      Of zinnen als ‘wij hebben 309 studenten’ en ‘de school telt 43 medewerkers’ overal hetzelfde aantal
      noemen, ook als dat in een ander document of achter `medewerkers` in `agenda.yaml` staat. Noemen de
      zinnen elk een ander jaar, dan mogen de aantallen verschillen. ‘Ruim 300’ en 309 zijn hetzelfde.
      """,
    why: """
      Een van de twee is verouderd of verkeerd, of het gaat om iets anders. Een lezer kan dat niet zien.
      """,
    wrong: """
      Wij hebben 309 studenten.

      De school telt 390 studenten.
      """,
    right: """
      Wij hebben 309 studenten.

      De school telt ruim 300 studenten.
      """,
    mend: "Noem overal hetzelfde aantal, of zeg bij elk aantal van welk jaar het is")

  /// What is counted, and when.
  private struct Key: Hashable {
    /// The stem of what is counted.
    let noun: UInt64
    /// The periods that the sentence names.
    let periods: [Period]
  }

  /// A number with its place.
  private struct Count {
    /// The place.
    let place: SourceRange
    /// The least and the greatest number that it can stand for; nil for no bound.
    let reach: (low: DecimalNumber?, high: DecimalNumber?)

    /// Whether the same number can be meant in both places.
    func agrees(with other: Count) -> Bool {
      func fits(_ low: DecimalNumber?, _ high: DecimalNumber?) -> Bool {
        guard let low, let high else { return true }
        return low <= high
      }
      return fits(reach.low, other.reach.high) && fits(other.reach.low, reach.high)
    }
  }

  /// Returns a finding at each number that differs from the first for the same.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    var first: [Key: Count] = [:]
    if let staff = staff(of: index.agenda) {
      first[Key(noun: ProseWord("medewerker").stem, periods: [])] = staff
    }
    return index.prose.texts.flatMap { text in
      text.sentences.filter(isPlain).flatMap { sentence in
        sentence.numbers.filter(\.isOwnCount).compactMap { number -> Diagnostic? in
          let key = Key(noun: number.noun ?? 0, periods: number.periods)
          let count = Count(place: place(of: number, in: text.file), reach: number.reach)
          guard let earlier = first[key] else {
            first[key] = count
            return nil
          }
          return earlier.agrees(with: count) ? nil : finding(count, earlier)
        }
      }
    }
  }

  /// Whether a sentence speaks of the institution as it is, and of no part of it.
  private static func isPlain(_ sentence: ProseSentence) -> Bool {
    sentence.cells.allSatisfy { $0.dimension == "plek" } && !sentence.isQuotation
      && sentence.numbers.allSatisfy { $0.kind != .target && !$0.isAboutOthers }
  }

  /// Returns the number of staff in `agenda.yaml`, where it stands on a line of its own.
  private static func staff(of agenda: Agenda) -> Count? {
    guard let staff = agenda.profile.staff else { return nil }
    let key = Array("medewerkers:".utf8)
    let line = (1...agenda.file.lineCount).first { line in
      agenda.file.bytes[agenda.file.range(ofLine: line)].starts(with: key)
    }
    return line.map { line in
      let place = SourceRange(agenda.file, agenda.file.range(ofLine: line))
      return Count(place: place, reach: (DecimalNumber(staff), DecimalNumber(staff)))
    }
  }

  /// Returns the finding about a count that differs from an earlier one.
  private static func finding(_ count: Count, _ earlier: Count) -> Diagnostic {
    return finding(
      at: count.place, Message.summary(count.place.oneLine, earlier.place.oneLine),
      explanation: Message.explanation, notes: [.init(at: earlier.place, Message.note)])
  }

  /// Returns the place of a number with the noun behind it.
  private static func place(of number: ProseNumber, in file: SourceFile) -> SourceRange {
    let end = file.bytes[number.range.upperBound...].dropFirst().firstIndex { !isWordByte($0) }
    return SourceRange(file, number.range.lowerBound, end ?? file.bytes.count)
  }

  /// Whether a byte can stand in a noun.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'")
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ phrase: String, _ earlier: String) -> String {
    "Hier staat ‘\(phrase)’, en op een andere plaats ‘\(earlier)’"
  }
  /// Why.
  static let explanation =
    "Beide zinnen gaan over de hele school, en geen van beide noemt een ander jaar."
  /// The other place.
  static let note = "Het andere aantal staat hier"
}
