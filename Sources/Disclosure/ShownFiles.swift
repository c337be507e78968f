internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The pictures and other files that the public text refers to; all others stay home.
///
/// A file counts as mentioned when an address ends with its name, in whatever way the rest of the
/// address is written: whether the address is right is for the links to find out.
struct ShownFiles {
  /// The names that are mentioned, in lower case.
  private var names: Set<String> = []

  /// Gathers the files that an agenda without internal text mentions.
  init(_ agenda: Agenda) {
    for file in agenda.institution.houseFiles { add(file.value) }
    for document in agenda.documents {
      add(document.body.blocks)
      add(document.introduction)
      for section in document.sections { add(section) }
    }
  }

  /// Whether a file is mentioned.
  func contain(_ asset: Asset) -> Bool { names.contains(Self.name(asset.path)) }

  /// Notes the name at the end of an address.
  private mutating func add(_ address: String) {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    names.insert(Self.name(Self.decoded(path)))
  }

  /// Returns the last step of a path in lower case.
  private static func name(_ path: String) -> String {
    (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
  }

  /// Returns an address with each `%XX` as its byte.
  private static func decoded(_ address: Substring) -> String {
    let pieces = address.split(separator: "%", omittingEmptySubsequences: false)
    var bytes = Array((pieces.first ?? "").utf8)
    for piece in pieces.dropFirst() {
      let code = UInt8(piece.prefix(2), radix: 16)
      bytes += code.map { [$0] } ?? [UInt8(ascii: "%")]
      bytes += Array(piece.dropFirst(code == nil ? 0 : 2).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Notes the addresses in a section.
  private mutating func add(_ section: Section) {
    add(section.heading.inlines)
    add(section.introduction)
    for part in section.parts {
      add(part.heading.inlines)
      add(part.blocks)
      for action in part.actions { add(action.inlines) }
    }
  }

  /// Notes the addresses in blocks.
  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .heading(_, let inlines), .paragraph(let inlines): add(inlines)
      case .list(_, _, let items): for item in items { add(item.blocks) }
      case .quote(let inner), .footnote(_, let inner): add(inner)
      case .table(let table):
        for cell in table.header + table.rows.flatMap(\.self) { add(cell.inlines) }
      case .code, .html, .rule: break
      }
    }
  }

  /// Notes the addresses in running text.
  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): add(inner)
      case .link(let destination, let inner):
        add(destination)
        add(inner)
      case .image(let source, _): add(source)
      case .text, .code, .html, .softBreak, .lineBreak, .reference, .footnote: break
      }
    }
  }
}
