/// Changes of the text of an agenda, as an author would make them.
extension ExampleAgenda {
  /// Adds text at the end of a document, which comes into being when it is not there.
  mutating func append(_ text: String, to path: String) {
    files[path] = (files[path] ?? Self.document(path)) + text
  }

  /// Leaves out the measures, which an example answers in its own way.
  mutating func removeMeasures(from path: String) {
    guard let text = files[path], let start = text.firstRange(of: "## Maatregelen") else { return }
    files[path] = String(text[..<start.lowerBound])
  }

  /// Adds indicators to a document, in the place of those with the same code or id.
  mutating func addIndicators(_ items: [String], to path: String) {
    let text = files[path] ?? Self.document(path)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for name in items.compactMap(Self.name) { Self.remove(name, from: &lines) }
    let added = items.map { $0.isEmpty ? "" : "  " + $0 }
    if let at = lines.firstIndex(of: "indicatoren:") {
      lines.insert(contentsOf: added, at: at + 1)
    } else if let end = lines.dropFirst().firstIndex(of: "---") {
      lines.insert(contentsOf: ["indicatoren:"] + added, at: end)
    }
    files[path] = lines.joined(separator: "\n")
  }

  /// Adds columns to the description of the first data set, and to its file.
  mutating func addField(_ lines: [String]) {
    let path = "data/datapackage.yaml"
    let names = lines.compactMap { line in
      line.firstMatch(of: /^- name: (.*)/).map { String($0.1) }
    }
    let fields = lines.map { "        " + $0 + "\n" }.joined()
    files[path] = files[path]?.replacing(
      "      fields:\n", with: "      fields:\n" + fields, maxReplacements: 1)
    let rows = (files["data/opleidingen.csv"] ?? "").split(separator: "\n")
    files["data/opleidingen.csv"] = rows.enumerated().map { at, row in
      (names.map { at == 0 ? $0 : "50" } + [String(row)]).joined(separator: ";") + "\n"
    }.joined()
  }

  /// Replaces the keys at the left edge of a YAML file by those in `lines`.
  mutating func replaceKeys(of lines: [String], in path: String) {
    let keys = Set(lines.compactMap(Self.key))
    var isKept = true
    let kept = (files[path] ?? "").split(separator: "\n").filter { line in
      if let key = Self.key(String(line)) { isKept = !keys.contains(key) }
      return isKept
    }
    files[path] = kept.map { $0 + "\n" }.joined() + lines.map { $0 + "\n" }.joined()
  }

  /// Adds the pictures and fonts that a text names.
  mutating func addPictures(in text: String) {
    for match in text.matches(of: /beelden\/[A-Za-z0-9.-]+/) { files[String(match.0)] = "" }
  }

  /// Leaves out the files with data that nothing describes.
  func withDataThatIsDescribed() -> ExampleAgenda {
    let description = files["data/datapackage.yaml"] ?? ""
    return ExampleAgenda(
      files: files.filter { path, _ in
        !path.hasSuffix(".csv") || description.contains(path.split(separator: "/").last ?? "")
      })
  }

  /// Returns a document that answers nothing yet.
  private static func document(_ path: String) -> String {
    let name = path.split(separator: "/").last?.dropLast(3) ?? ""
    guard name != "prioriteit" else {
      return "---\nprioriteit: \(path.dropFirst("prioriteit-".count).prefix(1))\n---\nEen alinea.\n"
    }
    return
      "---\ndoelstelling: \"\(name)\"\n---\n## Ambitie 2027\n\n### Beter {ambitie=1}\n\nHet wordt beter.\n"
  }

  /// Returns the key at the left edge of a line.
  private static func key(_ line: String) -> String? {
    line.firstMatch(of: /^([A-Za-z][A-Za-z0-9-]*):/).map { String($0.1) }
  }

  /// Returns the code or id of an item that a line begins.
  private static func name(_ line: String) -> String? {
    line.firstMatch(of: /^- (?:code|id): "?([A-Za-z0-9-]+)/).map { String($0.1) }
  }

  /// Removes the indicator of this name from a document.
  private static func remove(_ name: String, from lines: inout [String]) {
    let isStart = { (line: String) in line.hasPrefix("  - ") }
    guard
      let start = lines.firstIndex(where: {
        isStart($0) && Self.name(String($0.dropFirst(2))) == name
      })
    else { return }
    let end = lines[(start + 1)...].firstIndex { isStart($0) || $0 == "---" } ?? lines.count
    lines.removeSubrange(start..<end)
  }
}
