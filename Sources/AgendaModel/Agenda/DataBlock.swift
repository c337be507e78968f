/// A fenced `tabel` or `grafiek` block: places the table of a dataset in the text.
///
///     gegevens: studenten-leiden
///     bijschrift: Studenten in Leiden, gemiddeld per jaar 2017-2021
public struct DataBlock: Sendable, Hashable {
  /// The words behind the fence that make a block one.
  public static let words = ["tabel", "grafiek"]
  /// The keys that a block has.
  public static let keys = ["gegevens", "bijschrift"]

  /// A line `key: value`.
  public struct Line: Sendable, Hashable {
    /// The key, in lower case.
    public let key: String
    /// The value.
    public let value: String
  }

  /// The lines in the order of the block.
  public let lines: [Line]

  /// Whether a fenced block with this info word is one.
  public static func isDataBlock(_ info: String) -> Bool {
    info.split(separator: " ").first.map { words.contains(String($0)) } ?? false
  }

  /// Reads the lines of a block; others than `key: value` are passed over.
  public init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks() }
      return halves.count == 2 ? Line(key: halves[0].lowercased(), value: halves[1]) : nil
    }
  }

  /// The name of the dataset; nil where the block names none.
  public var dataset: String? { self["gegevens"] }
  /// The caption; nil for the dataset's title.
  public var caption: String? { self["bijschrift"] }

  /// Returns the last value of a key that is not empty.
  private subscript(key: String) -> String? {
    lines.last { $0.key == key && !$0.value.isEmpty }?.value
  }
}
