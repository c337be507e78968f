internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Everything in an agenda that a link or picture can lead to.
struct LinkTargets {
  /// Where the address of a link leads.
  enum Destination: Equatable {
    /// To another site, an e-mail address or a telephone number.
    case external
    /// To a file of the agenda's folder, with the part after `#`.
    case local(path: String, fragment: String?)
    /// Out of the agenda's folder.
    case outside
  }

  /// The paths of the documents.
  private let documents: Set<String>
  /// The fragments of each document that a link names a part of, in the shape of `key(of:)`.
  private let fragments: [String: Set<String>]
  /// The paths of pictures, datasets and other files.
  let files: Set<String>
  /// The paths of the documents, then of the other files, both sorted.
  let paths: [String]

  /// Gathers the targets of an agenda.
  init(_ index: AgendaIndex) {
    files = Set(
      index.agenda.assets.map(\.path) + index.agenda.datasets.map { "data/" + $0.path.value })
    documents = Set(index.documents.map(\.path))
    paths = documents.sorted() + files.sorted()
    let wanted = Self.documentsWithLinkedParts(index)
    let linked = index.documents.filter { wanted.contains($0.path) }
    fragments = Dictionary(linked.map { ($0.path, Self.fragments(of: $0)) }) { $1 }
  }

  /// Returns the paths that any link names a part of.
  private static func documentsWithLinkedParts(_ index: AgendaIndex) -> Set<String> {
    Set(
      index.documents.flatMap { document in
        document.links.compactMap { link in
          guard case .local(let path, _?) = destination(link.value.destination, from: document.path)
          else { return nil }
          return path
        }
      })
  }

  /// Whether there is a document or file at `path`.
  func exists(_ path: String) -> Bool { documents.contains(path) || files.contains(path) }

  /// Whether the document at `path` has a part that `fragment` names; other files have none.
  func has(_ fragment: String, in path: String) -> Bool {
    fragments[path]?.contains(Self.key(of: fragment)) ?? false
  }

  /// Returns where `address` leads from the file at `path`.
  static func destination(_ address: String, from path: String) -> Destination {
    if address.hasPrefix("//") || hasScheme(address) { return .external }
    let halves = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = halves.count > 1 ? String(halves[1]) : nil
    let target = halves[0].prefix { $0 != "?" }
    guard !target.isEmpty else { return .local(path: path, fragment: fragment) }
    var parts = target.hasPrefix("/") ? [] : Array(path.split(separator: "/").dropLast())
    for step in target.split(separator: "/") where step != "." {
      if step != ".." {
        parts.append(step)
      } else if parts.popLast() == nil {
        return .outside
      }
    }
    return .local(path: unescaped(parts.joined(separator: "/")), fragment: fragment)
  }

  /// Whether an address starts with a scheme such as `https:`.
  private static func hasScheme(_ address: String) -> Bool {
    let head = address.prefix { $0 != ":" }
    return head.count < address.count && head.first?.isLetter == true
      && head.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  /// Returns a path with `%20` as a blank, the only sign that authors escape.
  private static func unescaped(_ path: String) -> String {
    path.contains("%20") ? path.replacing("%20", with: " ") : path
  }

  /// Returns the fragments of a document: ids, codes, and the words of headings.
  private static func fragments(of document: DocumentIndex) -> Set<String> {
    let ids = document.attributes.compactMap { $0.value["#"]?.value }
    let parts = document.document.parts
    let codes = parts.flatMap { part -> [String] in
      let ambition = part.marks.ambition.map { "ambitie-\($0.value)" }
      let asked = part.marks.analysis.map(\.value) + part.marks.measures.map(\.value)
      return asked + [ambition].compactMap(\.self)
    }
    let wholes = codes.filter { $0.last?.isLetter == true }.map { String($0.dropLast()) }
    let keys = document.document.indicators.map(\.key)
    let headings = document.headings.map(\.value.text)
    return Set([ids, codes, wholes, keys, headings].joined().map(key))
  }

  /// Returns the letters and digits of a fragment without accents, since the words of a heading may
  /// be joined in several ways.
  static func key(of fragment: String) -> String {
    let letters = unescaped(fragment).lowercased().filter { $0.isLetter || $0.isNumber }
    return String(letters.map { plainLetters[$0] ?? $0 })
  }

  /// The letters without accents for those that Dutch text has.
  private static let plainLetters: [Character: Character] = [
    "á": "a", "à": "a", "ä": "a", "â": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i",
    "ï": "i", "î": "i", "ó": "o", "ö": "o", "ô": "o", "ú": "u", "ü": "u", "û": "u", "ç": "c",
    "ñ": "n",
  ]
}
