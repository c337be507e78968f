import AgendaModel
import Diagnostics
import Markdown
import Reading
import Testing

@testable import Disclosure

/// Returns the agenda of some files, with the shipped edition of the Regeling.
func agenda(_ files: [(path: String, text: String)]) -> Agenda {
  let inputs = files.map { InputFile(path: $0.path, text: $0.text) }
  return AgendaReader.read(files: inputs, regelingen: Editions.all().regelingen).agenda
}

/// The header of an agenda with further lines.
func agendaFile(_ more: String = "") -> (path: String, text: String) {
  ("agenda.yaml", "formaat: 1\nregeling: 2024-2027\nstatus: vastgesteld\n" + more)
}

@Suite("Internal text")
struct InternalTextTests {
  /// A document with internal text at every place that can hold it.
  static let document = """
    ---
    doelstelling: "1.1"
    intern: GEHEIM-kop
    opmerking: GEHEIM-opmerking
    ---
    <!-- GEHEIM-commentaar -->

    GEHEIM-alinea {intern}

    ## Uitgangssituatie

    ### Zichtbaar {analyse=1 intern}

    GEHEIM-deel

    #### GEHEIM-onderkop

    GEHEIM-onderdeel

    ### Openbaar {analyse=2}

    Openbare tekst <span title="GEHEIM-html">met</span> html.

    - Openbaar punt {actie=a wie="GEHEIM-naam" rol="coördinator"}
    - GEHEIM-punt {intern}

    #### GEHEIM-kopje {intern}

    GEHEIM-tekst eronder

    #### Weer openbaar

    > GEHEIM-citaat {intern}

    ## GEHEIM-sectie {intern}

    ### Nog iets

    GEHEIM-vervolg
    """

  @Test("Nothing marked as internal is left in what everyone sees")
  func removesEverythingInternal() {
    let published = Disclosure.publish(
      agenda([agendaFile(), ("prioriteit-1/1.1.md", Self.document)]), findings: [], for: .everyone)
    let text = dump(published.agenda.doelstellingen)
    #expect(!text.contains("GEHEIM"))
    #expect(text.contains("Openbare tekst"))
    #expect(text.contains("Weer openbaar"))
    #expect(text.contains("coördinator"))
  }

  @Test("The institution itself sees its internal text")
  func keepsInternalTextForTheInstitution() {
    let published = Disclosure.publish(
      agenda([agendaFile(), ("prioriteit-1/1.1.md", Self.document)]), findings: [],
      for: .institution)
    let text = dump(published.agenda.doelstellingen)
    #expect(text.contains("GEHEIM-deel"))
    #expect(text.contains("GEHEIM-punt"))
  }

  @Test("Internal columns of a dataset are gone, with their values")
  func removesInternalColumns() throws {
    let package = """
      name: x
      resources:
        - name: lijst
          path: lijst.csv
          schema:
            fields:
              - name: naam
                type: string
                intern: ja
              - name: aantal
                type: integer
      """
    let published = Disclosure.publish(
      agenda([
        agendaFile(), ("data/datapackage.yaml", package),
        ("data/lijst.csv", "naam;aantal\nPiet;12\n"),
      ]), findings: [], for: .everyone)
    let dataset = try #require(published.agenda.datasets.first)
    #expect(dataset.fields.map(\.name.value) == ["aantal"])
    #expect(dataset.rows.map(\.count) == [1])
  }

  /// Returns the visible text of documents, without the source files that they refer to.
  private func dump(_ documents: [AgendaDocument]) -> String {
    documents.map { document in
      let own = (document.introduction + document.body.blocks).map(text)
      return (own + document.sections.flatMap(texts)).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Returns the visible texts of a section.
  private func texts(_ section: Section) -> [String] {
    var texts = [section.heading.text]
    texts += section.introduction.map(text)
    for part in section.parts {
      texts += [part.heading.text, words(part.heading.attributes)]
      texts += part.blocks.map(text)
      texts += part.actions.map { $0.inlines.plainText + ($0.role ?? "") }
    }
    return texts
  }

  /// Returns the text of a block with its braces.
  private func text(_ block: Block) -> String {
    words(block.attributes) + contents(block.kind)
  }

  /// Returns the text of what a block holds.
  private func contents(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): return String(describing: inlines)
    case .list(_, _, let items):
      return items.flatMap(\.blocks).map(text).joined(separator: "\n")
    case .quote(let blocks): return blocks.map(text).joined(separator: "\n")
    case .html(let html): return html
    default: return ""
    }
  }

  /// Returns the values of braces.
  private func words(_ attributes: Attributes?) -> String {
    (attributes?.items ?? []).map { $0.key + "=" + ($0.value ?? "") }.joined(separator: " ")
  }
}

@Suite("Small counts")
struct SmallCountTests {
  /// Returns a document with a count of vsv'ers.
  static func document(_ value: String) -> (path: String, text: String) {
    (
      "prioriteit-1/1.3.md",
      """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2a
          bron: duo
          nulmeting:
            2022: \(value)
      ---
      """
    )
  }

  /// Returns what everyone sees of the nulmeting.
  static func nulmeting(_ value: String, agenda more: String = "") -> Value? {
    let published = Disclosure.publish(
      agenda([agendaFile(more), document(value)]), findings: [], for: .everyone)
    return published.agenda.indicators.first?.mainSeries?.institution?.nulmeting.first?.value.value
  }

