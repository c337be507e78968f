public import AgendaModel
public import Diagnostics

/// A number in running text that no data backs.
public struct UnbackedNumber: Sendable, Hashable {
  /// Where it stands, with its unit.
  public let range: SourceRange
  /// The sentence or cell that it stands in, on one line.
  public let sentence: String

  /// Creates a number.
  public init(range: SourceRange, sentence: String) {
    (self.range, self.sentence) = (range, sentence)
  }
}

/// The list behind `check --review-numbers`: every number that an author typed in running text and that
/// stands nowhere in the data with that unit.
///
/// It is a list to read through, not one of mistakes: much that an author writes has no place in the
/// data. Years, codes, dates and other numbers that say no quantity are not in it.
public enum NumberReview {
  /// The longest sentence that is shown whole, in characters.
  private static let reach = 160

  /// Returns the numbers of an agenda in the order of its documents.
  public static func numbers(in agenda: Agenda) -> [UnbackedNumber] {
    let index = AgendaIndex(agenda)
    let backing = NumberBacking(agenda)
    return index.prose.texts.flatMap { text in
      text.sentences.flatMap { sentence in
        sentence.numbers.filter { !backing.holds($0) }.map { number in
          UnbackedNumber(
            range: SourceRange(text.file, number.range),
            sentence: (sentence.titles + [sentence.range]).map {
              shown($0, around: number.range, in: text.file)
            }.joined(separator: ": "))
        }
      }
    }
  }

  /// Returns a sentence on one line, cut around the number where it is long.
  private static func shown(
    _ sentence: Range<Int>, around number: Range<Int>, in file: SourceFile
  ) -> String {
    let isLong = sentence.count > reach && sentence.overlaps(number)
    let start =
      isLong ? max(sentence.lowerBound, number.lowerBound - reach / 2) : sentence.lowerBound
    let end = isLong ? min(sentence.upperBound, number.upperBound + reach / 2) : sentence.upperBound
    let text = file.text(start..<end).filter { $0 != "*" && $0 != "`" }
    let words = text.split(whereSeparator: \.isWhitespace)
    let isCutBefore = start > sentence.lowerBound
    let isCutAfter = end < sentence.upperBound
    // A cut may fall inside a word, or inside a letter: those words go.
    let whole = words.dropFirst(isCutBefore ? 1 : 0).dropLast(isCutAfter ? 1 : 0)
    return (isCutBefore ? "… " : "") + whole.joined(separator: " ") + (isCutAfter ? " …" : "")
  }
}
