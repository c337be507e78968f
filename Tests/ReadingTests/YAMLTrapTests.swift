import AgendaModel
import Diagnostics
import TestSupport
import Testing

@testable import Reading

@Suite("Traps of YAML")
struct YAMLTrapTests {
  /// A header of a doelstelling with one finding at the marked span, and the finding's id.
  static let traps: [(String, String)] = [
    ("comma-lost", "    doel: ⟦{ 2027: 3,8 }⟧\n"),
    ("flow-value", "    doel: ⟦{ 2027: 4 }⟧\n"),
    ("flow-value", "    doel: ⟦[3,8]⟧\n"),
    ("flow-value", "    doel: ⟦{ 2027:⟧\n      4 }\n"),
    ("bare-greater-than", "    doel:\n      2027: ⟦>=7,3⟧\n"),
    ("bare-greater-than", "    doel:\n      2027: ⟦> 7,3⟧   # zie boven\n"),
    ("bare-greater-than", "    doel:\n      2027: ⟦>7⟧\n"),
    ("bare-greater-than", "    doel:\n      2026: ⟦>7⟧\n      2027: 8\n"),
    ("yaml-anchor", "    toelichting: ⟦*zie boven⟧\n"),
    ("yaml-anchor", "    toelichting: ⟦&a tekst⟧\n"),
    ("yaml-anchor", "    toelichting: ⟦!let op: dit⟧\n"),
    ("yaml-anchor", "    ⟦&a doel⟧:\n      2027: 3,8\n"),
    ("scalar-cut", "    naam: ⟦Alumni: werk⟧\n"),
    ("scalar-cut", "    naam: ⟦Alumni:⟧\n"),
    ("scalar-cut", "    naam: ⟦a: b: c⟧  # zo\n"),
    ("scalar-cut", "    naam: Alumni ⟦# zie⟧\n"),
    ("yaml-tab", "⟦\t⟧   naam: Alumni\n"),
    ("duplicate-key", "    naam: een\n    ⟦naam⟧: twee\n"),
    ("duplicate-key", "    naam: een\n    ⟦\"naam\"⟧: twee\n"),
    ("duplicate-key", "    'naam': een\n    ⟦naam⟧: twee\n"),
    ("duplicate-key", "    nulmeting:\n      2022: 3\n      ⟦2022⟧: 4\n"),
    ("unknown-key", "    ⟦nulmetting⟧:\n      2022: 3\n"),
    ("yaml-syntax", "    naam: ⟦\"Alumni⟧\n    kort: Werk\n"),
    ("yaml-syntax", "    naam: ⟦'s-Gravenhage⟧\n    kort: Werk\n"),
    ("yaml-syntax", "    ⟦naam Alumni⟧\n    kort: Werk\n"),
    ("yaml-syntax", "    ⟦naam:Alumni⟧\n    kort: Werk\n"),
    ("yaml-syntax", "    ⟦naam: \"Alumni\" werk⟧\n    kort: Werk\n"),
    ("wrong-type", "    naam:\n      ⟦- een⟧\n"),
    ("wrong-type", "    reeksen: ⟦geen lijst⟧\n"),
    ("wrong-type", "    richting: ⟦omhoog⟧\n"),
    ("wrong-type", "    ambitie: ⟦twee⟧\n"),
    ("period-unreadable", "    doel:\n      ⟦vroeger⟧: 3\n"),
    ("number-unreadable", "    doel:\n      2027: ⟦3,8,1⟧\n"),
    ("value-unreadable", "    doel:\n      2027: ⟦veel⟧\n"),
    ("value-unreadable", "    doel:\n      2027: ⟦5 meer dan de nulmeting⟧\n"),
    ("value-unreadable", "    doel:\n      2027: ⟦2,5 minder⟧\n"),
    ("value-empty", "    doel:\n      ⟦2027⟧:\n"),
  ]

  @Test("each have a finding at the exact place", arguments: traps)
  func trap(id: String, lines: String) {
    let marked = "---\ndoelstelling: \"1.3\"\nindicatoren:\n  - id: eigen\n\(lines)---\nTekst\n"
    Sample.expect([id], in: marked, at: "prioriteit-1/1.3.md")
  }