  @Test(
    "A count of persons from 1 to below the threshold is withheld",
    arguments: [("1", true), ("4", true), ("0", false), ("5", false), ("12", false)])
  func withholdsSmallCounts(value: String, isWithheld: Bool) {
    #expect((Self.nulmeting(value)?.absence == .withheld) == isWithheld)
  }

  @Test("A share is no count")
  func keepsShares() {
    let document = SmallCountTests.document("3%").text.replacing(
      "bron: duo", with: "bron: duo\n    eenheid: procent")
    let published = Disclosure.publish(
      agenda([agendaFile(), ("prioriteit-1/1.3.md", document)]), findings: [], for: .everyone)
    #expect(published.withheldValues == 0)
  }

  @Test("A share of fewer than the threshold is withheld, with its n")
  func withholdsSharesOfSmallGroups() throws {
    let document = """
      ---
      doelstelling: "1.2"
      indicatoren:
        - code: 1a
          nulmeting:
            2022:
              waarde: 50%
              n: 4
      ---
      """
    let published = Disclosure.publish(
      agenda([agendaFile(), ("prioriteit-1/1.2.md", document)]), findings: [], for: .everyone)
    let measurement = try #require(
      published.agenda.indicators.first?.mainSeries?.institution?.nulmeting.first)
    #expect(measurement.value.value.absence == .withheld)
    #expect(measurement.count == nil)
  }

  @Test("A higher threshold protects more")
  func obeysTheThreshold() {
    #expect(Self.nulmeting("9", agenda: "drempel-kleine-aantallen: 10")?.absence == .withheld)
  }

  @Test("A figure that its source published stays when the institution accepted that")
  func keepsAcceptedFigures() {
    let acceptance = """
      besproken-en-zo-gelaten:
        - melding: small-count
          plaats: prioriteit-1/1.3.md#2a
          reden: DUO publiceert dit getal zelf.
          door: bestuur
          datum: 2024-03-04
      """
    #expect(Self.nulmeting("4", agenda: acceptance)?.number == DecimalNumber(4))
  }

  @Test("A small count in a dataset is withheld in the dataset and in the indicator")
  func withholdsInDatasets() throws {
    let package = """
      name: x
      resources:
        - name: duo
          path: duo.csv
          schema:
            fields:
              - name: aantal
                type: integer
                indicator: 2a
                soort: nulmeting
                periode: 2022
                telt: personen
      """
    let document = """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2a
          uitsplitsing:
            gegevens: duo
      ---
      """
    let published = Disclosure.publish(
      agenda([
        agendaFile(), ("prioriteit-1/1.3.md", document), ("data/datapackage.yaml", package),
        ("data/duo.csv", "aantal\n3\n"),
      ]), findings: [], for: .everyone)
    let dataset = try #require(published.agenda.datasets.first)
    #expect(dataset.rows[0][0].value == .value(Value(.absent(.withheld))))
    #expect(published.withheldValues == 2)
  }
}

@Suite("Values drawn from a dataset")
struct DatasetLeakTests {
  /// Returns what an own indicator shows of a column with these further keys.
  static func value(_ column: String) -> Value? {
    let package = """
      name: x
      resources:
        - name: lijst
          path: lijst.csv
          schema:
            fields:
              - name: aantal
                type: integer
                indicator: eigen
                soort: gemeten
                periode: 2024
                \(column)
      """
    let document = """
      ---
      doelstelling: "1.1"
      indicatoren:
        - id: eigen
          naam: Eigen telling
          eenheid: aantal
          gemeten:
            gegevens: lijst
      ---
      """
    let published = Disclosure.publish(
      agenda([
        agendaFile(), ("data/datapackage.yaml", package), ("data/lijst.csv", "aantal\n3\n"),
        ("prioriteit-1/1.1.md", document),
      ]), findings: [], for: .everyone)
    return published.agenda.indicators.first?.mainSeries?.institution?.measured.first?.value.value
  }

  @Test("A small count of persons stays withheld in an indicator of the institution's own")
  func withholdsInOwnIndicators() {
    #expect(Self.value("telt: personen")?.absence == .withheld)
  }

  @Test("A value of an internal column stays withheld in an indicator")
  func withholdsInternalColumns() {
    #expect(Self.value("intern: ja")?.absence == .withheld)
  }

  @Test("Another small number is no person")
  func keepsOtherNumbers() {
    #expect(Self.value("title: Aantal bijeenkomsten")?.number == DecimalNumber(3))
  }
}

@Suite("Findings")
struct PublishedFindingTests {
  /// A finding of some weight.
  static func finding(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      "x", severity, at: SourceRange(SourceFile(path: "agenda.yaml", text: ""), 0, 0), "Kop")
  }

  @Test("An adopted agenda shows no findings to everyone")
  func hidesFindings() {
    let published = Disclosure.publish(
      agenda([agendaFile()]), findings: [Self.finding(.fout), Self.finding(.nogInTeVullen)],
      for: .everyone)
    #expect(published.findings.isEmpty)
  }

  @Test("A draft shows what is still to be filled in, and nothing else")
  func showsWhatADraftLacks() {
    let draft = agenda([("agenda.yaml", "formaat: 1\nstatus: concept\n")])
    let published = Disclosure.publish(
      draft, findings: [Self.finding(.fout), Self.finding(.nogInTeVullen)], for: .everyone)
    #expect(published.findings.map(\.severity) == [.nogInTeVullen])
  }
}
