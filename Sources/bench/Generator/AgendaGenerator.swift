internal import AgendaModel

/// Makes the files of an agenda of any size.
///
/// The same shape and number always give the same bytes. What the Regeling asks comes from its
/// catalogue, so the agenda answers all of it as far as its number of documents reaches.
struct AgendaGenerator {
  /// A file: its path from the agenda's folder, and its text.
  typealias File = (path: String, text: String)

  /// The edition that the agenda answers to.
  let regeling: Regeling
  /// How large the agenda is.
  let shape: Shape
  /// The number of the agenda, from 1; it also decides its words and values.
  let number: Int

  /// Calls `body` with each file, one at a time, so that a large agenda is never whole in memory.
  func files(_ body: (File) throws -> Void) rethrows {
    try body(
      (
        "agenda.yaml",
        AgendaText(regeling: regeling, number: number, programmes: programmes).text
      ))
    for index in 0..<shape.documents { try body(document(index)) }
    guard shape.rows > 0 else { return }
    var chance = Chance(seed: number &* 7919)
    try body(("data/datapackage.yaml", DatasetText.package))
    try body(("data/studenten.csv", DatasetText.rows(shape.rows, &chance)))
  }

  /// The codes of the programmes: enough for the wanted number of cells.
  private var programmes: [String] {
    guard shape.cells > 0, cellsPerProgramme > 0 else { return [] }
    let count = (shape.cells + cellsPerProgramme - 1) / cellsPerProgramme
    return (1...count).map { "bc\($0)" }
  }

  /// How many cells a programme adds: a nulmeting and a target in each row that names it.
  private var cellsPerProgramme: Int {
    regeling.indicators.reduce(0) { total, indicator in
      total
        + indicator.breakdowns.filter { $0.contains("opleiding") }.reduce(0) { sum, names in
          sum + 2 * names.reduce(1) { $0 * max(1, regeling.dimension($1)?.members.count ?? 0) }
        }
    }
  }

  /// Returns document `index`.
  private func document(_ index: Int) -> File {
    let seed = number &* 1000 &+ index
    let share = shape.prose / max(1, shape.documents)
    var writer = DocumentText(
      regeling: regeling, programmes: programmes, prose: share, chance: Chance(seed: seed),
      words: Prose(seed: seed))
    let doelstellingen = regeling.doelstellingen
    if index < doelstellingen.count {
      let item = doelstellingen[index]
      var figures = FigureProse(
        chance: Chance(seed: seed), names: item.indicators.map(\.shortName))
      let section = figures.section(bytes: shape.figures / max(1, doelstellingen.count))
      return ("prioriteit-\(item.prioriteit)/\(item.code).md", writer.text(item) + section)
    }
    let other = index - doelstellingen.count
    if other < regeling.prioriteiten.count {
      let item = regeling.prioriteiten[other]
      return ("prioriteit-\(item.number)/prioriteit.md", writer.text(item))
    }
    let isLast = index == shape.documents - 1
    let chapter = ChapterText(
      regeling: regeling, index: other - regeling.prioriteiten.count, prose: share,
      showsDataset: isLast && shape.rows > 0)
    let place = String(1000 + chapter.index)
    return ("hoofdstukken/\(place)-\(chapter.kind).md", chapter.text(&writer.words))
  }
}
