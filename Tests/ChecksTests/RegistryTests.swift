import AgendaModel
import Checks
import Diagnostics
import Reading
import Testing

@Suite struct RegistryTests {
  @Test func isSortedAndUnique() {
    let ids = CheckRegistry.pages.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test(arguments: CheckRegistry.pages) func namesWhatIsWrong(page: CheckPage) {
    let forbidden = ["require-", "use-", "prefer-", "no-"]
    #expect(!forbidden.contains { page.id.hasPrefix($0) }, "\(page.id) names the remedy")
    #expect(page.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(page.id) is not kebab-case")
  }

  @Test(arguments: CheckRegistry.pages) func documentsEveryFinding(page: CheckPage) {
    let texts = [page.title, page.what, page.why, page.wrong, page.right]
    #expect(!texts.contains(""), "\(page.id) lacks a text")
    #expect(page.title.last != ".", "the title of \(page.id) is a headline")
    #expect(page.wrong != page.right, "\(page.id) does not show the mend")
    #expect(CheckExplanation.text(page.id)?.contains(page.title) == true)
  }

  @Test func hasCasesForEveryCheck() {
    let checks = CheckRegistry.checks.map { $0.page.id }
    let missing = Set(checks).subtracting(CaseFile.ids).sorted()
    #expect(missing.isEmpty, "write Tests/ChecksTests/Cases/<id>.md for these")
  }

  @Test func knowsTheCheckBehindEveryKindOfRequirement() {
    for regeling in Editions.all().regelingen {
      #expect(!regeling.checks.isEmpty, "\(regeling.edition) names no checks")
      for link in regeling.checks where !link.check.hasPrefix("handmatig") {
        #expect(CheckRegistry.page(link.check) != nil, "\(link.kind): \(link.check)")
      }
    }
  }

  @Test func listsEveryFindingOnce() {
    let list = CheckExplanation.list()
    for id in CheckExplanation.ids {
      #expect(list.split(separator: "\n").count { $0.hasPrefix("  \(id) ") } == 1, "\(id)")
    }
  }
}
