internal import Diagnostics

/// A remark or gap that the author left in the text while writing.
enum DraftingResidue: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "drafting-residue", .text, .waarschuwing, isAboutMissingPart: true,
    title: "In de tekst staat nog een aantekening of een gat",
    what: """
      Of er in openbare tekst, in noten of in gegevens nog iets staat dat u voor uzelf schreef: ‘todo’, ‘xxx’, ‘nog
      invullen’, ‘tekst volgt’, ‘PM’, ‘???’, ‘[…]’, ‘Toevoegen: …’, of een fout van Word of Excel zoals ‘#REF!’.
      """,
    why: "De lezer ziet het ook, en weet niet wat er had moeten staan.",
    wrong: "In 2027 is dat xx procent (tabel vervangen met recente cijfers).",
    right: "In 2027 is dat {{2a doel 2027}}.",
    mend: "Vul in wat er moet staan, of haal het weg; een aantekening voor uzelf krijgt `{intern}`")

  /// Returns a finding for the first piece of residue in each sentence or cell.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let starts = index.vocabulary.select {
      isGap($0) || ResiduePhrases.byFirstWord[$0.lower] != nil
    }
    return index.passages.flatMap { passage -> [Diagnostic] in
      let places = ResidueSigns.all(in: passage) + phrases(in: passage, starts)
      return distinct(places).map(passage.place).filter { !index.damage.touches($0) }.map {
        finding(at: $0, Message.summary($0.text), explanation: Message.explanation)
      }
    }
  }

  /// Returns the places in order without those that overlap or directly follow the one before.
  private static func distinct(_ places: [Range<Int>]) -> [Range<Int>] {
    places.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { kept, place in
      if let last = kept.last, place.lowerBound <= last.upperBound + 2 { return }
      kept.append(place)
    }
  }

  /// Returns the phrases in a passage that are remarks.
  private static func phrases(
    in passage: Passage, _ starts: Vocabulary.Selection
  ) -> [Range<Int>] {
    let words = passage.words
    let places = words.words.indices.filter { starts.contains(words.words[$0]) }
    return places.compactMap { at in
      if let gap = gap(at, words) { return gap }
      return ResiduePhrases.byFirstWord[words.words[at].lower]?.first { phrase in
        words.words[at...].lazy.map(\.lower).starts(with: phrase.words)
          && stands(phrase, at, in: words)
      }.map {
        words.words[at].range.lowerBound..<words.words[at + $0.words.count - 1].range.upperBound
      }
    }
  }

  /// Returns a word of three or more times the letter x, or of two before a unit.
  private static func gap(_ at: Int, _ words: TextWords) -> Range<Int>? {
    let word = words.words[at]
    guard isGap(word.form) else { return nil }
    let follows = at + 1 < words.words.count ? words.words[at + 1].lower : ""
    let hasUnit = follows == "procent" || isPercent(after: word.range.upperBound, words)
    return word.text.count > 2 || hasUnit ? word.range : nil
  }

  /// Whether a word has two or more times the letter x and no other.
  private static func isGap(_ form: WordForm) -> Bool {
    form.length > 1 && form.lower.allSatisfy { $0 == "x" }
  }

  /// Whether a percent sign stands at a byte.
  private static func isPercent(after end: Int, _ words: TextWords) -> Bool {
    words.byte(at: end) == UInt8(ascii: "%")
  }

  /// Whether a phrase stands where it is a remark.
  private static func stands(_ phrase: ResiduePhrases.Phrase, _ at: Int, in words: TextWords)
    -> Bool
  {
    let last = at + phrase.words.count - 1
    let (before, after) = (words.words[at].gap, words.gap(after: last))
    switch phrase.position {
    case .anywhere: return true
    case .opening: return words.words[at].opens
    case .label:
      return after.contains(.colon) && !before.isDisjoint(with: [.start, .stop, .hyphen])
    case .bracketed:
      return words.byte(at: words.words[at].range.lowerBound - 1) == UInt8(ascii: "[")
        && words.byte(at: words.words[last].range.upperBound) == UInt8(ascii: "]")
        && !after.contains(.hole)
    case .alone:
      let isPassage = before.contains(.start) && after.contains(.start)
      return isPassage || before.contains(.open) && after.contains(.close)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "‘\(line)’ lijkt een aantekening of gat dat is blijven staan"
  }
  /// Why.
  static let explanation = "Op de site leest iedereen dit mee."
}
