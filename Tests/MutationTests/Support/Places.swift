import AgendaModel
import Diagnostics
import Markdown

/// Places in an agenda that mistakes are made at.
extension AgendaCopy {
  /// A value with all that it belongs to.
  struct ValuePlace: Sendable {
    /// The indicator.
    let block: IndicatorBlock
    /// The series.
    let series: Series
    /// The cell.
    let cell: Cell
    /// The kind of value.
    let kind: Cell.Kind
    /// The value.
    let measurement: Measurement

    /// The bytes of the value.
    var range: SourceRange { measurement.value.range }
    /// What the author wrote.
    var text: String { range.text }
    /// The number, when the value is a number without a bound.
    var number: DecimalNumber? {
      if case .number(let number) = measurement.value.value.content { number } else { nil }
    }
  }

  /// The values that stand in documents.
  var values: [ValuePlace] {
    agenda.indicators.flatMap { block in
      block.series.flatMap { series in
        series.cells.flatMap { cell in
          cell.all.map { kind, measurement in
            ValuePlace(
              block: block, series: series, cell: cell, kind: kind, measurement: measurement)
          }
        }
      }
    }.filter { $0.range.file.path.hasSuffix(".md") }
  }

  /// The ids of what the Regeling asks of this school: analysis items, measures and indicators.
  var asked: Set<String> {
    let (regeling, profile) = (agenda.regeling, agenda.profile)
    let items = regeling.analysisItems.filter { $0.applicability.concerns(profile) }.map(\.id)
    let measures = regeling.measures.filter { $0.applicability.concerns(profile) }.map(\.id)
    let indicators = regeling.indicators.filter { $0.applicability.concerns(profile) }.map(\.code)
    return Set(items + measures + indicators)
  }

  /// The parts that answer analysis items that are asked of this school.
  var analysisParts: [Part] {
    parts.map(\.part).filter { part in part.marks.analysis.contains { asked.contains($0.value) } }
  }

  /// The parts of all doelstellingen and prioriteiten, with their documents.
  var parts: [(document: AgendaDocument, part: Part)] {
    (agenda.prioriteiten + agenda.doelstellingen).flatMap { document in
      document.parts.map { (document, $0) }
    }
  }

  /// Returns the bytes of a part: its heading with braces, and all below it.
  func bytes(of part: Part) -> Range<Int> {
    let file = part.heading.range.file
    let start = file.start(ofLine: part.heading.range.start.line)
    let end = part.blocks.map(\.range.upperBound).max() ?? part.heading.range.upper
    let last = file.position(of: max(end, part.heading.range.upper)).line
    return start..<file.range(ofLine: last).upperBound
  }

  /// Returns the bytes below a part's heading, or nil when there are none.
  func body(of part: Part) -> Range<Int>? {
    let whole = bytes(of: part)
    let file = part.heading.range.file
    let line = part.heading.range.start.line
    let start = file.start(ofLine: line + 1)
    return start < whole.upperBound ? start..<whole.upperBound : nil
  }

  /// Returns every place where `words` stands in a file's text.
  func places(of words: String, in file: SourceFile) -> [SourceRange] {
    let wanted = Array(words.utf8)
    guard let first = wanted.first, file.bytes.count >= wanted.count else { return [] }
    return file.bytes.indices.dropLast(wanted.count - 1).compactMap { at in
      guard file.bytes[at] == first,
        file.bytes[at..<(at + wanted.count)].elementsEqual(wanted)
      else { return nil }
      return SourceRange(file, at, at + wanted.count)
    }
  }

  /// Returns the lines of a block of YAML from a line on: that line and the deeper ones below it.
  func block(from line: Int, in file: SourceFile) -> Range<Int> {
    func indent(_ line: Int) -> Int {
      file.bytes[file.range(ofLine: line)].prefix { $0 == UInt8(ascii: " ") }.count
    }
    var last = line
    while last < file.lineCount, !file.range(ofLine: last + 1).isEmpty,
      indent(last + 1) > indent(line)
    {
      last += 1
    }
    return file.start(ofLine: line)..<file.start(ofLine: last + 1)
  }

  /// Returns the line at or above `line` that holds a key, as long as it is less deep; nil when
  /// there is none.
  func line(ofKey key: String, above line: Int, in file: SourceFile) -> Int? {
    for number in stride(from: line, through: max(1, line - 12), by: -1) {
      let text = file.text(file.range(ofLine: number))
      if text.drop(while: { $0 == " " }).hasPrefix(key + ":") { return number }
    }
    return nil
  }
}

extension Mutation {
  /// Creates the mistake that bytes of a file are gone.
  static func removing(_ range: Range<Int>, of file: SourceFile) -> Mutation {
    let words = file.text(range).split(separator: "\n").first.map(String.init) ?? ""
    return Mutation(file.path, range, "", place: .document, note: "weg: ‘\(words.prefix(70))’")
  }
}

extension String {
  /// The text with its first digit that is not the last one made one more (9 becomes 1).
  var withOtherDigit: String {
    var characters = Array(self)
    guard let at = characters.firstIndex(where: { ("1"..."9").contains($0) }),
      let digit = characters[at].wholeNumberValue
    else { return self }
    characters[at] = Character(String(digit == 9 ? 1 : digit + 1))
    return String(characters)
  }

  /// The text with its letters at `at` and behind it swapped.
  func swapped(at: Int) -> String {
    var characters = Array(self)
    guard at + 1 < characters.count else { return self }
    characters.swapAt(at, at + 1)
    return String(characters)
  }
}
