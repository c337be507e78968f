/// How large an agenda is that the generator writes.
struct Shape: Hashable {
  /// How many Markdown documents an agenda has: first the doelstellingen, then the prioriteiten,
  /// then chapters.
  var documents = 25
  /// About how many breakdown cells an agenda has beyond those of the Regeling's closed dimensions.
  ///
  /// It is rounded up to whole programmes, each with all cells that the Regeling asks of it.
  var cells = 140
  /// How many rows the dataset of an agenda has.
  var rows = 100
  /// About how many bytes of prose an agenda has, headings and actions not counted.
  var prose = 100_000
  /// About how many bytes of prose with a figure in every sentence an agenda has besides.
  var figures = 0
  /// How many agendas there are, each in a folder of its own and each with other words and values.
  var agendas = 1

  /// An agenda of nothing but `agenda.yaml`.
  static let empty = Shape(documents: 0, cells: 0, rows: 0, prose: 0)
  /// An agenda with all documents but without programmes, datasets and prose.
  static let bare = Shape(cells: 0, rows: 0, prose: 0)

  /// The sizes by the names that the command line uses.
  static let parameters: [(name: String, path: any WritableKeyPath<Shape, Int> & Sendable)] = [
    ("documents", \.documents), ("cells", \.cells), ("rows", \.rows), ("prose", \.prose),
    ("figures", \.figures), ("agendas", \.agendas),
  ]

  /// The words of the command line that ask for this shape.
  var words: [String] {
    Self.parameters.flatMap { ["--" + $0.name, String(self[keyPath: $0.path])] }
  }
}
