import AgendaModel
import Diagnostics
import Markdown
import Reading
import Testing

@Suite("Documents")
struct DocumentTests {
  /// Documents with their findings.
  static let headers: [(String, [String], String)] = [
    ("prioriteit-1/1.3.md", ["header-missing"], "⟦# Zomaar tekst⟧\n\nMeer tekst.\n"),
    ("prioriteit-1/1.3.md", ["header-missing"], "⟦⟧"),
    ("prioriteit-1/1.3.md", ["header-unclosed"], "⟦---⟧\ndoelstelling: \"1.3\"\n\nTekst.\n"),
    ("prioriteit-1/1.3.md", ["header-unclosed"], "⟦---⟧"),
    ("prioriteit-1/1.3.md", ["wrong-type"], "---\n⟦⟧---\n"),
    ("prioriteit-1/1.3.md", ["wrong-type"], "---\n⟦titel: Zonder nummer\n⟧---\nTekst\n"),
    ("prioriteit-1/1.3.md", ["unknown-doelstelling"], "---\ndoelstelling: ⟦\"4.7\"⟧\n---\n"),
    ("prioriteit-1/prioriteit.md", ["unknown-doelstelling"], "---\nprioriteit: ⟦4⟧\n---\n"),
    ("hoofdstukken/10.md", ["wrong-type"], "---\nhoofdstuk: ⟦swoot⟧\n---\n"),
    ("notities.md", ["file-not-read"], "⟦⟧Zomaar een notitie.\n"),
    ("hoofdstuken/10.md", ["file-not-read"], "⟦⟧---\nhoofdstuk: swot\n---\n"),
    ("prioriteit-1/1.3.md", [], "---\r\ndoelstelling: \"1.3\"\r\n---\r\n## Ambitie\r\n"),
    ("prioriteit-1/1.3.md", [], "---   \ndoelstelling: 1.3\n...\n"),
  ]

  @Test("need a header that says what they are about", arguments: headers)
  func header(path: String, ids: [String], marked: String) {
    Sample.expect(ids, in: marked, at: path)
  }

  /// A body with its findings.
  static let bodies: [([String], String)] = [
    ([], "### Een {analyse=1}\n\n### Twee {analyse=1,2 nvt}\n"),
    ([], "### Een {analyse=A-1.3-1}\n\n### Drie {analyse=3 bron-noemt-niet intern #eigen}\n"),
    ([], "### Een {maatregel=1 besluit=leg-uit reden=doen-we-al samen-met=M2.2.3 wie=\"Anna\"}\n"),
    ([], "### Een {maatregel=1,3 besluit=volgt wanneer=2026 soort=nieuw bij-ambitie=1,2}\n"),
    ([], "### Een {ambitie=2}\n\n- Iets {actie=a rol=\"x\" wie=\"y\" intern}\n"),
    (["unknown-requirement"], "### Een {analyse=⟦9⟧}\n"),
    (["unknown-requirement"], "### Een {analyse=1,⟦A-9.9-1⟧}\n"),
    (["unknown-requirement"], "### Een {maatregel=⟦99⟧}\n"),
    (["unknown-requirement"], "### Een {maatregel=⟦1z⟧}\n"),
    (["mark-value-unreadable"], "### Een {besluit=⟦toepasen⟧}\n"),
    (["mark-value-unreadable"], "### Een {reden=⟦omdat⟧}\n"),
    (["mark-value-unreadable"], "### Een {soort=⟦oud⟧}\n"),
    (["mark-value-unreadable"], "### Een {ambitie=⟦twee⟧}\n"),
    (["mark-value-unreadable"], "### Een {⟦ambitie⟧}\n"),
    (["mark-value-unreadable"], "## Een {rol=⟦ambities⟧}\n"),
    (["period-unreadable"], "### Een {wanneer=⟦straks⟧}\n"),
    (["unknown-mark"], "### Een {⟦analise⟧=1}\n"),
    (["unknown-mark"], "Een alinea. {⟦inter⟧}\n"),
    (["unknown-mark"], "- Iets {actie=a ⟦rool⟧=\"x\"}\n"),
    (["mark-misplaced"], "Een alinea ⟦{intern}⟧\ndie doorloopt.\n"),
    (["mark-misplaced"], "Een alinea.\n⟦{intern}⟧\n"),
    (["mark-misplaced"], "## Maatregelen {⟦maatregel=1⟧}\n"),
    (["mark-misplaced"], "### Een {⟦actie=a⟧}\n"),
    (["mark-misplaced"], "## Maatregelen {⟦maatregel=1 besluit=toepassen⟧}\n"),
    (["mark-without-braces"], "### Een ⟦{analyse=1⟧\n"),
    (["mark-without-braces"], "### Een ⟦maatregel=1 besluit=toepassen}⟧\n"),
    (["mark-without-braces"], "### Een ⟦(analyse=1)⟧\n"),
    ([], "### De analyse = goed, en besluit=\n"),
    (["mark-misplaced"], "### Een {⟦rol=ambitie⟧}\n"),
    (["mark-misplaced"], "### Een {⟦volgen⟧}\n"), (["mark-misplaced"], "## Een {⟦volgen⟧}\n"),
    (["mark-value-unreadable"], "### Een {⟦met⟧}\n"),
    (
      [],
      "### Een {maatregel=1 rol=\"coördinator\" met=\"Alfa-college\"}\n\n#### Hoe wij dit volgen {volgen}\n"
    ),
    ([], "### Een {maatregel=1}\n\nElk jaar een gesprek. {volgen}\n"),
    (["mark-misplaced"], "> Een alinea {⟦analyse=1⟧}\n"),
    ([], "Een alinea met {zomaar\naccolades} en\n{meer} tekst.\n"),
  ]

