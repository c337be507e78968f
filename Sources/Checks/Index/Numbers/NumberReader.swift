internal import AgendaModel

/// Reads the figures of one sentence.
struct NumberReader {
  /// The bytes of the file.
  private let bytes: [UInt8]
  /// The lexemes of the sentence.
  private let lexemes: [Lexeme]
  /// The lexeme from which figures count; what stands before is context, such as a column's title.
  private let start: Int
  /// The roles of digits.
  private var roles: DigitRoles
  /// The figures so far.
  private(set) var numbers: [ProseNumber] = []
  /// The periods, with the lexemes they start at.
  private(set) var periods: [(position: Int, period: Period)] = []
  /// The numbers that name something: the lexeme, and the value where it is one.
  private(set) var labels: [Int] = []

  /// Reads a sentence.
  init(_ bytes: [UInt8], _ lexemes: [Lexeme], from start: Int = 0, isHeading: Bool = false) {
    (self.bytes, self.lexemes, self.start) = (bytes, lexemes, start)
    roles = DigitRoles(bytes, lexemes, isHeading: isHeading)
    var index = 0
    while index < lexemes.count { index = read(index) }
  }

  /// Reads what stands at a lexeme, and returns the lexeme after it.
  private mutating func read(_ index: Int) -> Int {
    switch lexemes[index].kind {
    case .digits: return digits(index)
    case .word(let word) where index >= start: return spelled(word, index)
    default: return index + 1
    }
  }

  /// Reads digits.
  private mutating func digits(_ index: Int) -> Int {
    switch roles.role(of: index) {
    case .label(let last):
      labels.append(index)
      return last + 1
    case .period(let period, let last):
      periods.append((index, period))
      return last + 1
    case .figure: return figure(index)
    }
  }

  /// Reads a figure in digits.
  private mutating func figure(_ index: Int) -> Int {
    if let (share, last) = ratio(index) {
      add(share, index, last)
      return last + 1
    }
    guard index >= start, let number = DecimalNumber(text(index)) else { return index + 1 }
    let outOf = roles.outOf(index)
    return amount(signed(number, index), index, after: index + (outOf == nil ? 1 : 3), outOf: outOf)
  }

  /// Returns the text of a lexeme.
  private func text(_ index: Int) -> String {
    String(decoding: bytes[lexemes[index].range], as: UTF8.self)
  }

  /// Returns a lexeme, or nil outside the sentence.
  private func at(_ index: Int) -> Lexeme? {
    lexemes.indices.contains(index) ? lexemes[index] : nil
  }

  /// Returns a number below zero when a minus sign stands right before it.
  private func signed(_ number: DecimalNumber, _ index: Int) -> DecimalNumber {
    guard let before = at(index - 1), before.sign == .dash, !lexemes[index].isSpaced,
      before.isSpaced || at(index - 2)?.sign == .open
    else { return number }
    return DecimalNumber(unscaled: -number.unscaled, decimals: number.decimals)
  }

  /// Adds a number with the unit around it, and returns the lexeme after it.
  private mutating func amount(
    _ number: DecimalNumber, _ index: Int, after next: Int, outOf: DecimalNumber? = nil,
    isSpelled: Bool = false
  ) -> Int {
    var (end, unit, zeros) = (next, ProseNumber.Unit.plain, 0)
    if let word = at(end)?.word, let more = NumberWords.multipliers[word.exact] {
      (zeros, end) = (more, end + 1)
    }
    let isMoney = at(index - 1)?.sign == .euro
    if isMoney { unit = .euro }
    if unit == .plain, let (found, last) = self.unit(end) { (unit, end) = (found, last + 1) }
    let value = number.times(zeros: zeros)
    let first = isMoney || value.isNegative ? index - 1 : index
    var found = ProseNumber(
      range: lexemes[first].range.lowerBound..<lexemes[end - 1].range.upperBound, value: value,
      step: DecimalNumber.step(decimals: number.decimals, zeros: zeros), unit: unit,
      hedge: Hedge.before(first, in: lexemes), position: first)
    (found.outOf, found.isSpelled) = (outOf, isSpelled)
    found.noun = noun(end)
    found.isRangeEnd = isRangeEnd(index, end)
    numbers.append(found)
    return end
  }

  /// Returns the unit that starts at a lexeme, and its last lexeme.
  private func unit(_ index: Int) -> (ProseNumber.Unit, last: Int)? {
    guard let lexeme = at(index) else { return nil }
    if lexeme.sign == .percent {
      let isPoints = at(index + 1)?.sign == .dash && at(index + 2)?.word == .punt
      return isPoints ? (.points, index + 2) : (.percent, index)
    }
    guard let word = lexeme.word else { return nil }
    if NumberWords.percent.contains(word) { return (.percent, index) }
    if NumberWords.points.contains(word) { return (.points, index) }
    return NumberWords.euro.contains(word) ? (.euro, index) : nil
  }

