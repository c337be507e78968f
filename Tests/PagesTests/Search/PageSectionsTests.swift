import Testing

@testable import Pages

/// What can be found on a page: what stands on it for all to read, under the nearest heading.
@Suite("Sections of a page")
struct PageSectionsTests {
  /// Returns the sections of a page with this content.
  private func sections(_ content: String) -> [PageSections.Section] {
    PageSections.sections(
      of: Array("<html><title>weg</title><body><p>weg</p><main>\(content)</main>weg</html>".utf8))
  }

  @Test func begins() {
    let found = sections("<h1>Zorg &amp; <em>welzijn</em></h1><p>Eerste</p><p>tweede</p>")
    #expect(found == [.init(anchor: "", heading: "Zorg & welzijn", text: "Eerste tweede")])
  }

  @Test func dividesAtHeadingsWithAnId() {
    let found = sections("<h2 id=\"a\">A</h2><p>een</p><h3 id=\"b\">B</h3>twee<h2 id=\"c\">C</h2>")
    #expect(found.map(\.anchor) == ["", "a", "b", "c"])
    #expect(found.map(\.text) == ["", "een", "twee", ""])
  }

  @Test func givesAnArticleTheTextAboveItsHeadingToo() {
    let found = sections(
      "<h2 id=\"a\">A</h2><article id=\"m\"><p>Doen we</p><h3>Nazorg</h3>zo</article><p>na</p>")
    #expect(found.map(\.heading) == ["", "A", "Nazorg"])
    #expect(found.map(\.text) == ["", "na", "Doen we zo"])
  }

  @Test func endsASectionWhereItsElementEnds() {
    let found = sections("<p>voor</p><section><h2 id=\"a\">A</h2>een</section><p>na</p>")
    #expect(found.map(\.text) == ["voor na", "een"])
  }

  @Test func findsTerms() {
    let found = sections(
      "<dl><dt id=\"x\">bbl</dt><dd>leerweg</dd><dt id=\"y\">bol</dt><dd>ook</dd></dl>")
    #expect(found.dropFirst().map(\.heading) == ["bbl", "bol"])
    #expect(found.dropFirst().map(\.text) == ["leerweg", "ook"])
  }

  @Test(
    arguments: [
      "<svg><text>GEHEIM</text></svg>", "<p hidden>GEHEIM</p>",
      "<p aria-hidden=\"true\">GEHEIM</p>",
      "<nav><a href=\"x\">GEHEIM</a></nav>", "<!-- GEHEIM -->", "<p title=\"> GEHEIM\">x</p>",
      "<script>GEHEIM</script>", "<p class=\"a\" hidden class=\"b\"><b>GEHEIM</b></p>",
    ])
  func leavesOutWhatIsNoText(_ content: String) {
    #expect(sections("<p>voor</p>" + content).map(\.text).joined().contains("GEHEIM") == false)
  }

  @Test func readsEntitiesAndKeepsWordsTogether() {
    let found = sections("<p>caf&eacute; &#233;&#xE9;n <b>st</b>age &onbekend; a|b<br>c&nbsp;d</p>")
    #expect(found.map(\.text) == ["café één stage &onbekend; a b c d"])
  }
}
