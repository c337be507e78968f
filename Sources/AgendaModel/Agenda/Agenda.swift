public import Diagnostics

/// A kwaliteitsagenda as read from its folder, each value with the place where it stands.
public struct Agenda: Sendable {
  /// `agenda.yaml`; an empty file of that name when there is none.
  public var file: SourceFile
  /// The edition of the Regeling that the agenda follows.
  public var regeling: Regeling
  /// The institution.
  public var institution: Institution
  /// The title of the agenda.
  public var title: Located<String>?
  /// Its period, such as 2024-2027.
  public var period: Located<Period>?
  /// Whether it is a draft or adopted.
  public var status: Located<Status>?
  /// The version as the institution names it.
  public var version: Located<String>?
  /// The day that counts as "now": the tool has no clock.
  public var referenceDate: Located<CalendarDate>?
  /// The public address, with a slash at its end.
  public var address: Located<String>?
  /// A banner on every page.
  public var announcement: Located<String>?
  /// Under which terms others may use the texts and figures.
  public var licence: Located<String>?
  /// Whether an adopted agenda shows the page about what the Regeling asks.
  public var showsRequirements: Bool
  /// What the institution offers, which decides what is required.
  public var profile: Profile
  /// Counts of persons from 1 to below this number are not published.
  public var smallCountThreshold: Int
  /// The sources of figures.
  public var sources: [DataSource]
  /// The acts of the bodies.
  public var consents: [Consent]
  /// The bodies of the institution, such as its studentenraad.
  public var bodies: [Located<String>]
  /// The partners.
  public var partners: [Partner]
  /// The beroepsopleidingen for the maatschappelijke opgaven.
  public var programmes: [Programme]
  /// The abbreviations and terms.
  public var terms: [Term]
  /// The institution's own strategy.
  public var strategy: [StrategyGoal]
  /// The findings that were discussed and left so.
  public var acceptances: [FindingAcceptance]
  /// The chapters in the order of their file names.
  public var chapters: [AgendaDocument]
  /// The introductions of the prioriteiten.
  public var prioriteiten: [AgendaDocument]
  /// The doelstellingen in the order of their codes.
  public var doelstellingen: [AgendaDocument]
  /// The accounts of years and semesters, by term and then by subject.
  public var accounts: [AgendaDocument]
  /// The newest adopted version that was stored; empty when there is none.
  public var versions: [FrozenVersion]
  /// The datasets.
  public var datasets: [Dataset]
  /// The begroting, from the chapter about money.
  public var begroting: Begroting?
  /// The other files of the folder, such as pictures, sorted by path.
  public var assets: [Asset]
  /// The paths of files that nothing in the agenda has a use for, sorted.
  public var idlePaths: [String]

  /// Creates an empty agenda.
  public init(file: SourceFile, regeling: Regeling) {
    (self.file, self.regeling) = (file, regeling)
    institution = Institution(range: SourceRange(file, 0, 0))
    (title, period, status, version) = (nil, nil, nil, nil)
    (referenceDate, address, announcement, licence) = (nil, nil, nil, nil)
    (showsRequirements, profile, smallCountThreshold) = (false, Profile(), 5)
    (sources, consents, bodies, partners, programmes, terms) = ([], [], [], [], [], [])
    (strategy, acceptances, chapters, prioriteiten) = ([], [], [], [])
    (doelstellingen, datasets, begroting, assets) = ([], [], nil, [])
    (idlePaths, accounts, versions) = ([], [], [])
  }

  /// The states of an agenda.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// A draft, in which parts may still be missing.
    case draft = "concept"
    /// Adopted.
    case adopted = "vastgesteld"
  }

  /// Whether parts may still be missing: true unless the agenda says it is adopted.
  public var isDraft: Bool { status?.value != .adopted }

  /// All documents: chapters, prioriteiten, doelstellingen, accounts.
  public var documents: [AgendaDocument] {
    chapters + prioriteiten + doelstellingen + accounts
  }

  /// All indicator blocks in the order of the documents, with the document each stands in.
  public var indicators: [IndicatorBlock] { documents.flatMap(\.indicators) }

  /// Returns the first indicator block with a code or own id.
  public func indicator(_ key: String) -> IndicatorBlock? {
    for group in [doelstellingen, prioriteiten, chapters] {
      for document in group {
        if let block = document.indicator(key) { return block }
      }
    }
    return nil
  }

  /// Returns the document about a doelstelling.
  public func doelstelling(_ code: String) -> AgendaDocument? {
    doelstellingen.first { $0.code?.value == code }
  }

  /// Returns the document about a prioriteit.
  public func prioriteit(_ number: Int) -> AgendaDocument? {
    prioriteiten.first { $0.code?.value == String(number) }
  }

  /// Returns the source with `id`.
  public func source(_ id: String) -> DataSource? { sources.first { $0.id.value == id } }
}

/// What an institution offers.
public struct Profile: Sendable, Hashable {
  /// The niveaus, entree being 1; empty when unknown.
  public var niveaus: [Int]
  /// The leerwegen; empty when unknown.
  public var leerwegen: [String]
  /// The number of staff; nil when unknown.
  public var staff: Int?

  /// Creates a profile.
  public init(niveaus: [Int] = [], leerwegen: [String] = [], staff: Int? = nil) {
    (self.niveaus, self.leerwegen, self.staff) = (niveaus, leerwegen, staff)
  }
}

/// A picture or other file that pages may refer to.
public struct Asset: Sendable {
  /// The path in the agenda's folder.
  public var path: String
  /// The contents.
  public var bytes: [UInt8]

  /// Creates an asset.
  public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
}
