import AgendaModel
import Diagnostics

/// The words of the sentence around a place; of a cell of a table those of its row and of the titles.
struct Surroundings {
  /// The words, without the place itself.
  private let text: String

  /// Gathers the words around a place.
  init(of place: SourceRange) {
    let file = place.file
    func line(_ number: Int) -> String { file.text(file.range(ofLine: number)) }
    func isPart(_ number: Int) -> Bool {
      number > 0 && number <= file.lineCount && !line(number).allSatisfy(\.isWhitespace)
    }
    var (first, last) = (place.start.line, place.start.line)
    while isPart(first - 1), !line(first).hasPrefix("-") { first -= 1 }
    if line(place.start.line).hasPrefix("|") {
      text = line(first) + Self.cut(line(place.start.line), place)
      return
    }
    while isPart(last + 1), !line(last + 1).hasPrefix("-") { last += 1 }
    let before = file.text(file.start(ofLine: first)..<place.lower)
    let after = file.text(place.upper..<file.range(ofLine: last).upperBound)
    text = Self.tail(of: before) + " " + Self.head(of: after)
  }

  /// Returns a line without the words at a place in it.
  private static func cut(_ line: String, _ place: SourceRange) -> String {
    guard let found = line.firstRange(of: place.text) else { return line }
    return line[..<found.lowerBound] + " " + line[found.upperBound...]
  }

  /// Returns what stands behind the last end of a sentence.
  private static func tail(of text: String) -> String {
    guard let end = text.ranges(of: /[.?!:]\s/).last else { return text }
    return String(text[end.upperBound...])
  }

  /// Returns what stands before the first end of a sentence.
  private static func head(of text: String) -> String {
    guard let end = text.firstRange(of: /[.?!]\s/) else { return text }
    return String(text[..<end.lowerBound])
  }

  /// Whether the words name an indicator, its source or a year, or draw another of its values.
  func name(_ block: IndicatorBlock, _ series: Series, in agenda: Agenda) -> Bool {
    if text.contains("{{" + block.key + " ") { return true }
    let words = text.replacing(/\{\{[^}]*\}\}/, with: " ")
    if words.firstMatch(of: /\b20[0-9][0-9]\b/) != nil { return true }
    let source = series.source.flatMap { agenda.source($0.value) }
    let names = [block.shortName, block.key, source?.name, source?.id.value].compactMap(\.self)
    let lower = words.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return names.contains { name in
      let wanted = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      return (" " + lower + " ").contains(" " + wanted + " ")
    }
  }
}
