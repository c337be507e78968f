public import Diagnostics

/// What an edition of the Regeling kwaliteitsafspraken mbo asks, as data.
///
/// The checks and pages read the law from here; no requirement, threshold or article stands in code.
public struct Regeling: Sendable {
  /// The catalogue file.
  public var file: SourceFile
  /// The edition's name, such as `2024-2027`.
  public var edition: String
  /// The full name.
  public var name: String
  /// The identifier in the national register of regulations.
  public var identifier: String
  /// Where it was published.
  public var publication: String
  /// What a reader must know about the catalogue itself.
  public var caveat: String
  /// The first and last year of an agenda under this edition.
  public var years: ClosedRange<Int>
  /// The prioriteiten in order.
  public var prioriteiten: [Prioriteit]
  /// The sources that national indicators come from.
  public var sources: [Source]
  /// The closed lists of breakdown values.
  public var dimensions: [Dimension]
  /// The chapters that an agenda has.
  public var chapters: [Chapter]
  /// The bodies whose consent is asked.
  public var consents: [Consent]
  /// The parts that a begroting must show.
  public var budgetParts: [BudgetPart]
  /// What is asked of the account of each year; nil where the edition does not say.
  public var accounting: Accounting?
  /// The maatschappelijke opgaven.
  public var opgaven: [String]
  /// Beroepsopleidingen that researchers placed under an opgave: a list to compare with, not a norm.
  public var programmes: [ProgrammeHint]
  /// The check that answers each kind of requirement, or `handmatig, want …`.
  public var checks: [CheckLink]
  /// The disagreements between the sources of this catalogue.
  public var notes: [Note]
  /// What the rows are based on.
  public var evidenceSources: [EvidenceSource]
  /// What is keyed into the ministry's portal each year.
  public var entryList = EntryList()

  /// Creates an empty edition, which the reader fills and tests cut small.
  public init(file: SourceFile, edition: String, years: ClosedRange<Int>) {
    self.file = file
    self.edition = edition
    self.years = years
    (name, identifier, publication, caveat) = ("", "", "", "")
    (prioriteiten, sources, dimensions, chapters, consents) = ([], [], [], [], [])
    accounting = nil
    (budgetParts, opgaven, programmes, checks, notes, evidenceSources) = ([], [], [], [], [], [])
  }

  /// The doelstellingen of all prioriteiten in order.
  public var doelstellingen: [Doelstelling] { prioriteiten.flatMap(\.doelstellingen) }
  /// All analysis items in order, those of a whole prioriteit before those of its doelstellingen.
  public var analysisItems: [AnalysisItem] {
    prioriteiten.flatMap { $0.analysis + $0.doelstellingen.flatMap(\.analysis) }
  }
  /// All indicators in order.
  public var indicators: [Indicator] {
    prioriteiten.flatMap { $0.indicators + $0.doelstellingen.flatMap(\.indicators) }
  }
  /// All measures in order.
  public var measures: [Maatregel] { doelstellingen.flatMap(\.measures) }

  /// Returns the doelstelling with `code`.
  public func doelstelling(_ code: String) -> Doelstelling? {
    doelstellingen.first { $0.code == code }
  }
  /// Returns the indicator with `code`.
  public func indicator(_ code: String) -> Indicator? { indicators.first { $0.code == code } }
  /// Returns the names of the documents that a row is based on, in the row's order.
  public func names(of evidence: Evidence) -> [String] {
    evidence.sources.compactMap { id in evidenceSources.first { $0.id == id }?.name }
  }
  /// Returns the dimension with `name`.
  public func dimension(_ name: String) -> Dimension? { dimensions.first { $0.name == name } }

  /// A disagreement between sources, and how the catalogue handles it.
  public struct Note: Sendable {
    /// The number, such as `D7`.
    public var id: String
    /// What it is about.
    public var topic: String
    /// What each source says.
    public var sources: String
    /// What the catalogue does.
    public var handling: String
    /// Where it stands.
    public var range: SourceRange

    /// Creates a note.
    public init(id: String, topic: String, sources: String, handling: String, range: SourceRange) {
      (self.id, self.topic, self.sources, self.handling) = (id, topic, sources, handling)
      self.range = range
    }
  }

  /// A document that rows are based on.
  public struct EvidenceSource: Sendable {
    /// The id that rows refer to.
    public var id: String
    /// The document.
    public var name: String

    /// Creates a source.
    public init(id: String, name: String) { (self.id, self.name) = (id, name) }
  }

  /// The check that answers a kind of requirement.
  public struct CheckLink: Sendable {
    /// The kind, such as `analyse`.
    public var kind: String
    /// The id of the check, or `handmatig, want …`.
    public var check: String

    /// Creates a link.
    public init(kind: String, check: String) { (self.kind, self.check) = (kind, check) }
  }
}

/// How well a row of the catalogue is supported.
public struct Evidence: Sendable, Hashable {
  /// Whether one source only supports the row.
  public var isSingle: Bool
  /// The ids of the sources.
  public var sources: [String]
  /// The numbers of the disagreements that touch the row.
  public var notes: [String]
  /// A remark of the row's own.
  public var remark: String?

  /// Creates evidence.
  public init(
    isSingle: Bool = false, sources: [String] = [], notes: [String] = [], remark: String? = nil
  ) {
    (self.isSingle, self.sources, self.notes, self.remark) = (isSingle, sources, notes, remark)
  }

  /// The strength in words.
  public var text: String { isSingle ? "één bron" : "twee of meer bronnen" }
}

/// Which schools a row concerns: those that offer one of these niveaus or leerwegen.
public struct Applicability: Sendable, Hashable {
  /// The niveaus, entree being 1; empty for every school.
  public var niveaus: [Int]
  /// The leerwegen; empty for every school.
  public var leerwegen: [String]

  /// Creates a condition.
  public init(niveaus: [Int] = [], leerwegen: [String] = []) {
    (self.niveaus, self.leerwegen) = (niveaus, leerwegen)
  }

  /// Whether a school with this profile is concerned; an unknown profile always is.
  public func concerns(_ profile: Profile) -> Bool {
    let byNiveau =
      niveaus.isEmpty || profile.niveaus.isEmpty
      || niveaus.contains { profile.niveaus.contains($0) }
    let byLeerweg =
      leerwegen.isEmpty || profile.leerwegen.isEmpty
      || leerwegen.contains { profile.leerwegen.contains($0) }
    return byNiveau && byLeerweg
  }

  /// Returns the part of a profile that is concerned: of a row about entree and niveau 2, only those.
  public func part(of profile: Profile) -> Profile {
    var part = profile
    if !niveaus.isEmpty { part.niveaus.removeAll { !niveaus.contains($0) } }
    if !leerwegen.isEmpty { part.leerwegen.removeAll { !leerwegen.contains($0) } }
    return part
  }
}
