internal import AgendaModel
internal import Diagnostics

/// Everything that the data of an agenda has figures of, with the names to find it by in prose.
struct FigureSubjects: Sendable {
  /// What a name in a sentence can stand for.
  enum Named: Sendable, Hashable {
    /// A subject, by its index; `isCode` where the name is its code, which means nothing else.
    case subject(Int, isCode: Bool)
    /// A source of figures, by its id.
    case source(String)
  }

  /// The number of subjects from which on no more datasets are named.
  private static let limit = 5_000

  /// The subjects.
  let all: [FigureSubject]
  /// The subjects of each document by its path.
  let byPath: [String: [Int]]
  /// Their names and codes, and those of the sources.
  let names: NameIndex<Named>
  /// The begroting of each doelstelling by its code, and of all together under `totaal`.
  let budgets: [String: Int]

  /// Gathers the subjects of an agenda.
  init(_ agenda: Agenda, _ indicators: [IndicatorPlace]) {
    var names: [(stems: [UInt64], target: Named)] = Self.sources(agenda)
    var subjects: [FigureSubject] = []
    let reserved = Set(names.flatMap(\.stems))
    let terms = agenda.terms.map(ShortName.init).filter { $0.words.count == 1 }
    for (index, place) in indicators.enumerated() where !place.block.key.isEmpty {
      let subject = subjects.count
      subjects.append(Self.subject(place, index))
      names += Self.names(of: place.block, terms: terms, without: reserved).map { name in
        (name, .subject(subject, isCode: false))
      }
      if let code = Self.code(place.block.key) {
        names.append(([code], .subject(subject, isCode: true)))
      }
    }
    for dataset in agenda.datasets where subjects.count < Self.limit {
      for (subject, stems) in DatasetFigures.subjects(of: dataset) {
        names.append((stems, .subject(subjects.count, isCode: false)))
        subjects.append(subject)
      }
    }
    var budgets: [String: Int] = [:]
    for (code, subject) in BudgetFigures.subjects(of: agenda) {
      budgets[code] = subjects.count
      subjects.append(subject)
    }
    (all, self.budgets) = (subjects, budgets)
    byPath = Dictionary(grouping: subjects.indices.filter { subjects[$0].identity.path != nil }) {
      [subjects] in
      subjects[$0].identity.path ?? ""
    }
    self.names = NameIndex(names)
  }

  /// Returns the words of a code that no other word of prose can be: letters with digits.
  private static func code(_ key: String) -> UInt64? {
    let word = ProseWord(key)
    let isCode =
      key.utf8.contains { (0x30...0x39).contains($0) }
      && key.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    return isCode && key.utf8.contains { $0 > 0x39 } ? word.exact : nil
  }

  /// The longest id of a source that prose uses as its name, such as `mto`; longer ones are words.
  private static let longestID = 4

  /// Returns the names of the sources: a short id, and the name's own words.
  private static func sources(_ agenda: Agenda) -> [(stems: [UInt64], target: Named)] {
    agenda.sources.flatMap { source in
      let id = source.id.value
      let short = id.utf8.count <= longestID ? NameWords.all(of: id) : []
      let names = [short, NameWords.stems(of: source.name)]
      return names.filter { !$0.isEmpty }.map { ($0, Named.source(id)) }
    }
  }

  /// Returns the subject that an indicator is.
  private static func subject(_ place: IndicatorPlace, _ index: Int) -> FigureSubject {
    let block = place.block
    let texts = [block.name, block.shortName, block.requirement?.name ?? ""]
    let all = texts + block.series.compactMap(\.name) + block.series.compactMap(\.question)
    let identity = FigureSubject.Identity(
      key: block.key, name: "indicator \(block.key)", path: place.document.file.path,
      words: Set(all.flatMap(NameWords.all)), ownWords: Set(all.flatMap(NameWords.stems)),
      ambitions: block.ambitions.map(\.value))
    return FigureSubject(
      .indicator(index), identity,
      block.series.flatMap { values(of: $0, isOnly: block.series.count == 1) })
  }

  /// Returns the figures of a series: those of its cells, what they were before they were adjusted,
  /// and the shares of its answers.
  static func values(of series: Series, isOnly: Bool) -> [FigureValue] {
    let cells = series.cells.flatMap { cell in
      cell.all.map { kind, measurement in
        FigureValue(
          measurement.value, unit: series.unit, cell: cell.key, kind: kind,
          period: measurement.period?.value,
          source: measurement.source?.value ?? series.source?.value)
      }
    }
    let earlier = series.cells.flatMap { cell in
      cell.all.compactMap(\.measurement.adjustment).map {
        FigureValue($0.from, unit: series.unit, cell: cell.key, source: series.source?.value)
      }
    }
    let answers = series.distribution.map {
      FigureValue($0.value, unit: .percent, source: series.source?.value)
    }
    return (cells + earlier + answers).map { value in
      var value = value
      value.series = isOnly ? nil : series.id?.value
      return value
    }
  }

  /// Returns the names of an indicator, each as the stems of its own words.
  ///
  /// A term whose meaning holds all words of a name is a name as well: `vsv` for voortijdig
  /// schoolverlaten. The words of sources name no indicator.
  private static func names(
    of block: IndicatorBlock, terms: [ShortName], without reserved: Set<UInt64>
  ) -> [[UInt64]] {
    let texts = [block.shortName, block.name, block.requirement?.name].compactMap(\.self)
    let names = (texts + block.series.compactMap(\.name)).compactMap { text -> [UInt64]? in
      let words = NameWords.stems(of: text)
      let own = words.filter { !reserved.contains($0) }
      return own.count > 1 || own.count == words.count ? own : nil
    }
    let short = terms.filter { term in
      names.contains { $0.count > 1 && term.meaning.isSuperset(of: $0) }
    }
    return names + short.map(\.words)
  }

  /// A term of one word with the words that it stands for.
  private struct ShortName {
    /// The stems of the words of the term.
    let words: [UInt64]
    /// The stems of the words of its meaning.
    let meaning: Set<UInt64>

    /// Reads a term.
    init(_ term: Term) {
      words = NameWords.all(of: term.term.value)
      meaning = Set(NameWords.all(of: term.meaning))
    }
  }
}

extension NameIndex<FigureSubjects.Named>.Match {
  /// The subject that is named, when it is one.
  var subject: Int? { if case .subject(let index, _) = target { index } else { nil } }
}