  @Test("each have the same finding with Windows line endings", arguments: traps)
  func windows(id: String, lines: String) {
    let marked = "---\ndoelstelling: \"1.3\"\nindicatoren:\n  - id: eigen\n\(lines)---\nTekst\n"
    Sample.expect(
      [id],
      in: marked.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n"), at: "prioriteit-1/1.3.md")
  }

  /// An `agenda.yaml` with its findings.
  static let files: [([String], String)] = [
    ([], "instelling:\n  naam: Een\nregeling: 2024-2027\n"),
    ([], ""), ([], "# alleen een opmerking\n"), ([], "\n\n   \n"),
    (["duplicate-key"], "titel: een\n⟦titel⟧: twee\nregeling: 2024-2027\n"),
    (["duplicate-key"], "bronnen:\n  - id: a\n    ⟦id⟧: b\n  - id: c\n"),
    ([], "bronnen:\n  - id: a\n    naam: x\n  - id: b\n    naam: y\n"),
    (["unknown-key"], "⟦titels⟧: een\n"),
    (["wrong-type"], "⟦zomaar tekst⟧\n"),
    (["wrong-type"], "⟦- een\n- twee⟧\n"),
    (["yaml-syntax"], "titel: ⟦\"een⟧\nstatus: concept\n"),
    (["yaml-syntax"], "instelling:\n  naam: Een\n ⟦plaats: Leiden⟧\nstatus: concept\n"),
    (["yaml-syntax"], "⟦titel een⟧\nnog een regel\nstatus: concept\n"),
    (["yaml-syntax", "wrong-type"], "⟦titel een⟧\nstatus: ⟦klaar⟧\n"),
    (["yaml-syntax"], "bronnen:\n  - id: a\n    ⟦naam b⟧\n    houder: c\n  - id: d\n    naam: e\n"),
    (["yaml-anchor"], "organen: [⟦&⟧a x, y]\n"),
    (["yaml-anchor"], "organen: [⟦*⟧a]\n"),
    (["control-character"], "titel: een⟦\u{1}⟧twee\n"),
    (["control-character"], "titel: een⟦\u{2028}⟧twee\nstatus: concept\n"),
    (["control-character"], "titel: een⟦\u{85}⟧twee\n"),
    (["unknown-edition"], "regeling: ⟦2028-2031⟧\n"),
    (["date-unreadable"], "peildatum: ⟦4 maart 2024⟧\n"),
    (["wrong-type"], "formaat: ⟦2⟧\n"), (["wrong-type"], "drempel-kleine-aantallen: ⟦3⟧\n"),
    (["wrong-type"], "niveaus: 3, ⟦vier⟧\n"), (["wrong-type"], "regeling-overzicht: ⟦misschien⟧\n"),
    (["wrong-type"], "bronnen:\n  - ⟦naam: zonder id⟧\n"), (["wrong-type"], "instelling: ⟦Een⟧\n"),
    (["wrong-type"], "bronnen:\n  - ⟦los woord⟧\n"),
  ]

  @Test("are found in agenda.yaml too, and nothing else is", arguments: files)
  func wholeFile(ids: [String], marked: String) {
    Sample.expect(ids, in: marked)
  }

  @Test("suggest the key that was meant, with its replacement")
  func nearMiss() throws {
    let finding = try #require(Sample.read(["agenda.yaml": "mededeeling: x\n"]).findings.first)
    #expect(finding.summary.contains("bedoelde u \"mededeling\"?"))
    #expect(finding.solutions.first?.replacement?.text == "mededeling")
  }

  @Test("point from a double key to the first")
  func doubleKey() throws {
    let finding = try #require(
      Sample.read(["agenda.yaml": "titel: a\nstatus: concept\ntitel: b\n"]).findings.first)
    #expect(finding.notes.map(\.range.text) == ["titel"])
    #expect(finding.notes.first?.range.lower == 0)
    #expect(Sample.read(["agenda.yaml": "titel: a\ntitel: b\n"]).agenda.title?.value == "a")
  }

  @Test("do not keep the rest of the file from being read")
  func recovery() {
    let text = """
      titel: "zonder einde
      bronnen:
        - id: a
          naam: Een
        - id: b
         naam: scheef
        - id: c
          naam: Drie
      status: vastgesteld
      begrippen:
        - begrip: vsv
          uitleg: x: y
      """
    let result = Sample.read(["agenda.yaml": text])
    #expect(result.findings.map(\.id).sorted() == ["scalar-cut", "yaml-syntax", "yaml-syntax"])
    #expect(result.agenda.sources.map(\.id.value).contains("a"))
    #expect(result.agenda.sources.map(\.id.value).contains("c"))
    #expect(result.agenda.status?.value == .adopted)
    #expect(result.agenda.terms.map(\.meaning) == ["x: y"])
  }

  @Test("accept lists of words in brackets")
  func flowWords() {
    let result = Sample.read(["agenda.yaml": "leerwegen: [bol, bbl]\nstatus: concept\n"])
    #expect(result.findings.isEmpty)
    #expect(result.agenda.profile.leerwegen == ["bol", "bbl"])
  }
}

