import AgendaModel
import Diagnostics
import TestSupport
import Testing

@testable import Reading

@Suite("Data files")
struct DatasetTests {
  /// Text, and the fields of its rows.
  static let files: [(String, [[String]])] = [
    ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1;2", [["a", "b"], ["1", "2"]]), ("a;b\n1;3,5\n", [["a", "b"], ["1", "3,5"]]),
    ("a;\"b;c\"\n", [["a", "b;c"]]), ("\"a\nb\";c\n", [["a\nb", "c"]]),
    ("\"a \"\"b\"\"\";c\n", [["a \"b\"", "c"]]), ("\"\";c\n", [["", "c"]]),
    ("a;b\n\n1;2\n\n", [["a", "b"], ["1", "2"]]), (" a ; b \n", [["a", "b"]]),
    ("a;\n;b\n", [["a", ""], ["", "b"]]), ("a;", [["a", ""]]), ("a\n1\n", [["a"], ["1"]]), ("", []),
    ("\n\n", []), ("\"a\"b;c\n", [["ab", "c"]]), ("a;b,c,d\n", [["a;b", "c", "d"]]),
    ("\"x,y,z\";b\n", [["x,y,z", "b"]]), ("a;'b\n", [["a", "'b"]]),
  ]

  @Test("are cut in rows and fields", arguments: files)
  func cutting(text: String, rows: [[String]]) {
    let contents = CSVParser(SourceFile(path: "data/a.csv", text: text)).read()
    #expect(contents.records.map { $0.map(\.value) } == rows)
    #expect(contents.openQuote == nil)
  }

  @Test("know the place of every field")
  func places() {
    let source = MarkedText("⟦één⟧; ⟦b⟧ \n⟦\"c;\"\"d\"⟧;⟦⟧\n")
    let contents = CSVParser(SourceFile(path: "data/a.csv", text: source.text)).read()
    let spans = contents.records.joined().map { $0.range.lower..<$0.range.upper }
    #expect(spans == source.spans)
  }

  @Test("say where a quote opens that never closes")
  func openQuote() {
    let contents = CSVParser(SourceFile(path: "data/a.csv", text: "a;b\n1;\"x\n2;3\n")).read()
    #expect(contents.openQuote?.lower == 6)
  }

  @Test("read 100,000 rows in time that grows with the rows", .timeLimit(.minutes(1)))
  func manyRows() {
    func time(_ rows: Int) -> Duration {
      let text = "a;b;c\n" + String(repeating: "1;\"twee\";3,5\n", count: rows)
      let file = SourceFile(path: "data/a.csv", text: text)
      return ContinuousClock().measure {
        #expect(CSVParser(file).read().records.count == rows + 1)
      }
    }
    let small = time(10_000)
    #expect(time(100_000) < small * 40 + .milliseconds(200))
  }

  /// A description of one file with a column for 2a per niveau.
  static let package = """
    name: gegevens
    resources:
      - name: vsv
        path: vsv.csv
        bron: duo
        schema:
          fields:
            - name: school
              type: string
            - name: niveau
              type: string
              dimensie: niveau
            - name: vsv
              type: number
              indicator: 2a
              soort: nulmeting
              periode: 2023

    """

  /// A document that takes its values from the file.
  static let document = Sample.document(
    header:
      "indicatoren:\n  - code: 2a\n    uitsplitsing:\n      gegevens: vsv\n      rij: school=02OV\n"
  )

  /// Reads the package with this file.
  static func read(_ csv: [UInt8], package: String = Self.package) -> ReadResult {
    Sample.read(bytes: [
      "data/datapackage.yaml": Array(package.utf8), "data/vsv.csv": csv,
      "prioriteit-1/1.3.md": Array(document.utf8),
    ])
  }

