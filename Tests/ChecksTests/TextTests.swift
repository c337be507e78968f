import Diagnostics
import Testing

@testable import Checks

/// The words, header texts and near words that the checks of text share.
@Suite struct TextTests {
  /// Returns the words of a text.
  private func words(_ text: String) -> TextWords {
    let file = SourceFile(path: "a.md", text: text)
    var vocabulary = Vocabulary()
    return TextWords(file, 0..<file.bytes.count, &vocabulary)
  }

  @Test(arguments: [
    ("De LiS, één school.", ["De", "LiS", "één", "school"]),
    ("**Vet** en _cursief_", ["Vet", "en", "cursief"]),
    ("‘Citaat’ van € 5,–", ["Citaat", "van", "5"]),
    ("[De link](../a/b.md) telt", ["De", "link", "telt"]),
    ("{{2a doel 2027}} in `code` en https://a.example/b of www.c.example.", ["in", "en", "of"]),
    ("Een [open haak en {{ zonder eind", ["Een", "open", "haak", "en", "zonder", "eind"]),
    ("](zonder eind", ["zonder", "eind"]), ("", []),
  ]) func splitsTextIntoWords(text: String, expected: [String]) {
    #expect(words(text).words.map(\.text) == expected)
  }

  @Test func saysWhatStandsBetweenWords() {
    let found = words("Zin. Nog een JOB-monitor (groot), en meer")
    #expect(found.words.map(\.opens) == [true, true, false, false, false, true, false, false])
    #expect(found.words[4].gap == .hyphen)
    #expect(found.gap(after: 5) == [.close, .comma, .blank])
    #expect(found.gap(after: 7).contains(.start))
  }

  @Test func readsTheTextsOfAHeader() {
    let file = SourceFile(
      path: "a.yaml",
      text: """
        ---
        naam: "Een: naam"
        partners:
          - naam: Leiden   # opmerking
            rol: >-
              Eerste regel
              tweede: regel
            intern:
              naam: Geheim
          - naam: Delft
            opmerking: Ook geheim
        besproken-en-zo-gelaten:
          - reden: Niet van belang
        titel: Slot
        ---
        """)
    let values = HeaderText.values(in: file, 0..<file.bytes.count)
    #expect(
      values.map { "\($0.key)=\(file.text($0.range))" } == [
        "naam=Een: naam", "naam=Leiden", "rol=Eerste regel", "rol=tweede: regel", "naam=Delft",
        "titel=Slot",
      ])
  }

  @Test(
    arguments: [
      ("MboRijland", "MboRijnland"), ("Lieden", "Leiden"),
      ("Techniekondewijs", "Techniekonderwijs"),
      ("Techniekonderwjis", "Techniekonderwijs"), ("Leiden", nil), ("Amsterdam", nil), ("Lei", nil),
    ] as [(String, String?)]) func findsTheNearestName(word: String, expected: String?)
  {
    let near = NearWords(["Leiden", "MboRijnland", "Techniekonderwijs"])
    #expect(near.nearest(to: word) == expected)
  }

  @Test(arguments: [
    ("Technek", "Techniek", true), ("Techniek", "Technieken", false), ("Leider", "Leiden", false),
    ("Gemeetne", "Gemeente", true), ("Raad", "Raat", false),
  ]) func tellsSlipsFromInflections(word: String, name: String, isSlip: Bool) {
    #expect(NearWords.isSlip(word, of: name) == isSlip)
  }

  @Test(
    arguments: [
      ("444", "445"), ("1066", nil), ("999", nil),
    ] as [(String, String?)]) func findsTheCodeThatIsOneDigitOff(code: String, expected: String?)
  {
    #expect(CodeNeighbours(["445", "1067", "1068"]).neighbour(of: code) == expected)
  }
}
