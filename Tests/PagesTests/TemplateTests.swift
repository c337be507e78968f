import Diagnostics
import Pages
import Testing

/// The templates: what they print, and what is found in them before they print.
struct TemplateTests {
  /// Renders one template.
  private func render(_ template: String, _ value: TemplateValue) -> String {
    TemplateLibrary(sources: ["blad": template]).render("blad", value)
  }

  @Test(
    arguments: [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ], ["", "\u{301}", "\u{200D}"])
  func escapesEachSignWhateverFollowsIt(_ sign: (String, String), _ tail: String) {
    let text = "a" + sign.0 + tail + "b"
    #expect(
      Array(render("<p title=\"{{t}}\">", ["t": .text(text)]).utf8)
        == Array(("<p title=\"a" + sign.1 + tail + "b\">").utf8))
  }

  @Test func escapesInPartialsAndBlocksToo() {
    let library = TemplateLibrary(sources: [
      "pagina": "<main>{{$inhoud}}{{/inhoud}}</main>{{>voet}}",
      "voet": "<footer>{{naam}}</footer>",
      "blad": "{{<pagina}}{{$inhoud}}{{naam}}{{/inhoud}}{{/pagina}}",
    ])
    let html = library.render("blad", ["naam": .text("\"\u{301}")])
    #expect(html == "<main>&quot;\u{301}</main><footer>&quot;\u{301}</footer>")
    #expect(library.findings.isEmpty)
  }

  @Test(arguments: [
    ("{{#t}}ja{{/t}}{{^t}}nee{{/t}}", TemplateValue.text(""), "nee"),
    ("{{#t}}{{.}}{{/t}}", .text("x"), "x"),
    ("{{#t}}ja{{/t}}{{^t}}nee{{/t}}", .flag(false), "nee"),
    ("{{#t}}ja{{/t}}", .flag(true), "ja"),
    ("{{#t}}{{n}}{{^last()}}, {{/last()}}{{/t}}", .list([["n": "a"], ["n": "b"]]), "a, b"),
    ("{{^t}}leeg{{/t}}", .list([]), "leeg"),
    ("{{t.n}}", .object(["n": "diep"]), "diep"),
    ("{{{t}}}", .html("<b>x</b>"), "<b>x</b>"),
  ])
  func showsSectionsOnlyForWhatIsThere(
    _ template: String, _ value: TemplateValue, _ expected: String
  ) {
    #expect(render(template, ["t": value]) == expected)
  }

  @Test func namesAnUnknownNameWithItsPlace() throws {
    let library = TemplateLibrary(sources: [
      "blad": "<h1>\n  {{tietel}}{{#lijst}}{{naam}}{{x}}{{/lijst}}"
    ])
    let fields = TemplateFields(of: ["titel": "T", "lijst": [["naam": "n"]]])
    let found = library.findings(in: "blad", offering: fields)
    #expect(found.map(\.id) == ["template-unknown-name", "template-unknown-name"])
    let first = try #require(found.first)
    #expect(first.range.start == SourcePosition(line: 2, column: 3))
    #expect(first.summary.contains("bedoelde u 'titel'"))
  }

  @Test func knowsNamesFromOutsideASection() {
    let library = TemplateLibrary(sources: ["blad": "{{#lijst}}{{titel}}{{/lijst}}"])
    let fields = TemplateFields(of: ["titel": "T", "lijst": [["naam": "n"]]])
    #expect(library.findings(in: "blad", offering: fields).isEmpty)
  }

  @Test func checksPartialsInTheirContext() {
    let library = TemplateLibrary(sources: ["blad": "{{#l}}{{>rij}}{{/l}}", "rij": "{{naam}}{{y}}"])
    let found = library.findings(in: "blad", offering: TemplateFields(of: ["l": [["naam": "n"]]]))
    #expect(found.map(\.range.file.path) == ["templates/rij.mustache"])
  }

  @Test(arguments: [("{{h}}", "{{{h}}}"), ("{{{t}}}", "{{t}}"), ("{{l}}", "{{#l}}")])
  func findsTheWrongNumberOfBraces(_ template: String, _ mend: String) {
    let library = TemplateLibrary(sources: ["blad": template])
    let fields = TemplateFields(of: ["h": .html("<b>"), "t": "x", "l": ["a"]])
    let found = library.findings(in: "blad", offering: fields)
    #expect(found.map(\.id) == ["template-unknown-name"])
    #expect(found.first?.solutions.first?.summary.contains(mend) == true)
  }

  @Test(arguments: [
    ("{{#a}}x", 1), ("x{{/a}}", 2), ("{{#a}}{{/b}}", 7), ("{{ a b }}", 1), ("{{=<% %>=}}", 1),
    ("a{{naam", 2), ("{{", 1), ("{{>*a}}", 1), ("{{}}", 1), ("{{% CONTENT_TYPE: TEXT}}", 1),
  ])
  func reportsWhatIsNoTemplate(_ template: String, _ column: Int) {
    let library = TemplateLibrary(sources: ["blad": template])
    #expect(library.findings.map(\.id).contains("template-syntax"))
    #expect(library.findings.first?.range.start.column == column)
  }

  @Test func keepsItsOwnTemplateWhenAnotherCannotBeRead() {
    let file = SourceFile(path: "sjablonen/blad.mustache", text: "{{#open}}")
    let library = TemplateLibrary(sources: ["blad": "eigen"], overrides: ["blad": file])
    #expect(library.render("blad", [:]) == "eigen")
    #expect(library.findings.map(\.range.file.path) == ["sjablonen/blad.mustache"])
  }

  @Test func replacesATemplateByTheInstitutionsOwn() {
    let file = SourceFile(path: "sjablonen/blad.mustache", text: "van ons: {{t}}")
    let library = TemplateLibrary(sources: ["blad": "eigen"], overrides: ["blad": file])
    #expect(library.render("blad", ["t": "x"]) == "van ons: x")
  }

  @Test func reportsUnknownPartialsAndRings() {
    let library = TemplateLibrary(sources: [
      "a": "{{>b}}", "b": "{{>a}}", "c": "{{>voett}}", "voet": "",
    ])
    #expect(library.findings.count { $0.id == "template-syntax" } == 2)
    let unknown = library.findings.first { $0.id == "template-unknown-partial" }
    #expect(unknown?.summary.contains("bedoelde u 'voet'") == true)
    #expect(library.render("a", [:]) == "")
  }

  @Test func mergesTheFieldsOfSeveralPages() {
    let fields = TemplateFields(of: ["l": []]).merged(with: TemplateFields(of: ["l": [["n": "x"]]]))
    #expect(fields == TemplateFields(of: ["l": [["n": "y"]]]))
  }
}
