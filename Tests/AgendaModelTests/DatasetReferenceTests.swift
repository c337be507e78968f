import AgendaModel
import Testing

@Suite("References to datasets")
struct DatasetReferenceTests {
  /// Text that follows the grammar, and the parts it names.
  static let references: [(String, String, [String], String)] = [
    ("gegevens:studenten rij=LiS kolom=instroom", "studenten", ["LiS"], "instroom"),
    ("gegevens:studenten kolom=instroom rij=LiS", "studenten", ["LiS"], "instroom"),
    (
      "gegevens:a rij=groep=docenten rij=schaal=LB kolom=fte", "a",
      ["groep=docenten", "schaal=LB"], "fte"
    ),
    ("  gegevens:a   kolom=b ", "a", [], "b"),
    (
      "gegevens:a rij=\"Hogeschool Leiden\" kolom=\"natuur en techniek\"", "a",
      ["Hogeschool Leiden"], "natuur en techniek"
    ),
    ("gegevens:a \"rij=Hogeschool Leiden\" kolom=b", "a", ["Hogeschool Leiden"], "b"),
    ("gegevens:a rij=“Hogeschool Leiden” kolom=b", "a", ["Hogeschool Leiden"], "b"),
    ("gegevens:a rij=\"kern = x, y\" kolom=b", "a", ["kern=x, y"], "b"),
    ("gegevens:a\trij=1\tkolom=2022/'23*", "a", ["1"], "2022/'23*"),
  ]

  @Test("are read with their parts", arguments: references)
  func reading(text: String, dataset: String, rows: [String], column: String) throws {
    let reference = try #require(DatasetReference(text))
    #expect(reference.dataset == dataset)
    #expect(reference.rows.map(\.text) == rows)
    #expect(reference.column == column)
  }

  /// Text that does not follow it.
  static let refused = [
    "", "2c nulmeting", "gegevens: a kolom=b", "gegevens:a", "gegevens:a rij=x",
    "gegevens:a kolom=",
    "gegevens:a kolom=b kolom=c", "gegevens:a rij= kolom=b", "gegevens:a cel=x kolom=b",
    "gegevens:a rij=\"x kolom=b", "gegevens:a x kolom=b", "gegevens",
  ]

  @Test("are refused otherwise", arguments: refused)
  func refuses(text: String) {
    #expect(DatasetReference(text) == nil)
  }
}
