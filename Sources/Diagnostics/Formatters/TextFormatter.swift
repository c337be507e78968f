/// Prints findings as a report for people: headline, place, source line, reason and mend.
public enum TextFormatter {
  /// Returns the report over `findings`, which are printed in the given order.
  ///
  /// Plain text without colour codes; ends with a one-line sum, also when there are no findings.
  public static func report(_ findings: [Diagnostic], folder: String) -> String {
    findings.map { entry($0, folder: folder) + "\n" }.joined(separator: "\n")
      + (findings.isEmpty ? "" : "\n") + FindingCount(findings).sentence + "\n"
  }

  /// Returns one finding with its source frame.
  static func entry(_ finding: Diagnostic, folder: String) -> String {
    var lines = ["\(label(finding)): \(finding.summary) [\(finding.id)]"]
    lines.append("  --> \(place(finding.range, folder: folder))")
    lines += SourceFrame.lines(of: finding.range)
    for note in finding.notes {
      lines.append("  \(note.text): \(place(note.range, folder: folder))")
    }
    if let explanation = finding.explanation { lines.append("  Waarom: \(explanation)") }
    lines += finding.solutions.map { "  Zo lost u het op: \($0.summary)" }
    if let accepted = finding.acceptance {
      lines.append(
        "  Besproken en zo gelaten, omdat: \(accepted.reason) (\(accepted.by), \(accepted.date))")
    }
    return lines.joined(separator: "\n")
  }

  /// Returns the word before the headline.
  static func label(_ finding: Diagnostic) -> String {
    finding.acceptance == nil ? finding.severity.rawValue : "besproken en zo gelaten"
  }

  /// Returns `folder/path:line:column`.
  static func place(_ range: SourceRange, folder: String) -> String {
    let start = range.start
    let prefix = folder.isEmpty ? "" : folder + "/"
    return "\(prefix)\(range.file.path):\(start.line):\(start.column)"
  }
}

/// Prints findings one per line, for editors and search.
public enum ConciseFormatter {
  /// Returns one line per finding: place, weight, headline and id.
  public static func report(_ findings: [Diagnostic], folder: String) -> String {
    findings.map { finding in
      let place = TextFormatter.place(finding.range, folder: folder)
      return "\(place): \(TextFormatter.label(finding)): \(finding.summary) [\(finding.id)]\n"
    }.joined()
  }
}

/// The source line of a finding with a line of carets under the wrong span.
enum SourceFrame {
  /// The most columns of a source line that are shown.
  static let width = 100

  /// Returns the frame; empty when the line has nothing to show.
  static func lines(of range: SourceRange) -> [String] {
    let (file, start, end) = (range.file, range.start, range.end)
    let count = file.position(of: file.range(ofLine: start.line).upperBound).column - 1
    let first = max(0, min(start.column - 1 - width / 2, count - width))
    let from = file.offset(line: start.line, column: first + 1)
    let to = file.offset(line: start.line, column: first + 1 + width)
    let shown = file.text(from..<to).unicodeScalars.map(visible)
    guard !shown.allSatisfy(\.properties.isWhitespace) else { return [] }
    let length = end.line == start.line ? end.column - start.column : count - start.column + 1
    let indent = start.column - 1 - first
    let carets = max(1, min(length, shown.count - indent))
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(String(String.UnicodeScalarView(shown)))",
      "  \(gutter) | \(String(repeating: " ", count: indent))\(String(repeating: "^", count: carets))",
    ]
  }

  /// Returns the scalar as it may be sent to a terminal: control characters become a blank.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: " "
    default: scalar
    }
  }
}

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
