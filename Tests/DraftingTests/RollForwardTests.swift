import AgendaModel
import Diagnostics
import Drafting
import Reading
import Testing

/// What stands in the documents that are made ready for a new term.
@Suite("Rolling forward")
struct RollForwardTests {
  /// Returns the text of the new document about doelstelling 1.3.
  private func draft(
    _ term: AccountTerm = .year(2026), _ others: [String: String] = [:]
  ) throws -> String {
    let plan = RollForward(SmallAgenda.agenda(others), term: term)
    return try #require(plan.documents.first { $0.path.hasSuffix("/1.3.md") }).text
  }

  @Test("makes a document for the whole and for each doelstelling, in the folder of the term")
  func paths() {
    let agenda = SmallAgenda.agenda()
    let year = RollForward(agenda, term: .year(2026)).documents.map(\.path)
    #expect(year == ["verantwoording/2026/verantwoording.md", "verantwoording/2026/1.3.md"])
    let semester = RollForward(agenda, term: .semester(2026, 1)).documents.map(\.path)
    #expect(semester == ["voortgang/2026-2027-s1/voortgang.md", "voortgang/2026-2027-s1/1.3.md"])
  }

  @Test("leaves out and names what is there already, under whatever file name")
  func existing() {
    let agenda = SmallAgenda.agenda(["verantwoording/2025/begeleiding.md": SmallAgenda.account])
    let plan = RollForward(agenda, term: .year(2025))
    #expect(plan.documents.map(\.path) == ["verantwoording/2025/verantwoording.md"])
    #expect(plan.existing == ["verantwoording/2025/begeleiding.md"])
  }

  @Test("names every applied measure and its actions, without a stand that nobody gave")
  func measures() throws {
    let text = try draft()
    #expect(
      text.contains(
        """
        ### Extra inzet {maatregel=1}

        - **2025-2026** Kleinere klassen, zie de regio. {actie=a}
        - **2026** Mentoren scholen. {actie=b}

        ### Nazorg {maatregel=3}

        - Bellen met {{2c nulmeting}} van iedereen. {actie=a}

        ### Verzuimaanpak {maatregel=verzuim}

        - **2026-07** Een plan maken. {actie=a}
        """))
    #expect(!text.contains("Terugkeer"))
    #expect(!text.contains("stand="))
  }

  @Test("takes over what was closed, and shows every other stand as an internal note")
  func stands() throws {
    let text = try draft(.year(2026), ["verantwoording/2025/1.3.md": SmallAgenda.account])
    #expect(
      text.contains(
        """
        ### Extra inzet {maatregel=1}

        Vorige keer (2025): Op schema. {intern}

        Het gaat goed. {intern}

        - **2025-2026** Kleinere klassen, zie de regio. {actie=a stand=afgerond}
        - **2026** Mentoren scholen. {actie=b}

        Actie a, vorige keer (2025): Afgerond. Kleinere klassen. {intern}

        ### Nazorg {maatregel=3 stand=afgerond}
        """))
  }

  @Test("puts the public text of the last account beside each section, for the institution alone")
  func notes() throws {
    let text = try draft(.year(2026), ["verantwoording/2025/1.3.md": SmallAgenda.account])
    #expect(
      text.contains(
        "## Wat we deden\n\nVorige keer (2025): De klassen zijn kleiner; zie 1.1. {intern}\n"))
    #expect(!text.contains("Nog navragen"))
  }

  @Test("starts from the last progress of the year itself, with its stands")
  func progress() throws {
    let progress = SmallAgenda.account.replacing(
      "verantwoording: \"2025\"", with: "voortgang: \"2025-2026-s2\"")
    let others = [
      "verantwoording/2025/1.3.md": SmallAgenda.account.replacing("Het gaat goed", with: "Oud"),
      "voortgang/2025-2026-s2/1.3.md": progress,
    ]
    let text = try draft(.year(2026), others)
    #expect(text.contains("### Extra inzet {maatregel=1 stand=op-schema}"))
    #expect(text.contains("Vorige keer (2025-2026-s2): Op schema. {intern}"))
    #expect(!text.contains("Oud"))
    #expect(try draft(.semester(2026, 1), others).contains("### Extra inzet {maatregel=1}\n"))
  }

  @Test("shows each indicator with its question, values and room for new ones")
  func indicators() throws {
    let text = try draft()
    #expect(
      text.contains(
        """
          # Vraag: Wat vind je van de begeleiding?
          # Startpunt: 2022: 41%
          # Doel: 2027: minstens 50%
          - code: 2c
            # gemeten:
            # uitsplitsing: |
            #   niveau;gemeten 2026
            #   2;
            #   3;
            # toelichting:
        """))
    #expect(try draft(.year(2025)).contains("    # De bron meet niet in 2025.\n"))
  }

  @Test("shows the budget, the partners and the bodies behind a hash, so that nothing is claimed")
  func facts() throws {
    let text = try draft()
    #expect(text.contains("# Begroot in 2026: 45.000\n# besteding:\n#   besteed:\n"))
    #expect(text.contains("#   - naam: Gemeente Waterstad\n"))
    #expect(!text.contains("Werkgevers"))
    let plan = RollForward(SmallAgenda.agenda(), term: .year(2026))
    let whole = try #require(plan.documents.first).text
    #expect(whole.contains("#   - naam: Werkgevers\n#     doelstellingen: 1.1, 1.3\n"))
    #expect(whole.contains("#   - orgaan: personeelsvertegenwoordiging\n"))
    #expect(!whole.contains("\npartners:") && !whole.contains("\nbesproken-met:"))
  }

  @Test(
    "reads again without a finding, with only internal text beside the agenda's own",
    arguments: [AccountTerm.year(2026), .semester(2026, 1)])
  func readsAgain(term: AccountTerm) throws {
    let hard = SmallAgenda.account.replacing(
      "Het gaat goed.",
      with: "1. Eén *klas* met `{{x}}` en [een link](x.md)[^1].\n\n> # Kop\n\n[^1]: Noot.")
    let before = ["verantwoording/2025/1.3.md": hard]
    let plan = RollForward(SmallAgenda.agenda(before), term: term)
    let made = Dictionary(uniqueKeysWithValues: plan.documents.map { ($0.path, $0.text) })
    let result = SmallAgenda.read(before.merging(made) { first, _ in first })
    #expect(result.findings.map(\.summary) == SmallAgenda.read(before).findings.map(\.summary))
    #expect(result.agenda.accounts.count == 3)
  }
}
