import AgendaModel
import Diagnostics
import Markdown
import Testing

@testable import Disclosure

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

    | Kolom | <b title="GEHEIM-kolom">kop</b> |
    | --- | --- |
    | Openbare cel | <i title="GEHEIM-cel">cel</i> |

    Zie de noot[^1].

    [^1]: Openbare noot <!-- GEHEIM-noot -->

    ## GEHEIM-sectie {intern}

    ### Nog iets

    GEHEIM-vervolg
    """

  @Test("Nothing marked as internal is left in what everyone sees")
  func removesEverythingInternal() {
    let published = published(("prioriteit-1/1.1.md", Self.document))
    let text = dump(published.agenda.doelstellingen)
    #expect(!text.contains("GEHEIM"))
    #expect(text.contains("Openbare tekst"))
    #expect(text.contains("Weer openbaar"))
    #expect(text.contains("Openbare cel"))
    #expect(text.contains("Openbare noot"))
    #expect(text.contains("coördinator"))
  }

  @Test("The institution itself sees its internal text")
  func keepsInternalTextForTheInstitution() {
    let published = published(("prioriteit-1/1.1.md", Self.document), for: .institution)
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
    let published = published(package: package, rows: "naam;aantal\nPiet;12\n")
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
    case .quote(let blocks), .footnote(_, let blocks):
      return blocks.map(text).joined(separator: "\n")
    case .table(let table):
      return String(describing: ([table.header] + table.rows).map { $0.map(\.inlines) })
    case .html(let text), .code(_, let text): return text
    case .rule: return ""
    }
  }

  /// Returns the values of braces.
  private func words(_ attributes: Attributes?) -> String {
    (attributes?.items ?? []).map { $0.key + "=" + ($0.value ?? "") }.joined(separator: " ")
  }
}
