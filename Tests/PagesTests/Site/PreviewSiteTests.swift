import AgendaModel
import Charts
import Diagnostics
import Disclosure
import Foundation
import Reading
import TestSupport
import Testing

@testable import Pages

/// What a preview adds to the pages of a site.
@Suite("The pages of a preview")
struct PreviewSiteTests {
  /// A press of the LiS agenda, with the marks of sources.
  private static let press = SitePress(
    PublishedAgenda(SiteSources.lis.agenda, findings: [], for: .institution),
    templates: SiteSources.templates, marksSources: true)

  /// The page that the tests look at, and its source.
  private static let (page, path) = ("prioriteit-1/1.3/index.html", "prioriteit-1/1.3.md")

  /// Returns the source of the page.
  private static func source() throws -> SourceFile {
    try #require(SiteSources.lis.agenda.documents.first { $0.file.path == path }).file
  }

  /// Returns a finding at the first place of a text.
  private static func finding(at text: String, _ severity: Severity = .fout) throws -> Diagnostic {
    let file = try source()
    let whole = file.text(0..<file.bytes.count)
    let place = try #require(whole.range(of: text))
    let offset = whole.utf8.distance(from: whole.startIndex, to: place.lowerBound)
    return Diagnostic(
      "test-finding", severity, at: SourceRange(file, offset, offset + 1), "Hier is iets <mis>",
      explanation: "Zomaar.", solutions: [.init("Schrijf `iets` anders")])
  }

  /// Returns the page with findings.
  private static func markup(_ findings: [Diagnostic]) throws -> String {
    let site = PreviewSite(press, findings: findings, version: 7)
    return String(decoding: try #require(site.markup(of: page)), as: UTF8.self)
  }

  @Test("A finding about a heading stands right below it")
  func placesFindingBelowHeading() throws {
    let page = try Self.markup([try Self.finding(at: "## Ambitie")])
    let note = try #require(page.range(of: "<aside class=\"ijk-noot ijk-fout\""))
    let before = page[..<note.lowerBound].split(separator: "<h2").last ?? ""
    #expect(before.contains("Ambitie"))
    #expect(before.hasSuffix("</h2>"))
  }

  @Test("A finding stands right before the text that it is about, with its place and its mend")
  func placesFindingBesideText() throws {
    let page = try Self.markup([try Self.finding(at: "Wij bieden geen niveau 2")])
    let note = try #require(page.range(of: "<aside class=\"ijk-noot ijk-fout\""))
    let after = page[note.lowerBound...]
    let end = try #require(after.range(of: "</aside>"))
    #expect(after[end.upperBound...].hasPrefix("<p"))
    #expect(after[end.upperBound...].prefix(150).contains("Wij bieden geen niveau 2"))
    #expect(after[..<end.lowerBound].contains("Hier is iets &lt;mis&gt;"))
    #expect(after[..<end.lowerBound].contains("Zo lost u het op: Schrijf <code>iets</code> anders"))
    #expect(after[..<end.lowerBound].contains("\(Self.path), regel "))
  }

  @Test("A finding in the block of an indicator stands with that indicator, and on its own page")
  func placesFindingWithIndicator() throws {
    let document = try #require(
      SiteSources.lis.agenda.documents.first { $0.file.path == Self.path })
    let indicator = try #require(document.indicators.first)
    let finding = Diagnostic(
      "test-finding", .fout, at: indicator.keyRange, "Er is iets met deze indicator")
    let site = PreviewSite(Self.press, findings: [finding], version: 1)
    let page = String(decoding: try #require(site.markup(of: Self.page)), as: UTF8.self)
    let anchor = "id=\"indicator_\(Slug.make(indicator.key))\"><aside class=\"ijk-noot"
    #expect(page.contains(anchor))
    let own = "indicator/\(Slug.make(indicator.key))/index.html"
    let second = String(decoding: try #require(site.markup(of: own)), as: UTF8.self)
    #expect(second.contains("Er is iets met deze indicator"))
  }

  @Test("Without what a preview adds, a page is the page of the site")
  func addsOnlyWholeParts() throws {
    let site = PreviewSite(Self.press, findings: [], version: 1)
    var text = String(decoding: try #require(site.markup(of: Self.page)), as: UTF8.self)
    let plain = String(decoding: try #require(Self.press.page(at: Self.page)).bytes, as: UTF8.self)
    let bar = try #require(text.range(of: "<aside class=\"ijk-balk\""))
    let end = try #require(text.range(of: "</aside>", range: bar.lowerBound..<text.endIndex))
    text.removeSubrange(bar.lowerBound..<end.upperBound)
    text = text.replacing("; connect-src 'self'", with: "")
    for added in PreviewAssets.head { text = text.replacing(added.html(), with: "") }
    #expect(text == plain)
  }

  @Test(
    "What was discussed and left so is not shown, and what a draft lacks stands in the bar alone")
  func leavesOutWhatNeedsNoPlace() throws {
    var accepted = try Self.finding(at: "## Ambitie")
    accepted.acceptance = .init(reason: "Besproken", by: "bestuur", date: "2025-01-01")
    #expect(!(try Self.markup([accepted])).contains("Hier is iets"))
    let missing = Diagnostic(
      "test-missing", .nogInTeVullen, at: SourceRange(try Self.source(), 0, 0), "Er ontbreekt iets")
    let page = try Self.markup([missing])
    #expect(!page.contains("class=\"ijk-noot"))
    #expect(page.contains("1 bevinding op deze pagina"))
    #expect(page.contains("Er ontbreekt iets"))
  }

  @Test("A published site has no marks of sources")
  func publishesNoMarks() {
    let marked = SiteSources.lisSite.files.filter {
      $0.path.hasSuffix(".html") && String(decoding: $0.bytes, as: UTF8.self).contains("data-bron=")
    }
    #expect(marked.isEmpty)
  }

  @Test("Each page made alone is the page of the whole site")
  func makesPagesAlone() {
    let press = SitePress(
      PublishedAgenda(SiteSources.lis.agenda, findings: [], for: .everyone),
      templates: SiteSources.templates)
    for file in press.whole().files where file.path.hasSuffix(".html") {
      guard let alone = press.page(at: file.path) else {
        #expect(file.path == "zoeken/index.html")
        continue
      }
      #expect(alone == file, "\(file.path)")
    }
  }
}
