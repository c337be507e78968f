import Diagnostics
import Markdown
import Testing

@Suite("Words in braces")
struct AttributeTests {
  /// Returns the document of some text.
  private func parse(_ text: String) -> MarkdownDocument {
    MarkdownParser.parse(SourceFile(path: "a.md", text: text))
  }

  /// Braces behind a heading, and the words they hold.
  static let accepted: [(String, [String])] = [
    ("{analyse=1}", ["analyse=1"]), ("{analyse=1,2 nvt}", ["analyse=1,2", "nvt"]),
    ("{#verzuim bij-ambitie=1}", ["#=verzuim", "bij-ambitie=1"]),
    ("{actie=a rol=\"coördinator vsv\"}", ["actie=a", "rol=coördinator vsv"]),
    ("{  nvt\tintern }", ["nvt", "intern"]), ("{rol=\"\"}", ["rol="]), ("{a=b=c}", ["a=b=c"]),
    ("{rol=\"a=b #c\" nvt}", ["rol=a=b #c", "nvt"]), ("{wie=Anna}", ["wie=Anna"]),
  ]

  @Test("are read behind a heading, with the place of each", arguments: accepted)
  func reading(braces: String, words: [String]) throws {
    let document = parse("### Kop \(braces)\n")
    let attributes = try #require(document.blocks.first?.attributes)
    #expect(attributes.items.count == words.count)
    for (item, word) in zip(attributes.items, words) {
      #expect((item.value.map { "\(item.key)=\($0)" } ?? item.key) == word)
      #expect(document.file.text(item.valueRange) == item.value ?? item.key)
    }
    #expect(document.file.text(attributes.range) == braces)
  }

  /// Braces that are the author's own text.
  static let refused = [
    "{}", "{ }", "{=1}", "{#}", "{analyse=}", "{rol=\"open}", "{a}{b}", "{{a}}", "{a b", "a}",
    "{a {b}}",
  ]

  @Test("are text where they are not well formed", arguments: refused)
  func text(braces: String) {
    let document = parse("### Kop \(braces)\n")
    #expect(document.blocks.first?.attributes == nil)
    #expect(document.strayAttributes.isEmpty)
  }

  @Test("need a blank before them")
  func blankBefore() {
    #expect(parse("### Kop{nvt}\n").blocks.first?.attributes == nil)
    #expect(parse("[tekst](url){nvt}\n").blocks.first?.attributes == nil)
  }

  /// Text, and the kind and words of each block that has braces.
  static let places: [(String, String)] = [
    ("## Kop {rol=ambitie}\n\nTekst\n", "Heading2 {rol=ambitie}"),
    ("### Kop ### {nvt}\n", "Heading3 {nvt}"),
    ("Titel {#x}\n---\n", "Heading2 {#=x}"),
    ("Een\ntwee {intern}\n", "Paragraph {intern}"),
    ("- een {actie=a}\n- twee {actie=b}\n", "Paragraph {actie=a} Paragraph {actie=b}"),
    ("- een\n  twee {actie=a}\n\n  drie {intern}\n", "Paragraph {actie=a} Paragraph {intern}"),
    ("> een {intern}\n", "Paragraph {intern}"),
    ("### Kop {{2c doel}} {nvt}\n", "Heading3 {nvt}"),
    ("### Kop {nvt}   \n", "Heading3 {nvt}"),
    ("- ```tabel\n  x: y {a}\n  ```\n\n### Kop {nvt}\n", "Heading3 {nvt}"),
    ("    code {a}\n\n### Kop {nvt}\n", "Heading3 {nvt}"),
    ("```\ncode {intern}\n```\n", ""),
    ("<!-- opmerking {intern} -->\n", ""),
  ]

