internal import Diagnostics
internal import Markdown

/// A piece of text below one heading that differs between two versions.
public struct TextChange: Sendable {
  /// The document: `doelstelling 1.3`, `prioriteit 2` or the title of a chapter.
  public let document: String
  /// The headings above it, from the outermost; empty before the first.
  public let headings: [String]
  /// The paragraphs that are gone.
  public let removed: [String]
  /// The paragraphs that are new.
  public let added: [String]

  /// Returns the texts that differ, in the order of the agenda.
  static func all(from old: Agenda, to new: Agenda) -> [TextChange] {
    AgendaDifference.pairs(documents(old), documents(new)).flatMap { pair in
      AgendaDifference.pairs(pieces(pair.before), pieces(pair.after)).compactMap { piece in
        change(pair.key, piece.before, piece.after)
      }
    }
  }

  /// A text with the headings above it.
  private struct Piece {
    /// The headings.
    var headings: [String]
    /// The paragraphs.
    var paragraphs: [String]
  }

  /// Returns the documents by name.
  private static func documents(_ agenda: Agenda) -> [(String, AgendaDocument)] {
    agenda.documents.map { document in
      let code = document.code?.value ?? ""
      switch document.kind {
      case .chapter: return ("hoofdstuk \(document.title?.value ?? code)", document)
      case .prioriteit: return ("prioriteit \(code)", document)
      case .doelstelling: return ("doelstelling \(code)", document)
      case .account:
        let account = document.account
        let term = account?.term.value
        let name = term?.isInternal == true ? "voortgang" : "verantwoording"
        return ("\(name) \(term?.text ?? ""): \(account?.subject.dutch ?? "")", document)
      }
    }
  }

  /// Returns the texts of a document by their headings; a heading that stands twice gets a number.
  private static func pieces(_ document: AgendaDocument?) -> [(String, Piece)] {
    guard let document else { return [] }
    var pieces = [Piece(headings: [], paragraphs: PlainParagraphs(document.introduction).texts)]
    for section in document.sections {
      let title = section.heading.text
      pieces.append(
        Piece(headings: [title], paragraphs: PlainParagraphs(section.introduction).texts))
      pieces += section.parts.map { part in
        Piece(
          headings: [title, part.heading.text], paragraphs: PlainParagraphs(part.blocks).texts)
      }
    }
    var count: [String: Int] = [:]
    return pieces.map { piece in
      let name = piece.headings.joined(separator: "\u{1F}")
      count[name, default: 0] += 1
      return ("\(name)\u{1F}\(count[name] ?? 1)", piece)
    }
  }

  /// Returns what differs between two texts; nil when nothing does.
  private static func change(_ document: String, _ old: Piece?, _ new: Piece?) -> TextChange? {
    let (before, after) = (old?.paragraphs ?? [], new?.paragraphs ?? [])
    guard before != after || (old == nil) != (new == nil) else { return nil }
    let difference = after.difference(from: before)
    let removed = difference.removals.map(text)
    let added = difference.insertions.map(text)
    let headings = (new ?? old)?.headings ?? []
    // A heading alone that came or went is told by the texts below it.
    guard !removed.isEmpty || !added.isEmpty else { return nil }
    return TextChange(document: document, headings: headings, removed: removed, added: added)
  }

  /// Returns the paragraph of one step of a difference.
  private static func text(_ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .insert(_, let text, _), .remove(_, let text, _): text
    }
  }
}
