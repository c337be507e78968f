/// The number of findings of each weight, and the sentence that says so.
public struct FindingCount: Sendable, Equatable {
  /// Findings per weight, accepted ones left out.
  public private(set) var open: [Severity: Int] = [:]
  /// Findings that were discussed and left so.
  public private(set) var accepted = 0

  /// Counts `findings`.
  public init(_ findings: [Diagnostic]) {
    for finding in findings {
      if finding.acceptance == nil {
        open[finding.severity, default: 0] += 1
      } else {
        accepted += 1
      }
    }
  }

  /// The counts as one Dutch sentence.
  public var sentence: String {
    let words: [(Severity, String, String)] = [
      (.fout, "fout", "fouten"), (.waarschuwing, "waarschuwing", "waarschuwingen"),
      (.nogInTeVullen, "onderdeel nog in te vullen", "onderdelen nog in te vullen"),
      (.advies, "advies", "adviezen"), (.melding, "melding", "meldingen"),
    ]
    var parts = words.compactMap { severity, one, many -> String? in
      let count = open[severity] ?? 0
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    if accepted > 0 { parts.append("\(accepted) besproken en zo gelaten") }
    return parts.isEmpty ? "Geen bevindingen." : parts.joined(separator: ", ") + "."
  }
}