@Suite("Headers in YAML")
struct YAMLReaderTests {
  /// Reads a text, which has no findings.
  private func pairs(_ text: String) throws -> [YAMLNode.Pair] {
    let log = FindingLog()
    let file = SourceFile(path: "a.yaml", text: text)
    let pairs = YAMLReader(file, 0..<file.bytes.count, log: log).pairs()
    #expect(log.findings.isEmpty, "\(log.findings.map(\.summary))")
    return try #require(pairs)
  }

  /// Text with its first value marked, and what it reads as.
  static let scalars: [(String, String)] = [
    ("a: ⟦één⟧\n", "één"), ("a: ⟦\"één: twee\"⟧\n", "één: twee"), ("a: ⟦'het ''s'⟧\n", "het 's"),
    ("a: ⟦een\n  twee\n  drie⟧\nb: x\n", "een twee drie"),
    ("a: ⟦\"een\n  twee\"⟧\nb: x\n", "een twee"),
    ("a: ⟦een\n\n  twee⟧\n", "een\ntwee"), ("a: ⟦|\n  een\n  twee⟧\nb: x\n", "een\ntwee\n"),
    ("a: ⟦>-\n  een\n  twee⟧\n\nb: x\n", "een twee"),
    ("a: ⟦|2\n    een\n  twee⟧\nb: x\n", "  een\ntwee\n"),
    ("a: ⟦|\n\n  een\n\n  twee⟧\n\nb: x\n", "\neen\n\ntwee\n"),
    ("a: ⟦één\r\n  twee⟧\r\nb: x\r\n", "één twee"),
    ("a:   ⟦x⟧   \n", "x"), ("a: ⟦x⟧  # opmerking\n", "x"), ("a: ⟦%5⟧\n", "%5"),
    ("a: ⟦@x⟧\n", "@x"),
    ("a: ⟦http://x.nl/#y⟧\n", "http://x.nl/#y"), ("a: ⟦'x: # y'⟧\n", "x: # y"),
    ("a:\n  ⟦x⟧\n", "x"), ("a: ⟦\"\\\"x\\\"\"⟧\n", "\"x\""),
  ]

  @Test("say where each value stands", arguments: scalars)
  func places(marked: String, value: String) throws {
    let source = MarkedText(marked)
    let pair = try #require(pairs(source.text).first)
    #expect(pair.key.value == "a")
    #expect(pair.value.text == value)
    let range = pair.value.range.lower..<pair.value.range.upper
    #expect(MarkedText.marking([range], in: source.text) == marked)
  }

  @Test("know where each line of a pasted table starts, also with an empty first cell")
  func lineStarts() throws {
    let text = "a: |\n    \tdoel\n    3\t16%\n\n    \t5%\nb: x\n"
    let pair = try #require(pairs(text).first)
    let file = pair.value.range.file
    let lines = pair.value.lineStarts.map {
      file.text($0..<file.range(ofLine: file.position(of: $0).line).upperBound)
    }
    #expect(lines == ["\tdoel", "3\t16%", "", "\t5%"])
  }

  @Test("read a value behind a wide character in its place")
  func columns() throws {
    let text = "ééé: [één, 😀, drie]\n"
    let pair = try #require(pairs(text).first)
    guard case .sequence(let items) = pair.value.kind else {
      Issue.record("not a list")
      return
    }
    #expect(items.map(\.range.text) == ["één", "😀", "drie"])
  }

  /// Input that is made to be slow, by name.
  static let slow: [String: String] = [
    "wide items": "a: [" + String(repeating: "é,", count: 100_000) + "x]\n",
    "open brackets": "a: " + String(repeating: "[", count: 100_000) + "\n",
    "open braces": "a: " + String(repeating: "{a: ", count: 20_000) + "\n",
    "dashes": String(repeating: "- ", count: 100_000) + "\n",
    "prose": String(repeating: "los woord\n", count: 50_000),
    "open quotes": (0..<20_000).map { "k\($0): \"x\n" }.joined(),
    "open quote": "a: \"" + String(repeating: "x\n", count: 50_000),
    "stairs": (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "aliases": (0..<100).map { "k\($0): &k\($0) [*k\($0 / 2),*k\($0 / 2)]\n" }.joined(),
    "bad items": "a:\n" + (0..<5000).map { "  - k\($0): x\n    y z\n" }.joined(),
  ]

  @Test(
    "stay quick on input that is made to be slow", .timeLimit(.minutes(1)),
    arguments: slow.keys.sorted())
  func slowInput(name: String) throws {
    let text = try #require(Self.slow[name])
    let log = FindingLog()
    let file = SourceFile(path: "a.yaml", text: text)
    let clock = ContinuousClock()
    let time = clock.measure { _ = YAMLReader(file, 0..<file.bytes.count, log: log).pairs() }
    #expect(time < .seconds(10), "\(name) took \(time)")
  }
}