  /// Returns the stem of what is counted: the noun behind a number, or one soon after its adjectives.
  private func noun(_ index: Int) -> UInt64? {
    var first: UInt64?
    for next in index..<index + 3 {
      guard let word = at(next)?.word, !NumberWords.grammar.contains(word) else { break }
      if NumberWords.countedSet.contains(word.stem) { return word.stem }
      first = first ?? word.stem
    }
    return first
  }

  /// Whether a number, from `index` up to `end`, is one of the two ends of a range.
  private func isRangeEnd(_ index: Int, _ end: Int) -> Bool {
    func joins(_ at: Int) -> Bool {
      guard let lexeme = self.at(at) else { return false }
      return lexeme.sign == .dash || lexeme.word == .tot
    }
    func isNumber(_ at: Int) -> Bool {
      self.at(at)?.isDigits == true || self.at(at)?.sign == .euro
    }
    let back = at(index - 1)?.sign == .euro ? index - 2 : index - 1
    let isSecond = joins(back) && (isNumber(back - 1) || at(back - 1)?.sign == .percent)
    return isSecond || (joins(end) && isNumber(end + 1))
  }

  /// Returns the share that `1 op de 10` or `twee van de drie` is, and its last lexeme.
  private func ratio(_ index: Int) -> (share: Int, last: Int)? {
    guard let link = at(index + 1)?.word, SpelledNumber.among.contains(link) else { return nil }
    let isEvery = at(index + 2)?.word.map(SpelledNumber.every.contains) ?? false
    let last = isEvery ? index + 3 : index + 2
    let isOn = link == .op
    guard isEvery || (isOn && at(last)?.isDigits == true), let part = small(index),
      let whole = small(last),
      part < whole, whole <= 100
    else { return nil }
    return ((part * 100 + whole / 2) / whole, last)
  }

  /// Returns the small whole number at a lexeme, in digits or words.
  private func small(_ index: Int) -> Int? {
    guard let lexeme = at(index) else { return nil }
    if lexeme.isDigits { return lexeme.range.count <= 3 ? Int(text(index)) : nil }
    guard let word = lexeme.word else { return nil }
    return SpelledNumber.article.contains(word) ? 1 : SpelledNumber.values[word.exact]
  }

  /// Adds a share that stands for a fraction.
  private mutating func add(_ share: Int, _ index: Int, _ last: Int) {
    guard index >= start else { return }
    let isArticle = at(index - 1)?.word.map(SpelledNumber.articles.contains) ?? false
    let first = isArticle ? index - 1 : index
    let hedge = Hedge.before(first, in: lexemes)
    var number = ProseNumber(
      range: lexemes[first].range.lowerBound..<lexemes[last].range.upperBound,
      value: DecimalNumber(share), step: DecimalNumber(5), unit: .percent,
      hedge: hedge == .none ? .about : hedge, position: first)
    number.isSpelled = true
    numbers.append(number)
  }

  /// Reads a number or fraction in words, when it is a figure, and returns the lexeme after it.
  private mutating func spelled(_ word: ProseWord, _ index: Int) -> Int {
    if let (share, last) = ratio(index) ?? fraction(word, index) {
      add(share, index, last)
      return last + 1
    }
    guard let value = SpelledNumber.values[word.exact], isFigure(index) else { return index + 1 }
    return amount(DecimalNumber(value), index, after: index + 1, isSpelled: true)
  }

  /// Returns the share that a fraction such as `een kwart van` is, and its last lexeme.
  private func fraction(_ word: ProseWord, _ index: Int) -> (share: Int, last: Int)? {
    if at(index + 1)?.word == .derde, at(index + 2)?.word == .van {
      if SpelledNumber.article.contains(word) { return (33, index + 1) }
      if SpelledNumber.values[word.exact] == 2 { return (67, index + 1) }
    }
    guard let share = SpelledNumber.fractions[word.exact], at(index + 1)?.word == .van
    else { return nil }
    return (share, index)
  }

  /// Whether a number in words has a unit, or counts what institutions count.
  private func isFigure(_ index: Int) -> Bool {
    if unit(index + 1) != nil { return true }
    guard let next = at(index + 1)?.word else { return false }
    return NumberWords.multipliers[next.exact] != nil
      || (noun(index + 1).map(NumberWords.countedSet.contains) ?? false)
  }
}

extension DecimalNumber {
  /// Returns the number with zeros behind it: a thousand times as much for three.
  func times(zeros: Int) -> DecimalNumber {
    let kept = max(0, decimals - zeros)
    let (product, isTooLarge) = unscaled.multipliedReportingOverflow(
      by: Self.power(of: max(0, zeros - decimals)))
    return isTooLarge ? self : DecimalNumber(unscaled: product, decimals: kept)
  }

  /// Returns what the last digit of a number with these decimals and zeros stands for.
  static func step(decimals: Int, zeros: Int) -> DecimalNumber {
    let exponent = decimals - zeros
    return exponent >= 0
      ? DecimalNumber(unscaled: 1, decimals: exponent)
      : DecimalNumber(power(of: -exponent))
  }

  /// Returns ten to a small power.
  private static func power(of exponent: Int) -> Int {
    (0..<min(exponent, 18)).reduce(1) { power, _ in power * 10 }
  }
}
