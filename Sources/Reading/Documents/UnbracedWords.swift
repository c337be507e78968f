/// Words such as `analyse=1` in a heading, where braces around them are missing.
struct UnbracedWords {
  /// The bytes from the first word, or the brace before it, to the end of the heading.
  let range: Range<Int>
  /// The first word.
  let first: String
  /// The words between braces, where nothing else stands among them; else nil.
  let mended: String?

  /// The words that always have a value, which no title has.
  private static let keys = [
    "analyse", "maatregel", "ambitie", "bij-ambitie", "besluit", "samen-met", "reden", "soort",
  ]
  /// Signs that authors take for braces.
  private static let brackets = Array("{}[]() ".utf8)

  /// Finds the words in a heading; nil when there are none.
  init?(_ bytes: [UInt8], _ heading: Range<Int>) {
    let line = bytes[heading]
    let pieces = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let words = pieces.map { piece in
      let start = piece.firstIndex { !Self.brackets.contains($0) } ?? piece.endIndex
      let end = piece.lastIndex { !Self.brackets.contains($0) }.map { $0 + 1 } ?? start
      return String(decoding: piece[start..<max(start, end)], as: UTF8.self)
    }
    guard let at = words.firstIndex(where: Self.isMark) else { return nil }
    range = pieces[at].startIndex..<(pieces.last?.endIndex ?? heading.upperBound)
    first = words[at]
    let rest = words[at...]
    mended = rest.allSatisfy(Self.isWord) ? "{" + rest.joined(separator: " ") + "}" : nil
  }

  /// Whether a word is one that only braces hold.
  private static func isMark(_ word: String) -> Bool {
    keys.contains { word.hasPrefix($0 + "=") && word.utf8.count > $0.utf8.count + 1 }
  }

  /// Whether a word may stand between braces.
  private static func isWord(_ word: String) -> Bool {
    isMark(word) || word.hasPrefix("#") || word.hasPrefix("wanneer=")
      || ["nvt", "intern", "bron-noemt-niet"].contains(word)
  }
}
