import Diagnostics
import Markdown
import Testing

@Suite("Markdown becomes a tree with places")
struct TreeTests {
  @Test("knows headings, emphasis and links, also with letters of two bytes")
  func headings() {
    #expect(
      TreeDump.of("# Één *kop*\n\nEen alinea\nmet **vet** en\n  [link](x).\n") == """
        Heading1 @1:1-1:11
          Text "Één " @1:3-1:6
          Emphasis @1:7-1:11
            Text "kop" @1:8-1:10
        Paragraph @3:1-5:12
          Text "Een alinea" @3:1-3:10
          SoftBreak @3:1-5:12
          Text "met " @4:1-4:4
          Strong @4:5-4:11
            Text "vet" @4:7-4:9
          Text " en" @4:12-4:14
          SoftBreak @3:1-5:12
          Link(x) @5:3-5:11
            Text "link" @5:4-5:7
          Text "." @5:12-5:12
        """)
  }

  @Test("knows where a link over two lines starts, also in a quotation")
  func longLinks() {
    #expect(
      TreeDump.of("Zie [een\n  lange](x).\n\n> aap [noot\n> mies](y)\n") == """
        Paragraph @1:1-2:12
          Text "Zie " @1:1-1:4
          Link(x) @1:5-2:11
            Text "een" @1:6-1:8
            SoftBreak @1:5-2:11
            Text "lange" @2:3-2:7
          Text "." @2:12-2:12
        Quote @4:1-5:10
          Paragraph @4:3-5:10
            Text "aap " @4:3-4:6
            Link(y) @4:7-5:10
              Text "noot" @4:8-4:11
              SoftBreak @4:7-5:10
              Text "mies" @5:3-5:6
        """)
  }

  @Test("knows lists in lists, with text on several lines")
  func lists() {
    #expect(
      TreeDump.of("- een\n  twee *drie*\n  - vier **vijf**\n    zes `zeven`\n\n3. acht\n") == """
        List @1:1-4:15
          Item @1:1-4:15
            Paragraph @1:3-2:13
              Text "een" @1:3-1:5
              SoftBreak @1:3-2:13
              Text "twee " @2:3-2:7
              Emphasis @2:8-2:13
                Text "drie" @2:9-2:12
            List @3:3-4:15
              Item @3:3-4:15
                Paragraph @3:5-4:15
                  Text "vier " @3:5-3:9
                  Strong @3:10-3:17
                    Text "vijf" @3:12-3:15
                  SoftBreak @3:5-4:15
                  Text "zes " @4:5-4:8
                  Code "zeven" @4:10-4:14
        List3 @6:1-6:7
          Item @6:1-6:7
            Paragraph @6:4-6:7
              Text "acht" @6:4-6:7
        """)
  }

  @Test("knows quotations, also with a last line that lacks its mark")
  func quotes() {
    #expect(
      TreeDump.of("> aap *noot*\n> mies `wim`\nzus **jet**\n") == """
        Quote @1:1-3:11
          Paragraph @1:3-3:11
            Text "aap " @1:3-1:6
            Emphasis @1:7-1:12
              Text "noot" @1:8-1:11
            SoftBreak @1:3-3:11
            Text "mies " @2:3-2:7
            Code "wim" @2:9-2:11
            SoftBreak @1:3-3:11
            Text "zus " @3:1-3:4
            Strong @3:5-3:11
              Text "jet" @3:7-3:9
        """)
  }

  @Test("knows tables, with references and escaped bars in their cells")
  func tables() {
    #expect(
      TreeDump.of("| a | {{x}} |\n|:--|--:|\n| {{y}} | \\| |\n| `z` |\n") == """
        Table2 @1:1-4:7
          Row
            Cell @1:2-1:4
              Text "a" @1:3-1:3
            Cell @1:6-1:12
              Reference(x) @1:7-1:11
          Row
            Cell @3:2-3:8
              Reference(y) @3:3-3:7
            Cell @3:10-3:13
              Text "|" @3:11-3:11
          Row
            Cell @4:2-4:6
              Code "z" @4:4-4:4
            Cell @4:1-4:7
        """)
  }

  @Test("numbers footnotes as the text refers to them, and drops those without a reference")
  func footnotes() {
    let source =
      "Een[^bron] en[^a].\n\n[^a]: Eerst.\n\n[^bron]: De *noot*\n    gaat door.\n\n[^x]: Los.\n"
    #expect(
      TreeDump.of(source) == """
        Paragraph @1:1-1:18
          Text "Een" @1:1-1:3
          FootnoteReference(1) @1:4-1:10
          Text " en" @1:11-1:13
          FootnoteReference(2) @1:14-1:17
          Text "." @1:18-1:18
        Footnote(1) @5:10-6:14
          Paragraph @5:10-6:14
            Text "De " @5:10-5:12
            Emphasis @5:13-5:18
              Text "noot" @5:14-5:17
            SoftBreak @5:10-6:14
            Text "gaat door." @6:5-6:14
        Footnote(2) @3:7-3:12
          Paragraph @3:7-3:12
            Text "Eerst." @3:7-3:12
        """)
  }

  @Test("reads entities and escapes without losing its place")
  func entities() {
    #expect(
      TreeDump.of("Met &amp; en \\* en &euro; *x* {{2c doel}} slot\n") == """
        Paragraph @1:1-1:46
          Text "Met & en * en € " @1:1-1:26
          Emphasis @1:27-1:29
            Text "x" @1:28-1:28
          Text " " @1:30-1:30
          Reference(2c doel) @1:31-1:41
          Text " slot" @1:42-1:46
        """)
  }

  @Test("reads Windows line endings")
  func windows() {
    #expect(
      TreeDump.of("Kop {#a}\r\n===\r\n\r\nRegel\r\n*twee* {intern}\r\n\r\n- item\r\n") == """
        Heading1 @1:1-2:3 {#=a}
          Text "Kop" @1:1-1:3
        Paragraph @4:1-5:15 {intern}
          Text "Regel" @4:1-4:5
          SoftBreak @4:1-5:15
          Emphasis @5:1-5:6
            Text "twee" @5:2-5:5
        List @7:1-7:6
          Item @7:1-7:6
            Paragraph @7:3-7:6
              Text "item" @7:3-7:6
        """)
  }

  @Test("keeps raw HTML apart, and knows images, strikes, breaks and rules")
  func rest() {
    #expect(
      TreeDump.of("~~weg~~ <b>x ![alt *y*](p.png)  \nhard\\\nnog\n\n***\n\n<!-- {{geheim}} -->\n")
        == """
        Paragraph @1:1-3:3
          Strikethrough @1:1-1:7
            Text "weg" @1:3-1:5
          Text " " @1:8-1:8
          HTML "<b>" @1:9-1:11
          Text "x " @1:12-1:13
          Image(p.png) "alt y" @1:14-1:30
          LineBreak @1:1-3:3
          Text "hard" @2:1-2:4
          LineBreak @1:1-3:3
          Text "nog" @3:1-3:3
        Rule @5:1-5:3
        HTML "<!-- {{geheim}} -->\\n" @7:1-7:19
        """)
  }

  @Test("counts offsets in the whole file when the body starts further on")
  func bodyStart() {
    let file = SourceFile(path: "a.md", text: "---\nx: y\n---\nEen {{2c doel}}\n")
    let document = MarkdownParser.parse(file, from: 13)
    #expect(document.references.map { file.text($0.range) } == ["{{2c doel}}"])
    #expect(document.blocks.map { file.text($0.range) } == ["Een {{2c doel}}"])
  }

  @Test("reads text without markup, references left out")
  func plainText() {
    let file = SourceFile(path: "a.md", text: "Een *twee* `drie`\n[vier](x) {{vijf}} ![zes](y)\n")
    guard case .paragraph(let inlines)? = MarkdownParser.parse(file).blocks.first?.kind else {
      Issue.record("not a paragraph")
      return
    }
    #expect(inlines.plainText == "Een twee drie vier  zes")
  }
}
