internal import AgendaModel

/// The new data file: its columns with their description, and its rows as text.
struct DataTable: Sendable, Equatable {
  /// A column and what it holds.
  struct Column: Sendable, Equatable {
    /// The title in the file; a star behind it calls the whole column provisional.
    var name: String
    /// The title for readers.
    var title: String
    /// What the values are.
    var type = Dataset.FieldType.text
    /// The breakdown of which it names the parts.
    var dimension: String?
    /// The indicator that it has values of.
    var indicator: String?
    /// The kind of those values.
    var kind = Cell.Kind.measured
    /// Their period, or why there is none, as an agenda writes it.
    var period: String?
    /// The fixed part of their cell.
    var cell = CellKey.institution
    /// Their unit, where it must be said.
    var unit: Dataset.FieldUnit?
    /// The id of their source, where it is another than the file's.
    var source: String?
    /// Whether they are provisional.
    var isProvisional = false
    /// Whether they count persons.
    var countsPersons = false
    /// The title of the column with the number of persons behind them.
    var countColumn: String?
    /// Whether nothing of it is public.
    var isInternal = false
  }

  /// The columns.
  var columns: [Column]
  /// The rows, each with a text per column.
  var rows: [[String]]

  /// The codes of the indicators, each once.
  var indicators: [String] {
    var codes: [String] = []
    for column in columns {
      if let code = column.indicator, !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  /// Returns the kinds of values for an indicator.
  func kinds(of indicator: String) -> [Cell.Kind] {
    Cell.Kind.allCases.filter { kind in
      columns.contains { $0.indicator == indicator && $0.kind == kind }
    }
  }

  /// The places of the columns that name parts of breakdowns.
  var dimensions: [Int] { columns.indices.filter { columns[$0].dimension != nil } }

  /// Returns what tells a row from others: its parts, in any case.
  func key(_ row: [String]) -> [String] {
    dimensions.map { place in
      let text = row[place].lowercased()
      return text == "totaal" && columns[place].dimension != "instroom" ? "" : text
    }
  }

  /// How many values an indicator gets.
  func count(for indicator: String) -> Int {
    columns.indices.filter { columns[$0].indicator == indicator }
      .reduce(0) { sum, place in sum + rows.count { !$0[place].isEmpty } }
  }

  /// The table as a CSV file: semicolons, a decimal comma, UTF-8.
  var csv: String {
    let lines = [columns.map(\.name)] + rows
    return lines.map { $0.map(Self.field).joined(separator: ";") + "\n" }.joined()
  }

  /// Returns a field, in quotes where it must be.
  private static func field(_ text: String) -> String {
    let needsQuotes =
      text.contains { $0 == ";" || $0 == "\"" || $0.isNewline } || text.hasPrefix(" ")
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
