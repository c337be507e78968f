import Diagnostics

/// What the check said about one mistake.
struct Outcome: Sendable {
  /// Whether the mistake was found at its place.
  let isFound: Bool
  /// Findings that say something else, and are no second truth either.
  let extra: [Diagnostic]
  /// All new findings, for the report of a miss.
  let all: [Diagnostic]

  /// Checks a copy with a mistake in it.
  init(_ mutation: Mutation, _ kind: MutationClass, in copy: AgendaCopy) {
    all = copy.newFindings(after: mutation)
    let hits = all.filter { finding in
      kind.expected.contains(finding.id) && Self.stands(finding, at: mutation)
    }
    isFound = !hits.isEmpty
    let known = kind.expected.union(kind.consequences)
    extra = all.filter { !known.contains($0.id) }
  }

  /// Whether a finding, or a second place of it, stands where the mistake was made.
  private static func stands(_ finding: Diagnostic, at mutation: Mutation) -> Bool {
    let places = [finding.range] + finding.notes.map(\.range)
    switch mutation.place {
    case .anywhere: return true
    case .document:
      let paths = mutation.edits.map(\.path) + mutation.removed + ["agenda.yaml"]
      return places.contains { paths.contains($0.file.path) }
    case .edited:
      return mutation.edits.contains { edit in places.contains { touches($0, edit) } }
    }
  }

  /// Whether a place shares a line with a change.
  private static func touches(_ place: SourceRange, _ edit: Mutation.Edit) -> Bool {
    guard place.file.path == edit.path else { return false }
    let first = place.file.position(of: edit.range.lowerBound).line
    let last = place.file.position(of: edit.range.lowerBound + edit.text.utf8.count).line
    return place.start.line <= last && place.end.line >= first
  }

  /// The new findings in one line each.
  var lines: [String] {
    all.map { finding in
      let place = "\(finding.range.file.path):\(finding.range.start.line)"
      return "    \(place) [\(finding.id)] \(finding.summary)"
    }
  }
}
