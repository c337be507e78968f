internal import Diagnostics

/// The page of `yaml-syntax`, which the reading finds.
enum YAMLSyntax: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "yaml-syntax", .notation, .fout,
    title: "Een regel past niet in de opmaak",
    what: "Of een kopblok, `agenda.yaml` en `datapackage.yaml` te lezen zijn.",
    why: """
      Een aanhalingsteken of dubbele punt te weinig, of een regel die verkeerd inspringt, maakt
      een stuk onleesbaar. De rest wordt wel gecontroleerd.
      """,
    wrong: "titel: \"Kwaliteitsagenda",
    right: "titel: \"Kwaliteitsagenda\"")
}

/// The page of `yaml-tab`, which the reading finds.
enum YAMLTab: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "yaml-tab", .notation, .fout,
    title: "Een regel springt in met een tab",
    what: "Of regels in een kopblok met spaties inspringen.",
    why: "YAML laat inspringen met een tab niet toe.",
    wrong: """
      instelling:
      →naam: Voorbeeldcollege
      """,
    right: """
      instelling:
        naam: Voorbeeldcollege
      """)
}

/// The page of `yaml-anchor`, which the reading finds.
enum YAMLAnchor: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "yaml-anchor", .notation, .fout,
    title: "Een waarde begint met &, * of !",
    what: "Of een waarde niet met `&`, `*` of `!` begint.",
    why: """
      YAML leest zo’n teken als een verwijzing naar een andere plaats. Het programma gebruikt die
      niet, omdat een getal dan ongemerkt ergens anders vandaan komt.
      """,
    wrong: "naam: &school Voorbeeldcollege",
    right: "naam: Voorbeeldcollege")
}

/// The page of `flow-value`, which the reading finds.
enum FlowValue: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "flow-value", .notation, .fout,
    title: "Waarden staan tussen haken",
    what: "Of waarden op een eigen regel staan en niet tussen `{ }` of `[ ]`.",
    why: "Tussen haken scheidt een komma de waarden, dus een decimale komma gaat verloren.",
    wrong: "doel: {2026: 3.8}",
    right: """
      doel:
        2026: 3,8
      """)
}

/// The page of `comma-lost`, which the reading finds.
enum CommaLost: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "comma-lost", .notation, .fout,
    title: "Een decimale komma gaat verloren",
    what: "Of tussen haken een getal met een komma staat.",
    why: """
      `{2027: 3,8}` betekent in YAML: 3 in 2027, en een lege sleutel 8. De waarde wordt dus
      ongemerkt 3.
      """,
    wrong: "doel: {2027: 3,8}",
    right: """
      doel:
        2027: 3,8
      """)
}

/// The page of `scalar-cut`, which the reading finds.
enum ScalarCut: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "scalar-cut", .notation, .fout,
    title: "Een waarde wordt afgekapt",
    what: "Of een waarde zonder aanhalingstekens geen ` #` of `: ` bevat.",
    why: "YAML leest alles na ` #` als opmerking, en na `: ` als een nieuwe sleutel.",
    wrong: "naam: Alumni: aansluiting op werk",
    right: "naam: \"Alumni: aansluiting op werk\"")
}

/// The page of `bare-greater-than`, which the reading finds.
enum BareGreaterThan: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "bare-greater-than", .notation, .fout,
    title: "Een waarde begint met een kaal teken >",
    what: "Of een waarde niet met een kale `>` of `|` begint.",
    why: "YAML leest dat teken als het begin van een tekstblok en slikt de waarde in.",
    wrong: """
      doel:
        2027: >3,8
      """,
    right: """
      doel:
        2027: meer dan 3,8
      """)
}
