internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Holds a number in prose against the figures of what its sentence names.
struct FigureJudge {
  /// What the data says about a number.
  enum Verdict {
    /// These figures say the same.
    case same(FigureSubject, [FigureValue])
    /// It should be one of these figures, and is none of the subject's; `isSure` when the sentence
    /// also says of when.
    case other(FigureSubject, [FigureValue], isSure: Bool)
  }

  /// The agenda.
  let index: AgendaIndex
  /// The text that the sentence stands in.
  let text: ProseIndex.Text
  /// The sentence.
  let sentence: ProseSentence

  /// Returns what the data says about a number; nil where it says nothing certain.
  func verdict(on number: ProseNumber) -> Verdict? {
    guard !number.isDifference, !number.isAboutOthers, !sentence.isQuotation else { return nil }
    let named = candidates(for: number)
    let nearby = named.isEmpty ? surrounding(for: number) : []
    for candidate in named + nearby {
      let same = candidate.subject.figures(agreeingWith: number)
      if !same.isEmpty { return .same(candidate.subject, same) }
    }
    guard !number.isRangeEnd, number.outOf == nil else { return nil }
    return named.first.flatMap { contradiction($0, number) }
      ?? nearby.first.flatMap { first in
        nearby.count == 1 ? contradiction(first, number) : nil
      }
  }

  /// Returns the figures of a subject that contradict a number.
  private func contradiction(_ candidate: Candidate, _ number: ProseNumber) -> Verdict? {
    let expected = expected(of: candidate.subject, for: number)
    guard !expected.isEmpty, !expected.contains(where: { $0.isWithin(number) }),
      !isSaidElsewhere(expected, besides: number), !mayBeMissing(number, of: candidate.subject)
    else { return nil }
    let isSure = !number.periods.isEmpty || number.isStart
    guard isSure || isPlain(candidate, number) else { return nil }
    return .other(candidate.subject, expected, isSure: isSure && candidate.words > 0)
  }

  /// Whether a number without a word about when it is true may be the nulmeting that an indicator lacks.
  private func mayBeMissing(_ number: ProseNumber, of subject: FigureSubject) -> Bool {
    guard case .indicator = subject.origin, number.periods.isEmpty, number.kind != .target else {
      return false
    }
    return !subject.values.contains { $0.kind != .target && !$0.numbers.isEmpty }
  }

  /// Returns the one figure among `values` that a number stands for; nil where there are several, or
  /// where the words around the number name another period, kind or cell.
  func onlyFigure(
    of values: [FigureValue], in subject: FigureSubject, for number: ProseNumber
  ) -> FigureValue? {
    let cells = cells(of: subject, for: number)
    let found = values.filter { value in
      isWhen(value, number) && cells.contains(value.cell)
    }
    return found.count == 1 ? found.first : nil
  }

  /// A subject that a number can be about.
  private struct Candidate {
    /// The subject.
    let subject: FigureSubject
    /// How many words of the sentence name it.
    let words: Int
    /// How far its name stands from the number.
    let distance: Int
    /// Whether its code stands in the sentence.
    let isCode: Bool
  }

  /// Returns the subjects that the sentence names and that have figures of a number's kind, the
  /// likeliest first.
  private func candidates(for number: ProseNumber) -> [Candidate] {
    let found = sentence.names.compactMap { match -> Candidate? in
      guard case .subject(let at, let isCode) = match.target else { return nil }
      let subject = index.prose.subjects.all[at]
      guard isCode || isClear(subject, words: match.words), fits(number, subject) else {
        return nil
      }
      return Candidate(
        subject: subject, words: match.words, distance: abs(match.position - number.position),
        isCode: isCode)
    }
    return found.sorted { left, right in
      if left.isCode != right.isCode { return left.isCode }
      if left.words != right.words { return left.words > right.words }
      return (left.distance, left.subject.key) < (right.distance, right.subject.key)
    }
  }

  /// Whether a number can be one of a subject's figures.
  private func fits(_ number: ProseNumber, _ subject: FigureSubject) -> Bool {
    counts(number, for: subject) && isWhole(subject) && !isDamaged(subject)
  }

  /// Returns the subjects of the part that a number can be about, though its sentence names none.
  ///
  /// The sentence must say when, and name the source or share a word with the subject's name; the
  /// subject must have a figure of then. What is counted by its own noun needs no more.
  private func surrounding(for number: ProseNumber) -> [Candidate] {
    guard !number.periods.isEmpty || number.isStart else { return [] }
    let counted = number.noun == nil ? [] : index.prose.subjects.byPath[text.file.path, default: []]
    let nearby = sentence.surroundings + counted.filter { !sentence.surroundings.contains($0) }
    return nearby.filter { at in
      let subject = index.prose.subjects.all[at]
      let isNear =
        sentence.surroundings.contains(at)
        ? !sentence.sources.isEmpty || !subject.identity.ownWords.isDisjoint(with: sentence.words)
        : number.unit == .plain && (number.noun.map(subject.identity.ownWords.contains) ?? false)
      return isNear && subject.identity.path == text.file.path && fits(number, subject)
        && !expected(of: subject, for: number).isEmpty
    }.map { Candidate(subject: index.prose.subjects.all[$0], words: 0, distance: 0, isCode: false) }
  }

