public import AgendaModel
internal import Diagnostics
internal import Markdown

/// The ids of the headings of one document, unique and the same at every build.
///
/// An own `#id` wins; an analysis item gets `a-1.3-1`, a measure `m1.3.1`, an ambition `ambitie-2`,
/// any other heading the words of its text.
public struct DocumentAnchors: Sendable {
  /// The id of the heading that starts at each offset.
  private var idOfHeading: [Int: String] = [:]
  /// Further ids of a heading, such as those of the second analysis item it answers.
  private var aliasesOfHeading: [Int: [String]] = [:]
  /// The id for every fragment that a link may have, in lower case.
  private var idOfFragment: [String: String] = [:]
  /// The ids given out.
  private var identifiers: IdentifierSet

  /// The ids that page templates use themselves.
  public static let reserved: Set<String> = [
    "inhoud", "menu", "kruimelpad", "zoeken", "voettekst", "noten", "top",
  ]

  /// Gives ids to the headings of a document.
  public init(_ document: AgendaDocument) {
    identifiers = IdentifierSet(reserved: Self.reserved)
    for mark in Self.headings(of: document) where mark.ownID != nil { add(mark) }
    for mark in Self.headings(of: document) where mark.ownID == nil { add(mark) }
  }

  /// Returns the id of a heading; nil for one that is not of this document.
  public func id(ofHeadingAt offset: Int) -> String? { idOfHeading[offset] }

  /// Returns the further ids of a heading.
  public func aliases(ofHeadingAt offset: Int) -> [String] { aliasesOfHeading[offset] ?? [] }

  /// Returns the id that a link's fragment means: an id, a requirement's code or a heading's words.
  public func resolve(_ fragment: String) -> String? {
    idOfFragment[fragment.lowercased()] ?? idOfFragment[Slug.make(fragment)]
  }

  /// Gives one heading its ids.
  private mutating func add(_ mark: Mark) {
    let wanted = (mark.ownID.map { [$0] } ?? []) + mark.codes
    let free = wanted.filter { identifiers.claim($0) }
    let slug = Slug.make(mark.text)
    let id = free.first ?? identifiers.unique(slug)
    idOfHeading[mark.offset] = id
    if free.count > 1 { aliasesOfHeading[mark.offset] = Array(free.dropFirst()) }
    for name in free + [id, slug] where idOfFragment[name.lowercased()] == nil {
      idOfFragment[name.lowercased()] = free.contains(name) ? name : id
    }
  }

  /// What is known of a heading.
  private struct Mark {
    /// The offset of its first byte.
    var offset: Int
    /// Its text.
    var text: String
    /// Its own id.
    var ownID: String?
    /// The ids that follow from what it answers.
    var codes: [String] = []
  }

  /// Returns the headings of a document in order.
  private static func headings(of document: AgendaDocument) -> [Mark] {
    guard !document.sections.isEmpty else { return marks(in: document.body.blocks) }
    return marks(in: document.introduction)
      + document.sections.flatMap { section in
        [mark(section.heading)] + marks(in: section.introduction)
          + section.parts.flatMap { [mark($0)] + marks(in: $0.blocks) }
      }
  }

  /// Returns the headings among blocks.
  private static func marks(in blocks: [Block]) -> [Mark] {
    blocks.compactMap { block in
      guard case .heading(_, let inlines) = block.kind else { return nil }
      return Mark(
        offset: block.range.lowerBound, text: inlines.plainText,
        ownID: block.attributes?["#"]?.value)
    }
  }

  /// Returns a section's heading.
  private static func mark(_ heading: Heading) -> Mark {
    Mark(
      offset: heading.range.lower, text: heading.text, ownID: heading.attributes?["#"]?.value)
  }

  /// Whether a measure's id ends in the letter of a part: `m1.3.1a`, and not an own name.
  private static func isLettered(_ id: String) -> Bool {
    id.dropFirst().first?.isNumber == true && id.last?.isLetter == true
  }

  /// Returns a part's heading, with the ids of what it answers.
  private static func mark(_ part: Part) -> Mark {
    var mark = mark(part.heading)
    mark.ownID = mark.ownID ?? part.marks.id?.value
    mark.codes = part.marks.analysis.map { $0.value.lowercased() }
    let answered = part.marks.measures + part.marks.reports
    for measure in answered.map({ $0.value.lowercased() }) {
      mark.codes.append(measure)
      // A link to the whole measure leads to the first of its parts.
      if isLettered(measure) { mark.codes.append(String(measure.dropLast())) }
    }
    if let ambition = part.marks.ambition?.value { mark.codes.append("ambitie-\(ambition)") }
    return mark
  }
}