  @Test("say what every mark means, or report it at its place", arguments: bodies)
  func marks(ids: [String], body: String) {
    Sample.expect(ids, in: Sample.document(body: body), at: "prioriteit-1/1.3.md")
  }

  @Test("keep what marks say")
  func markValues() throws {
    let document = try Sample.doelstelling(
      body: """
        ### A {analyse=1,2 nvt #eigen}

        ### B {maatregel=1 besluit=volgt wanneer=2026 soort=nieuw bij-ambitie=1,2 samen-met=2.2.3}

        ### C {ambitie=2 bron-noemt-niet intern}

        ### D {maatregel=2 rol="coördinator vsv" met="Alfa-college en Drenthe College"}

        """)
    let marks = document.parts.map(\.marks)
    #expect(marks[0].analysis.map(\.value) == ["A-1.3-1", "A-1.3-2"])
    #expect(marks[0].analysis.map(\.range.text) == ["1", "2"])
    #expect(marks[0].isNotApplicable && marks[0].id?.value == "eigen")
    #expect(marks[1].measures.map(\.value) == ["M1.3.1"])
    #expect(marks[1].decision?.value == .later && marks[1].when?.value == .year(2026))
    #expect(marks[1].forAmbitions.map(\.value) == [1, 2] && marks[1].sort?.value == "nieuw")
    #expect(marks[1].mergedWith.map(\.value) == ["M2.2.3"])
    #expect(marks[2].ambition?.value == 2 && marks[2].isSourceSilent && marks[2].isInternal)
    #expect(marks[3].role == "coördinator vsv")
    #expect(marks[3].partners == "Alfa-college en Drenthe College")
  }

  /// A heading, and the role of its section.
  static let roles: [(String, Section.Role?)] = [
    ("Uitgangssituatie", .uitgangssituatie), ("Analyse", .uitgangssituatie),
    ("Waar staan we nu?", .uitgangssituatie), ("Ambitie", .ambitie), ("Ambities", .ambitie),
    ("Ambitie 2027", .ambitie), ("AMBITIE EN BEOOGD RESULTAAT 2027", .ambitie),
    ("Wat willen we bereiken", .ambitie), ("Maatregelen", .maatregelen),
    ("Maatregelen van de Regeling", .maatregelen), ("Wat gaan we doen", .maatregelen),
    ("Overige acties", .overigeActies), ("Eigen maatregelen", .overigeActies),
    ("Extra maatregelen", .overigeActies), ("Samenwerking", .samenwerking),
    ("Partners", .samenwerking), ("Strategie", .strategie),
    ("Verbinding met de strategie", .strategie), ("Conclusie", .conclusie),
    ("Analyse op doelstelling totaal", .conclusie), ("Wat merk je ervan", .merkJe),
    ("Wat merk jij ervan?", .merkJe), ("Iets anders {rol=ambitie}", .ambitie),
    ("Ambitie {rol=merk-je}", .merkJe), ("Iets anders", nil), ("*Ambitie*", .ambitie),
  ]

