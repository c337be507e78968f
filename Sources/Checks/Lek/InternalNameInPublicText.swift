internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A name that is internal in one place and stands in public text in another.
enum InternalNameInPublicText: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "internal-name-in-public-text", .leak, .fout,
    title: "Een interne naam staat ook in openbare tekst",
    what: """
      Of een naam achter `wie=` ook ergens in openbare tekst of achter `rol=` staat. Alleen namen van twee of
      meer woorden worden gezocht.
      """,
    why: """
      Wie een naam achter `wie=` zet, wil hem niet op de site. Op de andere plaats komt hij er
      toch.
      """,
    wrong: """
      - Nazorg vormgeven. {actie=a wie="Sanne de Boer"}

      Sanne de Boer leidt dit project.
      """,
    right: """
      - Nazorg vormgeven. {actie=a wie="Sanne de Boer"}

      De coördinator vsv leidt dit project.
      """,
    mend: "Schrijf de functie in plaats van de naam, of zet er `{intern}` achter")

  /// Returns a finding for each public place of an internal name.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let names = Names(index)
    guard !names.isEmpty else { return [] }
    return index.documents.flatMap { document in
      PublicText.stretches(of: document).flatMap {
        names.places(in: document.document.file, $0)
      }.map { place in
        finding(
          at: place.range, Message.summary(place.name), explanation: Message.explanation,
          notes: [.init(at: place.origin, "Hier is de naam intern")])
      }
    }
  }

  /// The internal names, found by their first word so that text is read once.
  private struct Names {
    /// The words of each name with its place, by the first word.
    private var byFirstWord: [String: [(words: [String], origin: SourceRange)]] = [:]

    /// Gathers the names behind `wie=`.
    init(_ index: AgendaIndex) {
      for document in index.documents {
        for braces in document.attributes {
          guard let item = braces.value["wie"], let name = item.value else { continue }
          add(name, at: document.place(item.valueRange))
        }
      }
    }

    /// Whether there are no names.
    var isEmpty: Bool { byFirstWord.isEmpty }

    /// Remembers a name of two or more words.
    private mutating func add(_ name: String, at origin: SourceRange) {
      let words = Words.all(in: Array(name.utf8), 0..<name.utf8.count).map(\.text)
      guard words.count > 1, let first = words.first else { return }
      guard byFirstWord[first]?.contains(where: { $0.words == words }) != true else { return }
      byFirstWord[first, default: []].append((words, origin))
    }

    /// Returns where the names stand in a stretch of a file.
    func places(
      in file: SourceFile, _ stretch: Range<Int>
    ) -> [(name: String, range: SourceRange, origin: SourceRange)] {
      let words = Words.all(in: file.bytes, stretch)
      return words.indices.flatMap { at in
        (byFirstWord[words[at].text] ?? []).compactMap { name in
          let end = at + name.words.count
          guard end <= words.count, words[at..<end].map(\.text) == name.words else { return nil }
          let range = words[at].range.lowerBound..<words[end - 1].range.upperBound
          return (file.text(range), SourceRange(file, range), name.origin)
        }
      }
    }
  }
}

/// The words of a text.
enum Words {
  /// Returns the words in a range of UTF-8, in lower case for ASCII, each with its bytes.
  static func all(
    in bytes: [UInt8], _ range: Range<Int>
  ) -> [(text: String, range: Range<Int>)] {
    var words: [(text: String, range: Range<Int>)] = []
    var start: Int?
    for at in range.lowerBound...range.upperBound {
      if at < range.upperBound, isLetter(bytes[at]) {
        start = start ?? at
      } else if let first = start {
        words.append((String(decoding: bytes[first..<at], as: UTF8.self).lowercased(), first..<at))
        start = nil
      }
    }
    return words
  }

  /// Whether a byte belongs to a word: a letter, or part of a character beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String) -> String {
    "De naam ‘\(name)’ is elders intern, maar staat hier in openbare tekst"
  }
  /// Why.
  static let explanation = "Schrijf de functie in plaats van de naam, of zet er `{intern}` achter."
}
