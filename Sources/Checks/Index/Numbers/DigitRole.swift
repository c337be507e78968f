internal import AgendaModel

/// What a run of digits in a sentence is.
enum DigitRole: Sendable, Equatable {
  /// A figure: something is counted or measured.
  case figure
  /// A name, a date, a place in a list; `through` is the last lexeme that belongs to it.
  case label(through: Int)
  /// A year or another period.
  case period(Period, through: Int)
}

/// Tells figures from years, codes and other numbers that say no quantity.
struct DigitRoles {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// The lexemes of the sentence.
  let lexemes: [Lexeme]
  /// Whether the sentence is a heading, which may start with its number.
  let isHeading: Bool
  /// The lexeme after the last label, when nothing but links stands behind that label.
  private var chain: Int?

  /// Prepares for a sentence.
  init(_ bytes: [UInt8], _ lexemes: [Lexeme], isHeading: Bool) {
    (self.bytes, self.lexemes, self.isHeading) = (bytes, lexemes, isHeading)
  }

  /// Returns the role of the digits at `index`; to be asked from left to right.
  mutating func role(of index: Int) -> DigitRole {
    let found = glued(index) ?? dated(index) ?? numbered(index)
    if case .label(let last)? = found { chain = last + 1 }
    return found ?? .figure
  }

  /// Returns a lexeme, or nil outside the sentence.
  private func at(_ index: Int) -> Lexeme? {
    lexemes.indices.contains(index) ? lexemes[index] : nil
  }

  /// Returns the lexeme at `index` when no blank stands before it.
  private func glued(to index: Int) -> Lexeme? {
    guard let next = at(index), !next.isSpaced else { return nil }
    return next
  }

  /// Returns the text of a run of lexemes.
  private func text(_ first: Int, _ last: Int) -> String {
    let range = lexemes[first].range.lowerBound..<lexemes[last].range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns the role that signs and letters without a blank between give.
  private func glued(_ index: Int) -> DigitRole? {
    if isGluedToName(index) { return .label(through: index) }
    guard let next = glued(to: index + 1) else { return nil }
    switch next.kind {
    case .word(let word):
      return NumberWords.attached.contains(word) ? nil : .label(through: index + 1)
    case .sign(.dash): return dashed(index)
    case .sign(.slash): return slashed(index)
    case .sign(.colon):
      return glued(to: index + 2)?.isDigits == true ? .label(through: index + 2) : nil
    case .sign(.apostrophe): return .label(through: index + 1)
    default: return nil
    }
  }

  /// Whether a name such as `mbo-` or a sign such as `#` stands right before the digits.
  private func isGluedToName(_ index: Int) -> Bool {
    guard index > 0, !lexemes[index].isSpaced else { return false }
    switch lexemes[index - 1].kind {
    case .word: return true
    case .sign(.apostrophe): return isShortYear(index)
    case .sign(.dash), .sign(.slash):
      return !lexemes[index - 1].isSpaced && (at(index - 2)?.word != nil)
    case .sign(.other):
      let before = bytes[lexemes[index - 1].range.upperBound - 1]
      // A caret stands in the mark of a footnote: `[^12]`.
      return [UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "^"), 0xA7].contains(before)
    default: return false
    }
  }

  /// Whether digits behind an apostrophe are a year such as `'22`, and nothing that is quoted.
  private func isShortYear(_ index: Int) -> Bool {
    lexemes[index].range.count == 2 && at(index + 1)?.sign != .percent
  }

  /// Returns the role of digits with a hyphen behind them.
  private func dashed(_ index: Int) -> DigitRole? {
    guard let second = glued(to: index + 2) else {
      // `2- en 3-jarige`; but `300,-` is an amount.
      return at(index + 2)?.word != nil ? .label(through: index + 1) : nil
    }
    guard second.isDigits else { return second.word == nil ? nil : .label(through: index + 2) }
    if glued(to: index + 3)?.sign == .dash, glued(to: index + 4)?.isDigits == true {
      return .label(through: index + 4)
    }
    return pair(index)
      ?? (lexemes[index].range.count > 3 && startsWithZero(index)
        ? .label(through: index + 2) : nil)
  }

  /// Returns the role of digits with a slash behind them.
  private func slashed(_ index: Int) -> DigitRole? {
    if glued(to: index + 2)?.sign == .apostrophe, glued(to: index + 3)?.isDigits == true {
      return Period(text(index, index + 3)).map { .period($0, through: index + 3) }
    }
    guard glued(to: index + 2)?.isDigits == true else { return nil }
    if let period = pair(index) { return period }
    return outOf(index) == nil ? .label(through: index + 2) : nil
  }

  /// Returns the highest score of a score such as `3,2/5` or `7/10`.
  func outOf(_ index: Int) -> DecimalNumber? {
    guard glued(to: index + 1)?.sign == .slash, glued(to: index + 2)?.isDigits == true,
      let score = DecimalNumber(text(index, index)),
      let best = DecimalNumber(text(index + 2, index + 2)),
      best == DecimalNumber(5) || best == DecimalNumber(10), score <= best
    else { return nil }
    return best
  }

