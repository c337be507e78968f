import Foundation
import TestSupport
import Testing

@testable import Pages

/// The words that are looked for, and their stems: the same in the binary and in the browser.
@Suite("Words to search")
struct SearchWordsTests {
  /// A row of the table that `Tests/Site/search_check.py` holds the script to as well.
  struct Row: Decodable, Sendable, CustomTestStringConvertible {
    /// What someone writes.
    var text: String
    /// Its words.
    var words: [String]
    /// Their stems.
    var stems: [String]
    /// What tells the rows apart.
    var testDescription: String { text }
  }

  /// The table.
  static let rows: [Row] =
    (try? JSONDecoder().decode(
      [Row].self, from: Data(PackageFolder.text("Tests/Site/search_words.json").utf8))) ?? []

  @Test("The table is there") func readsTheTable() { #expect(Self.rows.count > 25) }

  @Test("takes words and stems as the table says", arguments: rows)
  func agreesWithTheTable(row: Row) {
    #expect(SearchWords.words(of: row.text) == row.words)
    #expect(row.words.map(DutchStem.stem) == row.stems)
  }

  @Test(
    "never fails on odd words", arguments: ["", "een", "aaaa", "ssss", "eeeen", "heden", "jjjjes"])
  func survives(word: String) { #expect(DutchStem.stem(word).count <= word.count) }
}
