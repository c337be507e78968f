/// The mends of findings that may be applied without asking, per file.
///
/// Only replacements that are marked as safe count, of findings that were not accepted. Where two
/// would change the same bytes, the first is kept; the other comes up again at the next check.
public struct SafeMends: Sendable {
  /// The replacements of one file.
  public struct FileMend: Sendable {
    /// The file as it was read.
    public let file: SourceFile
    /// The replacements in the order of their places; none touches another.
    public let replacements: [Diagnostic.Replacement]

    /// The contents with every replacement applied.
    public var mended: [UInt8] {
      var result: [UInt8] = []
      var at = 0
      for replacement in replacements {
        result += file.bytes[at..<replacement.range.lower]
        result += Array(replacement.text.utf8)
        at = replacement.range.upper
      }
      return result + file.bytes[at...]
    }
  }

  /// The files that change, in the order of their paths.
  public let files: [FileMend]
  /// The number of open findings with a mend that is written down and not safe.
  public let unsafeCount: Int

  /// Gathers the mends of `findings`.
  public init(_ findings: [Diagnostic]) {
    let open = findings.filter { $0.acceptance == nil }
    let solutions = open.map { finding in
      finding.solutions.first { !$0.replacements.isEmpty && $0.replacements.allSatisfy(\.isSafe) }
    }
    let replacements = solutions.compactMap(\.self).flatMap(\.replacements)
    let byPath = Dictionary(grouping: replacements) { $0.range.file.path }
    files = byPath.keys.sorted().compactMap { path in Self.fileMend(byPath[path] ?? []) }
    unsafeCount = zip(open, solutions).count { finding, safe in
      safe == nil && finding.solutions.contains { !$0.replacements.isEmpty }
    }
  }

  /// The number of replacements in all files.
  public var count: Int { files.reduce(0) { $0 + $1.replacements.count } }

  /// Returns the replacements of one file in order, without those that touch an earlier one.
  private static func fileMend(_ replacements: [Diagnostic.Replacement]) -> FileMend? {
    let sorted = replacements.sorted {
      ($0.range.lower, $0.range.upper, $0.text) < ($1.range.lower, $1.range.upper, $1.text)
    }
    var kept: [Diagnostic.Replacement] = []
    for replacement in sorted where replacement.range.upper <= replacement.range.file.bytes.count {
      let end = kept.last?.range.upper ?? 0
      if replacement.range.lower > end || kept.isEmpty { kept.append(replacement) }
    }
    return kept.first.map { FileMend(file: $0.range.file, replacements: kept) }
  }
}