  /// Files that all say the same.
  static let encodings: [[UInt8]] = [
    Array("school;niveau;vsv\n02OV;;4,6\n02OV;3;16\n99ZZ;3;1\n".utf8),
    [0xEF, 0xBB, 0xBF] + Array("school;niveau;vsv\r\n02OV;totaal;4,6\r\n02OV;3;16\r\n".utf8),
    Array("school;niveau;vsv\r02OV;;4,6\r02OV;3;16\r".utf8),
    Array("vsv,school,niveau\n\"4,6\",02ov,\n16,02OV,3".utf8),
    Array("school\tniveau\tvsv\tnoot\n02OV\t\t4,6\tx\n02OV\t3\t16\t\n".utf8),
  ]

  @Test("give an indicator its cells, however they are written", arguments: encodings)
  func encoding(csv: [UInt8]) throws {
    let result = Self.read(csv)
    #expect(result.findings.isEmpty, "\(result.findings.map(\.summary))")
    let series = try #require(result.agenda.indicators.first?.mainSeries)
    #expect(series.cells.map(\.key.text) == ["", "niveau:3"])
    #expect(series.institution?.nulmeting.first?.value.value == Value("4,6"))
    #expect(series.institution?.nulmeting.first?.period?.value == .year(2023))
    #expect(series.cells[1].nulmeting.first?.source?.value == "duo")
    #expect(series.datasets.map(\.value) == ["vsv"])
  }

  @Test("read Windows-1252 with a notice and the right letters")
  func windows1252() throws {
    let text =
      "school;niveau;vsv\n02OV;;".utf8 + [0x80, 0x20, 0x35] + "\nCaf".utf8 + [0xE9, 0x92]
      + ";3;1\n".utf8
    let result = Self.read(Array(text))
    #expect(result.findings.map(\.id) == ["file-encoding"])
    #expect(result.findings.first?.severity == .melding)
    let rows = try #require(result.agenda.datasets.first?.rows)
    #expect(rows[0][2].value == .value(try #require(Value("€ 5"))))
    #expect(rows[1][0].value == .text("Café’"))
  }

  @Test("keep the special values of their source")
  func specialValues() throws {
    let csv = "school;niveau;vsv\n02OV;1;nb\n02OV;2;.\n02OV;3;<5\n02OV;4;0,6*\n"
    let result = Self.read(Array(csv.utf8))
    #expect(result.findings.isEmpty)
    let cells = try #require(result.agenda.indicators.first?.mainSeries?.cells)
    let values = cells.compactMap { $0.nulmeting.first?.value.value }
    #expect(values.map(\.absence) == [.notAvailable, .suppressedAtSource, .smallCount(5), nil])
    #expect(values[3].isProvisional)
  }

  /// A file with one mistake, and its finding.
  static let mistakes: [([String], String)] = [
    (["ragged-row"], "school;niveau;vsv\n⟦02OV;3⟧\n02OV;4;5\n"),
    (["ragged-row"], "school;niveau;vsv\n⟦02OV;3;5;6⟧\n02OV;4;5\n"),
    (["number-unreadable"], "school;niveau;vsv\n02OV;3;⟦3,8,1⟧\n"),
    (["number-unreadable"], "school;niveau;vsv\n02OV;3;⟦veel⟧\n"),
    (["unknown-dimension-value"], "school;niveau;vsv\n02OV;⟦5⟧;3\n"),
    ([], "school;niveau;vsv\n02OV;3;\n02OV;4;1\n"),
  ]

  @Test("report a mistake in a row at its place", arguments: mistakes)
  func mistake(ids: [String], csv: String) {
    Sample.expect(
      ids, in: csv, at: "data/vsv.csv",
      with: ["data/datapackage.yaml": Self.package, "prioriteit-1/1.3.md": Self.document])
  }

  /// A description with one mistake, and its finding.
  static let packageMistakes: [(String, String, String)] = [
    ("column-missing", "name: school\n", "name: ⟦schoolnaam⟧\n"),
    ("dataset-file-missing", "path: vsv.csv", "path: ⟦vvs.csv⟧"),
    ("unknown-dimension", "dimensie: niveau", "dimensie: ⟦nivo⟧"),
    ("wrong-type", "type: number", "type: ⟦getal⟧"),
    ("wrong-type", "soort: nulmeting", "soort: ⟦start⟧"),
    ("period-unreadable", "periode: 2023", "periode: ⟦toen⟧"),
  ]

