internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Where the answers to the Regeling's requirements are expected.
extension AgendaIndex {
  /// Returns the document of a doelstelling's code or a prioriteit's number.
  func document(ofOwner owner: String) -> AgendaDocument? {
    agenda.doelstelling(owner) ?? Int(owner).flatMap { agenda.prioriteit($0) }
  }

  /// Returns where something of `owner` is missing: at the section with `role`, else at the
  /// document's code; nil when the document itself is missing, which is a finding of its own.
  func placeOfMissing(_ role: Section.Role?, in owner: String) -> SourceRange? {
    guard let document = document(ofOwner: owner) else { return nil }
    if let role, let section = document.sections(role).first { return section.heading.range }
    return document.code?.range ?? document.headerRange
  }

  /// The start of `agenda.yaml`, for what no other file could hold.
  var startOfAgenda: SourceRange { SourceRange(agenda.file, 0, 0) }

  /// Returns the missing parts of an owner that damaged headings do not explain.
  ///
  /// A heading with an unreadable or misplaced mark may be the answer to any one of the missing parts, and so
  /// may a heading with a number that another heading has already. As long as there are no more missing
  /// parts than such headings, they are the same mistake.
  func unexplained(_ missing: [Diagnostic], owner: String) -> [Diagnostic] {
    guard !missing.isEmpty, let document = document(ofOwner: owner) else { return missing }
    let silent = document.parts.filter { $0.marks.analysis.isEmpty && $0.marks.measures.isEmpty }
    let lost =
      silent.count { damage.touches($0.heading.lineRange) }
      + damage.misplacedMarks(in: document.file.path) + surplusAnswers(in: document)
    return missing.count <= lost ? [] : missing
  }

  /// Returns how many headings of a document repeat a number that an earlier one has.
  private func surplusAnswers(in document: AgendaDocument) -> Int {
    var seen: Set<String> = []
    return document.parts.count { part in
      let ids = part.marks.analysis + part.marks.measures
      let isRepeated = !ids.isEmpty && ids.allSatisfy { seen.contains($0.value) }
      seen.formUnion(ids.map(\.value))
      return isRepeated
    }
  }

  /// The analysis items that concern this school, per owner in the catalogue's order.
  var analysisByOwner: [(owner: String, items: [Regeling.AnalysisItem])] {
    regeling.prioriteiten.flatMap { prioriteit in
      [(String(prioriteit.number), prioriteit.analysis)]
        + prioriteit.doelstellingen.map { ($0.code, $0.analysis) }
    }.map { owner, items in
      (owner, items.filter { $0.applicability.concerns(agenda.profile) })
    }
  }

  /// Returns the parts that answer a measure as a whole or in part.
  func answers(to measure: Regeling.Maatregel) -> [Answer] {
    let ids = [measure.id] + measure.parts.map { measure.id + $0.letter }
    return ids.flatMap { measureAnswers[$0, default: []] }
  }
}

extension Heading {
  /// The bytes of the heading with its braces, which `range` leaves out.
  var lineRange: SourceRange {
    SourceRange(range.file, range.lower, max(range.upper, attributes?.range.upperBound ?? 0))
  }
}
