import Disclosure
import Foundation
import Pages
import Reading
import TestSupport
import Testing

/// The page of the handbook that lists the names in templates, which comes from the pages.
///
/// `RECORD_SNAPSHOTS=1` writes it; `make embed` then puts it into the binary.
@Suite struct TemplateNamesTests {
  @Test func listsWhatThePagesOffer() throws {
    let page = TemplateNames.page(Self.offered(), templates: SiteSources.templates)
    let path = "handbook/sjabloonnamen.md"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let file = PackageFolder.root.appending(path: path)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try PackageFolder.text(path)
    #expect(
      written == page,
      "run: RECORD_SNAPSHOTS=1 swift test --filter TemplateNamesTests, and make embed")
  }

  @Test func tellsOnTheCommandLineWhatThePageTells() {
    #expect(TemplateExplanation.text("indicator")?.contains("- definitie: tekst") == true)
    #expect(TemplateExplanation.text("delen/voet.mustache")?.contains("- slot: tekst") == true)
    #expect(TemplateExplanation.text("delen/deel")?.contains("delen/deel, in") == true)
    #expect(TemplateExplanation.text("iets") == nil)
    #expect(TemplateExplanation.list().contains("assets/eigen.css"))
  }

  /// Returns what the templates are given, taken together over the agendas that come along.
  private static func offered() -> [String: TemplateFields] {
    let folders = [
      "content", "examples/noorderpoort", "examples/concept", "examples/voorbeeldcollege",
    ]
    var offered: [String: TemplateFields] = [:]
    for read in folders.map(SiteSources.read) {
      for audience in [Audience.everyone, .institution] {
        let site = SiteSources.site(read.agenda, findings: read.findings, for: audience)
        offered.merge(site.offered) { $0.merged(with: $1) }
      }
    }
    for site in [AccountSample.site, AccountSample.internalSite] {
      offered.merge(site.offered) { $0.merged(with: $1) }
    }
    return offered
  }
}
