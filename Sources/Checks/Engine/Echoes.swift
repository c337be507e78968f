internal import Diagnostics

/// Findings that are true, but say a mistake over again that another finding has told.
///
/// A mean that its answers exclude is on the wrong side of its target as well: once the mean is right,
/// so is the target. The finding nearest to the mistake stays.
struct Echoes {
  /// What a finding makes needless at its own place.
  private static let rules: [(causes: [any Check.Type], echoes: [any Check.Type])] = [
    (
      [ValueOutsideScale.self],
      [
        ShareDiffersFromAnswers.self, MeanImpossible.self, TargetAlreadyMet.self,
        TargetWorseThanNulmeting.self, TargetPathNotMonotone.self, AggregateOutsideParts.self,
      ]
    ),
    (
      [MeanImpossible.self, ShareDiffersFromAnswers.self],
      [TargetAlreadyMet.self, TargetWorseThanNulmeting.self, TargetPathNotMonotone.self]
    ),
    ([StandGoesBack.self], [DeviationUnexplained.self]),
    ([DraftingResidue.self], [InternalRemarkInPublicText.self, AbbreviationUnexplained.self]),
  ]

  /// The rules of which a cause was found, each with the places of its causes by path, ascending.
  private let active: [(echoes: Set<String>, places: [String: [Range<Int>]])]

  /// Gathers the causes among findings.
  init(_ findings: [Diagnostic]) {
    active = Self.rules.compactMap { causes, echoes in
      let ids = Set(causes.map { $0.page.id })
      let found = findings.filter { ids.contains($0.id) }.map(\.range)
      let places = Dictionary(grouping: found, by: \.file.path).mapValues { ranges in
        ranges.map { $0.lower..<max($0.upper, $0.lower + 1) }.sorted {
          $0.lowerBound < $1.lowerBound
        }
      }
      return found.isEmpty ? nil : (Set(echoes.map { $0.page.id }), places)
    }
  }

  /// Whether a finding starts, or points at a place that starts, in what another one told.
  func contain(_ finding: Diagnostic) -> Bool {
    active.contains { echoes, places in
      echoes.contains(finding.id)
        && ([finding.range] + finding.notes.map(\.range)).contains { place in
          Self.holds(place.lower, places[place.file.path, default: []])
        }
    }
  }

  /// Whether a byte lies in the last of some ascending ranges that starts at or before it.
  private static func holds(_ byte: Int, _ ranges: [Range<Int>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(byte)
  }
}
