internal import AgendaModel
internal import Charts
internal import Diagnostics

/// A `tabel` or `grafiek` block: places the table of a dataset in the text.
///
///     gegevens: studenten-leiden
///     bijschrift: Studenten in Leiden, gemiddeld per jaar 2017-2021
struct DataBlock {
  /// The name of the dataset.
  let dataset: String
  /// The caption; nil for the dataset's title.
  let caption: String?

  /// Whether a fenced block with this info word is one.
  static func isDataBlock(_ info: String) -> Bool {
    let word = info.split(separator: " ").first
    return word == "tabel" || word == "grafiek"
  }

  /// Reads the lines `key: value` of a block; nil without a dataset.
  init?(_ text: String) {
    var values: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let halves = line.split(separator: ":", maxSplits: 1).map(Self.trimmed)
      if halves.count == 2 { values[halves[0].lowercased()] = halves[1] }
    }
    guard let name = values["gegevens"], !name.isEmpty else { return nil }
    (dataset, caption) = (name, values["bijschrift"])
  }

  /// Returns text without blanks around it.
  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
