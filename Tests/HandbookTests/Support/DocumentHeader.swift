/// The first keys of a document, which say where it stands in an agenda.
struct DocumentHeader {
  /// The values by key.
  private let values: [String: String]

  /// Reads the keys at the left edge.
  init(lines: [String]) {
    let header = lines.first == "---" ? lines.dropFirst().prefix { $0 != "---" } : lines[...]
    let pairs = header.compactMap { line in
      line.firstMatch(of: /^([a-z]+):\s*"?([^"#]*[^"# ])?"?/).map {
        (String($0.1), String($0.2 ?? ""))
      }
    }
    values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the keys are those of a document, and not of `agenda.yaml`.
  var isDocument: Bool {
    ["doelstelling", "prioriteit", "hoofdstuk", "verantwoording", "voortgang"]
      .contains { values[$0] != nil }
  }

  /// The place of the document in an agenda.
  var path: String {
    if let year = values["verantwoording"] { return "verantwoording/\(year)/\(name)" }
    if let term = values["voortgang"] { return "voortgang/\(term)/\(name)" }
    if let code = values["doelstelling"] { return "prioriteit-\(code.prefix(1))/\(code).md" }
    if let number = values["prioriteit"] { return "prioriteit-\(number)/prioriteit.md" }
    return "hoofdstukken/50-\(values["hoofdstuk"] ?? "bijlage").md"
  }

  /// The name of an account's file.
  private var name: String {
    values["doelstelling"].map { "\($0).md" } ?? values["prioriteit"].map { "prioriteit-\($0).md" }
      ?? "geheel.md"
  }
}
