public import AgendaModel
public import Diagnostics

/// An agenda walked once: everything that checks look up, so that none walks the trees itself.
public struct AgendaIndex: Sendable {
  /// The agenda.
  public let agenda: Agenda
  /// The documents with their headings, links, tables and other pieces, in the agenda's order.
  let documents: [DocumentIndex]
  /// The indicator blocks in the order of the documents.
  let indicators: [IndicatorPlace]
  /// The series of all indicators, in order.
  let seriesPlaces: [SeriesPlace]
  /// The nulmeting and targets of each cell that can be compared.
  let targetPaths: [TargetPath]
  /// The parts that answer an analysis item, by the item's id.
  let analysisAnswers: [String: [Answer]]
  /// The parts that answer a measure, by the id in the braces: `M1.3.1`, or `M1.3.1a` for a part.
  let measureAnswers: [String: [Answer]]
  /// The ids of measures that another measure was merged with.
  let mergedMeasures: Set<String>
  /// The accounts of years and semesters.
  let accounts: AccountBook
  /// The author's own words that become public, in the agenda's order.
  let passages: [Passage]
  /// The words of those passages, each once.
  let vocabulary: Vocabulary
  /// How often each of those words stands where.
  let wordCounts: WordCounts
  /// The names that the agenda declares.
  let declaredNames: [DeclaredNames.Name]
  /// The abbreviations in those passages.
  let abbreviations: Abbreviations
  /// What could not be read.
  let damage: Damage
  /// The names of datasets of which something could not be read, or which are not there.
  private let damagedDatasets: Set<String>
  /// The figures in running text.
  let prose: ProseIndex
  /// The positions in `indicators` by code or own id.
  private let indicatorsByKey: [String: [Int]]

  /// Walks `agenda`; `readingFindings` tell which parts of it are damaged.
  public init(_ agenda: Agenda, readingFindings: [Diagnostic] = []) {
    self.agenda = agenda
    damage = Damage(readingFindings, documents: Set(agenda.documents.map(\.file.path)))
    damagedDatasets = Self.damagedDatasets(of: agenda, damage)
    documents = agenda.documents.map(DocumentIndex.init)
    accounts = AccountBook(agenda)
    (passages, vocabulary) = Passage.all(in: agenda, documents)
    wordCounts = WordCounts(passages, vocabulary)
    declaredNames = DeclaredNames(agenda).all
    abbreviations = Abbreviations(passages, vocabulary)
    indicators = documents.flatMap { IndicatorPlace.all(in: $0.document) }
    seriesPlaces = SeriesPlace.all(of: indicators)
    targetPaths = TargetPath.all(in: seriesPlaces)
    prose = ProseIndex(agenda, documents: documents, indicators: indicators)
    indicatorsByKey = Dictionary(grouping: indicators.indices) { [indicators] in
      indicators[$0].block.key
    }
    let answers = documents.flatMap { document in
      document.document.parts.map { Answer(part: $0, document: document.document) }
    }
    analysisAnswers = Self.grouped(answers) { $0.part.marks.analysis.map(\.value) }
    measureAnswers = Self.grouped(answers) { $0.part.marks.measures.map(\.value) }
    mergedMeasures = Set(answers.flatMap { $0.part.marks.mergedWith.map(\.value) })
  }

  /// The edition that the agenda follows.
  var regeling: Regeling { agenda.regeling }

  /// The keys of all indicators, in order.
  var indicatorKeys: [String] { indicators.map(\.block.key) }

  /// The parts of the documents that plan; accounts tell how it went.
  var plannedParts: [Part] {
    documents.map(\.document).filter { $0.kind != .account }.flatMap(\.parts)
  }

  /// Returns the places of the indicator with a code or own id.
  func indicators(_ key: String) -> [IndicatorPlace] {
    indicatorsByKey[key, default: []].map { indicators[$0] }
  }

  /// Whether values of an indicator may be lost: its block could not be read as a whole, its code is
  /// unknown, or it draws on data of which that is so.
  func isDamaged(_ place: IndicatorPlace) -> Bool {
    if damage.touches(place.span) { return true }
    return place.block.series.contains { series in
      series.datasets.contains { damagedDatasets.contains($0.value) }
    }
  }

  /// Whether a dataset could not be read as a whole.
  func isDamaged(_ dataset: Dataset) -> Bool { damagedDatasets.contains(dataset.name.value) }

  /// Returns the names of the datasets that are damaged, or only referred to.
  private static func damagedDatasets(of agenda: Agenda, _ damage: Damage) -> Set<String> {
    let keys = Set(agenda.indicators.map(\.key) + agenda.regeling.indicators.map(\.code))
    let described = agenda.datasets.filter { dataset in
      damage.touches(dataset.range) || damage.isTouched("data/" + dataset.path.value)
        || dataset.fields.contains { names($0, unknownTo: keys.contains) }
    }.map(\.name.value)
    let known = Set(agenda.datasets.map(\.name.value))
    let named = agenda.indicators.flatMap(\.series).flatMap(\.datasets).map(\.value)
    return Set(described + named.filter { !known.contains($0) })
  }

  /// Groups answers by each of the ids they answer; an answer may stand under several.
  private static func grouped(
    _ answers: [Answer], by ids: (Answer) -> [String]
  ) -> [String: [Answer]] {
    var result: [String: [Answer]] = [:]
    for answer in answers {
      for id in ids(answer) { result[id, default: []].append(answer) }
    }
    return result
  }
}

/// A part of a document that answers something.
struct Answer: Sendable {
  /// The part.
  let part: Part
  /// The document it stands in.
  let document: AgendaDocument

  /// Where its heading stands.
  var range: SourceRange { part.heading.range }
}

/// An indicator block with the bytes that it takes up.
struct IndicatorPlace: Sendable {
  /// The block.
  let block: IndicatorBlock
  /// The document it stands in.
  let document: AgendaDocument
  /// From the block's start to the next block, or to the end of the header.
  let span: SourceRange

  /// Returns the indicators of a document with their spans.
  static func all(in document: AgendaDocument) -> [IndicatorPlace] {
    let blocks = document.indicators
    return blocks.indices.map { at in
      let start = min(blocks[at].range.lower, blocks[at].keyRange.lower)
      let end = at + 1 < blocks.count ? blocks[at + 1].range.lower : document.headerRange.upper
      return IndicatorPlace(
        block: blocks[at], document: document, span: SourceRange(document.file, start, end))
    }
  }
}
