internal import AgendaModel

/// Writes the chapters.
struct ChapterText {
  /// The edition.
  let regeling: Regeling
  /// The number of the chapter, from 0.
  let index: Int
  /// How many bytes of prose the chapter gets.
  let prose: Int
  /// Whether the chapter shows the dataset.
  let showsDataset: Bool

  /// How many bytes of prose stand below a heading.
  private static let sectionBytes = 1500

  /// The kind: first those that the Regeling lists, then annexes.
  var kind: String { index < regeling.chapters.count ? regeling.chapters[index].id : "bijlage" }

  /// Returns the chapter.
  func text(_ words: inout Prose) -> String {
    var text = "---\nhoofdstuk: \(kind)\ntitel: Hoofdstuk \(index + 1)\n"
    if kind == "middelen" { text += begroting }
    text += "---\n\(words.sentence())\n\n"
    let parts = index < regeling.chapters.count ? regeling.chapters[index].parts : []
    for part in parts {
      text += "## \(part.prefix(1).uppercased())\(part.dropFirst())\n\n- \(words.sentence())\n\n"
    }
    var rest = prose
    var number = 1
    while rest > 0 {
      text += "## Onderwerp \(number)\n\n" + words.paragraphs(bytes: min(rest, Self.sectionBytes))
      (rest, number) = (rest - Self.sectionBytes, number + 1)
    }
    return text + (showsDataset ? DatasetText.block : "")
  }

  /// The header's begroting: the same amount for each doelstelling and required part.
  private var begroting: String {
    var text = "begroting:\n  kosten: |\n"
    text += "    doelstelling;post;onderdeel;2024;2025;2026;2027;totaal\n"
    for doelstelling in regeling.doelstellingen {
      text += "    \(doelstelling.code);;;80.000;80.000;50.000;50.000;260.000\n"
    }
    for part in regeling.budgetParts {
      text += "    ;\(part.title);\(part.id);10.000;10.000;10.000;10.000;40.000\n"
    }
    return text
  }
}