  @Test("report a mistake in their description", arguments: packageMistakes)
  func packageMistake(id: String, old: String, new: String) {
    let marked = Self.package.replacing(old, with: new)
    let csv = "school;niveau;vsv\n02OV;3;5\n"
    let source = MarkedText(marked)
    let findings = Sample.read(["data/datapackage.yaml": source.text, "data/vsv.csv": csv]).findings
    #expect(findings.map(\.id).contains(id))
    #expect(findings.contains { $0.id == id && $0.range.text == source.text(of: 0) })
  }

  @Test("say so when a file is empty, and read no rows when it has only a header")
  func empty() {
    #expect(Self.read([]).findings.map(\.id).contains("dataset-file-missing"))
    let result = Sample.read([
      "data/datapackage.yaml": Self.package, "data/vsv.csv": "school;niveau;vsv\n",
    ])
    #expect(result.findings.isEmpty && result.agenda.datasets.first?.rows.isEmpty == true)
  }

  /// A reference to data with one mistake, and its finding.
  static let references: [(String, String)] = [
    ("unknown-dataset", "      gegevens: ⟦vvs⟧\n"),
    ("column-missing", "      gegevens: vsv\n      rij: ⟦plaats=Leiden⟧\n"),
    ("row-missing", "      gegevens: vsv\n      rij: ⟦school=11AA⟧\n"),
    ("unknown-key", "      gegevens: vsv\n      ⟦rijen⟧: school=02OV\n"),
  ]

  @Test("report a reference that leads nowhere", arguments: references)
  func reference(id: String, lines: String) {
    let marked = Sample.document(header: "indicatoren:\n  - code: 2a\n    uitsplitsing:\n" + lines)
    Sample.expect(
      [id], in: marked, at: "prioriteit-1/1.3.md",
      with: [
        "data/datapackage.yaml": Self.package, "data/vsv.csv": "school;niveau;vsv\n02OV;3;5\n",
      ])
  }

  @Test("name the column that a file most likely has instead")
  func nearColumn() {
    let findings = Self.read(Array("school;niveau;vsw\n02OV;3;5\n".utf8)).findings
    let missing = findings.first { $0.id == "column-missing" }
    #expect(missing?.summary.hasSuffix("bedoelde u \"vsw\"?") == true)
    #expect(missing?.solutions.first?.replacement?.text == "vsw")
  }

  @Test("leave a misspelt indicator of a column to the check, and report one that is not there")
  func misspeltIndicator() {
    let header = "indicatoren:\n  - code: 2a\n    uitsplitsing:\n      gegevens: vsv\n"
    let codes: [(String, [String])] = [("2x", []), ("anders", ["column-missing"])]
    for (code, ids) in codes {
      let files = [
        "data/datapackage.yaml": Self.package.replacing(
          "indicator: 2a", with: "indicator: \(code)"),
        "data/vsv.csv": "school;niveau;vsv\n02OV;3;5\n",
        "prioriteit-1/1.3.md": Sample.document(header: header),
      ]
      #expect(Sample.read(files).findings.map(\.id) == ids, "\(code)")
    }
  }

  @Test("keep columns for the institution's own eyes marked")
  func internalColumns() {
    let package = Self.package + "        - name: naam\n          intern: ja\n"
    let result = Self.read(
      Array("school;niveau;vsv;naam\n02OV;3;5;Anna\n".utf8),
      package: package)
    #expect(result.findings.isEmpty, "\(result.findings.map(\.summary))")
    #expect(result.agenda.datasets.first?.fields.map(\.isInternal) == [false, false, false, true])
  }
}

extension MarkedText {
  /// Returns the text of a span.
  func text(of span: Int) -> String {
    String(decoding: Array(text.utf8)[spans[span]], as: UTF8.self)
  }
}