  @Test("know a section by its title or its braces", arguments: roles)
  func role(title: String, role: Section.Role?) throws {
    #expect(try Sample.doelstelling(body: "## \(title)\n").sections.first?.role == role)
  }

  @Test("divide their body in sections and parts")
  func sections() throws {
    let document = try Sample.doelstelling(
      body: "Vooraf\n\n## Ambitie\n\nTussen\n\n### Een\n\nTekst\n\n#### Dieper\n\n### Twee\n")
    #expect(document.introduction.count == 1)
    let section = try #require(document.sections.first)
    #expect(section.introduction.count == 1)
    #expect(section.parts.map(\.heading.text) == ["Een", "Twee"])
    #expect(section.parts.map(\.blocks.count) == [2, 0])
    #expect(section.parts.map(\.isEmpty) == [false, true])
  }

  @Test("take actions with their period, role and secrets from lists")
  func actions() throws {
    let document = try Sample.doelstelling(
      body: """
        ## Maatregelen

        ### Een {maatregel=1}

        - **2024-2025** Nazorg geven. {actie=a rol="coördinator vsv"}
        - **vóór 2026** Overleggen.
        - **2027:** Afronden. {actie=c intern wie="Anna"}

        ## Ambitie

        ### Twee

        - Geen actie.
        - Wel een actie. {actie=d}

        """)
    let actions = document.parts[0].actions
    #expect(actions.map { $0.letter?.value } == ["a", nil, "c"])
    #expect(actions.map { $0.period?.value } == [.schoolYear(2024), nil, nil])
    #expect(actions.map { $0.inlines.plainText.hasPrefix("Nazorg") } == [true, false, false])
    #expect(actions.map(\.role) == ["coördinator vsv", nil, nil])
    #expect(actions.map(\.isInternal) == [false, false, true])
    #expect(document.parts[1].actions.map { $0.letter?.value } == ["d"])
  }

  @Test("are read once per doelstelling")
  func duplicates() throws {
    let text = Sample.document(header: "titel: Een\n")
    let result = Sample.read(["prioriteit-1/1.3.md": text, "prioriteit-1/1.3b.md": text])
    #expect(result.findings.map(\.id) == ["duplicate-document"])
    let finding = try #require(result.findings.first)
    #expect(finding.range.file.path == "prioriteit-1/1.3b.md" && finding.range.text == "\"1.3\"")
    #expect(finding.notes.first?.range.file.path == "prioriteit-1/1.3.md")
    #expect(result.agenda.doelstellingen.count == 1)
  }

  @Test("have their place in the agenda, in order")
  func places() {
    let result = Sample.read([
      "hoofdstukken/20-swot.md": "---\nhoofdstuk: swot\n---\n",
      "hoofdstukken/10-inleiding.md": "---\nhoofdstuk: inleiding\n---\n",
      "prioriteit-2/2.1.md": "---\ndoelstelling: 2.1\n---\n",
      "prioriteit-1/1.1.md": "---\ndoelstelling: 1.1\n---\n",
      "prioriteit-1/prioriteit.md": "---\nprioriteit: 1\n---\nInleiding\n",
    ])
    #expect(result.findings.isEmpty)
    #expect(result.agenda.chapters.compactMap { $0.code?.value } == ["inleiding", "swot"])
    #expect(result.agenda.doelstellingen.compactMap { $0.code?.value } == ["1.1", "2.1"])
    #expect(result.agenda.prioriteit(1)?.introduction.count == 1)
    #expect(result.agenda.prioriteit(2) == nil && result.agenda.doelstelling("2.1") != nil)
  }

  @Test("point at their text in the whole file")
  func positions() throws {
    let document = try Sample.doelstelling(body: "\n## Ambitie\n\n### Één {ambitie=1}\n")
    let part = try #require(document.parts.first)
    #expect(part.heading.range.start == SourcePosition(line: 7, column: 1))
    #expect(part.marks.ambition?.range.start == SourcePosition(line: 7, column: 18))
  }
}
