internal import AgendaModel

/// What braces may refer to in an edition, looked up once for all documents.
struct RequirementIndex {
  /// The ids of the analysis items.
  let analysis: Set<String>
  /// The numbers of the analysis items per owner.
  let analysisNumbers: [String: [String]]
  /// The letters of the parts per id of a measure.
  let measures: [String: Set<String>]
  /// The numbers of the measures per doelstelling.
  let measureNumbers: [String: [String]]

  /// Indexes an edition.
  init(_ regeling: Regeling) {
    let items = regeling.analysisItems
    analysis = Set(items.map(\.id))
    analysisNumbers = Dictionary(grouping: items, by: \.owner).mapValues { items in
      items.map { String($0.number) }
    }
    let all = regeling.measures
    measures = Dictionary(all.map { ($0.id, Set($0.parts.map(\.letter))) }) { first, _ in first }
    measureNumbers = Dictionary(grouping: all, by: \.doelstelling).mapValues { measures in
      measures.map { String($0.number) }
    }
  }
}
