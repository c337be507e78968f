/// Writes figures for the report.
enum Formatting {
  /// Returns `value` with `places` decimals.
  static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let units = Int((value.magnitude * scale).rounded())
    let sign = value < 0 && units > 0 ? "-" : ""
    guard places > 0 else { return sign + String(units) }
    let fraction = String(units % Int(scale))
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(units / Int(scale)).\(zeros)\(fraction)"
  }

  /// Returns seconds as milliseconds.
  static func milliseconds(_ seconds: Double) -> String {
    decimal(seconds * 1000, places: seconds < 0.1 ? 1 : 0) + " ms"
  }

  /// Returns bytes as kilobytes or megabytes, of a thousand.
  static func bytes(_ count: Int) -> String {
    count < 1_000_000
      ? decimal(Double(count) / 1000, places: 0) + " kB"
      : decimal(Double(count) / 1_000_000, places: 1) + " MB"
  }

  /// Returns a Markdown table of which all columns but the first are figures.
  static func table(_ titles: [String], _ rows: [[String]]) -> String {
    let widths = titles.indices.map { column in
      ([titles] + rows).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + space : space + cell.0
      }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }
    let rule = widths.enumerated().map { index, width in
      index == 0
        ? String(repeating: "-", count: width)
        : String(repeating: "-", count: max(1, width - 1)) + ":"
    }
    return line(titles) + line(rule) + rows.map(line).joined()
  }
}
