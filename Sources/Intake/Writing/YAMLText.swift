/// Text as YAML: plain where that is safe, in quotes elsewhere.
enum YAMLText {
  /// Words that YAML takes for something else than text.
  private static let traps: Set<String> = [
    "", "ja", "nee", "yes", "no", "true", "false", "null", "on", "off", "y", "n",
  ]

  /// Returns text as a value.
  static func value(_ text: String) -> String {
    let isPlain =
      !traps.contains(text.lowercased()) && text.first?.isPlainStart == true && text.last != ":"
      && text.last != " " && !text.contains(": ") && !text.contains(" #")
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      && !text.contains { "{}[]&*!|>%@`\"'#\\".contains($0) }
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      default: quoted += scalar.value < 0x20 || scalar.value == 0x7F ? " " : String(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Character {
  /// Whether plain text in YAML may begin with it.
  fileprivate var isPlainStart: Bool { isLetter || isNumber }
}
