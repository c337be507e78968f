internal import AgendaModel

/// What the title of a column with values says.
struct ColumnTitle: Sendable, Equatable {
  /// The period.
  var period: PeriodWords.Found?
  /// The kind of value; nil where the title does not say.
  var kind: Cell.Kind?
  /// The part of a breakdown that all its values are about.
  var cell: CellKey
  /// Whether it holds the number of persons behind other values.
  var isGroupSize: Bool
  /// In what the numbers are given, as far as the title says.
  var unit: Unit?
  /// The other words.
  var stem: String

  /// The words for a target.
  private static let targets: Set<String> = [
    "doel", "streefwaarde", "streef", "ambitie", "doelwaarde", "target",
  ]
  /// The words for a starting value.
  private static let starts: Set<String> = ["nulmeting", "startpunt", "beginwaarde"]
  /// The words for the number of persons behind a figure.
  private static let sizes: Set<String> = [
    "n", "respons", "respondenten", "antwoorden", "deelnemers", "noemer",
  ]

  /// Takes a title apart; the words of `regeling` for parts of a breakdown are found in it.
  init(_ title: String, _ regeling: Regeling) {
    let (found, rest) = PeriodWords.split(title)
    period = found
    unit = Self.unit(rest)
    var words = rest.split(separator: " ").map(String.init)
    kind = nil
    if Self.take(&words, Self.targets) { kind = .target }
    if Self.take(&words, Self.starts) { kind = .nulmeting }
    let sized = Words.list(words.joined(separator: " "))
    isGroupSize = !sized.isEmpty && Self.sizes.contains(sized[0]) || sized.contains("respondenten")
    if isGroupSize { words.removeAll { Self.isSizeWord($0.lowercased()) } }
    var parts: [CellKey.Part] = []
    for (at, word) in words.enumerated().reversed() {
      guard let part = Self.part(words, at, word, regeling) else { continue }
      parts.append(part)
      words.remove(at: at)
      if part.dimension == "niveau", at > 0, words[at - 1].lowercased() == "niveau" {
        words.remove(at: at - 1)
      }
    }
    cell = CellKey(parts)
    stem = Words.trimmed(words.joined(separator: " "))
  }

  /// Whether a word only says that a number of persons follows.
  private static func isSizeWord(_ word: String) -> Bool {
    sizes.contains(word) || ["aantal", "n=", "(n)", "van", "het"].contains(word)
  }

  /// Takes one of some words out of a title, and tells whether it was there.
  private static func take(_ words: inout [String], _ wanted: Set<String>) -> Bool {
    guard let at = words.firstIndex(where: { wanted.contains(Words.key($0)) }) else { return false }
    words.remove(at: at)
    return true
  }

  /// Returns the unit that words name.
  private static func unit(_ text: String) -> Unit? {
    let words = Words.list(text)
    if text.contains("%") || words.contains(where: percentWords.contains) { return .percent }
    if text.contains("€") || words.contains("euro") || words.contains("bedrag") { return .euro }
    if words.contains("aantal") || words.contains("aantallen") { return .count }
    if words.contains("score") || words.contains("gemiddelde") || words.contains("rapportcijfer") {
      return .score
    }
    return nil
  }

  /// The words for shares of a hundred.
  private static let percentWords: Set<String> = [
    "percentage", "procent", "pct", "perc", "aandeel",
  ]

  /// Returns the part of a closed breakdown that a word of a title names; a number only behind
  /// `niveau`.
  private static func part(
    _ words: [String], _ at: Int, _ word: String, _ regeling: Regeling
  ) -> CellKey.Part? {
    let key = Words.key(word)
    if at > 0, words[at - 1].lowercased() == "niveau", ["1", "2", "3", "4"].contains(key) {
      return .init("niveau", key)
    }
    for name in ["leerweg", "instroom", "plek", "ondersteuning", "schaal"] {
      guard let dimension = regeling.dimension(name), words.count > 1 || name == "leerweg" else {
        continue
      }
      let member = dimension.members.first { $0.id == key && $0.id != "totaal" && $0.id != "met" }
      if let member, member.id != "school", member.id != "zonder" { return .init(name, member.id) }
    }
    return nil
  }
}
