import Diagnostics
import Disclosure
import Pages
import Testing

/// What an institution may put into its folder `sjablonen`, and what is said of mistakes in it.
@Suite struct RestyleTests {
  /// Returns the templates with files of an institution in place of some.
  private func templates(_ own: [String: String]) -> SiteTemplates {
    .embedded(
      overrides: Dictionary(
        uniqueKeysWithValues: own.map { path, text in
          (path, SourceFile(path: "sjablonen/\(path)", text: text))
        }))
  }

  @Test func keepsBytesThatAreNoText() {
    let bytes: [UInt8] = [0x77, 0x4F, 0x46, 0x32, 0xFF, 0x00, 0xC3]
    let overrides = [
      "assets/letter.woff2": SourceFile(path: "sjablonen/assets/letter.woff2", bytes: bytes),
      "assets/eigen.css": SourceFile(
        path: "sjablonen/assets/eigen.css", text: "@font-face { src: url(\"letter.woff2\"); }"),
    ]
    let templates = SiteTemplates.embedded(overrides: overrides)
    #expect(templates.findings.isEmpty)
    let site = SiteRenderer.render(
      .init(SiteSources.agenda(SiteSources.header("concept")), findings: [], for: .everyone),
      templates: templates)
    #expect(site.file("assets/letter.woff2")?.bytes == bytes)
    #expect(
      site.files.filter { $0.path.hasSuffix(".html") }.allSatisfy {
        PageMarkup($0).text.contains("assets/eigen.css")
      })
  }

  @Test(arguments: [
    ("prioritiet.mustache", "bedoelde u 'prioriteit.mustache'"),
    ("assets/eigen.cs", "bedoelde u 'assets/eigen.css'"),
    ("assets/foto.jpg", "wordt niet gebruikt"), ("notities.txt", "wordt niet gebruikt"),
  ])
  func tellsWhichFilesDoNothing(_ path: String, _ words: String) {
    let findings = templates([path: "x"]).findings
    #expect(findings.map(\.id) == ["template-unused"])
    #expect(findings.first?.summary.contains(words) == true)
  }

  @Test func letsThePageForAMissingAddressWorkAtAnyDepth() throws {
    let header = SiteSources.header("concept", "adres: https://www.school.example/onze%20agenda/")
    let site = SiteSources.site(SiteSources.agenda(header))
    let page = PageMarkup(try #require(site.file("404.html")))
    let links = page.addresses.filter { !$0.hasPrefix("#") && !$0.hasPrefix("data:") }
    #expect(links.count > 5)
    #expect(links.allSatisfy { $0.hasPrefix("/onze%20agenda/") }, "\(links)")
  }

  @Test func letsOwnTemplatesPlaceEachOther() {
    let own = ["delen/voet.mustache": "{{>delen/extra}}", "delen/extra.mustache": "<p>Extra</p>"]
    #expect(templates(own).findings.isEmpty)
  }

  @Test(arguments: ["delen/voet", "delen/menu", "home", "pagina"])
  func checksNamesInPagesAndInSharedParts(_ name: String) {
    let site = SiteRenderer.render(
      .init(SiteSources.agenda(SiteSources.header("concept")), findings: [], for: .everyone),
      templates: templates(["\(name).mustache": "<p>\n {{onzin}}</p>"]), checkingNames: true)
    let found = site.findings.first { $0.id == "template-unknown-name" }
    #expect(found?.range.file.path == "sjablonen/\(name).mustache")
    #expect(found?.range.start == SourcePosition(line: 2, column: 2))
  }
}
