import AgendaModel
import Diagnostics
import Markdown
import Testing

@testable import Reading

@Suite("References lead to the cells of datasets")
struct DatasetLookupTests {
  /// An agenda with a dataset and a text that draws on it.
  static func agenda(_ text: String, package: String = package, csv: String = csv) -> Agenda {
    let files = [
      "agenda.yaml": "formaat: 1\nregeling: 2024-2027\n", "data/datapackage.yaml": package,
      "data/salaris.csv": csv,
      "prioriteit-1/1.1.md": "---\ndoelstelling: \"1.1\"\n---\n\(text)\n",
    ]
    return AgendaReader.read(
      files: files.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, text: $0.value) },
      regelingen: Editions.all().regelingen
    ).agenda
  }

  /// The description of the dataset.
  static let package = """
    name: gegevens
    resources:
      - name: salaris
        path: salaris.csv
        schema:
          fields:
            - name: groep
              type: string
            - name: Schaal
              type: string
            - name: aantal
              type: integer
            - name: aandeel
              type: number

    """

  /// Its file.
  static let csv = """
    groep;Schaal;aantal;aandeel
    docenten;LB;8;37,5%
    docenten;LC;10;
    instructeurs;7;2;nb
    "a=b";9;1.234;1

    """

  /// References, and what they lead to.
  static let references: [(String, String)] = [
    ("rij=instructeurs kolom=aantal", "2"), ("rij=Instructeurs kolom=AANTAL", "2"),
    ("rij=groep=docenten rij=schaal=lb kolom=aandeel", "37,5%"),
    ("rij=schaal=7 kolom=groep", "instructeurs"), ("rij=instructeurs kolom=aandeel", "nb"),
    ("rij=aantal=1234 kolom=schaal", "9"), ("rij=aantal=1.234 kolom=schaal", "9"),
    ("rij=docenten kolom=aantal", "2 rows"), ("kolom=aantal", "4 rows"),
    ("rij=docenten rij=schaal=7 kolom=aantal", "0 rows"),
    ("rij=niemand kolom=aantal", "no row niemand"),
    ("rij=schaal=LD kolom=aantal", "no row schaal=LD"), ("rij=a=b kolom=aantal", "no column a"),
    ("rij=instructeurs kolom=fte", "no column fte"), ("rij=schaal=LC kolom=aandeel", "empty"),
  ]

  @Test("or say what is wrong", arguments: references)
  func resolving(reference: String, expected: String) throws {
    let text = "gegevens:salaris \(reference)"
    let lookup = DatasetLookup(Self.agenda("Wij: {{\(text)}}."))
    #expect(Self.words(lookup.result(of: try #require(DatasetReference(text)))) == expected)
  }

  @Test("or that there is no such dataset")
  func noDataset() throws {
    let text = "gegevens:loon rij=x kolom=y"
    let lookup = DatasetLookup(Self.agenda("{{\(text)}}"))
    #expect(Self.words(lookup.result(of: try #require(DatasetReference(text)))) == "no dataset")
  }

  @Test("in time that grows with references and rows", .timeLimit(.minutes(1)))
  func manyReferences() {
    func time(_ count: Int) -> Duration {
      let rows = (0..<count).map { "g\($0);x;\($0);1" }.joined(separator: "\n")
      let text = (0..<count).map { "{{gegevens:salaris rij=g\($0) kolom=aantal}}" }
      let agenda = Self.agenda(
        text.joined(separator: "\n\n"), csv: "groep;Schaal;aantal;aandeel\n" + rows + "\n")
      return ContinuousClock().measure {
        let lookup = DatasetLookup(agenda)
        for reference in agenda.doelstellingen[0].body.references {
          guard let reference = DatasetReference(reference.text) else { continue }
          guard case .found = lookup.result(of: reference) else {
            Issue.record("\(reference.rows) is found")
            return
          }
        }
      }
    }
    let small = time(500)
    #expect(time(5000) < small * 40 + .milliseconds(200))
  }

  /// Returns a result as short words.
  static func words(_ result: DatasetLookup.Result) -> String {
    switch result {
    case .found(let entry, _): entry.range.text
    case .noDataset: "no dataset"
    case .noColumn(let title, _): "no column \(title)"
    case .noRow(let condition, _): "no row \(condition.text)"
    case .rowCount(let count, _): "\(count) rows"
    case .empty: "empty"
    }
  }
}
