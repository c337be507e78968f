internal import AgendaModel

/// Reads sentences: their figures, what those are about, and when.
struct SentenceReader {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// The names that prose can use.
  let subjects: FigureSubjects
  /// The words of cells.
  let cells: CellWords
  /// The code of the doelstelling that the document is about; nil for other documents.
  let owner: String?
  /// Whether the text tells how it went, so that an amount may be what was spent.
  var isAccount = false

  /// What stands around a sentence.
  struct Setting {
    /// What kind of text it stands in.
    var place: ProseSentence.Place
    /// Whether only the institution sees it.
    var isInternal = false
    /// The names in the sentence before.
    var previous: [Match] = []
    /// The subjects that the part around it is about.
    var surroundings: [Int] = []
    /// The titles of a cell's row and column, which belong to its sentence.
    var titles: [[Lexeme]] = []
  }

  /// A name that stands in a sentence.
  typealias Match = NameIndex<FigureSubjects.Named>.Match

  /// Returns the names in a sentence, and the sentence itself when it holds a figure.
  func read(_ own: ArraySlice<Lexeme>, in setting: Setting) -> (names: [Match], ProseSentence?) {
    let titles = setting.titles.flatMap(\.self)
    let lexemes = titles + own
    let names = subjects.names.matches(in: positions(lexemes))
    let reader = NumberReader(
      bytes, lexemes, from: titles.count, isHeading: setting.place == .heading)
    guard let range = Self.range(of: Array(own)), !reader.numbers.isEmpty else {
      return (names, nil)
    }
    let isContinuation = titles.isEmpty && Self.goesOn(own)
    let goesOn = isContinuation && !names.contains(where: { $0.subject != nil })
    let mentions = cells.mentions(in: lexemes, bytes, reader.labels)
    let sentence = ProseSentence(
      range: range, titles: setting.titles.compactMap(Self.range), place: setting.place,
      isInternal: setting.isInternal,
      numbers: NumberContext(lexemes, reader, cells: mentions).numbers,
      references: Self.references(lexemes),
      names: names + (goesOn ? setting.previous : []) + budgets(lexemes, reader),
      surroundings: setting.surroundings, cells: mentions.map(\.part),
      words: Set(lexemes.compactMap(\.word?.stem)), isContinuation: isContinuation,
      isQuotation: Self.quotes(lexemes))
    return (names, sentence)
  }

  /// Returns the bytes from the first to the last lexeme.
  private static func range(of lexemes: [Lexeme]) -> Range<Int>? {
    guard let first = lexemes.first, let last = lexemes.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Returns the stems and codes that names have with their last places in a sentence.
  private func positions(_ lexemes: [Lexeme]) -> [UInt64: Int] {
    let known = subjects.names.vocabulary
    var positions: [UInt64: Int] = [:]
    for (index, lexeme) in lexemes.enumerated() {
      if let word = lexeme.word {
        if known.contains(word.stem) { positions[word.stem] = index }
        if known.contains(word.exact) { positions[word.exact] = index }
      } else if lexeme.isDigits, let code = code(index, lexemes), known.contains(code) {
        positions[code] = index
      }
    }
    return positions
  }

  /// Returns the code that digits with letters right behind them are, such as `2c`.
  private func code(_ index: Int, _ lexemes: [Lexeme]) -> UInt64? {
    guard index + 1 < lexemes.count, !lexemes[index + 1].isSpaced, lexemes[index + 1].word != nil,
      lexemes[index + 1].range.count < 3
    else { return nil }
    let range = lexemes[index].range.lowerBound..<lexemes[index + 1].range.upperBound
    return ProseWord(bytes[range]).exact
  }

  /// Returns the references among lexemes.
  private static func references(_ lexemes: [Lexeme]) -> [Int] {
    lexemes.compactMap { lexeme in
      if case .reference(let index) = lexeme.kind { index } else { nil }
    }
  }

  /// The words that point back.
  private static let pointers = WordList("dat dit die deze daarvan hiervan")
  /// The verbs beside them.
  private static let verbs = WordList("is was waren zijn wordt werd worden")

  /// Whether a short sentence goes on about what the one before named: `In 2023 was dat 43%`.
  private static func goesOn(_ lexemes: ArraySlice<Lexeme>) -> Bool {
    guard lexemes.count <= 12 else { return false }
    return lexemes.indices.dropLast().contains { index in
      guard let first = lexemes[index].word, let second = lexemes[index + 1].word else {
        return false
      }
      let isIt =
        second == .het && index + 2 < lexemes.endIndex
        && lexemes[index + 2].word == nil
      return (pointers.contains(first) && verbs.contains(second))
        || (verbs.contains(first) && (pointers.contains(second) || isIt))
    }
  }

  /// The words for where another number is quoted from.
  private static let places = WordList(
    "agenda bron hoofdstuk bijlage paragraaf analyse kerncijfers tekst plaats noot")
  /// The words with which it is quoted.
  private static let quotingVerbs = WordList(
    "noemt noemen noemde staat staan stond schrijft spreekt zegt drukt gedrukt vergelijkt")

  /// Whether a sentence tells what some place says: `In het hoofdstuk staat 18%`.
  private static func quotes(_ lexemes: [Lexeme]) -> Bool {
    lexemes.contains { $0.word.map(places.contains) ?? false }
      && lexemes.contains { $0.word.map(quotingVerbs.contains) ?? false }
  }

  /// Returns the begroting that a sentence with an amount speaks of: that of the doelstelling that it
  /// or its document names, or else the whole.
  private func budgets(
    _ lexemes: [Lexeme], _ reader: NumberReader
  ) -> [Match] {
    guard reader.numbers.contains(where: { $0.unit == .euro }),
      let word = lexemes.firstIndex(where: { $0.word.map(BudgetFigures.words.contains) ?? false })
    else { return [] }
    let isSpending = lexemes.contains { $0.word.map(BudgetFigures.spendingWords.contains) ?? false }
    let isAlone = reader.numbers.count { $0.unit == .euro } == 1
    guard !isAccount || (!isSpending && isAlone) else { return [] }
    let codes = reader.labels.map { String(decoding: bytes[lexemes[$0].range], as: UTF8.self) }
    let named = codes.filter { subjects.budgets[$0] != nil }
    let keys = named.isEmpty ? [owner ?? BudgetFigures.whole] : named
    return keys.compactMap { subjects.budgets[$0] }.map {
      .init(target: .subject($0, isCode: !named.isEmpty), words: 2, position: word)
    }
  }
}
