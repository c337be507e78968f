internal import AgendaModel
internal import Diagnostics

/// A heading in capitals only.
enum HeadingInCapitals: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "heading-in-capitals", .form, .advies,
    title: "Een kop staat helemaal in hoofdletters",
    what: "Of een kop van twee woorden of meer alleen hoofdletters heeft.",
    why: """
      Hoofdletters lezen langzamer, en een voorleesprogramma kan ze letter voor letter spellen. De opmaak maakt een kop
      al duidelijk.
      """,
    wrong: "## WAT MERK JE ERVAN",
    right: "## Wat merk je ervan",
    mend: "Schrijf de kop met gewone letters")

  /// Returns a finding for each such heading.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.headings.filter { heading in
        let text = heading.value.text
        let letters = text.filter(\.isLetter)
        return !heading.isInternal && letters.count > 7 && letters.allSatisfy(\.isUppercase)
          && text.split(whereSeparator: \.isWhitespace).count > 1
      }.map {
        finding(
          at: document.place($0.range), Message.capitals($0.value.text),
          explanation: Message.slow)
      }
    }
  }
}

/// A heading with a full stop behind it.
enum HeadingWithFullStop: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "heading-with-full-stop", .form, .advies,
    title: "Achter een kop staat een punt",
    what:
      "Of een kop op een punt eindigt. Afkortingen zoals ‘enz.’ en drie punten tellen niet mee.",
    why: """
      Een kop is geen zin. In de inhoudsopgave en in de titel van de pagina staat de punt er ook.
      """,
    wrong: "### Nazorg bieden.",
    right: "### Nazorg bieden")

  /// The words that end with a full stop of their own.
  private static let abbreviations: Set<String> = [
    "enz", "etc", "e.d", "ed", "e.a", "o.a", "jl", "jr", "sr", "i.o", "n.v.t", "nvt",
  ]

  /// Returns a finding for each such heading, at the full stop.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.headings.compactMap { heading in
        let text = heading.value.text
        let last = text.dropLast().split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
        // A title of several sentences ends as a sentence.
        guard !heading.isInternal, text.hasSuffix("."), !text.hasSuffix(".."), text.count < 80,
          text.firstRange(of: ". ") == nil, !abbreviations.contains(last.lowercased()),
          last.count > 1,
          let at = document.document.file.bytes[heading.range].lastIndex(of: UInt8(ascii: "."))
        else { return nil }
        let place = document.place(at..<(at + 1))
        return finding(
          at: place, Message.stop(text), explanation: Message.title,
          solutions: [.init("Haal de punt weg", .init(place, "", isSafe: true))])
      }
    }
  }
}

/// The texts of the findings.
fileprivate enum Message {
  /// The headline about capitals.
  static func capitals(_ text: String) -> String {
    "De kop ‘\(text)’ staat helemaal in hoofdletters"
  }
  /// Why capitals are wrong.
  static let slow = "Een voorleesprogramma kan de letters een voor een spellen."
  /// The headline about a full stop.
  static func stop(_ text: String) -> String { "Achter de kop ‘\(text.dropLast())’ staat een punt" }
  /// Why a full stop is wrong.
  static let title = "Een kop is geen zin; de punt komt ook in de inhoudsopgave."
}
