import Testing

@testable import Pages

/// Partners and the strategy on the pages.
@Suite struct PartnerTests {
  /// Returns the site of an agenda with partners in three places.
  private func site(_ agenda: String) -> RenderedSite {
    SiteSources.site(
      SiteSources.agenda([
        "agenda.yaml": "instelling:\n  naam: Proefschool\nstatus: vastgesteld\n" + agenda,
        "hoofdstukken/50-samenwerking.md": "---\nhoofdstuk: samenwerking\n---\nSamen.\n",
        "hoofdstukken/80-strategie.md": "---\nhoofdstuk: strategie\n---\nKoers.\n",
        "prioriteit-1/prioriteit.md":
          "---\nprioriteit: 1\npartners:\n  - naam: Provincie\n    rol: Geld\n---\nTekst.\n",
        "prioriteit-1/1.3.md": """
        ---
        doelstelling: "1.3"
        partners:
          - naam: gemeente Leiden
            rol: Nazorg
          - naam: Studentenraad
            groep: intern
          - naam: Alfa
        ---
        Tekst.
        """,
      ]))
  }

  /// Partners in `agenda.yaml`.
  private static let partners = """
    partners:
      - naam: Gemeente Leiden
        rol: Overleg
        doelstellingen: 1.1, 1.2
        rollen:
          1.2: Zorg <en> hulp
          1.3: Iets anders
      - naam: Alfa
        rollen:
          1.3: Lessen
      - naam: Zeta
        doelstellingen: 1.3
    """

  /// Returns the part of a page from the heading of the partners on.
  private func partners(_ path: String) -> String {
    let text = site(Self.partners).file(path).map { PageMarkup($0).text } ?? ""
    guard let start = text.ranges(of: "partners\">").first else { return "" }
    return String(text[start.lowerBound...])
  }

  @Test func saysWhatAPartnerDoesForThisDoelstelling() {
    let text = partners("prioriteit-1/1.3/index.html")
    #expect(text.contains("<li><strong>gemeente Leiden</strong>: Nazorg.</li>"))
    #expect(text.contains("<li><strong>Alfa</strong>: Lessen.</li>"))
    #expect(text.contains("<p>En verder: Zeta.</p>"))
    #expect(text.contains("<p><strong>In de school:</strong> Studentenraad.</p>"))
    #expect(!text.contains("Overleg") && !text.contains("Iets anders"))
  }

  @Test func namesAPartnerWithoutARoleForThisDoelstelling() {
    #expect(
      partners("prioriteit-1/1.1/index.html").contains(
        "<p><strong>Buiten de school:</strong> Gemeente Leiden.</p>"))
    #expect(
      partners("prioriteit-1/1.2/index.html").contains("</strong>: Zorg &lt;en&gt; hulp.</li>"))
  }

  @Test func showsThePartnersOfAPrioriteit() {
    #expect(
      partners("prioriteit-1/index.html").contains("<li><strong>Provincie</strong>: Geld.</li>"))
  }

  @Test func gathersAllThatIsSaidOfAPartnerOnce() {
    let text = partners("hoofdstuk/samenwerking/index.html")
    let code = "../../prioriteit-1/1."
    #expect(
      text.contains(
        """
        <dt>Gemeente Leiden</dt><dd>Overleg.</dd><dd><a href="\(code)2/index.html">1.2</a>: Zorg &lt;en&gt; \
        hulp.</dd><dd><a href="\(code)3/index.html">1.3</a>: Nazorg.</dd>\
        <dd>Bij <a href="\(code)1/index.html">1.1</a>.</dd>
        """))
    #expect(text.contains("index.html\">prioriteit\u{A0}1</a>: Geld.</dd>"))
    let names = text.matches(of: /<dt>([^<]*)</).map { String($0.output.1) }
    #expect(names == ["Alfa", "Gemeente Leiden", "Provincie", "Zeta", "Studentenraad"])
  }

  @Test func ordersTheStrategyByFocus() {
    let text =
      site(
        """
        strategie:
          - id: a
            naam: Eerste
            focusgebied: Mensen
            drager: alle teams
            prioriteiten: 1
          - id: b
            naam: Tweede
            focusgebied: Regio
            prioriteiten: bron noemt niet
          - id: c
            naam: Derde
            focusgebied: Mensen
        """
      ).file("hoofdstuk/strategie/index.html").map { PageMarkup($0).text } ?? ""
    #expect(text.contains("<span>Mensen</span>") && text.contains("<span>Regio</span>"))
    #expect(text.contains(">alle teams</td>"))
    #expect(text.contains(">de bron noemt dit niet</td>"))
    let names = text.matches(of: /<th scope="row">([^<]*)</).map { String($0.output.1) }
    #expect(names == ["Eerste", "Derde", "Tweede"])
  }
}
