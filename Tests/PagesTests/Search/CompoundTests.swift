import Testing

@testable import Pages

/// How compounds fall into the words of an agenda.
@Suite("Compounds")
struct CompoundTests {
  /// A splitter that knows these words.
  private let splitter = CompoundSplitter(
    vocabulary: [
      "studenten", "raad", "kwaliteit", "agenda", "loopbaan", "begeleiding", "onder", "wijs",
      "plan",
      "leerlingen", "zorg", "mogelijk", "heden", "school", "2024", "basis", "onderwijs", "stage",
    ])

  @Test(
    "splits into known words and what binds them",
    arguments: [
      ("studentenraad", "studenten raad"), ("kwaliteitsagenda", "kwaliteit s agenda"),
      ("loopbaanbegeleiding", "loopbaan begeleiding"), ("leerlingzorg", "leerling zorg"),
      ("basisschoolplan", "basis school plan"), ("stageplannen", "stage plannen"),
      ("schoolkwaliteitsplan", "school kwaliteit s plan"), ("studentraad", "student raad"),
    ])
  func splits(_ word: String, _ parts: String) {
    #expect(splitter.parts(of: word).joined(separator: " ") == parts)
    #expect(splitter.parts(of: word).joined() == word)
  }

  @Test(
    "leaves other words whole",
    arguments: [
      "raad", "onderwijs", "mogelijkheden", "studentenvereniging", "2024plannen", "schoolwoord",
    ])
  func keepsWhole(_ word: String) { #expect(splitter.parts(of: word) == [word]) }
}
