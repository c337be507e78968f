import Charts
import Testing

struct HTMLNodeTests {
  /// Each character that must be escaped, with its entity.
  static let special = [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
  ]

  @Test(arguments: special)
  func escapesInTextAlsoBeforeACombiningMark(_ raw: String, _ escaped: String) {
    let html = HTMLNode.element("p", [:], [.text("a\(raw)\u{301}b")]).html()
    #expect(html == "<p>a\(escaped)\u{301}b</p>")
  }

  @Test(arguments: special)
  func escapesInAttributesAlsoBeforeACombiningMark(_ raw: String, _ escaped: String) {
    let html = HTMLNode.element("p", ["title": "a\(raw)\u{301}b"]).html()
    #expect(html == "<p title=\"a\(escaped)\u{301}b\"></p>")
  }

  @Test func keepsTheOrderOfAttributesAndLeavesOutNil() {
    let html = HTMLNode.element("a", ["z": "1", "b": nil, "a": "2"]).html()
    #expect(html == "<a z=\"1\" a=\"2\"></a>")
  }

  @Test func writesVoidAndEmptyAndShapeElementsAsTheirKindAsks() {
    let node = HTMLNode.fragment([
      .element("br"), .element("td"), .element("circle", ["r": "1"]),
      .element("rect", [:], [.element("title", [:], [.text("x")])]),
    ])
    #expect(node.html() == "<br><td></td><circle r=\"1\"/><rect><title>x</title></rect>")
  }

  @Test func replacesControlCharactersThatXMLForbids() {
    let html = HTMLNode.text("a\u{0}b\u{8}c\td\ne\u{1B}").html()
    #expect(html == "a\u{FFFD}b\u{FFFD}c\td\ne\u{FFFD}")
  }

  @Test func gathersPlainTextInDocumentOrder() {
    let node = HTMLNode.fragment([
      .text("a<"), .element("b", [:], [.text("b"), .element("i", [:], [.text("c")])]),
    ])
    #expect(node.plainText == "a<bc")
  }
}
