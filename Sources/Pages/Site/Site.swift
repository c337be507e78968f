internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// What all pages of a site draw on, worked out once: indexes, anchors, answers and addresses.
///
/// A class, since every part of every page holds it: a copy of its two dozen members for each of them
/// would cost more than what it saves.
final class Site: Sendable {
  /// The agenda as its audience may see it.
  let published: PublishedAgenda
  /// Where each page stands.
  let map: SiteMap
  /// The documents by kind and code.
  private let views: [String: DocumentView]
  /// The chapters in order.
  let chapters: [DocumentView]
  /// The answers to the measures.
  let answers: MeasureAnswers
  /// The indicators that have a page, in natural order.
  let indicators: [IndicatorBlock]
  /// How the agenda stands in each term with accounts: the years, then the semesters, the newest
  /// first.
  let stands: [TermStand]
  /// The figures.
  let figures: Figures
  /// The indicators by code or id.
  private let indicatorsByKey: [String: IndicatorBlock]
  /// The measures of the Regeling by id.
  private let measures: [String: Regeling.Maatregel]
  /// The titles of the doelstellingen by code.
  private let doelstellingTitles: [String: String]
  /// The sources of the agenda by id.
  private let sources: [String: DataSource]

  /// Works out what the pages share.
  init(_ published: PublishedAgenda, hasPictures: Bool = false, marksSources: Bool = false) {
    let agenda = published.agenda
    self.published = published
    map = SiteMap(published, hasPictures: hasPictures, marksSources: marksSources)
    let all = agenda.documents.map { [map] in DocumentView($0, anchors: map.anchors(of: $0)) }
    views = Dictionary(all.map { (Self.key($0.document.kind, $0.code), $0) }) { first, _ in first }
    chapters = all.filter { $0.document.kind == .chapter }
    answers = MeasureAnswers(all)
    indicators = IndicatorOrder(agenda.regeling).sorted(agenda.indicators)
    measures = Dictionary(agenda.regeling.measures.map { ($0.id, $0) }) { first, _ in first }
    doelstellingTitles = Dictionary(
      agenda.regeling.doelstellingen.map { ($0.code, $0.title) }
        + agenda.doelstellingen.compactMap { document in
          document.code.flatMap { code in document.title.map { (code.value, $0.value) } }
        }
    ) { $1 }
    indicatorsByKey = Dictionary(indicators.map { ($0.key, $0) }) { first, _ in first }
    stands = TermStand.all(
      SiteAccounts(all), plans: all.filter { $0.document.kind == .doelstelling },
      indicators: indicators, in: agenda)
    figures = Figures(map, indicators: indicators, answers: answers, stands: stands)
    sources = Dictionary(agenda.sources.map { ($0.id.value, $0) }) { first, _ in first }
  }

  /// The agenda.
  var agenda: Agenda { published.agenda }
  /// The edition of the Regeling.
  var regeling: Regeling { published.agenda.regeling }
  /// Whether the pages say what is still missing: in a draft, and for the institution itself.
  var showsMissing: Bool { agenda.isDraft || published.audience == .institution }
  /// Whether there is a page about what the Regeling asks.
  var showsRequirements: Bool { agenda.showsRequirements || showsMissing }
  /// The name of the institution.
  var institutionName: String { agenda.institution.name?.value ?? "Naamloze instelling" }
  /// The short name, or else the full one.
  var institutionShortName: String { agenda.institution.shortName ?? institutionName }
  /// The title of the agenda.
  var agendaTitle: String { agenda.title?.value ?? "Kwaliteitsagenda \(regeling.edition)" }

  /// How the agenda stands in the newest year with accounts.
  var newestStand: TermStand? { stands.first { !$0.term.isInternal } }

  /// Returns the document of a doelstelling.
  func doelstelling(_ code: String) -> DocumentView? { views[Self.key(.doelstelling, code)] }
  /// Returns the document of a prioriteit.
  func prioriteit(_ number: Int) -> DocumentView? { views[Self.key(.prioriteit, String(number))] }
  /// Returns the chapter with an id.
  func chapter(_ id: String) -> DocumentView? { views[Self.key(.chapter, id)] }
  /// Returns the indicator with a code or own id.
  func indicator(_ key: String) -> IndicatorBlock? { indicatorsByKey[key] }

  /// Returns the measure of the Regeling with an id, with or without the letter of a part.
  func measure(_ id: String) -> Regeling.Maatregel? { measures[MeasureAnswers.whole(id)] }

  /// Returns the name of a source: the agenda's, or the Regeling's.
  func sourceName(_ id: String) -> String {
    sources[id]?.name ?? regeling.sources.first { $0.id == id }?.name ?? id
  }
  /// Returns the source of the agenda with an id.
  func source(_ id: String) -> DataSource? { sources[id] }

  /// Returns the title of a doelstelling: the author's, or the Regeling's.
  func title(ofDoelstelling code: String) -> String {
    doelstellingTitles[code] ?? code
  }

  /// Returns the title of a prioriteit: the author's, or the Regeling's.
  func title(ofPrioriteit number: Int) -> String {
    prioriteit(number)?.document.title?.value
      ?? regeling.prioriteiten.first { $0.number == number }?.title ?? "Prioriteit \(number)"
  }

  /// Returns the title of a chapter: the author's, or the Regeling's.
  func title(ofChapter view: DocumentView) -> String {
    view.document.title?.value ?? regeling.chapters.first { $0.id == view.code }?.title ?? view.code
  }

  /// Returns the indicators that stand in the documents of a prioriteit.
  func indicators(ofPrioriteit number: Int) -> [IndicatorBlock] {
    indicators.filter { $0.prioriteit == number }
  }

  /// Returns the relative address from one page to another.
  func address(_ target: SitePage, from page: SitePage, anchor: String? = nil) -> String {
    map.path(of: page).link(to: map.path(of: target), anchor: anchor)
  }

  /// Returns the page an indicator's owner is described on, with its name.
  func owner(of indicator: IndicatorBlock) -> (path: SitePage, name: String)? {
    if doelstellingTitles[indicator.owner] != nil {
      let title = title(ofDoelstelling: indicator.owner)
      return (.doelstelling(indicator.owner), "Doelstelling \(indicator.owner): \(title)")
    }
    if let number = Int(indicator.owner) {
      return (.prioriteit(number), "Prioriteit \(number): \(title(ofPrioriteit: number))")
    }
    return chapter(indicator.owner).map { (.chapter($0.document.file.path), title(ofChapter: $0)) }
  }

  /// Returns the key of a document in `views`.
  private static func key(_ kind: AgendaDocument.Kind, _ code: String) -> String {
    "\(kind) \(code)"
  }
}
