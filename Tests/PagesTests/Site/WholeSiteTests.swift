import Diagnostics
import Foundation
import Reading
import Testing

@testable import Pages

/// What holds for every page of the site that ships with IJkpunt.
@Suite struct WholeSiteTests {
  /// The site.
  private let site = SiteSources.lisSite
  /// Its pages.
  private let pages = PageMarkup.all(SiteSources.lisSite)

  @Test func hasEveryKindOfPage() {
    let accounts = PageMarkup.all(AccountSample.site)
    let kinds = Set((pages + accounts).map(\.kind))
    #expect(kinds == Set(Page.Kind.allCases.map(\.rawValue)))
    #expect(
      pages.count > 70, "home, 3 prioriteiten, 12 doelstellingen, the indicators and the rest")
  }

  @Test func offersEveryNameThatTemplatesUse() {
    #expect(site.findings.map(\.summary) == [])
    #expect(SiteSources.templates.findings.map(\.summary) == [])
  }

  @Test func isTheSameTwice() {
    let again = SiteSources.site(SiteSources.lis.agenda)
    #expect(again.files == site.files)
  }

  @Test func givesEveryPageATitleOfItsOwn() {
    let titles = pages.map(\.title)
    #expect(Set(titles).count == titles.count)
    #expect(titles.allSatisfy { $0.count > 8 })
  }

  @Test func hasOneMainHeadingAndSkipsNoLevel() {
    for page in pages {
      let levels = page.headingLevels
      #expect(levels.count { $0 == 1 } == 1, "\(page.path)")
      for (before, after) in zip(levels, levels.dropFirst()) {
        #expect(after <= before + 1, "\(page.path): h\(before) then h\(after)")
      }
    }
  }

  @Test func givesIdsOnce() {
    for page in pages {
      #expect(Set(page.ids).count == page.ids.count, "\(page.path)")
      #expect(!page.ids.contains(""), "\(page.path)")
    }
  }

  @Test func putsTheContentPolicyFirst() {
    let first = """
      <head>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
      base-uri 'none'; form-action 'self'">
      """
    for page in pages {
      #expect(page.text.contains(first), "\(page.path)")
      #expect(!page.text.contains(" style=\""), "\(page.path)")
      #expect(page.text.contains("<script") == (page.kind == "zoeken"), "\(page.path)")
    }
  }

  @Test func leadsEveryLinkSomewhere() {
    let files = Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, $0) })
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.ids)) })
    for page in pages {
      for address in page.addresses where !address.contains(":") {
        let halves = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = halves[0].isEmpty ? page.path : Self.path(String(halves[0]), from: page.path)
        #expect(files[target] != nil, "\(page.path) links to \(address)")
        guard halves.count > 1, let known = ids[target] else { continue }
        let anchor = String(halves[1]).removingPercentEncoding ?? ""
        #expect(known.contains(anchor), "\(page.path) links to \(address)")
      }
    }
  }

  /// Returns the path that a relative address means on a page.
  private static func path(_ address: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for step in (address.removingPercentEncoding ?? "").split(separator: "/") {
      if step == ".." { _ = parts.popLast() } else { parts.append(String(step)) }
    }
    return parts.joined(separator: "/")
  }

  @Test func asksNothingOfOthers() {
    for page in pages {
      let loaded = page.matches(/<(?:link|img|script)[^>]* (?:href|src)="([^"]*)"/)
      #expect(loaded.allSatisfy { !$0.contains("//") }, "\(page.path)")
    }
  }

  @Test func nameEveryTable() {
    for page in pages {
      let tables = page.text.components(separatedBy: "<table").dropFirst()
      for table in tables {
        #expect(table.contains("<caption"), "\(page.path)")
        #expect(table.contains("scope=\"col\""), "\(page.path)")
      }
    }
  }

  @Test(arguments: ["dumbbell", "manifest", "front matter", "dataset descriptor"])
  func keepsOurOwnWordsFromTheScreen(word: String) {
    for page in pages {
      #expect(!page.text.localizedCaseInsensitiveContains(word), "\(page.path)")
    }
  }
}
