internal import AgendaModel
internal import Diagnostics

extension FigureValue {
  /// The value as the site prints it.
  var phrase: String { value.dutch(unit: unit) }

  /// Returns how far the nearest number of the value is from another.
  func gap(to number: DecimalNumber) -> DecimalNumber? {
    numbers.map { ($0 - number).magnitude }.min()
  }

  /// Returns the `{{…}}` that draws this very value of an indicator, as short as it can be.
  ///
  /// A target always names its year, since the text around it does.
  func reference(from key: String, in agenda: Agenda) -> String? {
    guard let kind else { return nil }
    let part = cell.parts.isEmpty ? series.map { " reeks=\($0)" } ?? "" : " cel=\(cell.text)"
    let long = period.map { " \($0.text)" }
    let ends = kind == .target ? [long, ""] : ["", long]
    let texts = ends.compactMap(\.self).map { "\(key)\(part) \(kind.rawValue)\($0)" }
    let found = texts.first { text in
      ValueReference(text).flatMap(agenda.resolve)?.measurement.value.range == range
    }
    return found.map { "{{\($0)}}" }
  }
}

extension ProseNumber {
  /// Whether the number is a figure of the data with fewer decimals, and says so nowhere.
  func isRounding(of figure: FigureValue) -> Bool {
    hedge == .none
      && figure.numbers.contains { exact in
        let gap = (exact - value).magnitude
        return exact.decimals > value.decimals && gap + gap <= step
      }
  }
}

extension ProseSentence {
  /// Whether a value can be drawn in: the names of parts are made from headings, and headers are no
  /// Markdown.
  var takesReferences: Bool { place == .text || place == .cell }
}

extension SourceRange {
  /// The text with single blanks.
  var oneLine: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
