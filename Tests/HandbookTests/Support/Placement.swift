import AgendaModel
import Reading

/// Puts an example into the small agenda, where an author would write it.
///
/// Where that is follows from what is written: a header says what document it is, a code of the Regeling to
/// which doelstelling it belongs. `bestand=` says it where that does not suffice.
struct Placement {
  /// The example.
  let block: ExampleBlock
  /// The keys at its left edge; `-` for a list.
  private let keys: [String]

  /// Prepares to place an example.
  init(_ block: ExampleBlock) {
    self.block = block
    keys = block.contents.compactMap(Self.key)
  }

  /// Returns the agenda with the example in it; nil when there is no place for it.
  func agenda() -> ExampleAgenda? {
    var agenda = ExampleAgenda.base
    for key in ["niveaus", "leerwegen", "medewerkers"] {
      guard let value = block.words[key] else { continue }
      agenda.replaceKeys(of: ["\(key): \(value.replacing(",", with: ", "))"], in: "agenda.yaml")
    }
    agenda.addPictures(in: block.text)
    switch block.language {
    case "markdown": placeMarkdown(in: &agenda)
    case "yaml": guard placeYAML(in: &agenda) else { return nil }
    default:
      guard let file = block.file else { return nil }
      agenda.files[file] = block.text
    }
    return agenda.withDataThatIsDescribed()
  }

  // MARK: Markdown

  /// Places a document or a piece of one.
  private func placeMarkdown(in agenda: inout ExampleAgenda) {
    if block.contents.first == "---" {
      let path = block.file ?? DocumentHeader(lines: block.contents).path
      agenda.files[path] = block.text
    } else if block.contents.contains(where: { $0.hasPrefix("## ") || $0.hasPrefix("### ") }) {
      let path = block.file ?? "prioriteit-1/1.3.md"
      if block.text.contains("{maatregel=") { agenda.removeMeasures(from: path) }
      agenda.append(heading + block.text, to: path)
    } else {
      let header = "---\nhoofdstuk: bijlage\ntitel: Bijlage\n---\n"
      agenda.files[block.file ?? "hoofdstukken/95-bijlage.md"] = header + block.text
    }
  }

  /// The heading that a piece lacks.
  private var heading: String {
    guard !block.contents.contains(where: { $0.hasPrefix("## ") }) else { return "\n" }
    return block.text.contains("{maatregel=") ? "\n## Maatregelen\n\n" : "\n## Uitgangssituatie\n\n"
  }

  // MARK: YAML

  /// Places a header, a part of `agenda.yaml`, an indicator or a description of data.
  private func placeYAML(in agenda: inout ExampleAgenda) -> Bool {
    let header = DocumentHeader(lines: block.contents)
    if header.isDocument {
      agenda.files[block.file ?? header.path] = "---\n" + block.text + "---\nEen alinea.\n"
    } else if keys.contains("resources") {
      agenda.files["data/datapackage.yaml"] = block.text
    } else if keys.contains("formaat") {
      agenda.files = agenda.files.filter { $0.key.hasPrefix("beelden/") }
      agenda.files["agenda.yaml"] = block.text.replacing(
        "status: vastgesteld", with: "status: concept")
    } else if keys.contains("-") {
      return placeItems(in: &agenda)
    } else if keys.allSatisfy(Set(KeyBlock.indicator.keys).contains) {
      agenda.addIndicators(ownIndicator, to: "prioriteit-1/1.3.md")
    } else {
      agenda.replaceKeys(of: block.contents, in: block.file ?? "agenda.yaml")
    }
    return true
  }

  /// Places the items of a list: of indicators, fields or accepted findings.
  private func placeItems(in agenda: inout ExampleAgenda) -> Bool {
    let first = block.contents.first { $0.drop { $0 == " " }.hasPrefix("- ") }?.drop { $0 == " " }
    let lines = Self.unindented(block.contents)
    if first?.hasPrefix("- melding:") == true {
      agenda.replaceKeys(of: ["besproken-en-zo-gelaten:"] + lines, in: "agenda.yaml")
    } else if first?.hasPrefix("- name:") == true {
      agenda.addField(lines)
    } else if first?.hasPrefix("- code:") == true || first?.hasPrefix("- id:") == true {
      for item in Self.items(lines) {
        agenda.addIndicators(item, to: block.file ?? Self.document(of: item))
      }
    } else {
      return false
    }
    return true
  }

  /// Returns the document of the doelstelling or prioriteit that an indicator belongs to.
  private static func document(of item: [String]) -> String {
    let code = item.first?.firstMatch(of: /- code: "?([0-9]+[a-z]?)/).map { String($0.1) }
    for regeling in ExampleAgenda.regelingen {
      for prioriteit in regeling.prioriteiten {
        let row = prioriteit.doelstellingen.first { $0.indicators.contains { $0.code == code } }
        if let row { return "prioriteit-\(prioriteit.number)/\(row.code).md" }
        if prioriteit.indicators.contains(where: { $0.code == code }) {
          return "prioriteit-\(prioriteit.number)/prioriteit.md"
        }
      }
    }
    return "prioriteit-1/1.3.md"
  }

  /// An indicator of the school's own around values, with a unit that they can have.
  private var ownIndicator: [String] {
    let isShare = block.text.contains("%")
    let isScore = !isShare && block.text.contains(/[0-9],[0-9]/)
    var lines = ["- id: voorbeeld", "  naam: Een eigen cijfer"]
    lines += ["  eenheid: " + (isShare ? "procent" : isScore ? "score" : "aantal")]
    if isScore { lines.append("  schaal: 1 tot 10") }
    lines += ["  richting: geen", "  bron: instelling"].filter { line in
      !keys.contains { line.hasPrefix("  \($0):") }
    }
    return lines + block.contents.map { "  " + $0 }
  }

  // MARK: Lines

  /// Returns the key at the left edge of a line, or `-` for the item of a list.
  private static func key(_ line: String) -> String? {
    if line.drop(while: { $0 == " " }).hasPrefix("- "), line.hasPrefix("-") || line.hasPrefix("  -")
    {
      return line.hasPrefix("-") ? "-" : nil
    }
    return line.firstMatch(of: /^([A-Za-z][A-Za-z0-9-]*):/).map { String($0.1) }
  }

  /// Returns the items of a list, each with its lines.
  private static func items(_ lines: [String]) -> [[String]] {
    lines.reduce(into: []) { items, line in
      if line.hasPrefix("- ") || items.isEmpty { items.append([]) }
      items[items.count - 1].append(line)
    }
  }

  /// Returns the lines moved to the left edge.
  private static func unindented(_ lines: [String]) -> [String] {
    let indent = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(indent)) }
  }
}
