internal import AgendaModel
internal import Diagnostics

/// The same paragraph in two places.
enum ParagraphTwice: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "paragraph-twice", .text, .waarschuwing,
    title: "Dezelfde alinea staat er twee keer",
    what: """
      Of een alinea van \(shortest) woorden of meer nog eens woord voor woord in de agenda staat. Hoofdletters en
      leestekens tellen niet; de woorden van een verwijzing als `{{2a doel 2027}}` wel. Verantwoordingen van een jaar
      worden met elkaar vergeleken, niet met de agenda of een ander jaar.
      """,
    why: """
      Meestal is een van de twee blijven staan bij het kopiëren. Verandert u later de ene, dan spreekt de
      agenda zichzelf tegen.
      """,
    wrong: "Dezelfde alinea bij doelstelling 1.2 en bij doelstelling 1.3.",
    right:
      "De alinea bij doelstelling 1.2, en bij 1.3 een verwijzing: zie [doelstelling 1.2](1.2.md).",
    mend: "Laat de alinea op één plaats staan en verwijs ernaar")

  /// The number of words from which a paragraph is no set phrase.
  private static let shortest = 25

  /// Returns a finding at each paragraph that stands earlier as well.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    var first: [[String]: SourceRange] = [:]
    let terms = Dictionary(
      index.agenda.accounts.map { ($0.file.path, $0.account?.term.value.text ?? "") }
    ) { first, _ in first }
    return index.passages.filter { $0.place == .paragraph }.compactMap { passage in
      let words = passage.words.words
      let text = words.map(\.lower) + drawn(in: passage)
      guard text.count >= shortest else { return nil }
      let key = text + [terms[passage.file.path, default: ""]]
      let place = passage.place(passage.range)
      guard let earlier = first[key] else {
        first[key] = place
        return nil
      }
      let start = words.prefix(6).map(\.text).joined(separator: " ")
      return finding(
        at: place, Message.summary(start, text.count), explanation: Message.explanation,
        notes: [.init(at: earlier, "Eerder hier")])
    }
  }

  /// Returns the words of the references of a passage, `{{2a doel 2027}}`, which are no words of the text.
  private static func drawn(in passage: Passage) -> [String] {
    let (open, close, blank) = (UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: " "))
    let text = passage.file.bytes[passage.range]
    let braced = text.split(separator: open).filter { piece in
      text[..<piece.startIndex].suffix(2).elementsEqual([open, open])
    }
    return braced.flatMap { piece in
      piece.prefix { $0 != close }.split(separator: blank).map { word in
        String(decoding: word, as: UTF8.self).lowercased()
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ start: String, _ count: Int) -> String {
    "De alinea ‘\(start) …’ (\(count) woorden) staat hier voor de tweede keer"
  }
  /// Why.
  static let explanation = "Woord voor woord staat dezelfde tekst al eerder in de agenda."
}
