internal import AgendaModel

/// A sentence with at least one figure, and what it speaks of.
struct ProseSentence: Sendable {
  /// Where a sentence stands.
  enum Place: Sendable, Hashable {
    /// In a paragraph or list item.
    case text
    /// In a heading.
    case heading
    /// In a cell of a table; the titles of its row and column belong to it.
    case cell
    /// In a header or YAML file, behind a key such as `noot`.
    case header
  }

  /// Its bytes.
  let range: Range<Int>
  /// The bytes of the titles of its row and column, of a cell of a table.
  let titles: [Range<Int>]
  /// Where it stands.
  let place: Place
  /// Whether only the institution sees it.
  let isInternal: Bool
  /// Its figures, in order.
  let numbers: [ProseNumber]
  /// The values drawn into it, by their index among the document's references.
  let references: [Int]
  /// The names in it, or in the sentence before when it goes on about that.
  let names: [NameIndex<FigureSubjects.Named>.Match]
  /// The subjects that the part around it is about: named in its heading or earlier in it, or
  /// belonging to the same ambition.
  let surroundings: [Int]
  /// The parts of cells that it names, such as niveau 3.
  let cells: [CellKey.Part]
  /// The stems of its words.
  let words: Set<UInt64>
  /// Whether it goes on about what the sentence before named.
  let isContinuation: Bool

  /// Whether it tells what some place says, as notes about a difference do.
  let isQuotation: Bool

  /// The ids of the sources that it names.
  var sources: Set<String> {
    Set(
      names.compactMap { match in
        if case .source(let id) = match.target { id } else { nil }
      })
  }
}
