import AgendaModel
import Diagnostics
import Markdown
import Testing

@Suite("References lead to values")
struct ResolvingTests {
  /// An agenda with one indicator of two series.
  static func agenda() -> Agenda {
    let file = SourceFile(path: "agenda.yaml", text: "")
    let none = SourceRange(file, 0, 0)
    func measured(_ value: String, _ period: Period?) -> Measurement {
      Measurement(
        period: period.map { Located($0, none) },
        value: Located(Value(value) ?? Value(.text("?")), none))
    }
    var whole = Cell(key: .institution, range: none)
    whole.nulmeting = [measured("3,5", .year(2020)), measured("3,6", .year(2022))]
    whole.target = [
      measured("4", .year(2028)), measured("3,9", .year(2027)), measured("3,7", .year(2025)),
    ]
    var level = Cell(key: CellKey([.init("niveau", "3")]), range: none)
    level.nulmeting = [measured("nb", nil)]
    var job = Series(unit: .score, scale: Scale(minimum: nil, maximum: nil), range: none)
    (job.id, job.cells) = (Located("job", none), [whole, level])
    var own = job
    (own.id, own.isMain, own.cells) = (Located("sto", none), true, [level])
    var block = IndicatorBlock(name: "Begeleiding", direction: .higher, owner: "1.3", range: none)
    (block.code, block.series) = (Located("2c", none), [job, own])
    var document = AgendaDocument(
      kind: .doelstelling, file: file, body: .init(file: file, blocks: [], references: []))
    document.indicators = [block]
    var agenda = Agenda(
      file: file, regeling: Regeling(file: file, edition: "x", years: 2024...2027))
    agenda.doelstellingen = [document]
    return agenda
  }

  /// References, and the value they lead to.
  static let resolved: [(String, String?)] = [
    ("2c reeks=job nulmeting", "3,6"), ("2c reeks=job nulmeting 2020", "3,5"),
    ("2c reeks=job doel", "3,9"), ("2c reeks=job doel 2025", "3,7"),
    ("2c reeks=job doel 2026", nil),
    ("2c reeks=job gemeten", nil), ("2c cel=niveau:3 nulmeting", "niet beschikbaar"),
    ("2c nulmeting", nil), ("2c reeks=cbs nulmeting", nil), ("9z nulmeting", nil),
    ("2c reeks=job cel=niveau:4 nulmeting", nil),
  ]

  @Test("lead to the value that counts", arguments: resolved)
  func resolving(text: String, value: String?) throws {
    let found = Self.agenda().resolve(try #require(ValueReference(text)))
    #expect(found?.measurement.value.value.dutch(unit: .score) == value)
  }
}
