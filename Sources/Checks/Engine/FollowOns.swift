internal import Diagnostics

/// Findings of the reading that only follow from another one on the same line.
enum FollowOns {
  /// The traps of YAML: what such a line says is not what its author wrote.
  private static let traps: Set<String> = [
    "bare-greater-than", "comma-lost", "control-character", "flow-value", "yaml-anchor", "yaml-tab",
  ]
  /// What a trap brings about.
  private static let consequences: Set<String> = [
    "number-unreadable", "period-unreadable", "value-unreadable", "wrong-type", "yaml-syntax",
  ]

  /// A line of a file.
  private struct Line: Hashable {
    /// The file's path.
    let path: String
    /// The line's number.
    let number: Int

    /// The line on which a finding starts.
    init(_ finding: Diagnostic) {
      (path, number) = (finding.range.file.path, finding.range.start.line)
    }
  }

  /// An indicator that the Regeling does not have: its other findings follow from that.
  struct StrangeIndicators {
    /// The code and the path of each.
    private let codes: Set<[String]>

    /// Gathers them from what the reading found.
    init(_ readingFindings: [Diagnostic]) {
      codes = Set(
        readingFindings.filter { $0.id == UnknownIndicator.page.id }.map {
          [$0.subject ?? "", $0.range.file.path]
        })
    }

    /// Whether a finding is about one of them, and not the one that says so.
    func explain(_ finding: Diagnostic) -> Bool {
      guard !codes.isEmpty, let subject = finding.subject else { return false }
      return finding.id != UnknownIndicator.page.id
        && codes.contains([subject, finding.range.file.path])
    }
  }

  /// Returns findings without totals of a data file that follow from an amount in it that the
  /// begroting has otherwise.
  static func withoutOwnTotals(_ findings: [Diagnostic]) -> [Diagnostic] {
    let paths = Set(
      findings.filter { $0.id == BudgetDataDiffers.page.id }.map(\.range.file.path))
    guard !paths.isEmpty else { return findings }
    return findings.filter {
      $0.id != DatasetTotalDiffers.page.id || !paths.contains($0.range.file.path)
    }
  }

  /// Returns findings without those about amounts and totals that a row which stands twice brings about.
  static func withoutDoubleRows(_ findings: [Diagnostic]) -> [Diagnostic] {
    let rows = Set(findings.filter { $0.id == DatasetKeyTwice.page.id }.map(Line.init))
    let paths = Set(rows.map(\.path))
    return findings.filter { finding in
      switch finding.id {
      case DatasetTotalDiffers.page.id: !paths.contains(finding.range.file.path)
      case BudgetDataDiffers.page.id: !rows.contains(Line(finding))
      default: true
      }
    }
  }

  /// Returns findings without those that follow from a trap on their line.
  static func removed(from findings: [Diagnostic]) -> [Diagnostic] {
    let trapped = Set(findings.filter { traps.contains($0.id) }.map(Line.init))
    guard !trapped.isEmpty else { return findings }
    return findings.filter { !consequences.contains($0.id) || !trapped.contains(Line($0)) }
  }
}