  @Test("belong to headings, items and paragraphs", arguments: places)
  func owners(text: String, expected: String) {
    let lines = TreeDump.of(text).split(separator: "\n").filter {
      $0.hasSuffix("}") && $0.contains("@")
    }
    let words = lines.map { line in
      let name = line.drop { $0 == " " }.prefix { $0 != " " }
      return name + " " + line[(line.firstIndex(of: "{") ?? line.endIndex)...]
    }
    #expect(words.joined(separator: " ") == expected)
    #expect(parse(text).strayAttributes.isEmpty)
  }

  /// Braces that belong to nothing.
  static let stray = [
    "Een {intern}\ntwee\n", "Een\n\n{intern}\n\ntwee\n", "Een\n{intern}\n",
    "| a |\n|---|\n| b {intern}\n",
    "- {intern}\n",
  ]

  @Test("stay text, and are said, where they belong to nothing", arguments: stray)
  func strays(text: String) {
    let document = parse(text)
    #expect(document.strayAttributes.map { document.file.text($0.range) } == ["{intern}"])
    #expect(TreeDump.of(text).contains("{intern}"))
  }

  @Test("stay in code as the author wrote them")
  func code() {
    #expect(TreeDump.of("```\nx {intern}\n```\n").contains("\"x {intern}\\n\""))
    #expect(TreeDump.of("    x {intern}\n").contains("\"x {intern}\\n\""))
    #expect(TreeDump.of("> ```\n> x {a}\n> ```\n").contains("\"x {a}\\n\""))
  }
}

@Suite("References in text")
struct ReferenceTests {
  /// Text, and the references in it.
  static let references: [(String, [String])] = [
    ("{{2c doel}}", ["2c doel"]), ("{{a}} en {{b}}", ["a", "b"]), ("{{a}}{{b}}", ["a", "b"]),
    ("# {{a}}\n\n> {{b}}\n\n1. {{c}}", ["a", "b", "c"]),
    ("| {{a}} |\n|---|\n| {{b}} |", ["a", "b"]),
    ("**{{a}}** *x {{b}}* [y {{c}}](z)", ["a", "b", "c"]), ("een\r\n{{a}}\r\n", ["a"]),
    ("Tekst[^1]\n\n[^1]: Noot {{a}}", ["a"]), ("{{a}", []), ("{a}}", []), ("{{}}", []),
    ("{ {a} }", []),
    ("\\{{a}}", []), ("`{{a}}`", []), ("```\n{{a}}\n```", []), ("    {{a}}", []),
    ("<!-- {{a}} -->", []), ("{{een\ntwee}}", []), ("{{a}} {nvt}", ["a"]), ("{{{a}}}", ["a"]),
    ("{{é €}}", ["é €"]), ("x{{a}}x", ["a"]), ("&amp;{{a}}\\*{{b}}", ["a", "b"]),
    ("{{a{{b}}", ["b"]),
  ]

  @Test("are found in the source with their places", arguments: references)
  func finding(text: String, expected: [String]) {
    let file = SourceFile(path: "a.md", text: text)
    let document = MarkdownParser.parse(file)
    #expect(document.references.map(\.text) == expected)
    #expect(document.references.map { file.text($0.range) } == expected.map { "{{\($0)}}" })
    let lines = TreeDump.of(text).split(separator: "\n").filter { $0.contains(" Reference(") }
    #expect(lines.count == expected.count)
  }

  @Test("print braces where they are escaped, and stay in code")
  func escaped() {
    #expect(TreeDump.of("Schrijf \\{{2c doel}}.").contains("\"Schrijf {{2c doel}}.\""))
    #expect(TreeDump.of("`{{2c doel}}`").contains("Code \"{{2c doel}}\""))
    #expect(TreeDump.of("```\n{{2c doel}}\n```").contains("\"{{2c doel}}\\n\""))
    #expect(TreeDump.of("[x]({{2c}})").contains("Link({{2c}})"))
  }

  @Test("keep their number when there are thousands")
  func many() {
    let text = (0..<5000).map { "{{r\($0)}}" }.joined(separator: " en ")
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: text))
    #expect(document.references.count == 5000)
    #expect(document.references[4999].text == "r4999")
  }
}
