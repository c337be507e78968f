internal import AgendaModel
internal import Diagnostics

/// A version of the agenda that is not the one `agenda.yaml` names.
enum VersionDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "version-differs", .text, .waarschuwing,
    title: "De agenda noemt twee versies",
    what: """
      Of de ‘versie 2.1’ die een zin over deze agenda noemt, dezelfde is als de `versie` in `agenda.yaml`.
      """,
    why: "De lezer moet weten welke versie is vastgesteld, en of dit die is.",
    wrong: "Dit is versie 2.0 van de kwaliteitsagenda (in agenda.yaml: versie: \"2.1\").",
    right: "Dit is versie 2.1 van de kwaliteitsagenda.",
    mend: "Verbeter de versie, of schrijf erbij waarom die anders is")

  /// Returns a finding for each sentence with another version.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let version = index.agenda.version else { return [] }
    let noun = index.vocabulary.select { $0.lower == "versie" }
    let passages = index.passages.filter { passage in
      passage.isBody && passage.words.words.contains(where: noun.contains)
    }
    return passages.flatMap { mentions(in: $0, of: version) }
  }

  /// Returns the findings about a passage that is about this agenda.
  private static func mentions(in passage: Passage, of version: Located<String>) -> [Diagnostic] {
    let words = passage.words
    let lower = words.words.map(\.lower)
    guard !lower.contains(where: earlier.contains),
      lower.contains(where: { $0.hasSuffix("agenda") })
    else { return [] }
    return lower.indices.compactMap { at in
      guard lower[at] == "versie", let (label, range) = number(at + 1, in: words),
        label != version.value
      else { return nil }
      return finding(
        at: passage.place(range), Message.mentioned(label, version.value),
        explanation: Message.explanation,
        notes: [.init(at: version.range, "De versie van de agenda")])
    }
  }

  /// Words by which a sentence is about another version as well.
  private static let earlier: Set<String> = [
    "vorige", "eerdere", "eerste", "oude", "nieuwe", "volgende", "concept", "werkagenda",
  ]

  /// Returns the number with a point at a word.
  private static func number(_ at: Int, in words: TextWords) -> (String, Range<Int>)? {
    guard at + 1 < words.words.count else { return nil }
    let (whole, part) = (words.words[at], words.words[at + 1])
    guard part.gap == .stop, (whole.text + part.text).allSatisfy(\.isNumber) else { return nil }
    return (whole.text + "." + part.text, whole.range.lowerBound..<part.range.upperBound)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func mentioned(_ other: String, _ version: String) -> String {
    "De tekst noemt versie \(other), maar dit is versie \(version)"
  }
  /// Why.
  static let explanation = "De versie van de agenda staat in `agenda.yaml`."
}
