internal import AgendaModel
internal import Diagnostics

/// The words by which deliveries name breakdowns and their parts.
struct DimensionWords: Sendable {
  /// The edition, which knows the breakdowns.
  let regeling: Regeling
  /// The programmes of the agenda.
  let programmes: [Programme]

  /// The titles of columns, as letters and digits, by breakdown.
  private static let titles: [(dimension: String, titles: Set<String>)] = [
    (
      "niveau",
      [
        "niveau", "mboniveau", "kwalificatieniveau", "niveaumbo", "opleidingsniveau", "niveaucode",
      ]
    ),
    (
      "leerweg",
      ["leerweg", "leerwegmbo", "mboleerweg", "leerwegcode", "type mbo", "typembo", "bolbbl"]
    ),
    (
      "opleiding",
      [
        "opleiding", "crebo", "crebocode", "crebonummer", "bc", "bccode", "opleidingscode",
        "opleidingcode", "kwalificatiecode", "beroepsopleiding", "opleidingsnaam", "opleidingnaam",
        "kwalificatie",
      ]
    ),
    ("sector", ["sector", "domein", "bedrijfstak"]),
    ("examen", ["examen", "examenonderdeel", "referentieniveau", "examensoort"]),
    ("ondersteuning", ["ondersteuning", "ondersteuningsbehoefte"]),
    ("plek", ["plek"]),
    ("schaal", ["schaal", "salarisschaal", "functieschaal"]),
    ("instroom", ["instroom", "soortinstroom", "instroomsoort"]),
  ]

  /// Words for the whole, besides those that any table uses.
  private static let wholes: Set<String> = [
    "instelling", "heleinstelling", "gehele instelling", "geheleinstelling", "helemboinstelling",
    "alleniveaus",
    "alleleerwegen", "totaalmbo", "mbototaal", "heleschool", "helmbo", "allemedewerkers",
    "allestudenten", "t", "tot",
  ]

  /// Returns the breakdown that a column title names; also one with a period's kind behind it.
  func dimension(_ title: String) -> String? {
    let key = Words.key(title)
    return Self.titles.first { $0.titles.contains(key) }?.dimension
  }

  /// Whether a text says that its row is the total of others.
  static func isWhole(_ text: String) -> Bool {
    TotalWords.name(text) || wholes.contains(Words.key(text))
  }

  /// Returns the part of a breakdown that a text names: empty for the whole, nil when it is none.
  func member(_ text: String, of name: String) -> String? {
    guard let dimension = regeling.dimension(name) else { return nil }
    let key = Words.key(text)
    if dimension.members.contains(where: { $0.id == "totaal" }), key == "totaal" { return "totaal" }
    if key.isEmpty || Self.isWhole(text) { return "" }
    if name == "opleiding" { return programme(text) }
    if dimension.isOpen { return text }
    let known = dimension.members.first {
      $0.id == key || Words.key($0.id) == key || Words.key($0.name) == key
    }
    return known?.id
      ?? Self.alias(key, of: name).flatMap { id in
        dimension.members.first { $0.id == id }?.id
      }
  }

  /// Returns the code of a programme by its code or name; the text itself when the agenda has none.
  private func programme(_ text: String) -> String {
    let key = Words.key(text)
    let known = programmes.first {
      Words.key($0.code.value) == key || Words.key($0.name) == key
    }
    return known?.code.value ?? text
  }

  /// Returns the agenda's code of the programme with a name.
  func code(named name: String) -> String? {
    let key = Words.key(name)
    return key.isEmpty ? nil : programmes.first { Words.key($0.name) == key }?.code.value
  }

  /// Returns the id that other words for a part stand for.
  private static func alias(_ key: String, of dimension: String) -> String? {
    switch dimension {
    case "niveau":
      if key == "entree" || key == "entreeopleiding" || key == "assistentopleiding" { return "1" }
      for prefix in ["niveau", "mboniveau", "mbo", "n"] where key.hasPrefix(prefix) {
        let digit = String(key.dropFirst(prefix.count))
        if ["1", "2", "3", "4"].contains(digit) { return digit }
      }
      return nil
    case "leerweg":
      if key.hasPrefix("beroepsopleidend") || key.hasPrefix("bol") { return "bol" }
      if key.hasPrefix("beroepsbegeleidend") || key.hasPrefix("bbl") { return "bbl" }
      return nil
    case "ondersteuning":
      if key == "ja" { return "met" }
      return key == "nee" ? "zonder" : nil
    default: return nil
    }
  }
}
