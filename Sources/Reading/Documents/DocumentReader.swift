internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Reads one Markdown document: its header and its body.
struct DocumentReader {
  /// The agenda so far: institution, edition and sources.
  let agenda: Agenda
  /// What braces may refer to.
  let requirements: RequirementIndex
  /// Takes values out of datasets.
  let datasets: DatasetValues
  /// Where findings go.
  let log: FindingLog

  /// A document with the begroting that its header may hold.
  struct Result {
    /// The document.
    var document: AgendaDocument
    /// The begroting.
    var begroting: Begroting?
  }

  /// Returns the document in `file`, or nil when its header does not say what it is about.
  func read(_ file: SourceFile, as kind: AgendaDocument.Kind) -> Result? {
    let front = FrontMatter(file, log: log)
    guard let yaml = front.yaml else { return nil }
    guard let pairs = YAMLReader(file, yaml, log: log).pairs() else { return nil }
    let range = SourceRange(file, yaml)
    let header = MapReader(pairs, range, as: Self.block(kind), log: log)
    guard let code = code(header, kind) else { return nil }
    var document = AgendaDocument(
      kind: kind, file: file,
      body: MarkdownBounds.body(of: file, from: front.bodyStart, log: log))
    (document.code, document.headerRange) = (code, range)
    document.title = header.string("titel")
    document.partners =
      kind == .chapter ? [] : AgendaFileReader.partners(of: header, isDocument: true)
    document.indicators = indicators(header, owner: code.value)
    let marks = MarksReader(
      file: file, owner: code.value, requirements: requirements, log: log)
    SectionReader(body: document.body, marks: marks, log: log).read(into: &document)
    MarkPlaces(marks: marks).check(document.body)
    let begroting = header.map("begroting", as: .begroting).map(BegrotingReader(log: log).read)
    return Result(document: document, begroting: begroting)
  }

  /// Returns the indicators of a header.
  private func indicators(_ header: MapReader, owner: String) -> [IndicatorBlock] {
    IndicatorReader(
      regeling: agenda.regeling, sources: agenda.sources, datasets: datasets, owner: owner,
      log: log
    ).read(header)
  }

  /// Returns the keys that a kind of document may have.
  private static func block(_ kind: AgendaDocument.Kind) -> KeyBlock {
    switch kind {
    case .chapter: .chapter
    case .prioriteit: .prioriteit
    case .doelstelling: .doelstelling
    case .account: .account
    }
  }

  /// Returns what the document is about.
  private func code(_ header: MapReader, _ kind: AgendaDocument.Kind) -> Located<String>? {
    switch kind {
    case .account: return nil
    case .chapter: return chapter(header)
    case .prioriteit:
      guard let word = header.required("prioriteit", of: "deze inleiding") else { return nil }
      let known = agenda.regeling.prioriteiten.map { String($0.number) }
      return known.contains(word.value) ? word : unknown(word, "prioriteit", known)
    case .doelstelling:
      guard let word = header.required("doelstelling", of: "dit document") else { return nil }
      let known = agenda.regeling.doelstellingen.map(\.code)
      return known.contains(word.value) ? word : unknown(word, "doelstelling", known)
    }
  }

  /// The kinds of chapters.
  static let chapters = [
    "inleiding", "instelling", "regio", "swot", "samenwerking", "uitvoering", "middelen",
    "samenvatting", "strategie", "terugblik", "instemming", "bijlage",
  ]

  /// Returns the kind of a chapter.
  private func chapter(_ header: MapReader) -> Located<String>? {
    guard let word = header.required("hoofdstuk", of: "dit document") else { return nil }
    if !Self.chapters.contains(word.value) {
      header.reportChoice(word, "hoofdstuk", Self.chapters)
      return nil
    }
    return word
  }

  /// Reports a code that the edition does not have.
  private func unknown(
    _ word: Located<String>, _ what: String, _ known: [String]
  ) -> Located<String>? {
    UnknownCode(word, what, known, agenda.regeling.edition).report(in: log)
    return nil
  }
}
