internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A `{{…}}` that leads to no value.
enum UnknownReference: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-reference", .form, .fout,
    title: "Een verwijzing naar een waarde komt nergens uit",
    what: """
      Of elke `{{…}}` in de tekst een waarde oplevert: een indicator, en zo nodig reeks, cel en
      periode; of een gegevensbestand met een rij en een kolom.
      """,
    why: """
      Op de plaats van de verwijzing hoort een getal te staan; zonder waarde blijft daar een gat.
      """,
    wrong: "De begeleiding krijgt een {{2x nulmeting}}.",
    right: "De begeleiding krijgt een {{2c nulmeting}}.",
    mend: "Verbeter de verwijzing, of vul de waarde in het kopblok in")

  /// Returns a finding for each reference without a value.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    // The same value is often drawn in many places; each is looked up once.
    var isResolved: [String: Bool] = [:]
    lazy var reported = ReportedAbsences(index)
    lazy var datasets = DatasetReferences(index)
    return index.documents.flatMap { document in
      document.document.body.references.compactMap { reference -> Diagnostic? in
        guard isResolved[reference.text] != true else { return nil }
        let place = document.place(reference.range)
        if let parsed = DatasetReference(reference.text) {
          return datasets.finding(parsed, in: reference.text, at: place)
        }
        guard let parsed = ValueReference(reference.text) else {
          return malformed(reference.text, at: place)
        }
        let isKnown = isResolved[reference.text] ?? (index.agenda.resolve(parsed) != nil)
        isResolved[reference.text] = isKnown
        return isKnown || reported.explains(parsed) ? nil : unresolved(parsed, at: place, index)
      }
    }
  }

  /// Returns the finding about text that does not follow the grammar.
  private static func malformed(_ text: String, at place: SourceRange) -> Diagnostic {
    finding(
      at: place, Message.malformed(text), explanation: Message.grammar(of: text),
      solutions: [.init("Wilt u echte accolades, schrijf dan `\\{{`")])
  }

  /// Returns the finding about a reference without a value; nil when that value was unreadable.
  private static func unresolved(
    _ reference: ValueReference, at place: SourceRange, _ index: AgendaIndex
  ) -> Diagnostic? {
    let places = index.indicators(reference.indicator)
    guard let found = places.first else {
      let near = NearMiss.nearest(to: reference.indicator, among: index.indicatorKeys)
      return finding(
        at: place, Message.noIndicator(reference.indicator), explanation: Message.ofIndicator,
        solutions: near.map { [.init("Bedoelde u ‘\($0)’?")] } ?? [])
    }
    guard !index.isDamaged(found) else { return nil }
    let near = nearest(to: reference, in: found.block).map { "Bedoelde u ‘\($0)’?" }
    let known = near ?? ReferenceChoices(reference, in: found.block).text.map { "Er is wel: \($0)" }
    return finding(
      at: place, Message.noValue(reference, in: found.block), explanation: Message.ofIndicator,
      subject: reference.indicator, solutions: known.map { [.init($0)] } ?? [])
  }

  /// Returns the series or cell whose name comes nearest to one that is not there.
  private static func nearest(to reference: ValueReference, in block: IndicatorBlock) -> String? {
    if let id = reference.series, block.series(id) == nil {
      return NearMiss.nearest(to: id, among: block.series.compactMap(\.id?.value))
    }
    let series = reference.series.map { block.series($0) } ?? block.mainSeries
    guard let series, series.cell(reference.cell) == nil else { return nil }
    return NearMiss.nearest(to: reference.cell.text, among: series.cells.map(\.key.text))
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about the grammar.
  static func malformed(_ text: String) -> String {
    "‘{{\(text)}}’ is geen verwijzing naar een waarde"
  }
  /// The headline about an unknown indicator.
  static func noIndicator(_ key: String) -> String { "Er is geen indicator ‘\(key)’" }
  /// The headline about a value that is not there, naming what comes closest to it.
  static func noValue(_ reference: ValueReference, in block: IndicatorBlock) -> String {
    if let id = reference.series, block.series(id) == nil {
      return "Indicator \(block.key) heeft geen reeks ‘\(id)’"
    }
    let series = reference.series.map { block.series($0) } ?? block.mainSeries
    let cell = reference.cell
    if !cell.parts.isEmpty, series?.cell(cell) == nil {
      return "Indicator \(block.key) heeft geen cel ‘\(cell.text)’"
    }
    let period = reference.period.map { " voor \($0.text)" } ?? ""
    return "Indicator \(block.key) heeft geen \(reference.kind.rawValue)\(period)"
  }
  /// How a reference of the kind that a malformed text looks like is written.
  static func grammar(of text: String) -> String {
    text.contains(DatasetReference.prefix) ? DatasetReferences.grammar : ofIndicator
  }
  /// How a reference to an indicator is written.
  static let ofIndicator =
    "Zo schrijft u een verwijzing: {{2c nulmeting}}, {{2c doel 2026}}, {{2a cel=niveau:3 gemeten}}."
}
