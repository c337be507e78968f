/// Words of deliveries in the one form in which they are compared.
enum Words {
  /// The blanks that people do not see, from any program.
  private static let blanks: Set<Character> = [
    " ", "\t", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{200B}", "\u{FEFF}", "\r", "\n",
    "\r\n",
  ]

  /// Returns text without blanks at its ends, and with one plain blank for any others.
  static func trimmed(_ text: String) -> String {
    text.split { blanks.contains($0) }.joined(separator: " ")
  }

  /// Returns the letters and digits of text in lower case: `INDICATIE_AVG` is `indicatieavg`.
  static func key(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Returns the words of text in lower case, without what stands between them.
  static func list(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Returns the beginnings of the words that say something, by which kindred words are the same.
  static func roots(_ text: String) -> Set<String> {
    Set(list(text).filter { $0.count > 3 && !empty.contains($0) }.map { String($0.prefix(6)) })
  }

  /// Whether a word says nothing about a subject.
  static func isEmpty(_ word: String) -> Bool { empty.contains(word) }

  /// Words of four letters and more that say nothing about a subject.
  private static let empty: Set<String> = [
    "aantal", "percentage", "procent", "deel", "studenten", "student", "school", "schooljaar",
    "jaar", "over", "naar", "door", "voor", "deze", "vraag", "vindt", "vind", "tijdens",
    "opleiding",
    "opleidingen", "mbo", "totaal", "heel", "goed", "antwoorden", "tellen", "mee", "niet", "beeld",
    "tussen", "onderwijspersoneel", "gegevens", "cijfers", "bestand", "levering",
  ]
}
