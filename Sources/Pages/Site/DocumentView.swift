internal import AgendaModel
internal import Diagnostics

/// A document with the anchors of its sections and parts, so that other pages can link to them.
struct DocumentView: Sendable {
  /// The document.
  let document: AgendaDocument
  /// The ids of all its headings.
  let anchors: DocumentAnchors
  /// The anchor of each section.
  let sectionAnchors: [String]
  /// The anchors of the parts of each section.
  let partAnchors: [[String]]

  /// The code, prioriteit number or chapter id; empty when the document has none.
  var code: String { document.code?.value ?? "" }

  /// Looks up the anchors of a document.
  init(_ document: AgendaDocument, anchors: DocumentAnchors) {
    self.document = document
    self.anchors = anchors
    sectionAnchors = document.sections.map { anchors.id(ofHeadingAt: $0.heading.range.lower) ?? "" }
    partAnchors = document.sections.map { section in
      section.parts.map { anchors.id(ofHeadingAt: $0.heading.range.lower) ?? "" }
    }
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
