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

  /// Returns the parts that a sentence names; `labels` are its numbers that name something.
  func parts(in lexemes: [Lexeme], _ bytes: [UInt8], _ labels: [Int]) -> [CellKey.Part] {
    var found: [CellKey.Part] = []
    for lexeme in lexemes {
      if let word = lexeme.word, let part = parts[word.stem], !found.contains(part) {
        found.append(part)
      }
    }
    guard lexemes.contains(where: { $0.word.map(Self.levels.contains) ?? false }) else {
      return found
    }
    for label in labels {
      let text = String(decoding: bytes[lexemes[label].range], as: UTF8.self)
      let part = CellKey.Part("niveau", text)
      if ["1", "2", "3", "4"].contains(text), !found.contains(part) { found.append(part) }
    }
    return found
  }
}
