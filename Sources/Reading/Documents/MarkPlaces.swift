internal import Diagnostics
internal import Markdown

/// Checks the braces that `SectionReader` does not read as marks of a part: those behind `##`
/// headings, list items and paragraphs, and those that stand where they count for nothing.
///
/// A mistake here could publish what its author marked as intern.
struct MarkPlaces {
  /// Reports single words.
  let marks: MarksReader

  /// The words that a `##` heading may have.
  private static let sectionKeys: Set<String> = ["#", "rol", "intern", "nvt", "bron-noemt-niet"]
  /// The words that an item or paragraph may have.
  private static let textKeys: Set<String> = ["#", "actie", "rol", "wie", "volgen", "intern"]
  /// The words that an item may have in an account, besides those.
  private static let accountKeys: Set<String> = ["stand"]

  /// Checks a whole body.
  func check(_ body: MarkdownDocument) {
    for block in body.blocks { check(block) }
    for stray in body.strayAttributes where stray.items.contains(where: isKnown) {
      reportStray(stray)
    }
  }

  /// Checks a block and those below it, except parts (`###`), which are read elsewhere.
  private func check(_ block: Block) {
    switch block.kind {
    case .heading(let level, _):
      checkUnbraced(block)
      if level <= 2 { check(block.attributes, Self.sectionKeys, "achter een ###-kop") }
      if level > 3 { check(block.attributes, textKeys, "achter een ###-kop") }
    case .paragraph: check(block.attributes, textKeys, "achter een ###-kop")
    case .list(_, _, let items):
      for item in items { for block in item.blocks { check(block) } }
    case .quote(let blocks), .footnote(_, let blocks):
      for block in blocks { check(block) }
    case .code, .table, .rule, .html: break
    }
  }

  /// The words that an item or paragraph of this document may have.
  private var textKeys: Set<String> {
    marks.isAccount ? Self.textKeys.union(Self.accountKeys) : Self.textKeys
  }

  /// Checks the words of one block.
  private func check(_ attributes: Attributes?, _ allowed: Set<String>, _ place: String) {
    let strange = (attributes?.items ?? []).filter { !allowed.contains($0.key) }
    strange.filter { !isKnown($0) }.forEach(marks.reportUnknown)
    marks.reportMisplaced(strange.filter(isKnown), place)
  }

  /// Reports words in a heading that would mean something between braces, and stand in none.
  ///
  /// A brace that is missing, or another sign in its place, makes the whole a part of the title.
  private func checkUnbraced(_ heading: Block) {
    guard let words = UnbracedWords(marks.file.bytes, heading.range) else { return }
    let range = SourceRange(marks.file, words.range)
    let mend = words.mended.map { Diagnostic.Replacement(range, $0) }
    marks.log.add(
      Diagnostic(
        "mark-without-braces", .fout, at: range,
        "‘\(words.first)’ staat niet tussen twee accolades, en geldt dus niet",
        explanation: "Alleen wat tussen { en } achter de kop staat, telt als antwoord. Lezers zien "
          + "deze woorden nu in de kop.",
        solutions: [.init("Zet de woorden tussen accolades: {\(words.first)}", mend)]))
  }

  /// Whether a word means something anywhere.
  private func isKnown(_ item: Attributes.Item) -> Bool {
    item.key == "#" || MarksReader.keys.contains(item.key)
  }

  /// Reports braces that count for nothing.
  private func reportStray(_ attributes: Attributes) {
    marks.log.error(
      "mark-misplaced", SourceRange(marks.file, attributes.range),
      "Deze accolades staan niet achter een kop, opsomming of alinea",
      why: "Ze gelden nu nergens voor, en lezers zien ze als tekst.",
      mend: "Zet ze aan het einde van de laatste regel van de alinea, of achter de kop")
  }
}
