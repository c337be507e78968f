internal import AgendaModel
internal import Diagnostics

/// What a map of keys is reported for.
extension MapReader {
  /// Reports a key that the block does not know, with the nearest that it does.
  func reportUnknown(_ key: Located<String>, in block: KeyBlock) {
    let near = NearMiss.nearest(to: key.value, among: block.keys)
    log.add(
      Diagnostic(
        "unknown-key", .fout, at: key.range,
        "De sleutel \"\(key.value)\" is hier niet bekend"
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        explanation: "Wat onder een onbekende sleutel staat, wordt niet gelezen.",
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(key.range, $0)) }
            ?? .init("Kies een van: \(block.keys.joined(separator: ", "))")
        ]))
  }

  /// Reports a value of the wrong kind.
  func reportType(_ range: SourceRange, _ key: String, _ expected: String) {
    log.error(
      "wrong-type", range, "Achter \"\(key)\" wordt \(expected) verwacht",
      mend: "Pas de waarde aan; het handboek heeft bij elke sleutel een voorbeeld")
  }

  /// Reports a word outside a closed list.
  func reportChoice(_ word: Located<String>, _ key: String, _ choices: [String]) {
    let near = NearMiss.nearest(to: word.value, among: choices)
    log.add(
      Diagnostic(
        "wrong-type", .fout, at: word.range,
        "\"\(word.value)\" kan niet achter \"\(key)\" staan"
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(word.range, $0)) }
            ?? .init("Kies een van: \(choices.joined(separator: ", "))")
        ]))
  }
}