  /// Returns the period that two years with a sign between them are.
  ///
  /// Two digits each, as in `22-23`, are a school year only in consecutive years behind a word that
  /// says so, or with a slash.
  private func pair(_ index: Int) -> DigitRole? {
    let (first, second) = (lexemes[index].range.count, lexemes[index + 2].range.count)
    guard first == 4 || first == 2, second == 4 || second == 2,
      let period = Period(text(index, index + 2))
    else { return nil }
    if first == 2 {
      let isNamed = at(index - 1)?.word.map(NumberWords.schoolYears.contains) ?? false
      let isSlash = lexemes[index + 1].sign == .slash
      guard isNamed || isSlash, case .schoolYear = period else { return nil }
    }
    return .period(period, through: index + 2)
  }

  /// Returns the role of a year or of the day of a date.
  private func dated(_ index: Int) -> DigitRole? {
    if let month = at(index + 1)?.word, NumberWords.months.contains(month) {
      return .label(through: index + 1)
    }
    guard lexemes[index].range.count == 4, !hasUnit(index), !countsSomething(index) else {
      return nil
    }
    guard let year = Period(text(index, index)) else {
      return isOldYear(index) ? .label(through: index) : nil
    }
    let isCohort = at(index - 1)?.word == .cohort
    return .period(isCohort ? .cohort(year.firstYear) : year, through: index)
  }

  /// Whether four digits are a year too long ago for a period.
  private func isOldYear(_ index: Int) -> Bool {
    Int(text(index, index)).map { (1500..<1900).contains($0) } ?? false
  }

  /// Whether a unit stands at the digits, so that they are a figure whatever stands before.
  func hasUnit(_ index: Int) -> Bool {
    if at(index - 1)?.sign == .euro || at(index + 1)?.sign == .percent { return true }
    guard let next = at(index + 1)?.word else { return false }
    return NumberWords.percent.contains(next) || NumberWords.points.contains(next)
      || NumberWords.euro.contains(next) || NumberWords.multipliers[next.exact] != nil
  }

  /// Whether a noun that institutions count stands behind the digits, alone or as the end of a
  /// compound such as `mbo-studenten`.
  private func countsSomething(_ index: Int) -> Bool {
    let last = glued(to: index + 2)?.sign == .dash ? index + 3 : index + 1
    return at(last)?.word.map { NumberWords.countedSet.contains($0.stem) } ?? false
  }

  /// Returns the role of digits that are a number of something in a list or a law.
  private func numbered(_ index: Int) -> DigitRole? {
    guard !hasUnit(index) else { return nil }
    let digits = text(index, index)
    if isCode(digits, index) || isLabelled(index) || isLinked(index) || startsText(index) {
      return .label(through: index)
    }
    return nil
  }

  /// Whether digits by themselves are a code: `1.3`, `2.1.1`, `071`, nine digits on end, `2333 CH`.
  private func isCode(_ digits: String, _ index: Int) -> Bool {
    let isPlain = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isPlain {
      return digits.utf8.count > 8 || (digits.utf8.count > 1 && startsWithZero(index))
        || isPostcode(index)
    }
    guard let number = DecimalNumber(digits) else { return true }
    guard digits.utf8.contains(UInt8(ascii: ".")), !digits.utf8.contains(UInt8(ascii: ","))
    else { return false }
    // A point with three digits behind it separates thousands; any other is most likely a code.
    if number.decimals == 0 { return false }
    return at(index - 1)?.word.map { !NumberWords.scoreLeads.contains($0) } ?? true
      || at(index + 1)?.word == .uur
  }

  /// Whether the digits start with a zero.
  private func startsWithZero(_ index: Int) -> Bool {
    bytes[lexemes[index].range.lowerBound] == UInt8(ascii: "0")
  }

  /// Whether four digits are those of a postcode.
  private func isPostcode(_ index: Int) -> Bool {
    guard lexemes[index].range.count == 4, let next = at(index + 1), next.word != nil,
      next.range.count == 2
    else { return false }
    return bytes[next.range].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether a word that names things by number stands before the digits, or `schaal van`.
  private func isLabelled(_ index: Int) -> Bool {
    var before = index - 1
    if at(before)?.sign == .open || at(before)?.word == .van
      || at(before)?.word == .nummer
    {
      guard at(before)?.sign == .open || Self.isScale(at(before - 1)?.word) else { return false }
      before -= 1
    }
    return at(before)?.word.map(NumberWords.labels.contains) ?? false
  }

  /// Whether a word is `schaal`.
  private static func isScale(_ word: ProseWord?) -> Bool { word == .schaal }

  /// Whether nothing but links stands between the digits and a label before them.
  private func isLinked(_ index: Int) -> Bool {
    guard let chain, index > chain, index - chain <= 4 else { return false }
    return lexemes[chain..<index].allSatisfy { lexeme in
      switch lexeme.kind {
      case .word(let word): NumberWords.links.contains(word)
      case .sign(let sign): [.comma, .dash, .slash, .pause, .other, .close, .open].contains(sign)
      case .digits, .reference: false
      }
    }
  }

  /// Whether the digits number the text that they start: `1. Inleiding`, or a heading.
  private func startsText(_ index: Int) -> Bool {
    // Before the text of a heading stand its number signs.
    let isFirst =
      index == 0 || (isHeading && lexemes[..<index].allSatisfy { $0.sign == .other })
    guard isFirst else { return false }
    guard let next = at(index + 1) else { return isHeading }
    if next.sign == .close { return true }
    if next.sign == .stop, isHeading || at(index + 2) != nil { return true }
    return isHeading && next.isCapital
  }
}
