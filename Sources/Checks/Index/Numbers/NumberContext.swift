internal import AgendaModel

/// Tells for each figure of a sentence when it is true, and whether it is a level or a difference.
struct NumberContext {
  /// The figures with their context.
  private(set) var numbers: [ProseNumber]
  /// The lexemes of the sentence.
  private let lexemes: [Lexeme]
  /// The periods with the lexemes they start at.
  private let periods: [(position: Int, period: Period)]
  /// The parts of cells that the sentence names.
  private let mentions: [CellWords.Mention]
  /// The number of the clause that each lexeme stands in.
  private let clauses: [Int]
  /// The clauses about others, or about a yardstick.
  private let foreign: Set<Int>

  /// Reads the context of the figures that `reader` found.
  init(_ lexemes: [Lexeme], _ reader: NumberReader, cells: [CellWords.Mention]) {
    (self.lexemes, periods, mentions) = (lexemes, reader.periods, cells)
    clauses = Self.clauses(of: lexemes)
    foreign = Set(
      lexemes.indices.filter { index in
        lexemes[index].word.map(NumberWords.others.contains) ?? false
      }.map { [clauses] in clauses[$0] })
    numbers = reader.numbers
    let isChange = lexemes.contains { $0.word.map(NumberWords.changes.contains) ?? false }
    let kind = Self.kind(lexemes)
    for index in numbers.indices {
      numbers[index].isAboutOthers = foreign.contains(clauses[numbers[index].position])
      numbers[index].isDifference = isDifference(index, isChange)
      numbers[index].periods = periods(of: index)
      numbers[index].kind = kind
      numbers[index].cells = parts(of: numbers[index].position)
      numbers[index].isOwnCount = isOwnCount(index)
      if isStart(index), following(index) == nil {
        (numbers[index].kind, numbers[index].periods, numbers[index].isStart) = (
          .nulmeting, [], true
        )
      }
    }
  }

  /// Returns a number for each lexeme that is the same within one clause.
  private static func clauses(of lexemes: [Lexeme]) -> [Int] {
    var clause = 0
    return lexemes.map { lexeme in
      switch lexeme.kind {
      case .sign(.comma), .sign(.pause), .sign(.colon), .sign(.open), .sign(.close): clause += 1
      case .word(let word) where NumberWords.clauseStarts.contains(word): clause += 1
      default: break
      }
      return clause
    }
  }

  /// Returns the kind of value that a sentence's words ask for, when they ask for one.
  private static func kind(_ lexemes: [Lexeme]) -> Cell.Kind? {
    let words = lexemes.compactMap(\.word)
    let isStart = words.contains(where: NumberWords.starts.contains)
    let isTarget = words.contains(where: NumberWords.targets.contains)
    if isStart == isTarget { return nil }
    return isStart ? .nulmeting : .target
  }

  /// Whether a figure is by how much something changes or differs.
  private func isDifference(_ index: Int, _ isChange: Bool) -> Bool {
    let number = numbers[index]
    if number.unit == .points { return true }
    let next = lexemes.first { $0.range.lowerBound >= number.range.upperBound }
    if let word = next?.word, NumberWords.differences.contains(word) { return true }
    guard let before = word(number.position - 1) else { return false }
    if before == .met { return isChange }
    guard before == .van, let change = word(number.position - 2) else { return false }
    return NumberWords.changes.contains(change) && !goesTo(after: index)
  }

  /// Whether `naar` stands somewhere behind a figure: `stijgt van 3 naar 4` names levels.
  private func goesTo(after index: Int) -> Bool {
    lexemes[numbers[index].position...].contains { $0.word == .naar }
  }

  /// Whether a figure is where something starts from: `van 3 naar 4`, with nothing between.
  private func isStart(_ index: Int) -> Bool {
    guard index + 1 < numbers.count, word(numbers[index].position - 1) == .van else {
      return false
    }
    let between = lexemes[numbers[index].position..<numbers[index + 1].position]
    return between.contains { $0.word == .naar }
  }

  /// Whether a figure is how many the institution has: behind a verb that says so, or behind another
  /// such figure, with nothing after its noun that could make it a part.
  private func isOwnCount(_ index: Int) -> Bool {
    let number = numbers[index]
    guard number.unit == .plain, let noun = number.noun, NumberWords.countedSet.contains(noun),
      let end = lexemes[number.position...].firstIndex(where: { $0.word?.stem == noun }),
      end == number.position + 1, endsCount(end + 1)
    else { return false }
    let lead = lexemes[max(0, number.position - 4)..<number.position]
    let has = lead.contains { $0.word.map(NumberWords.having.contains) ?? false }
    let isSelf = lexemes.contains { $0.word.map(NumberWords.selves.contains) ?? false }
    let follows =
      index > 0 && numbers[index - 1].isOwnCount && lead.contains { $0.word == .en }
    return (has && isSelf) || follows
  }

  /// Whether what is counted ends before a lexeme.
  private func endsCount(_ index: Int) -> Bool {
    guard index < lexemes.count else { return true }
    switch lexemes[index].kind {
    case .sign(let sign): return [.stop, .comma, .pause, .close].contains(sign)
    case .word(let word): return word == .en
    case .digits, .reference: return false
    }
  }

  /// Returns the word at a lexeme.
  private func word(_ index: Int) -> ProseWord? {
    lexemes.indices.contains(index) ? lexemes[index].word : nil
  }

  /// Returns the periods that a figure can be of: the one right behind it, else the last before it,
  /// else all of the sentence.
  private func periods(of index: Int) -> [Period] {
    if let next = following(index) { return [next] }
    let position = numbers[index].position
    if let last = periods.last(where: { $0.position < position }) { return [last.period] }
    return periods.map(\.period)
  }

  /// Returns the parts of cells that a figure is of: per dimension the one in its clause, else the
  /// last before it, else the first behind it.
  private func parts(of position: Int) -> [CellKey.Part] {
    var dimensions: [String] = []
    for cell in mentions where !dimensions.contains(cell.part.dimension) {
      dimensions.append(cell.part.dimension)
    }
    return dimensions.compactMap { dimension in
      let named = mentions.filter { $0.part.dimension == dimension }
      let near = named.first { clauses[$0.position] == clauses[position] }
      return (near ?? named.last { $0.position < position } ?? named.first)?.part
    }
  }

  /// Returns the period behind a figure, with no other figure and no other clause between.
  private func following(_ index: Int) -> Period? {
    let position = numbers[index].position
    let end = index + 1 < numbers.count ? numbers[index + 1].position : lexemes.count
    guard let next = periods.first(where: { $0.position > position }), next.position < end else {
      return nil
    }
    let isSame = clauses[next.position] == clauses[position]
    // "63,2% (2022)" is one piece, though brackets start a clause.
    let isBracketed =
      lexemes[next.position - 1].sign == .open
      && lexemes[next.position - 1].range.lowerBound - numbers[index].range.upperBound <= 1
    return isSame || isBracketed ? next.period : nil
  }
}
