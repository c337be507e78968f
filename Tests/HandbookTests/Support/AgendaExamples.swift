import Checks
import Diagnostics

/// Checks examples of the format: each gives the findings that the page says, and no others.
enum AgendaExamples {
  /// Returns what is not as the page says.
  static func problems(of block: ExampleBlock) -> [Problem] {
    guard let agenda = Placement(block).agenda() else {
      return [
        block.problem("waar dit voorbeeld hoort, is niet te zien: zet bestand=… achter de taal")
      ]
    }
    let expected = block.expectedFindings
    let found = agenda.newFindings().filter {
      $0.severity <= .waarschuwing || expected.contains($0.id)
    }
    let extra = found.filter { !expected.contains($0.id) }
    let missing = expected.filter { id in !found.contains { $0.id == id } }
    return extra.map { finding in
      let place = "\(finding.range.file.path):\(finding.range.start.line)"
      return block.problem(
        "\(finding.severity.rawValue): \(finding.summary) [\(finding.id)] (\(place))",
        at: line(of: finding, in: block))
    } + missing.map { block.problem("de melding \($0) blijft uit") }
  }

  /// Returns the line of the example on which a finding stands, counted from 0; nil when it stands elsewhere.
  private static func line(of finding: Diagnostic, in block: ExampleBlock) -> Int? {
    let text = String(decoding: finding.range.file.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = finding.range.start.line - 1
    guard lines.indices.contains(number) else { return nil }
    let wanted = lines[number].drop { $0 == " " }
    return block.contents.firstIndex { $0.drop { $0 == " " } == wanted }
  }
}
