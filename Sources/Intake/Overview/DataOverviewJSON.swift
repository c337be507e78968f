internal import AgendaModel
public import Diagnostics

/// The data files of an agenda for programs, with a fixed order of keys.
public enum DataOverviewJSON {
  /// The version of the form.
  public static let version = "1.0"

  /// Returns the overview of the agenda in a folder.
  public static func value(_ overview: DataOverview, folder: String) -> JSON {
    .object([
      ("formaat", .string(version)), ("map", .string(folder)),
      ("bestanden", .array(overview.datasets.map(dataset))),
      ("niet-beschreven", .array(overview.undescribed.map(JSON.string))),
      (
        "zonder-cijfers",
        .array(
          overview.empty.map { indicator in
            .object([
              ("indicator", .string(indicator.code)), ("hoort-bij", .string(indicator.owner)),
              ("naam", .string(indicator.name)),
            ])
          })
      ),
    ])
  }

  /// Returns one data file.
  private static func dataset(_ dataset: DatasetOverview) -> JSON {
    .object([
      ("naam", .string(dataset.name)), ("bestand", .string(dataset.path)),
      ("titel", .string(dataset.title)), ("bron", .optional(dataset.source)),
      ("licentie", .optional(dataset.licence)),
      ("peildatum", .optional(dataset.referenceDate?.iso)),
      ("eerste-periode", .optional(dataset.periods?.first.text)),
      ("laatste-periode", .optional(dataset.periods?.last.text)),
      ("rijen", .integer(dataset.rowCount)), ("afgeschermd", .integer(dataset.suppressed)),
      ("zonder-cijfer", .integer(dataset.missing)), ("intern", .bool(dataset.isInternal)),
      ("kolommen", .array(dataset.columns.map(column))),
    ])
  }

  /// Returns one column.
  private static func column(_ column: ColumnOverview) -> JSON {
    .object([
      ("naam", .string(column.name)), ("rol", .string(role(column.role))),
      ("dimensie", .optional(dimension(column.role))), ("type", .string(column.type.rawValue)),
      ("eenheid", .optional(column.unit?.rawValue)), ("personen", .bool(column.countsPersons)),
      ("laagste", number(column.range?.lowest)), ("hoogste", number(column.range?.highest)),
      ("gevuld", .integer(column.filled)), ("leeg", .integer(column.empty)),
      ("afgeschermd", .integer(column.suppressed)), ("zonder-cijfer", .integer(column.missing)),
      ("naar", .array(column.uses.map(use))),
    ])
  }

  /// Returns the values that one indicator takes.
  private static func use(_ use: DatasetOverview.Use) -> JSON {
    .object([
      ("indicator", .string(use.indicator)), ("document", .string(use.document)),
      ("soort", .string(use.kind.rawValue)), ("periode", .optional(use.period?.text)),
      ("waarden", .integer(use.count)),
    ])
  }

  /// Returns the word for what a column is for.
  private static func role(_ role: ColumnOverview.Role) -> String {
    switch role {
    case .dimension: "uitsplitsing"
    case .values: "waarden"
    case .groupSize: "n"
    case .other: "anders"
    }
  }

  /// Returns the dimension that a column gives the parts of.
  private static func dimension(_ role: ColumnOverview.Role) -> String? {
    if case .dimension(let name) = role { name } else { nil }
  }

  /// Returns a number in digits with a point.
  private static func number(_ number: DecimalNumber?) -> JSON {
    guard let number else { return .null }
    let text = number.dutch(grouped: false).replacing("\u{2212}", with: "-")
    return .number(text.replacing(",", with: "."))
  }
}
