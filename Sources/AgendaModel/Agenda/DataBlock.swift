/// A fenced `tabel` or `grafiek` block: places the table of a dataset in the text, or a chart.
///
///     gegevens: studenten-leiden
///     bijschrift: Studenten in Leiden, gemiddeld per jaar 2017-2021
///
/// A `grafiek` block with a `soort:` places a chart; `ChartRequest` looks up which.
public struct DataBlock: Sendable, Hashable {
  /// The words behind the fence that make a block one.
  public static let words = ["tabel", "grafiek"]
  /// The keys of a block that places a table.
  public static let keys = ["gegevens", "bijschrift"]
  /// The keys of a block that places a chart.
  public static let chartKeys = [
    "soort", "indicator", "reeks", "gegevens", "prioriteit", "doelstelling", "titel", "bijschrift",
  ]

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

  /// Whether a fenced block with this info word can place a chart.
  public static func canBeChart(_ info: String) -> Bool {
    info.split(separator: " ").first == "grafiek"
  }

  /// Reads the lines of a block; others than `key: value` are passed over.
  public init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingBlanks() }
      guard halves.count == 2, !halves[0].isEmpty else { return nil }
      return Line(key: halves[0].lowercased(), value: halves[1])
    }
  }

  /// The name of the dataset; nil where the block names none.
  public var dataset: String? { self["gegevens"] }
  /// The caption; nil for the dataset's title.
  public var caption: String? { self["bijschrift"] }

  /// The kind of chart; nil for a table.
  public var kind: String? { self["soort"] }
  /// Whether the block says which kind of chart it is, well or not.
  public var namesKind: Bool { lines.contains { $0.key == "soort" } }
  /// The title in place of the sentence made from the data.
  public var title: String? { self["titel"] }

  /// Returns the last value of a key that is not empty.
  public subscript(key: String) -> String? {
    lines.last { $0.key == key && !$0.value.isEmpty }?.value
  }
}
