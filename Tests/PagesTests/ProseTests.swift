import Disclosure
import Pages
import Testing

/// Authors' text as markup.
struct ProseTests {
  @Test(arguments: [
    (
      "Een *twee* **drie** ~~vier~~ `vijf`",
      "<p>Een <em>twee</em> <strong>drie</strong> <del>vier</del> <code>vijf</code></p>"
    ),
    ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
    ("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
    ("> a", "<blockquote><p>a</p></blockquote>"),
    ("```\n<a>\n```", "<pre><code>&lt;a&gt;\n</code></pre>"),
    ("a & b < c", "<p>a &amp; b &lt; c</p>"),
    ("[x](javascript:alert(1))", "<p>x</p>"),
    (
      "[x](https://a.example)",
      "<p><a href=\"https://a.example\" rel=\"external noopener noreferrer\">x</a></p>"
    ),
    ("voor <b onclick=x>na</b>", "<p>voor na</p>"),
    ("<script>alert(1)</script>", ""),
    ("<!-- intern -->", ""),
    ("![Kaart](https://elders.example/k.png)", "<p>Kaart</p>"),
    ("# Hoog", "<h2 id=\"hoog\">Hoog</h2>"),
  ])
  func writesMarkdown(_ source: String, _ expected: String) throws {
    #expect(try SampleSite.prose(source) == expected)
  }

  @Test func showsPicturesThatWereCopied() throws {
    let html = try SampleSite.prose(
      "![Een \"kaart\"](../beelden/kaart.png)", files: [("beelden/kaart.png", "x")])
    #expect(
      html == "<p><img src=\"../../assets/beelden/kaart.png\" alt=\"Een &quot;kaart&quot;\"></p>")
  }

  @Test(arguments: [
    ("{{2c nulmeting}}", "<data value=\"3.6\">3,6</data>"),
    ("{{2c doel 2027}}", "<data value=\"3.8\">minstens 3,8</data>"),
    ("{{2c reeks=sto nulmeting}}", "(<span class=\"zonder-waarde\">niet beschikbaar</span>)"),
    ("{{2a cel=niveau:3 nulmeting}}", "<data value=\"16\">16%</data>"),
    ("{{9z nulmeting}}", "<span class=\"zonder-waarde\">nog in te vullen</span>"),
  ])
  func printsValuesTheDutchWay(_ reference: String, _ expected: String) throws {
    let html = try SampleSite.prose("Wij: \(reference).", header: SampleSite.indicatorHeader)
    #expect(html == "<p>Wij: \(expected).</p>")
  }

