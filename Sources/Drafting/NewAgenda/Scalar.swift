/// Text as a value in YAML.
enum Scalar {
  /// Returns text as it can stand behind a key: plain where nothing in it means anything, else quoted.
  static func text(_ text: String) -> String {
    if isPlain(text) { return text }
    let escaped = text.flatMap { character -> String in
      character == "\"" || character == "\\" ? "\\\(character)" : String(character)
    }
    return "\"\(String(escaped))\""
  }

  /// Returns a code as authors write it: in quotes where it would be a number.
  static func code(_ code: String) -> String {
    code.allSatisfy { $0.isNumber || $0 == "." } ? "\"\(code)\"" : code
  }

  /// Whether text reads as itself without quotes, and as no number: it starts with a letter and holds
  /// letters, digits, blanks and a few signs.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isLetter, last != " " else {
      return false
    }
    return text.allSatisfy { $0.isLetter || $0.isNumber || " -.,'’()/&".contains($0) }
  }
}
