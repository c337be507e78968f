internal import AgendaModel

/// Reads what a user says about an institution.
enum AnswerReader {
  /// The longest name.
  private static let longest = 200

  /// Reads a name.
  static func name(_ text: String) throws(AnswerProblem) -> String {
    guard !text.isEmpty else { throw AnswerProblem(text: "Vul een naam in.") }
    return try line(text)
  }

  /// Reads text that may be absent.
  static func optional(_ text: String) throws(AnswerProblem) -> String? {
    text.isEmpty ? nil : try line(text)
  }

  /// Reads one line of text that people can see.
  private static func line(_ text: String) throws(AnswerProblem) -> String {
    guard text.count <= longest else {
      throw AnswerProblem(text: "Dit is te lang: hoogstens \(longest) tekens.")
    }
    let isOdd = text.unicodeScalars.contains {
      [.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned]
        .contains($0.properties.generalCategory)
    }
    guard !isOdd else {
      throw AnswerProblem(text: "Hierin staat een onzichtbaar teken. Typ de tekst opnieuw.")
    }
    return text
  }

  /// Reads the kind of institution.
  static func kind(_ text: String) throws(AnswerProblem) -> Institution.Kind {
    if let kind = Institution.Kind(rawValue: text.lowercased()) { return kind }
    throw .choose(from: Institution.Kind.allCases.map(\.rawValue))
  }

  /// Reads values of a dimension of the edition, in its order.
  static func members(
    _ text: String, of name: String, in regeling: Regeling
  ) throws(AnswerProblem) -> [String] {
    let known = regeling.dimension(name)?.members.map(\.id) ?? []
    let words = words(text)
    guard !words.isEmpty, words.allSatisfy(known.contains) else { throw .choose(from: known) }
    return known.filter(words.contains)
  }

  /// Reads a number of staff; nil when nobody says.
  static func staff(_ text: String) throws(AnswerProblem) -> Int? {
    if text.isEmpty { return nil }
    let digits = text.filter { $0 != "." }
    guard let number = Int(digits), (1...100_000).contains(number) else {
      throw AnswerProblem(text: "Schrijf een heel getal, zoals 640.")
    }
    return number
  }

  /// The short names of bodies.
  private static let bodyNames = [
    "sr": "studentenraad", "or": "ondernemingsraad", "pvt": "personeelsvertegenwoordiging",
    "rvt": "raad-van-toezicht",
  ]

  /// Reads the bodies that an institution has, in the order of `vaststelling`.
  static func bodies(_ text: String) throws(AnswerProblem) -> [String] {
    let joined = text.lowercased().replacing("raad van toezicht", with: "raad-van-toezicht")
    let words = words(joined).map { bodyNames[$0] ?? $0 }
    guard !words.isEmpty, words.allSatisfy(Consent.bodies.contains) else {
      throw .choose(from: Consent.bodies)
    }
    return Consent.bodies.filter(words.contains)
  }

  /// Reads the address of a site; nil when there is none.
  static func website(_ text: String) throws(AnswerProblem) -> String? {
    if text.isEmpty { return nil }
    let address = text.contains("://") ? text : "https://" + text
    let rest = address.split(separator: "://", maxSplits: 1).last ?? ""
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    let isPlain = rest.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && !"\"'\\{}[]<>`|^#&*".utf8.contains($0)
    }
    guard isWeb, isPlain, rest.contains("."), let last = rest.last,
      last.isLetter || last == "/" || last.isNumber
    else { throw AnswerProblem(text: "Schrijf het adres voluit, zoals https://www.mijnschool.nl") }
    return address
  }

  /// Reads a day.
  static func day(_ text: String) throws(AnswerProblem) -> CalendarDate {
    if let day = CalendarDate(text) { return day }
    throw AnswerProblem(text: "Schrijf de datum als jaar-maand-dag, zoals 2026-01-31.")
  }

  /// Returns words with commas or blanks between them.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { ",; ".contains($0) }.map(String.init).filter { $0 != "en" }
  }
}

extension AnswerProblem {
  /// That a word is none of those that can be chosen.
  fileprivate static func choose(from words: [String]) -> AnswerProblem {
    AnswerProblem(text: "Kies uit: \(words.joined(separator: ", ")).")
  }
}
