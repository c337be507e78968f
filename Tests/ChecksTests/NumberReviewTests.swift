import AgendaModel
import Checks
import Diagnostics
import Reading
import Testing

/// Which numbers of running text count as figures, and which of those have backing.
@Suite("Number review")
struct NumberReviewTests {
  /// Returns the unbacked numbers of a chapter with this body, as they are written.
  private func numbers(_ body: String) -> [String] {
    review(body).map(\.range.text)
  }

  /// Returns the unbacked numbers of the small agenda with a chapter of this body.
  private func review(_ body: String) -> [UnbackedNumber] {
    var files = MiniAgenda.files
    files["hoofdstukken/30-regio.md"] = "---\nhoofdstuk: regio\ntitel: Regio\n---\n\(body)\n"
    return NumberReview.numbers(in: agenda(files)).filter {
      $0.range.file.path == "hoofdstukken/30-regio.md"
    }
  }

  /// Reads the agenda in some files.
  private func agenda(_ files: [String: String]) -> Agenda {
    let regeling = RegelingReader.read(
      SourceFile(path: "regeling.yaml", text: MiniAgenda.regeling)
    ).regeling
    let inputs = files.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, text: $0.value) }
    return AgendaReader.read(files: inputs, regelingen: [regeling]).agenda
  }

  @Test(
    "Figures are listed as they are written, with their unit",
    arguments: [
      ("Wij zagen 41% en 12,5 procent.", ["41%", "12,5 procent"]),
      ("Het kost € 300 of 1,2 miljoen euro.", ["€ 300", "1,2 miljoen euro"]),
      ("Het kost €300 en € 2 miljoen.", ["€300", "€ 2 miljoen"]),
      ("Zij geven een 7,8 en een 3,2/5.", ["7,8", "3,2/5"]),
      ("Het daalde met 3 procentpunt en 2%-punt.", ["3 procentpunt", "2%-punt"]),
      ("Er zijn 1.234 mensen en 2000 studenten.", ["1.234", "2000"]),
      ("Er zijn 2000 mbo-studenten.", ["2000"]),
      ("Tussen 250 en 300, of 410-430 keer.", ["250", "300", "410", "430"]),
      ("Het saldo is -3,5% en \u{2212}4%.", ["-3,5%", "\u{2212}4%"]),
      ("Wij hebben zeven locaties en zestien procent groei.", ["zestien procent"]),
      ("Een op de tien en twee van de drie stopt.", ["Een op de tien", "twee van de drie"]),
      ("Een kwart van de studenten, de helft van de rest.", ["Een kwart", "de helft"]),
      ("**41%** en *42* en [47](https://x.example/99).", ["41%", "42", "47"]),
      ("- eerste 41\n- tweede 42", ["41", "42"]),
      ("> geciteerd 41\n> en 42", ["41", "42"]),
      ("## Wij groeien met 41%", ["41%"]),
      ("| Wat | Nu |\n| --- | --- |\n| Groei | 41% |", ["41%"]),
      ("Wij zetten 0,2 fte en 37 uur in.", ["0,2", "37"]),
      ("Het duurt nog 4 jaar.", ["4"]),
    ])
  func listsFigures(body: String, expected: [String]) {
    #expect(numbers(body) == expected)
  }

  @Test(
    "Numbers that say no quantity are not listed",
    arguments: [
      "In 2022, 2022-2023, 2021/'22, schooljaar 22-23 en '24.", "Sinds 1886 en 1901.",
      "Op 4 maart 2024, 15 december en 2024-03-12 en 12-03-2024.",
      "Om 10:30 en 9.30 uur.", "Op niveau 3 en 4, niveaus 2, 3 en 4.",
      "Zie doelstelling 1.3 en doelstellingen 1.1 tot en met 1.5.", "Zie (1.2) en 2.1.1.",
      "Volgens artikel 2, lid 3 en bijlage 4.", "Prioriteit 1 en 2, ambitie 3.",
      "Codes bc444, B1066, A2, 2F/3F, 2c, M1.3.1, A-2-1 en mbo-4.",
      "De 4-jarige en 2- en 3-jarige opleiding, 3D-printen, 35-plus.",
      "De 1e, 2de en 20ste.", "Het is 24/7 open.", "Bel 071-5681168 of 06-12345678.",
      "Postcode 2333 CH, lokaal 1.12.", "Op een schaal van 1 tot 5, of schaal 1-10.",
      "Versie 2.1, stap 3, fase 2, week 12, semester 7.",
      "## 3.2 Aansluiting", "# 1. Titel", "# 1 Titel", "Meer [^12].\n\n[^12]: Een noot.",
      "Hoofdstuk 6, tabel 3, figuur 7 en pagina 12.",
      "`41%` en <b title=\"41\">groei</b> <!-- 41 -->", "Zie https://x.example/2041/41.",
      "1. eerste\n2. tweede", "De NEN 2580 en ISO 9001.", "Een 5-puntsschaal.",
      "| 1 | Iets |\n| --- | --- |\n| 2 | Meer |", "Nummer 123456789 in het register.",
      "De eerste, tweede en derde keer waren er twee gesprekken.",
      "Straks {{1a doel}}.",
      "### Onderdeel {analyse=1 wanneer=2026}",
    ])
  func leavesOutOtherNumbers(body: String) {
    #expect(numbers(body) == [])
  }

  @Test(
    "Numbers that the data has, as exactly as they are meant, are not listed",
    arguments: [
      ("Wij zagen 86% en 86 procent, 90% en 25.", []), ("Het zijn 86 mensen.", ["86"]),
      ("Er is € 10.000, in twee jaar € 20.000.", []), ("Wij hebben 43 medewerkers.", []),
      ("Bijna 87% en ruim 85%.", []), ("Ongeveer 80%.", []), ("Ongeveer 60%.", ["60%"]),
      ("Meer dan 80%.", ["80%"]),
      ("Het is 86,0%.", []), ("Het is -86%.", ["-86%"]),
    ])
  func knowsTheData(body: String, expected: [String]) {
    #expect(numbers(body) == expected)
  }

  @Test("The texts in headers and in agenda.yaml are read as well")
  func readsHeaders() {
    var files = MiniAgenda.files
    files["agenda.yaml"]? += "mededeling: Wij groeien met 41%.\n"
    files["prioriteit-1/1.2.md"] = """
      ---
      doelstelling: "1.2"
      partners:
        - naam: Gemeente 44
          rol: >-
            Helpt 42 studenten
            en 47 docenten
      ---
      """
    let found = NumberReview.numbers(in: agenda(files)).map(\.range.text)
    #expect(found == ["42", "47", "41%"])
  }

  @Test("A number comes with its sentence on one line; a long one is cut around it")
  func showsTheSentence() {
    #expect(
      review("Eerst dit. Dan\n41% van *alles*. En dit.").map(\.sentence) == ["Dan 41% van alles."])
    let long = review(
      String(repeating: "héél ", count: 100) + "41% " + String(repeating: "veel ", count: 100))
    let sentence = long.first?.sentence ?? ""
    #expect(
      sentence.hasPrefix("… héél") && sentence.hasSuffix("veel …") && sentence.contains(" 41% "))
    #expect(
      review("| Wat | Nu |\n| --- | --- |\n| Groei | 41% |").map(\.sentence) == ["Groei: Nu: 41%"])
  }

  @Test("The report groups per file, and its other forms have a line or object for each number")
  func printsReports() {
    let found = review("Wij groeien met 41%.\n\nEn met 42%.")
    let place = "map/hoofdstukken/30-regio.md"
    #expect(
      NumberReviewReport.text(found, folder: "map") == """
        \(place): 2 getallen
          5:17 41%
            Wij groeien met 41%.
          7:8 42%
            En met 42%.

        2 getallen in 1 bestand staan alleen in de tekst.

        """)
    #expect(
      NumberReviewReport.concise(found, folder: "map").hasPrefix(
        "\(place):5:17: 41%: Wij groeien met 41%.\n"))
    #expect(NumberReviewReport.json([("map", found)]).contains("\"number\": \"42%\""))
    #expect(
      NumberReviewReport.text([], folder: "map")
        == "Elk getal in de tekst staat ook in de gegevens.\n")
  }

  /// Prose that nobody would write, by what it is.
  ///
  /// Long enough to be past every bound of the readers; how reading grows with prose of megabytes is
  /// what `make bench` measures.
  private static let shapes = [
    "a number of 400 digits": String(repeating: "7", count: 400),
    "a number without end": String(repeating: "7", count: 200_000),
    "numbers": String(repeating: "1234567890 ", count: 4000),
    "digits and points": String(repeating: "1.", count: 20_000),
    "digits and signs": String(repeating: "1,2-3/4:", count: 5000),
    "ends of links": String(repeating: "](", count: 10_000),
    "percentages": String(repeating: "41% ", count: 10_000) + "van 1a in 2022",
    "open tags": String(repeating: "<a ", count: 10_000),
    "open code": String(repeating: "` 4 ", count: 10_000),
    "signs of other scripts": "\u{202E}41%\u{202C} \u{200F}٤١% ４１% \u{0} 🧮 4\u{301}",
    "only a euro sign": "€", "only a percent sign": "%", "a number in a list": "- 4",
    "half a change": "van 4 naar",
    "codes": String(repeating: "niveau 3, ", count: 5000),
    "fractions in words": String(repeating: "een kwart ", count: 5000),
    "too many millions": "99999999999999999999 miljoen euro",
    "many milliards": "999999999999999 miljard",
    "few milliards": "0,000000000000001 miljard",
  ]

  @Test("Prose of any shape is read to its end", arguments: shapes.keys.sorted())
  func survivesAnyProse(shape: String) throws {
    let body = try #require(Self.shapes[shape])
    _ = MiniAgenda.findings(replacing: [
      "hoofdstukken/30-regio.md": "---\nhoofdstuk: regio\ntitel: Regio\n---\n\(body)\n"
    ])
    _ = review(body)
  }
}
