/// A fenced block of a page: one example.
struct ExampleBlock {
  /// The path of the page.
  let page: String
  /// The line of the opening fence.
  let line: Int
  /// The language: the first word behind the fence.
  let language: String
  /// The words behind the language, as `name=value` or a name alone.
  let words: [String: String]
  /// The lines between the fences.
  let contents: [String]
  /// Why it cannot be run; nil for what is run.
  let reasonNotRun: String?

  /// Takes the words behind the fence apart.
  init(page: String, line: Int, info: String, contents: [String], reasonNotRun: String? = nil) {
    (self.page, self.line, self.contents) = (page, line, contents)
    self.reasonNotRun = reasonNotRun
    let parts = info.split(separator: " ").map(String.init)
    language = parts.first ?? ""
    words = Dictionary(
      parts.dropFirst().map { part in
        let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
        return (sides[0], sides.count > 1 ? sides[1] : "")
      }, uniquingKeysWith: { $1 })
  }

  /// The text, with a line end behind every line.
  var text: String { contents.map { $0 + "\n" }.joined() }

  /// The file that the example is, or belongs to.
  var file: String? { words["bestand"] }

  /// The ids of the findings that the example shows, sorted.
  var expectedFindings: [String] {
    (words["melding"] ?? "").split(separator: ",").map(String.init).sorted()
  }

  /// Says what is wrong, at a line of the block that counts from 0; nil for its fence.
  func problem(_ message: String, at index: Int? = nil) -> Problem {
    Problem(page: page, line: line + (index.map { $0 + 1 } ?? 0), message: message)
  }
}

/// Something in a page that is not true, with its place.
struct Problem: CustomStringConvertible {
  /// The path of the page.
  let page: String
  /// The line.
  let line: Int
  /// What is wrong.
  let message: String

  /// The problem on a line, as compilers write it.
  var description: String { "\(page):\(line): \(message)" }
}
