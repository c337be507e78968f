import AgendaModel
import Testing

/// Returns the value of a number as written, which must be one.
private func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? DecimalNumber(-999) }

@Suite("The grammar of values")
struct ValueGrammarTests {
  /// The rule `enkel`: text, number, unit, provisional.
  static let singles: [(String, String, Value.WrittenUnit?, Bool)] = [
    ("3,6", "3,6", nil, false), ("3.6", "3,6", nil, false), ("16%", "16", .percent, false),
    ("16 %", "16", .percent, false), ("16 procent", "16", .percent, false),
    ("16 PROCENT", "16", .percent, false), ("€ 78.898", "78898", .euro, false),
    ("€78.898", "78898", .euro, false), ("€\u{A0}5", "5", .euro, false), ("0,6*", "0,6", nil, true),
    ("4,6%*", "4,6", .percent, true), ("4,6% *", "4,6", .percent, true),
    (" 3,6 ", "3,6", nil, false), ("-2%", "-2", .percent, false), ("\u{2212}2", "-2", nil, false),
  ]

  @Test("reads one number with its unit and mark", arguments: singles)
  func single(text: String, digits: String, unit: Value.WrittenUnit?, isProvisional: Bool) {
    let expected = Value(
      .number(number(digits)), writtenUnit: unit, isProvisional: isProvisional)
    #expect(Value(text) == expected)
  }

  /// The rule `begrensd`.
  static let bounds: [(String, Value.Bound, String)] = [
    ("minstens 3,8", .atLeast, "3,8"), ("Minstens 3,8", .atLeast, "3,8"),
    ("ten minste 7", .atLeast, "7"), ("minimaal 7", .atLeast, "7"),
    ("hoogstens 30", .atMost, "30"), ("ten hoogste 30", .atMost, "30"),
    ("maximaal 30", .atMost, "30"), ("minder dan 25%", .lessThan, "25"),
    ("meer dan 7", .moreThan, "7"), (">=7,3", .atLeast, "7,3"), ("<=30", .atMost, "30"),
    ("≥3,8", .atLeast, "3,8"), ("≥ 3,8", .atLeast, "3,8"), ("≤30", .atMost, "30"),
    ("<25%", .lessThan, "25"), (">7", .moreThan, "7"),
  ]

  @Test("reads a bound in words and in signs", arguments: bounds)
  func bound(text: String, side: Value.Bound, digits: String) {
    #expect(Value(text)?.content == .bound(side, number(digits)))
    #expect(Value(text)?.number == number(digits))
  }

  /// The rule `omstreeks`.
  static let hedged: [(String, Value.Hedge, String, Value.WrittenUnit?)] = [
    ("ongeveer 60", .about, "60", nil), ("Ongeveer 60", .about, "60", nil),
    ("bijna 5%", .almost, "5", .percent), ("ruim 24 procent", .over, "24", .percent),
    ("ruim  1.040", .over, "1040", nil), ("bijna € 5", .almost, "5", .euro),
  ]

  @Test("reads a number that is not exact, with the word that says so", arguments: hedged)
  func hedge(text: String, hedge: Value.Hedge, digits: String, unit: Value.WrittenUnit?) {
    #expect(Value(text) == Value(.number(number(digits)), writtenUnit: unit, hedge: hedge))
    #expect(Value(text)?.number == number(digits))
  }

  @Test("keeps a number that is not exact provisional where it is")
  func provisionalHedge() {
    #expect(Value("ruim 24%*")?.isProvisional == true && Value("ruim 24%*")?.hedge == .over)
  }

  @Test("reads on which side of the nulmeting a target lies", arguments: Value.Side.allCases)
  func side(side: Value.Side) {
    #expect(Value("\(side.rawValue) dan de nulmeting")?.content == .beyondStart(side))
    #expect(Value("\(side.rawValue) dan de nulmeting")?.number == nil)
  }

  /// The rule `bereik`.
  static let ranges: [(String, String, String)] = [
    ("250 tot 300", "250", "300"), ("250-300", "250", "300"), ("250 - 300", "250", "300"),
    ("250–300", "250", "300"), ("250 – 300", "250", "300"), ("3,5 tot 4,5", "3,5", "4,5"),
    ("-5 tot -2", "-5", "-2"), ("-5-2", "-5", "2"), ("5 tot 5", "5", "5"),
    ("10% tot 12%", "10", "12"), ("10 tot 12%", "10", "12"),
  ]

  @Test("reads a range from low to high", arguments: ranges)
  func range(text: String, low: String, high: String) {
    #expect(Value(text)?.content == .range(number(low), number(high)))
    #expect(Value(text)?.number == nil)
  }

  /// The rule `betrekkelijk`.
  static let changes: [(String, String, Bool)] = [
    ("5% meer dan de nulmeting", "5", false), ("5 % meer", "5", false),
    ("5 procent meer", "5", false), ("5 procentpunt meer", "5", true),
    ("2,5 procentpunten minder dan de nulmeting", "-2,5", true),
    ("5% minder dan de nulmeting", "-5", false), ("5% Meer", "5", false),
  ]

  @Test("reads a change from the nulmeting", arguments: changes)
  func relative(text: String, change: String, points: Bool) {
    #expect(Value(text)?.content == .relative(number(change), points: points))
  }