  @Test func headsTheRowsAndColumnsOfTables() throws {
    let html = try SampleSite.prose(
      "## Geld\n\n| jaar | bedrag | waarvoor |\n|---|---|---|\n| 2024 | € 10 | lessen |\n| 2025 | nb | reizen |"
    )
    #expect(html.contains("<caption class=\"voor-hulp\">Tabel bij: Geld</caption>"))
    #expect(html.contains("role=\"region\" aria-label=\"Tabel bij: Geld\""))
    #expect(
      html.contains("<th scope=\"col\" class=\"getal\">bedrag</th><th scope=\"col\">waarvoor</th>"))
    #expect(
      html.contains("<th scope=\"row\">2024</th><td class=\"getal\">€ 10</td><td>lessen</td>"))
  }

  @Test func givesTwoTablesUnderOneHeadingTwoNames() throws {
    let table = "| a |\n|---|\n| b |\n"
    let html = try SampleSite.prose("## Geld\n\n\(table)\nTekst\n\n\(table)")
    #expect(html.contains("aria-label=\"Tabel bij: Geld\""))
    #expect(html.contains("aria-label=\"Tabel bij: Geld (2)\""))
  }

  @Test func linksFootnotesBothWaysWithUniqueIds() throws {
    let html = try SampleSite.prose("Een[^a] twee[^b] drie[^a].\n\n[^b]: Noot b.\n[^a]: Noot a.")
    let ids = html.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == ["noot-1", "noot-2", "noot-1-bij-1", "noot-1-bij-2", "noot-2-bij-1"])
    for target in html.matches(of: /href="#([^"]+)"/).map({ String($0.output.1) }) {
      #expect(ids.contains(target), "\(target) is on the page")
    }
    #expect(html.contains("<li id=\"noot-1\"><p>Noot a.</p>"))
  }

  @Test func leavesOutInternTextAndItsFootnotes() throws {
    let source =
      "Open.\n\nGeheim[^1]. {intern}\n\n- a\n- geheim {intern}\n\n## Geheim {intern}\n\nGeheim.\n\n## Open\n\n[^1]: Geheim."
    let html = try SampleSite.prose(source)
    #expect(!html.lowercased().contains("geheim"))
    #expect(html.contains("<h2 id=\"open\">Open</h2>"))
  }

  @Test func marksInternTextForTheInstitution() throws {
    let html = try SampleSite.prose("- a\n- geheim {intern}", audience: .institution)
    #expect(html.contains("<li><span class=\"intern-merk\">Alleen intern: </span>geheim</li>"))
  }

  @Test func boxesHowAMeasureIsFollowed() throws {
    let html = try SampleSite.prose(
      """
      ### Een

      Tekst.

      #### Hoe wij dit volgen {volgen}

      Elk jaar.

      ##### Dieper

      Nog meer.

      #### Verder

      Los. {volgen}

      Gewoon.
      """)
    let boxes = html.split(separator: "<div class=\"volgen\">").map(String.init)
    #expect(boxes.count == 3)
    #expect(boxes[1].contains("Elk jaar.") && boxes[1].contains("Dieper"))
    #expect(boxes[1].contains("<p>Nog meer.</p></div>"))
    #expect(boxes[2].hasPrefix("<p><strong>Zo volgen wij dit:</strong></p><p>Los.</p></div>"))
  }

  @Test func placesTheTableOfADataset() throws {
    let html = try SampleSite.prose(
      "## Cijfers\n\n```tabel\ngegevens: telling\nbijschrift: Studenten per jaar\n```",
      files: [
        (
          "data/datapackage.yaml",
          "name: g\nresources:\n  - name: telling\n    path: telling.csv\n    title: Telling\n    bron: job\n    schema:\n      fields:\n        - name: jaar\n          type: string\n        - name: aantal\n          type: integer\n"
        ), ("data/telling.csv", "jaar;aantal\n2022;12345\n2023;.\n"),
      ])
    #expect(html.contains("<caption><span>Studenten per jaar</span></caption>"))
    #expect(
      html.contains(
        "<th scope=\"row\">2022</th><td class=\"getal\"><data value=\"12345\">12.345</data></td>"))
    #expect(html.contains("niet getoond door de bron"))
    #expect(
      html.contains("Bron: JOB-monitor. <a href=\"../../gegevens/telling.csv\" download=\"\">"))
  }

  @Test(arguments: [
    ("rij=2022 kolom=aantal", "<data value=\"12345\">12.345</data>"),
    (
      "rij=2023 kolom=aantal",
      "(<span class=\"zonder-waarde\">niet getoond: te kleine groep</span>)"
    ),
    ("rij=2022 kolom=deel", "<data value=\"12.5\">12,5%</data>"),
    ("rij=2022 kolom=noot", "ongeveer &lt;de helft&gt;"),
    ("rij=2024 kolom=aantal", "<span class=\"zonder-waarde\">nog in te vullen</span>"),
    ("rij=2022 kolom=contact", "<span class=\"zonder-waarde\">nog in te vullen</span>"),
  ])
  func printsCellsOfADataset(_ reference: String, _ expected: String) throws {
    let fields = ["jaar", "aantal", "deel", "noot", "contact"]
    let types = [
      "string", "integer\n          telt: personen", "number", "string",
      "string\n          intern: ja",
    ]
    let described = zip(fields, types).map { "        - name: \($0)\n          type: \($1)\n" }
    let html = try SampleSite.prose(
      "Wij: {{gegevens:telling \(reference)}}.",
      files: [
        (
          "data/datapackage.yaml",
          "name: g\nresources:\n  - name: telling\n    path: telling.csv\n    schema:\n      fields:\n"
            + described.joined()
        ),
        (
          "data/telling.csv",
          "jaar;aantal;deel;noot;contact\n2022;12345;12,5%;ongeveer <de helft>;Jan\n2023;3;1%;x;Piet\n"
        ),
      ])
    #expect(html == "<p>Wij: \(expected).</p>")
  }

  @Test func saysWhenADatasetIsNotThere() throws {
    let html = try SampleSite.prose("```tabel\ngegevens: nergens\n```")
    #expect(html == "<p class=\"zonder-waarde\">Deze gegevens zijn er niet.</p>")
  }

  @Test(arguments: ["*", "**", "~~", "["])
  func survivesDeepNesting(_ mark: String) throws {
    let html = try SampleSite.prose(
      String(repeating: mark + "a ", count: 3000) + String(repeating: mark, count: 3000))
    #expect(html.contains("a"))
  }
}
