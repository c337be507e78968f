internal import AgendaModel
internal import Diagnostics

/// One abbreviation or term with two explanations.
enum AbbreviationTwoMeanings: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "abbreviation-two-meanings", .text, .waarschuwing,
    title: "Een afkorting of begrip heeft twee betekenissen",
    what: """
      Of een woord één keer onder `begrippen` staat, en of een afkorting overal met dezelfde woorden wordt uitgelegd:
      niet hier ‘studentenraad (SR)’ en daar ‘schoolraad (SR)’.
      """,
    why: "De site legt een afkorting overal hetzelfde uit. Dan klopt dat op één plaats niet.",
    wrong: "De studentenraad (SR) stemde in. Later schrijft u: de schoolraad (SR) denkt mee.",
    right: "De studentenraad (SR) stemde in. Later schrijft u: de schoolraad denkt mee.",
    mend: "Kies één betekenis, en schrijf de andere voluit")

  /// Returns a finding at each explanation that differs from the first, and at each double term.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    doubleTerms(index.agenda.terms)
      + index.abbreviations.expansions.sorted { $0.key < $1.key }.flatMap { key, all in
        differing(all).map { first, other in
          finding(
            at: other.place, Message.summary(other.place.text, first.text, other.text),
            explanation: Message.explanation, subject: key,
            notes: [.init(at: first.place, "Eerder met een andere betekenis")])
        }
      }
  }

  /// Returns the findings about terms that stand in the list twice.
  private static func doubleTerms(_ terms: [Term]) -> [Diagnostic] {
    var first: [String: Term] = [:]
    return terms.compactMap { term in
      let key = term.term.value.lowercased()
      guard let earlier = first[key] else {
        first[key] = term
        return nil
      }
      let isSame = earlier.meaning == term.meaning
      return finding(
        at: term.term.range, Message.double(term.term.value),
        explanation: isSame ? Message.same : Message.other(earlier.meaning, term.meaning),
        subject: term.term.value, notes: [.init(at: earlier.term.range, "Eerder hier")])
    }
  }

  /// Returns the expansions that differ from the first, one for each other meaning.
  private static func differing(
    _ all: [Abbreviations.Expansion]
  ) -> [(Abbreviations.Expansion, Abbreviations.Expansion)] {
    guard let first = all.first else { return [] }
    var others: [Abbreviations.Expansion] = []
    for other in all.dropFirst().prefix(100) where differ(first.words, other.words) {
      if others.allSatisfy({ differ($0.words, other.words) }) { others.append(other) }
    }
    return others.map { (first, $0) }
  }

  /// Whether two expansions mean something else: a word of the one does not begin as that of the other.
  private static func differ(_ left: [String], _ right: [String]) -> Bool {
    let words = [left, right].map { $0.filter { !Abbreviations.small.contains($0) } }
    let isAligned = words[0].count == words[1].count
    let pairs = zip(words[0], words[1]).prefix(isAligned ? words[0].count : 1)
    return pairs.contains { $0.prefix(3) != $1.prefix(3) && !NearWords.isSlip($0, of: $1) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about an abbreviation.
  static func summary(_ text: String, _ first: String, _ other: String) -> String {
    let short = text.split { !$0.isLetter }.last.map(String.init) ?? text
    return "‘\(short)’ is eerst ‘\(first)’ en hier ‘\(other)’"
  }
  /// Why.
  static let explanation =
    "Een afkorting met twee betekenissen legt de lezer op één plaats verkeerd uit."
  /// The headline about a term.
  static func double(_ term: String) -> String { "‘\(term)’ staat twee keer onder `begrippen`" }
  /// Why a double with the same meaning is wrong.
  static let same = "De uitleg is gelijk; één keer is genoeg."
  /// Why a double with another meaning is wrong.
  static func other(_ first: String, _ second: String) -> String {
    "De ene uitleg is ‘\(first)’, de andere ‘\(second)’."
  }
}
