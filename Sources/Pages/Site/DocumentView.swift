internal import AgendaModel

/// A document with the anchors of its sections and parts, so that other pages can link to them.
struct DocumentView: Sendable {
  /// The document.
  let document: AgendaDocument
  /// The anchor of each section.
  let sectionAnchors: [String]
  /// The anchors of the parts of each section.
  let partAnchors: [[String]]

  /// The code, prioriteit number or chapter id; empty when the document has none.
  var code: String { document.code?.value ?? "" }

  /// Chooses the anchors of a document.
  init(_ document: AgendaDocument) {
    self.document = document
    var names = AnchorNames()
    var (sections, parts): ([String], [[String]]) = ([], [])
    for section in document.sections {
      sections.append(names.unique(section.heading.attributes?["#"]?.value ?? section.heading.text))
      parts.append(section.parts.map { names.unique(Self.name(of: $0)) })
    }
    (sectionAnchors, partAnchors) = (sections, parts)
  }

  /// Returns what a part is called by: a requirement's id, its own id or its title.
  private static func name(of part: Part) -> String {
    let marks = part.marks
    if let id = marks.id?.value { return id }
    if let measure = marks.measures.first { return measure.value }
    if let item = marks.analysis.first { return item.value }
    if let number = marks.ambition { return "ambitie \(number.value)" }
    return part.heading.text
  }

  /// The parts with their anchors.
  var parts: [(part: Part, anchor: String)] {
    zip(document.sections, partAnchors).flatMap { section, anchors in
      zip(section.parts, anchors).map { ($0, $1) }
    }
  }

  /// Returns the anchor of the ambition with a number and its title.
  func ambition(_ number: Int) -> (anchor: String, title: String)? {
    parts.first { $0.part.marks.ambition?.value == number }
      .map { ($0.anchor, $0.part.heading.text) }
  }

  /// Returns the anchor of the part that answers an analysis item.
  func answer(toAnalysis id: String) -> (part: Part, anchor: String)? {
    parts.first { $0.part.marks.analysis.contains { $0.value == id } }
  }
}

/// Makes anchors that occur once on a page.
struct AnchorNames {
  /// The anchors in use; the site's own come first.
  private var taken: Set<String> = [
    "inhoud", "op-deze-pagina", "indicatoren", "doelstellingen", "overzicht", "geld", "partners",
    "strategie-doelen", "nog-niet-beantwoord", "beeld", "waarden",
  ]

  /// Returns an anchor for `text` that no earlier call returned.
  mutating func unique(_ text: String) -> String {
    let base = Self.slug(text)
    var (name, number) = (base, 2)
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  /// Returns `text` in lower case with a hyphen for whatever is no letter, digit or point.
  static func slug(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "." {
        result.append(character)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    while result.last == "-" || result.last == "." { result.removeLast() }
    return result.isEmpty ? "deel" : result
  }
}