  /// Whether a name is clear here: in the subject's own document any name is; elsewhere one of two
  /// words may be about something like it.
  private func isClear(_ subject: FigureSubject, words: Int) -> Bool {
    subject.identity.path == nil || subject.identity.path == text.file.path || words != 2
  }

  /// Whether a subject has figures of a number's kind, and the noun behind the number is its own.
  private func counts(_ number: ProseNumber, for subject: FigureSubject) -> Bool {
    subject.measures.contains { measure in
      guard measure.inProse == number.unit else { return false }
      switch measure.unit {
      case .score: return number.noun == nil && number.value.decimals > 0
      case .count where number.unit == .plain:
        return number.noun.map(subject.identity.words.contains)
          ?? sentence.words.contains(Self.amount)
      default: return true
      }
    }
  }

  /// The stem of `aantal`.
  private static let amount = ProseWord("aantal").stem

  /// The stems of groups of people; a sentence about one that the subject is not about says nothing
  /// of it.
  private static let groups: [UInt64] = [
    "vrouw", "man", "meisje", "jongen", "eerstejaars", "alumni", "docent", "medewerker",
    "instructeur", "ouder", "werkgever", "bedrijf", "starter", "nieuwkomer", "leerling", "jongere",
    "oudstudent", "respondent",
  ].map { ProseWord($0).stem }

  /// The stem of the word that the Regeling has for staff.
  private static let staff = ProseWord("onderwijspersoneel").stem
  /// The stems of the words that authors have for it.
  private static let teachers = ["docent", "medewerker"].map { ProseWord($0).stem }

  /// Whether the sentence is about all that a subject is about, and not about a group of it.
  private func isWhole(_ subject: FigureSubject) -> Bool {
    guard subject.origin != .begroting else { return true }
    let isStaff = subject.identity.words.contains(Self.staff)
    let isGroup = Self.groups.contains { group in
      sentence.words.contains(group) && !subject.identity.words.contains(group)
        && !(isStaff && Self.teachers.contains(group))
    }
    return !isGroup
      && sentence.cells.allSatisfy { part in
        part.dimension == Self.stage || subject.dimensions.contains(part.dimension)
          || isInName(part, of: subject)
      }
  }

  /// Whether a part of a cell is only a word of a subject's name, such as the leerbedrijf.
  private func isInName(_ part: CellKey.Part, of subject: FigureSubject) -> Bool {
    subject.identity.words.contains(ProseWord(part.value).stem)
      || subject.identity.words.contains(ProseWord(part.dimension).stem)
  }

  /// Whether the reading could not make sense of a part of an indicator.
  private func isDamaged(_ subject: FigureSubject) -> Bool {
    guard case .indicator(let at) = subject.origin else { return false }
    return index.damage.touches(index.indicators[at].span)
  }

  /// Returns the figures of a subject that a number should be one of.
  private func expected(of subject: FigureSubject, for number: ProseNumber) -> [FigureValue] {
    let sources = sentence.sources
    return subject.figures(of: cells(of: subject, for: number)).filter { value in
      value.proseUnit == number.unit && !value.numbers.isEmpty
        && (sources.isEmpty || value.source.map(sources.contains) ?? true)
        && isWhen(value, number)
    }
  }

  /// Whether a figure is of the period or kind that the words around a number name.
  private func isWhen(_ value: FigureValue, _ number: ProseNumber) -> Bool {
    if !number.periods.isEmpty { return value.period.map(number.periods.contains) ?? false }
    if let kind = number.kind { return value.kind == kind }
    return true
  }

  /// Returns the cells of a subject that a number can be of; the whole institution when its sentence
  /// names none.
  private func cells(of subject: FigureSubject, for number: ProseNumber) -> Set<CellKey> {
    let named = number.cells.filter { !subject.sharedParts.contains($0) }
    // The words for the place of a stage are words of many other sentences as well.
    let plain = named.filter { $0.dimension != Self.stage }
    return Set(
      [named, plain].flatMap { [CellKey($0), CellKey($0 + subject.sharedParts)] })
  }

  /// The dimension of who guides a stage: the school or the leerbedrijf.
  private static let stage = "plek"

  /// Whether another number or a value drawn in already says one of `expected`.
  private func isSaidElsewhere(_ expected: [FigureValue], besides number: ProseNumber) -> Bool {
    let isTyped = sentence.numbers.contains { other in
      other.range != number.range && expected.contains { $0.agrees(with: other) }
    }
    return isTyped || !drawn.isDisjoint(with: expected.map(\.range))
  }

  /// The places of the values that are drawn into the sentence.
  private var drawn: Set<SourceRange> {
    let references = text.document?.body.references ?? []
    return Set(
      sentence.references.compactMap { at in
        ValueReference(references[at].text).flatMap(index.agenda.resolve)?.measurement.value.range
      })
  }

  /// Whether a sentence without a period still says plainly that the number is the subject's: one
  /// figure, beside the name, in the subject's own document.
  private func isPlain(_ candidate: Candidate, _ number: ProseNumber) -> Bool {
    let isOwn = candidate.isCode || candidate.subject.identity.path == text.file.path
    return isOwn && sentence.numbers.count == 1 && sentence.place != .header
      && !sentence.isContinuation
      && candidate.subject.origin != .begroting
  }
}
