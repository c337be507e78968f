internal import Diagnostics
internal import Yams

/// Finds values between brackets, where a comma separates; words may stand there.
struct FlowValues {
  /// The file.
  let file: SourceFile
  /// Where findings go.
  let log: FindingLog

  /// Reports a mapping in braces that holds a value, and returns it as broken; nil for words.
  func broken(_ mapping: Node.Mapping, at start: Int) -> YAMLNode? {
    let isLost = mapping.contains { key, value in
      holdsDigit(key) && (value.scalar?.string.isEmpty ?? false)
    }
    guard isLost || mapping.contains(where: { holdsDigit($0.key) || holdsDigit($0.value) }) else {
      return nil
    }
    return report(start, isLost: isLost)
  }

  /// Reports a list in brackets that holds a value, and returns it as broken; nil for words.
  func broken(_ sequence: Node.Sequence, at start: Int) -> YAMLNode? {
    sequence.contains(where: holdsDigit) ? report(start, isLost: false) : nil
  }

  /// Whether a scalar holds a digit, or a collection a scalar that does.
  private func holdsDigit(_ node: Node) -> Bool {
    switch node {
    case .scalar(let scalar): scalar.string.utf8.contains { (0x30...0x39).contains($0) }
    case .sequence(let sequence): sequence.contains(where: holdsDigit)
    case .mapping(let mapping):
      mapping.contains { holdsDigit($0.key) || holdsDigit($0.value) }
    case .alias: false
    }
  }

  /// Reports brackets around values.
  private func report(_ start: Int, isLost: Bool) -> YAMLNode {
    let line = file.range(ofLine: file.position(of: start).line)
    let range = SourceRange(file, start, line.upperBound)
    log.error(
      isLost ? "comma-lost" : "flow-value", range,
      isLost
        ? "In deze waarde gaat een decimale komma verloren" : "Hier staan waarden tussen haken",
      why: "Tussen { } en [ ] scheidt een komma: van 3,8 blijft dan alleen 3 over.",
      mend: "Schrijf elke waarde op een eigen regel, bijvoorbeeld \"2027: 3,8\" onder de sleutel")
    return YAMLNode(kind: .broken, range: range)
  }
}
