internal import AgendaModel
internal import Diagnostics

/// An invisible character that changes how text is shown, searched or broken.
enum HiddenCharacter: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "hidden-character", .form, .waarschuwing,
    title: "In de tekst staat een onzichtbaar teken",
    what: """
      Of er in een bestand tekens staan die u niet ziet: een zacht koppelteken, een spatie zonder breedte, of een teken
      dat de leesrichting omdraait.
      """,
    why: """
      Zulke tekens komen mee bij kopiëren. Een woord met zo’n teken is niet te vinden, een code ermee wijst nergens
      heen, en met een omgedraaide leesrichting staat er iets anders dan u leest.
      """,
    wrong: "studenten\u{AD}raad (tussen ‘studenten’ en ‘raad’ staat een zacht koppelteken)",
    right: "studentenraad")

  /// The characters by their bytes, with their names.
  private static let names: [(bytes: [UInt8], name: String)] = [
    ("\u{AD}", "zacht koppelteken (U+00AD)"), ("\u{200B}", "spatie zonder breedte (U+200B)"),
    ("\u{200C}", "scheiding zonder breedte (U+200C)"),
    ("\u{200E}", "teken voor de leesrichting (U+200E)"),
    ("\u{200F}", "teken voor de leesrichting (U+200F)"),
    ("\u{202A}", "teken dat de leesrichting omdraait (U+202A)"),
    ("\u{202B}", "teken dat de leesrichting omdraait (U+202B)"),
    ("\u{202C}", "teken dat de leesrichting omdraait (U+202C)"),
    ("\u{202D}", "teken dat de leesrichting omdraait (U+202D)"),
    ("\u{202E}", "teken dat de leesrichting omdraait (U+202E)"),
    ("\u{2060}", "verbinding zonder breedte (U+2060)"),
    ("\u{2066}", "teken dat de leesrichting omdraait (U+2066)"),
    ("\u{2067}", "teken dat de leesrichting omdraait (U+2067)"),
    ("\u{2068}", "teken dat de leesrichting omdraait (U+2068)"),
    ("\u{2069}", "teken dat de leesrichting omdraait (U+2069)"),
    ("\u{FEFF}", "spatie zonder breedte (U+FEFF)"),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The most findings per file: a text pasted from a PDF may have thousands.
  private static let limit = 20

  /// Returns a finding for each run of such characters, the first of each file.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    files(of: index.agenda).flatMap { file in
      places(in: file).map { range, name in
        let place = SourceRange(file, range)
        return finding(
          at: place, Message.summary(name, near: word(around: range, in: file)),
          explanation: Message.explanation,
          solutions: [.init("Haal het teken weg", .init(place, "", isSafe: true))])
      }
    }
  }

  /// Returns the files of an agenda, each once, in order.
  private static func files(of agenda: Agenda) -> [SourceFile] {
    let data = agenda.datasets.flatMap { dataset in
      [dataset.range.file] + [dataset.rows.first?.first?.range.file].compactMap(\.self)
    }
    var seen: Set<String> = []
    return ([agenda.file] + agenda.documents.map(\.file) + data).filter {
      seen.insert($0.path).inserted
    }
  }

  /// Returns the runs of hidden characters in a file with the name of the first of each.
  private static func places(in file: SourceFile) -> [(range: Range<Int>, name: String)] {
    var found: [(range: Range<Int>, name: String)] = []
    var at = 0
    while at < file.bytes.count, found.count < limit {
      guard let hidden = hidden(at, in: file.bytes) else {
        at += 1
        continue
      }
      let end = at + hidden.bytes.count
      if let last = found.last, last.range.upperBound == at {
        found[found.count - 1].range = last.range.lowerBound..<end
      } else {
        found.append((at..<end, hidden.name))
      }
      at = end
    }
    return found
  }

  /// Returns the hidden character at an offset.
  private static func hidden(
    _ at: Int, in bytes: [UInt8]
  ) -> (bytes: [UInt8], name: String)? {
    guard [0xC2, 0xE2, 0xEF].contains(bytes[at]) else { return nil }
    return names.first { bytes[at...].starts(with: $0.bytes) }
  }

  /// Returns the word in which a hidden character stands, without it.
  private static func word(around range: Range<Int>, in file: SourceFile) -> String {
    func isWord(_ at: Int) -> Bool {
      file.bytes.indices.contains(at) && (file.bytes[at] >= 0x80 || file.bytes[at] > 0x2F)
    }
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower > range.lowerBound - 40, isWord(lower - 1) { lower -= 1 }
    while upper < range.upperBound + 40, isWord(upper) { upper += 1 }
    let text = file.text(lower..<range.lowerBound) + file.text(range.upperBound..<upper)
    return String(text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, near word: String) -> String {
    word.isEmpty ? "Hier staat een \(name)" : "Bij ‘\(word)’ staat een \(name)"
  }
  /// Why.
  static let explanation = "U ziet het teken niet, maar een computer leest het mee."
}
