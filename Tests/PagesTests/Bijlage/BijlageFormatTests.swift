import Charts
import Diagnostics
import Disclosure
import Testing

@testable import Pages

/// The pieces that the formats of an appendix are written with.
@Suite struct BijlageFormatTests {
  @Test(arguments: [
    ("1.234,5", "\"waarde\": \"1234.5\"", "getal"), ("12,5%", "\"waarde\": \"0.125\"", "procent"),
    ("€\u{A0}294.554", "\"waarde\": \"294554\"", "euro"),
    ("\u{2212}3", "\"waarde\": \"-3\"", "getal"),
  ])
  func readsWhatAReaderSeesAsANumber(_ text: String, _ value: String, _ form: String) {
    let json = SheetCell(.text(text), isNumeric: true).json.text()
    #expect(json.contains(value) && json.contains("\"vorm\": \"\(form)\""), "\(json)")
  }

  @Test(arguments: [
    "minder dan 5", "niet getoond: te kleine groep", "minstens 3,8", "bron noemt niet",
    "ongeveer 60",
    "44% (voorlopig)", "=1+1", "",
  ])
  func keepsWordsAsWords(_ text: String) {
    #expect(SheetCell(.text(text), isNumeric: true).json.text().first == "\"")
  }

  @Test func keepsAYearInAColumnOfWordsAsWords() {
    #expect(SheetCell(.text("2022"), isNumeric: false).json.text() == "\"2022\"")
  }

  @Test func writesARemarkBehindAnAmountAsWords() {
    let cell = HTMLNode.text("1.000", remark: "opgeteld: 999")
    #expect(SheetCell(cell, isNumeric: true).json.text() == "\"1.000 opgeteld: 999\"")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("foobar", "Zm9vYmFy"),
  ])
  func writesBytesAsText(_ text: String, _ written: String) {
    #expect(Base64.text(Array(text.utf8)) == written)
  }

  @Test func letsNoStyleSheetEndItself() {
    let map = SampleSite.map()
    let style = BijlageStyle.text(
      for: map.published, own: [BijlageStyle.names[0]: "a{}</style><img>"])
    #expect(!style.contains("</"))
  }

  @Test func givesALinkOnPaperNothingButText() throws {
    let bijlage = try Bijlage(
      SampleSite.map([SampleSite.doelstelling("## Ambitie 2027\n\n### Een\n\n[**vet**](#een)\n")])
        .published,
      BijlageChoice())
    let paper = BijlageHTML(bijlage, for: .paper, style: "").text(digest: "")
    #expect(paper.contains("\">vet</a>"))
    #expect(!paper.contains("grafiek-smal"))
    #expect(
      BijlageHTML(bijlage, for: .screen, style: "").text(digest: "").contains(
        "<strong>vet</strong></a>"))
  }

  @Test func allowsItsOwnStylesAndNothingElse() throws {
    let bijlage = try Bijlage(
      SampleSite.map([SampleSite.doelstelling("## Ambitie 2027\n\n### Een\n\nTekst\n")]).published,
      BijlageChoice())
    let text = BijlageHTML(bijlage, for: .screen, style: "a{}").text(digest: "abc=")
    #expect(
      text.contains("default-src &#39;none&#39;; style-src &#39;sha256-abc=&#39;; img-src data:;"))
    #expect(!text.contains(" style=\"") && !text.contains("<script"))
  }
}
