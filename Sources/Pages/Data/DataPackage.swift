internal import AgendaModel
internal import Diagnostics

/// The description of all tables of a site as a Frictionless data package, `datapackage.json`.
///
/// It stands in the root of the site, since the paths of its resources may not go up. Numbers have a
/// decimal comma and semicolons divide columns, as a Dutch spreadsheet expects; the description says so.
///
/// Source: Frictionless Tabular Data Package, <https://specs.frictionlessdata.io/tabular-data-package/>.
enum DataPackage {
  /// Where the file stands.
  static let path = PagePath("datapackage.json")

  /// Returns the file that describes some tables.
  static func file(_ site: Site, _ tables: [CSVFile]) -> PageFile {
    let agenda = site.agenda
    var seen: Set<PagePath> = []
    let resources = tables.filter { seen.insert($0.path).inserted }.sorted { $0.path < $1.path }
    let package = JSON.known([
      ("profile", .string("tabular-data-package")),
      ("name", .string("kwaliteitsagenda-" + Slug.make(site.institutionShortName))),
      ("title", .string("\(site.institutionName): \(site.agendaTitle)")),
      ("version", .text(agenda.version?.value)), ("homepage", .text(agenda.address?.value)),
      ("description", .text(agenda.announcement?.value)),
      (
        "sources",
        .list(agenda.sources.map { .object([("title", .string($0.name))]) })
      ),
      ("resources", .array(resources.map(resource))),
    ])
    return PageFile(path: path.text, text: package.text() + "\n")
  }

  /// Returns the description of one table.
  private static func resource(_ file: CSVFile) -> JSON {
    let name = Slug.make(file.path.text.split(separator: ".").dropLast().joined(separator: "-"))
    return .object([
      ("profile", .string("tabular-data-resource")), ("name", .string(name)),
      ("title", .string(file.table.caption)), ("path", .string(file.path.text)),
      ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")),
      (
        "dialect",
        .object([
          ("delimiter", .string(";")), ("lineTerminator", .string("\r\n")),
          ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)), ("header", .bool(true)),
        ])
      ),
      ("schema", schema(file.table)),
    ])
  }

  /// Returns the columns of a table, and the words that stand for a missing number.
  private static func schema(_ table: FigureTable) -> JSON {
    let numeric = table.columns.indices.map { holdsNumbers($0, of: table) }
    let missing = Set(
      table.columns.indices.filter { numeric[$0] }.flatMap { column in
        table.rows.map { $0[column] }.filter { !$0.isBareNumber }.map(\.spreadsheet)
      })
    let fields = zip(table.columns, numeric).map { column, isNumber -> JSON in
      .known([
        ("name", .string(column.title)), ("type", .string(isNumber ? "number" : "string")),
        ("decimalChar", isNumber ? .string(",") : nil),
      ])
    }
    return .object([
      ("fields", .array(fields)),
      ("missingValues", .array(missing.union([""]).sorted().map { .string($0) })),
    ])
  }

  /// Whether all values of a column are numbers, or say why there is none.
  private static func holdsNumbers(_ column: Int, of table: FigureTable) -> Bool {
    let entries = table.rows.map { $0[column] }
    return table.columns[column].isNumeric && entries.contains(where: \.isBareNumber)
      && entries.allSatisfy { $0.isBareNumber || $0.saysNothing }
  }
}

extension FigureTable.Entry {
  /// Whether the entry holds no number in any form: nothing, or why there is none.
  fileprivate var saysNothing: Bool {
    switch self {
    case .words(let words): !words.contains(where: \.isNumber)
    case .value(let value, _): value.absence != nil
    case .values, .number: false
    }
  }
}
