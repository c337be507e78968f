import AgendaModel
import Diagnostics
import Testing

@Suite("References to values")
struct ValueReferenceTests {
  /// Text that follows the grammar, and the parts it names.
  static let references: [(String, String, String?, String, Cell.Kind, Period?)] = [
    ("2c nulmeting", "2c", nil, "", .nulmeting, nil),
    ("2c doel 2026", "2c", nil, "", .target, .year(2026)),
    ("  2c   gemeten  2022-2023 ", "2c", nil, "", .measured, .schoolYear(2022)),
    ("2c reeks=sto doel 2027", "2c", "sto", "", .target, .year(2027)),
    ("2a cel=niveau:3 nulmeting", "2a", nil, "niveau:3", .nulmeting, nil),
    ("2a cel=leerweg:BOL,niveau:3 nulmeting", "2a", nil, "leerweg:bol,niveau:3", .nulmeting, nil),
    (
      "2a cel=niveau:3,leerweg:bol reeks=job doel", "2a", "job", "leerweg:bol,niveau:3", .target,
      nil
    ),
    ("alumni-werk nulmeting cohort 2020", "alumni-werk", nil, "", .nulmeting, .cohort(2020)),
    ("2c\tdoel", "2c", nil, "", .target, nil),
    (
      "3a cel=\"sector:Zorg, onderwijs en kinderopvang\" reeks=duo doel", "3a", "duo",
      "sector:zorg, onderwijs en kinderopvang", .target, nil
    ),
    (
      "3a reeks=duo cel=“niveau:3, sector:zorg, welzijn” doel 2027", "3a", "duo",
      "niveau:3,sector:zorg, welzijn", .target, .year(2027)
    ),
    (
      "3a cel=\"leerweg:bol,sector:veiligheid en sport\" doel", "3a", nil,
      "leerweg:bol,sector:veiligheid en sport", .target, nil
    ),
  ]

  @Test("are read with their parts", arguments: references)
  func reading(
    text: String, indicator: String, series: String?, cell: String, kind: Cell.Kind, period: Period?
  ) throws {
    let reference = try #require(ValueReference(text))
    #expect(reference.indicator == indicator)
    #expect(reference.series == series)
    #expect(reference.cell.text == cell)
    #expect(reference.kind == kind)
    #expect(reference.period == period)
  }

  /// Text that does not follow it.
  static let refused = [
    "", " ", "2c", "nulmeting", "2c nulmetting", "2c doel morgen", "2c doel 2026 2027",
    "2c soort=x doel", "2a cel=niveau nulmeting", "2a cel= nulmeting", "2a cel=niveau: nulmeting",
    "2a cel=niveau:3,niveau:4 nulmeting", "2a cel=niveau:3, nulmeting", "2c doel reeks=sto",
    "2c Doel", "3a cel=\"sector:zorg doel", "3a cel=\"niveau:3, \" doel",
    "2a cel=niveau:3,bol doel",
  ]

  @Test("are refused otherwise", arguments: refused)
  func refuses(text: String) {
    #expect(ValueReference(text) == nil)
  }
}

@Suite("Small grammars")
struct SmallGrammarTests {
  /// Text, and the ends of the scale it names.
  static let scales: [(String, String?)] = [
    ("1 tot 5", "1..5"), (" 0 tot 100 ", "0..100"), ("1,5 tot 4,5", "1,5..4,5"), ("5 tot 1", nil),
    ("1-5", nil), ("1 tot", nil), ("tot 5", nil), ("", nil), ("laag tot hoog", nil),
    ("5 tot 5", nil),
  ]

  @Test("reads a scale from low to high", arguments: scales)
  func scale(text: String, ends: String?) {
    let scale = Scale(text)
    #expect(scale.map { "\($0.minimum?.dutch() ?? "")..\($0.maximum?.dutch() ?? "")" } == ends)
  }

  @Test("says whether a number lies on a scale, ends included")
  func onScale() throws {
    let scale = try #require(Scale("1 tot 5"))
    #expect(scale.contains(DecimalNumber(1)) && scale.contains(DecimalNumber(5)))
    #expect(!scale.contains(DecimalNumber(unscaled: 51, decimals: 1)))
    #expect(Scale(minimum: nil, maximum: nil).contains(DecimalNumber(-1)))
  }

  @Test("names a cell the same in any order")
  func cells() {
    #expect(CellKey(text: "niveau:3,leerweg:bol") == CellKey(text: "leerweg:bol,niveau:3"))
    #expect(CellKey(text: "niveau:3,leerweg:bol")?["niveau"] == "3")
    #expect(CellKey(text: "") == nil)
    let keys = ["niveau:3", "niveau:3,leerweg:bol", "leerweg:bol"].compactMap { CellKey(text: $0) }
    #expect(
      ([CellKey.institution] + keys).shuffled().sorted().map(\.text) == [
        "", "leerweg:bol", "niveau:3", "leerweg:bol,niveau:3",
      ])
  }

  @Test("covers a finding by its name, file and, where given, subject")
  func acceptances() {
    let file = SourceFile(path: "prioriteit-1/1.3.md", text: "")
    let place = SourceRange(file, 0, 0)
    func acceptance(_ subject: String?) -> FindingAcceptance {
      FindingAcceptance(
        finding: Located("value-outside-scale", place),
        path: Located("prioriteit-1/1.3.md", place), subject: subject,
        acceptance: .init(reason: "x", by: "y", date: "z"), range: place)
    }
    let finding = Diagnostic("value-outside-scale", .fout, at: place, "x", subject: "2c")
    #expect(acceptance(nil).covers(finding) && acceptance("2c").covers(finding))
    #expect(!acceptance("2a").covers(finding))
    #expect(!acceptance(nil).covers(Diagnostic("other", .fout, at: place, "x")))
  }

  @Test("asks a school for what it offers, and an unknown school for everything")
  func applicability() {
    let level2 = Applicability(niveaus: [1, 2])
    #expect(!level2.concerns(Profile(niveaus: [3, 4])))
    #expect(level2.concerns(Profile(niveaus: [2])) && level2.concerns(Profile()))
    #expect(!Applicability(leerwegen: ["bbl"]).concerns(Profile(leerwegen: ["bol"])))
    #expect(Applicability().concerns(Profile(niveaus: [4], leerwegen: ["bol"])))
    let whole = Profile(niveaus: [1, 2, 3, 4], leerwegen: ["bol", "bbl"])
    #expect(level2.part(of: whole) == Profile(niveaus: [1, 2], leerwegen: ["bol", "bbl"]))
    #expect(Applicability().part(of: whole) == whole)
  }

  @Test("adds up only what is a number in a begroting")
  func begroting() {
    let place = SourceRange(SourceFile(path: "a", text: ""), 0, 0)
    var row = Begroting.Row(range: place)
    #expect(row.total == nil)
    row.amounts = [("100,50", 2024), ("nb", 2025), ("0,50", 2026)].map { text, year in
      .init(year: year, value: Located(Value(text) ?? Value(.keep), place))
    }
    #expect(row.total == DecimalNumber(101))
    #expect(row.amount(in: 2025)?.value.value.absence == .notAvailable)
    #expect(row.amount(in: 2030) == nil)
  }
}
