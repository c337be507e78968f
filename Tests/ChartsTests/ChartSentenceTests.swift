import Testing

@testable import Charts

struct ChartSentenceTests {
  /// The cases of `makesTheTitleFromTheData`.
  static let titles: [(String, String, String)] = [
    (
      "mentalHealth", LiSFigures.mentalHealth.rendering(id: "a").title,
      "Studenten met psychische klachten: startpunt 21% (2023); doel 15% (2027)."
    ),
    (
      "guidance", LiSFigures.guidance.rendering(id: "a").title,
      "Oordeel over begeleiding (JOB-monitor): startpunt 3,6 (2022); doel minstens 3,8 (2026)."
    ),
    (
      "leaving", LiSFigures.leaving.rendering(id: "a").title,
      "Voortijdig schoolverlaten: niveau 3 van 16% naar 10%; niveau 4 blijft 3%."
    ),
    (
      "answers", LiSFigures.answers.rendering(id: "a").title,
      "Maatregelen: 42 doen we; 6 doen we niet, met uitleg; 2 nog niet beantwoord."
    ),
    (
      "budget", LiSFigures.budget.rendering(id: "a").title,
      "Begroting 2024-2027: 12 posten, 2024 tot en met 2027; "
        + "het hoogste bedrag is €\u{A0}110.458 (2024) voor 1.2 Gelijke kansen."
    ),
  ]

  @Test(arguments: titles)
  func makesTheTitleFromTheData(_ name: String, _ title: String, _ expected: String) {
    #expect(title == expected)
  }

  @Test func takesTheCallersSentenceWhenItIsFit() {
    let own = "Voortijdig schoolverlaten daalt op 1 van de 2 niveaus"
    #expect(ChartSentence.choose(own: own, name: "n", parts: ["1"], count: "1") == own)
  }

  @Test(arguments: [
    "Te kort 1", "Een zin zonder enig getal, wel lang genoeg", String(repeating: "1", count: 201),
  ])
  func replacesASentenceThatIsNotFit(_ own: String) {
    let title = ChartSentence.choose(own: own, name: "Naam", parts: [], count: "3 rijen")
    #expect(title == "Grafiek: Naam, 3 rijen." || ChartSentence.isFit(title))
    #expect(title != own)
  }

  @Test(arguments: [0, 1, 3, 40, 400])
  func staysWithinItsLengthForAnyNumberOfParts(_ count: Int) {
    let parts = (0..<count).map { "niveau \($0) van 10% naar 12%" }
    let title = ChartSentence.choose(
      own: nil, name: String(repeating: "lang ", count: 60), parts: parts, count: "\(count) rijen")
    #expect(ChartSentence.isFit(title), "\(title)")
  }

  @Test func saysHowManyPartsItLeavesOut() {
    let parts = (0..<20).map { "niveau \($0) van 10% naar 12%" }
    let title = ChartSentence.choose(own: nil, name: "Uitval", parts: parts, count: "20 rijen")
    #expect(title.hasSuffix("en 15 meer.") || title.hasSuffix("en 14 meer."), "\(title)")
  }
}
