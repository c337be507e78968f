import Foundation
import TestSupport
import Testing

/// The checks of the handbook find what they are for: each mistake below is said with its line.
@Suite("Mistakes in the handbook")
struct BiteTests {
  /// A page with one mistake, the line that must be named, and a piece of what must be said.
  struct Mistake: CustomTestStringConvertible, Sendable {
    /// The lines of the page.
    let page: [String]
    /// The line.
    let line: Int
    /// A piece of the message.
    let message: String
    /// The page's last line, which tells the cases apart.
    var testDescription: String { message }
  }

  /// The mistakes.
  static let mistakes = [
    Mistake(
      page: ["# Bladzijde", "", "```yaml", "nulmeting:", "  2023: 21,1,1%", "```"], line: 5,
      message: "[number-unreadable]"),
    Mistake(
      page: ["```yaml", "instelling:", "  naam: Voorbeeldcollege", "  naaam: Fout", "```"], line: 4,
      message: "[unknown-key]"),
    Mistake(
      page: ["```yaml melding=comma-lost", "doel:", "  2027: 25", "```"], line: 1,
      message: "de melding comma-lost blijft uit"),
    Mistake(
      page: [
        "```markdown", "## Maatregelen", "", "### Nazorg {maatregel=99 besluit=toepassen}", "```",
      ],
      line: 4, message: "[unknown-requirement]"),
    Mistake(
      page: ["Zie [elders](handbook/nergens.md)."], line: 1,
      message: "handbook/nergens.md komt nergens uit"),
    Mistake(
      page: ["# Kop", "Zie [hier](#kop) en [daar](#kap)."], line: 2,
      message: "#kap komt nergens uit"),
    Mistake(
      page: ["Typ `ijkpunt chek`."], line: 1, message: "ijkpunt chek"),
    Mistake(
      page: ["```console", "$ ijkpunt check --strikt", "```"], line: 2, message: "uitkomst 2"),
    Mistake(
      page: ["```console", "$ ijkpunt --version", "9.9.9", "```"], line: 2,
      message: "drukt iets anders af"),
    Mistake(
      page: ["```console", "$ curl https://voorbeeld.example", "```"], line: 2,
      message: "curl wordt niet uitgevoerd"),
    Mistake(
      page: ["```console", "$ make koffie", "```"], line: 2, message: "kent geen koffie"),
    Mistake(page: ["```json", "{ \"a\": }", "```"], line: 1, message: "geen JSON"),
    Mistake(page: ["```bash", "if true; then", "```"], line: 1, message: "bash leest dit niet"),
    Mistake(
      page: ["```yaml pijplijn", "script:", "  - ijkpunt build --uitvoer x", "```"], line: 3,
      message: "--uitvoer"),
    Mistake(page: ["```yaml pijplijn", "a: [1", "```"], line: 1, message: "geen YAML"),
    Mistake(page: ["```perl", "1;", "```"], line: 1, message: "is niet uit te voeren"),
    Mistake(
      page: ["<!-- niet uitgevoerd: zomaar -->", "```perl", "1;", "```"], line: 2,
      message: "zegt niet waarom"),
    Mistake(
      page: [
        "<!-- verander: content/agenda.yaml: bestaat niet -> x -->", "```console",
        "$ ijkpunt --version", "```",
      ],
      line: 1, message: "staat niet in content/agenda.yaml"),
    Mistake(
      page: ["```yaml staat-in=content/agenda.yaml", "titel: Iets anders", "```"], line: 1,
      message: "dit staat niet zo in"),
  ]

  @Test("A mistake on a page is said with its line", arguments: mistakes)
  func findsTheMistake(_ mistake: Mistake) throws {
    let page = HandbookPage(path: "kladblad.md", text: mistake.page.joined(separator: "\n"))
    let problems = try HandbookChecker.problems(of: page)
    let isFound = problems.contains {
      $0.line == mistake.line && $0.message.contains(mistake.message)
    }
    #expect(isFound, "\(problems)")
    #expect(problems.first?.description.hasPrefix("kladblad.md:") == true)
  }

  @Test("The same page without a mistake is silent")
  func staysSilent() throws {
    let text = """
      Zie [de opmaak](handbook/opmaak.md#een-prioriteit). Typ `ijkpunt check`, of `ijkpunt build [MAP…]`.

      ```yaml
      nulmeting:
        2023: 21,1%
      ```

      <!-- niet uitgevoerd: hiervoor is een netwerk nodig -->
      ```console
      $ curl https://voorbeeld.example
      ```

      ```console
      $ ijkpunt explain 2c | head -1
      Indicator 2c. …
      ```

      """
    let problems = try HandbookChecker.problems(of: HandbookPage(path: "kladblad.md", text: text))
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test(
    "Three points stand for anything, and nothing else does",
    arguments: [
      (["a", "…", "d"], "a\nb\nc\nd\n", true), (["a", "…", "d"], "a\nd\n", true),
      (["a … c"], "a b b c\n", true), (["a … c"], "a b b d\n", false),
      (["…", "d"], "a\nd\n", true),
      (["a", "…"], "a\nb\n", true), (["a"], "a\nb\n", false), (["a", "b"], "a\n", false),
    ])
  func comparesOutput(shown: [String], printed: String, isEqual: Bool) {
    #expect(ConsoleCommand.matches(shown, printed) == isEqual)
  }
}
