internal import AgendaModel
internal import Diagnostics

/// Two actions of one measure with the same letter.
enum ActionLetterTwice: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "action-letter-twice", .coherence, .waarschuwing,
    title: "Twee acties van een maatregel hebben dezelfde letter",
    what: "Of elke `actie=` onder één kop een eigen letter heeft.",
    why:
      "Met een letter verwijst u naar een actie. Hebben twee acties dezelfde, dan is niet te zien welke.",
    wrong: """
      - Een training geven. {actie=a}
      - Een training volgen. {actie=a}
      """,
    right: """
      - Een training geven. {actie=a}
      - Een training volgen. {actie=b}
      """)

  /// Returns a finding at each letter that is there already, with the next free one.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap(\.document.parts).flatMap { part -> [Diagnostic] in
      let letters = part.actions.compactMap(\.letter)
      var seen: [String: SourceRange] = [:]
      return letters.compactMap { letter in
        guard let first = seen[letter.value.lowercased()] else {
          seen[letter.value.lowercased()] = letter.range
          return nil
        }
        // A heading between the two that could not be read as one may start another measure.
        let between = SourceRange(first.file, first.lower, letter.range.lower)
        guard !index.damage.touches(between) else { return nil }
        let free = free(among: letters)
        return finding(
          at: letter.range, Message.summary(letter.value, part.heading.text),
          explanation: Message.explanation, subject: part.subject,
          notes: [.init(at: first, "Eerder hier")],
          solutions: [
            free.map { .init("Schrijf `actie=\($0)`", .init(letter.range, $0)) }
              ?? .init(Message.mend)
          ])
      }
    }
  }

  /// Returns the first letter that no action has.
  private static func free(among letters: [Located<String>]) -> String? {
    let used = Set(letters.map { $0.value.lowercased() })
    return "abcdefghijklmnopqrstuvwxyz".map(String.init).first { !used.contains($0) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ letter: String, _ heading: String) -> String {
    "Onder ‘\(heading)’ hebben twee acties de letter \(letter)"
  }
  /// Why.
  static let explanation = "Elke actie onder een kop heeft een eigen letter."
  /// The mend when the alphabet is used up.
  static let mend = "Geef een van de twee acties een andere letter"
}