  /// The rule `afwezig`.
  static let absences: [(String, Absence)] = [
    ("nb", .notAvailable), ("NB", .notAvailable), ("nvb", .notAvailable), ("n.b.", .notAvailable),
    (".", .suppressedAtSource), ("bron noemt niet", .sourceSilent),
    ("Bron noemt niet", .sourceSilent), ("geen", .none(reason: "")),
    ("geen, want te klein", .none(reason: "te klein")),
    ("geen: te klein", .none(reason: "te klein")),
    ("geen, te klein", .none(reason: "te klein")),
    ("Geen, want A, B en C", .none(reason: "A, B en C")),
    ("later", .later(nil, reason: nil)), ("later 2025", .later(.year(2025), reason: nil)),
    ("later 2025, want er is nog overleg", .later(.year(2025), reason: "er is nog overleg")),
    ("later 2024-2025: eerst meten", .later(.schoolYear(2024), reason: "eerst meten")),
    ("later, want de bron stopt", .later(nil, reason: "de bron stopt")),
  ]

  @Test("reads why there is no number", arguments: absences)
  func absence(text: String, absence: Absence) {
    #expect(Value(text)?.absence == absence)
    #expect(Value(text)?.number == nil)
  }

  @Test("reads that a value stays as it is")
  func keep() {
    #expect(Value("behouden")?.content == .keep)
    #expect(Value(" Behouden ")?.content == .keep)
  }

  /// Text that is no value.
  static let refused = [
    "", " ", "3,8,1", "3,8%%", "3,8 punten", "drie", "circa 5", "minstens", "minstens veel",
    "minstens 3 tot 4", "300 tot 250", "tot 5", "5 tot", "5 meer", "5 procentpunt", "% 5", "5 €",
    "geenszins", "geen want te klein", "latere", "later ooit", "1-2-3", "nvt", "n.v.t.", "*", "%",
    "€", "€ 5%", "16%16", "> ", "behouden 5", "1e4", "3,8 (JOB)", "..", "nb.",
    "ongeveer", "ongeveer veel", "ruim minstens 3", "minstens ruim 3", "bijna 3 tot 4", "bijna nb",
    "ongeveer60", "hoger", "hoger dan", "hoger dan 5", "lager dan het startpunt",
    "meer dan de nulmeting", "veel hoger dan de nulmeting",
  ]

  @Test("refuses everything else", arguments: refused)
  func refuses(text: String) {
    #expect(Value(text) == nil)
  }

  /// What stands in a dataset and nowhere else.
  static let datasetValues: [(String, Value.Content)] = [
    ("<5", .absent(.smallCount(5))), ("< 5", .absent(.smallCount(5))),
    ("*", .absent(.suppressedAtSource)), (".", .absent(.suppressedAtSource)),
    ("nb", .absent(.notAvailable)), ("<4,5", .bound(.lessThan, number("4,5"))),
    ("12", .number(number("12"))), ("≤5", .bound(.atMost, number("5"))),
  ]

  @Test("reads the special values of datasets", arguments: datasetValues)
  func dataset(text: String, content: Value.Content) {
    #expect(Value(datasetText: text)?.content == content)
  }
}

@Suite("Values in Dutch")
struct ValueTextTests {
  /// A value as written, its unit, and as printed.
  static let texts: [(String, Unit, String)] = [
    ("3,80", .score, "3,80"), ("16%", .count, "16%"), ("16", .percent, "16%"),
    ("78898", .euro, "€\u{A0}78.898"), ("€ 5", .count, "€\u{A0}5"), ("12", .count, "12"),
    ("≥3,8", .score, "minstens 3,8"), ("<25%", .percent, "minder dan 25%"),
    ("250-300", .count, "250 tot 300"), ("10 tot 12%", .percent, "10% tot 12%"),
    ("behouden", .score, "gelijk aan het startpunt"),
    ("5% meer dan de nulmeting", .percent, "5% meer dan het startpunt"),
    ("hoger dan de nulmeting", .percent, "hoger dan het startpunt"),
    ("Lager dan de nulmeting", .count, "lager dan het startpunt"),
    ("ongeveer 60", .count, "ongeveer 60"), ("bijna 5", .percent, "bijna 5%"),
    ("ruim 24%*", .percent, "ruim 24% (voorlopig)"),
    ("bijna € 78.898", .euro, "bijna €\u{A0}78.898"),
    ("2,5 procentpunt minder", .percent, "2,5 procentpunt minder dan het startpunt"),
    ("0,6*", .percent, "0,6% (voorlopig)"), ("nb", .count, "niet beschikbaar"),
    (".", .count, "niet getoond door de bron"), ("bron noemt niet", .count, "bron noemt niet"),
    ("geen, want te klein", .count, "geen, want te klein"), ("geen", .count, "geen"),
    ("later 2025, want overleg", .count, "volgt later (2025), want overleg"),
    ("later", .count, "volgt later"),
  ]

  @Test("print as a reader sees them", arguments: texts)
  func dutch(written: String, unit: Unit, printed: String) {
    #expect(Value(written)?.dutch(unit: unit) == printed)
  }

  @Test("print absences that only datasets and publishing have")
  func absences() {
    #expect(Absence.smallCount(5).dutch == "minder dan 5")
    #expect(Absence.withheld.dutch == "niet getoond: te kleine groep")
    #expect(Value(.text("Een aanbod")).dutch(unit: .qualitative) == "Een aanbod")
  }

  @Test("keep the short form of an absence short")
  func shortForms() {
    let all: [Absence] = [
      .notAvailable, .suppressedAtSource, .smallCount(5), .none(reason: "x"),
      .later(.schoolYear(2025), reason: "x"), .later(nil, reason: nil), .sourceSilent, .withheld,
    ]
    #expect(all.allSatisfy { !$0.shortDutch.isEmpty && $0.shortDutch.count <= 25 })
  }
}
