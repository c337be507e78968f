internal import AgendaModel
internal import Diagnostics

/// A word that differs by a letter or two from a word of a declared name.
enum NameMisspelt: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "name-misspelt", .text, .waarschuwing,
    title: "Een naam is waarschijnlijk verkeerd gespeld",
    what: """
      Of een woord in de tekst, de kopblokken of de gegevens één letter (in een lang woord twee) verschilt van een
      woord uit een naam in `agenda.yaml`: van de instelling, een partner, bron, opleiding, begrip of ambitie. Meervoud
      en andere buigingen tellen niet mee, en ook geen woord dat vaker voorkomt dan de naam.
      """,
    why: "Met een verkeerde naam vindt niemand de partner of het begrip, en het staat slordig.",
    wrong: "Samen met de Gemeente Lieden vormen wij de nazorg.",
    right: "Samen met de Gemeente Leiden vormen wij de nazorg.")

  /// Returns a finding at each place of a misspelt word.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let counts = index.wordCounts
    let names = index.declaredNames
    let slips = phrases(names, counts, index) + words(names.flatMap(\.words), counts)
    var seen: Set<SourceRange> = []
    return slips.filter { !index.damage.touches($0.place) && seen.insert($0.place).inserted }.map {
      finding(
        at: $0.place, Message.summary($0.word, $0.meant),
        explanation: Message.explanation($0.word, $0.meant, counts),
        solutions: [.init("Schrijf ‘\($0.meant)’", .init($0.place, $0.meant))])
    }
  }

  /// A misspelt word, where it stands and what was meant.
  private typealias Slip = (place: SourceRange, word: String, meant: String)

  /// Returns the words that stand where a name has nearly the same one.
  private static func phrases(
    _ names: [DeclaredNames.Name], _ counts: WordCounts, _ index: AgendaIndex
  ) -> [Slip] {
    let near = NearPhrases(names, in: counts.vocabulary)
    return index.passages.flatMap { passage in
      near.slips(in: passage.words).map { (passage.place($0.range), $0.word, $0.meant) }
    }
  }

  /// Returns the rare words that are nearly a word of a name or term, and the rare words of names that
  /// are nearly a frequent word.
  private static func words(_ declared: [String], _ counts: WordCounts) -> [Slip] {
    let names = Set(declared.filter { isName($0, counts) })
    let terms = Set(declared.filter { $0.count > 9 && $0.first?.isLowercase == true })
    let (known, near) = (Set(declared), NearWords(names.union(terms).sorted()))
    let all = counts.vocabulary.forms.map(\.text).filter { $0.utf8.count > 4 }
    return all.flatMap { word -> [Slip] in
      guard !known.contains(word), let name = near.nearest(to: word),
        isComparable(word, name, counts)
      else { return [] }
      if counts[word] < min(counts[name], names.contains(name) ? WordCounts.kept + 1 : 2) {
        return places(of: word, meant: name, counts)
      }
      let isRare = counts[name] == 1 && counts[word] >= WordCounts.kept && names.contains(name)
      return isRare ? places(of: name, meant: word, counts) : []
    }
  }

  /// Whether a word of a name has a capital and is no ordinary word as well.
  private static func isName(_ word: String, _ counts: WordCounts) -> Bool {
    word.count > 4 && word.first?.isUppercase == true && !counts.small.contains(word.lowercased())
  }

  /// Whether a word may be a slip for another: both a name or both not, and no inflection.
  private static func isComparable(_ word: String, _ name: String, _ counts: WordCounts) -> Bool {
    let isCapital = name.first?.isUppercase == true
    guard word.first?.isUppercase == isCapital, NearWords.isSlip(word, of: name) else {
      return false
    }
    return isCapital
      ? !counts.small.contains(word.lowercased()) : NearWords.isOneSlip(word, name)
  }

  /// Returns the places of a word; a short one at the start of a sentence may be any word.
  private static func places(of word: String, meant: String, _ counts: WordCounts) -> [Slip] {
    counts.places(of: word).filter { !$0.opens || word.count > 7 }.map {
      ($0.range, word, meant)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ word: String, _ name: String) -> String {
    "‘\(word)’ lijkt op ‘\(name)’; is dat bedoeld?"
  }
  /// Why.
  static func explanation(_ word: String, _ name: String, _ counts: WordCounts) -> String {
    "‘\(name)’ staat \(counts[name]) keer in de agenda, ‘\(word)’ \(counts[word]) keer."
  }
}
