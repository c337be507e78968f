import Diagnostics
import Reading
import TestSupport
import Testing

@testable import Pages

/// The file that the search page loads.
@Suite("Search index")
struct SearchIndexTests {
  /// A page of a small site.
  private static func file(_ path: String, _ content: String) -> PageFile {
    PageFile(path: path, text: "<html><body><main>\(content)</main></body></html>")
  }

  @Test("is the same to the byte as the one that was looked at")
  func matchesItsGolden() {
    var index = SearchIndex()
    var page = Page(.doelstelling, .doelstelling("1.3"), title: "Begeleiding")
    page.overline = "Doelstelling 1.3"
    index.add(
      page,
      Self.file(
        "prioriteit-1/1.3/index.html",
        "<p>Doelstelling 1.3</p><h1>Begeleiding</h1><p>De studentenraad zegt “ja” \\ nee.</p>"
          + "<h2 id=\"a-1\">De raad</h2><p>De raad van studenten.</p>"))
    index.add(Page(.notFound, .notFound, title: "Weg"), Self.file("404.html", "<p>weg</p>"))
    let text = String(decoding: index.file().bytes, as: UTF8.self)
    #expect(Snapshot.difference(text, name: "zoekindex", type: "js") == nil)
  }

  @Test("writes any number of words in codes that can be told apart")
  func codesManyWords() {
    let words = (0..<9000).map { "w\($0)" }
    let single = Set(WordCodes(words).texts)
    #expect(single.count == words.count)
    #expect(single.allSatisfy { (1...3).contains($0.count) })
  }

  @Test(
    "holds at most a fifth of the bytes of the pages",
    arguments: ["content", "examples/noorderpoort"])
  func staysSmall(folder: String) {
    let site =
      folder == "content" ? SiteSources.lisSite : SiteSources.site(SiteSources.read(folder).agenda)
    let pages = site.files.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("embed/") }
      .reduce(0) { $0 + $1.bytes.count }
    let index = site.file("assets/zoekindex.js")?.bytes.count ?? 0
    #expect(index > 10_000 && index * 5 <= pages)
  }

  @Test("knows the words of every page")
  func knowsEveryPage() {
    let index = SiteSources.lisSite.file("assets/zoekindex.js").map { PageMarkup($0).text } ?? ""
    for page in PageMarkup.all(SiteSources.lisSite)
    where !["404", "zoeken", "embed"].contains(page.kind) {
      #expect(index.contains("[\"\(page.path)\","), "\(page.path)")
    }
    #expect(!index.contains("\"embed/"), "a figure is found on the page it belongs to")
    #expect(index.contains("studenten|raad"))
  }

  @Test("comes with a list of all pages and of terms, for who has no scripts")
  func listsEverything() {
    let text = SiteSources.lisSite.file("zoeken/index.html").map { PageMarkup($0).text } ?? ""
    for page in PageMarkup.all(SiteSources.lisSite)
    where !["404", "zoeken", "embed"].contains(page.kind) {
      #expect(text.contains("<li><a href=\"../\(page.path)\""), "\(page.path)")
    }
    #expect(text.contains("index.html#begrip_"))
    #expect(
      !text.contains(">Wat merk je ervan<"), "a part of every doelstelling says nothing in a list")
  }
}
