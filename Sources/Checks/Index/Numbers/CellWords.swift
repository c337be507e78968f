internal import AgendaModel
internal import Diagnostics

/// The words by which prose names the cells of a breakdown.
struct CellWords: Sendable {
  /// The words that name a part by themselves.
  private let parts: [UInt64: CellKey.Part]
  /// The words before the number of a niveau.
  private static let levels = WordList("niveau niveaus mbo")

  /// Gathers the words of an agenda: leerwegen, salary scales, exam levels and programmes.
  init(_ agenda: Agenda) {
    var pairs: [(String, CellKey.Part)] = ["bol", "bbl", "extraneus"].map {
      ($0, .init("leerweg", $0))
    }
    pairs += ["lb", "lc", "ld"].map { ($0, .init("schaal", $0)) }
    pairs += [
      ("entree", .init("niveau", "1")), ("school", .init("plek", "school")),
      ("leerbedrijf", .init("plek", "leerbedrijf")),
    ]
    pairs += agenda.programmes.map { ($0.code.value, .init("opleiding", $0.code.value)) }
    parts = Dictionary(pairs.map { (ProseWord($0).stem, $1) }) { first, _ in first }
  }

  /// A part of a cell that a sentence names, with the lexeme that names it.
  struct Mention: Sendable {
    /// The part.
    let part: CellKey.Part
    /// The lexeme.
    let position: Int
  }

  /// Returns the parts that a sentence names, in order; `labels` are its numbers that name something.
  func mentions(in lexemes: [Lexeme], _ bytes: [UInt8], _ labels: [Int]) -> [Mention] {
    let words = lexemes.enumerated().compactMap { index, lexeme in
      lexeme.word.flatMap { parts[$0.stem] }.map { Mention(part: $0, position: index) }
    }
    guard lexemes.contains(where: { $0.word.map(Self.levels.contains) ?? false }) else {
      return words
    }
    let levels = labels.compactMap { label -> Mention? in
      let text = String(decoding: bytes[lexemes[label].range], as: UTF8.self)
      let isLevel = ["1", "2", "3", "4"].contains(text)
      return isLevel ? Mention(part: .init("niveau", text), position: label) : nil
    }
    return (words + levels).sorted { $0.position < $1.position }
  }
}
