internal import AgendaModel
internal import Charts
internal import Diagnostics

/// What programs that make documents must know of an appendix beside its text.
extension BijlageFlat {
  /// The cover, the entries of the contents, and the shape of each table in order, as JSON.
  public static func shape(of bijlage: Bijlage) -> String {
    let cover = bijlage.cover
    return JSON.object([
      ("titel", .string(cover.windowTitle)), ("instelling", .string(cover.institution)),
      ("loper", .string("\(cover.kind) – \(cover.title)")), ("stand", .string(cover.status)),
      ("concept", .bool(cover.isDraft)), ("samenvatting", .bool(bijlage.isSummary)),
      (
        "inhoud",
        .array(
          bijlage.sections.filter { $0.level <= 3 }.map { section in
            .object([
              ("niveau", .integer(section.level - 1)), ("titel", .string(section.heading)),
              ("anker", .string(section.anchor)),
            ])
          })
      ),
      ("tabellen", .array(bijlage.tables.map { shape(of: $0.table) })),
    ]).text()
  }

  /// Returns the shape of a table.
  private static func shape(of table: BijlageTable) -> JSON {
    .object([
      ("getallen", .array(table.columns.map { .bool($0.isNumeric) })),
      ("totalen", .array(table.totals.sorted().map { .integer($0) })),
    ])
  }
}

/// The tables of an appendix for a spreadsheet, numbers as numbers.
public enum BijlageSheets {
  /// Returns the tables with where they stand, as JSON.
  public static func text(of bijlage: Bijlage) -> String {
    let cover = bijlage.cover
    let facts = cover.facts.map { fact in
      JSON.array([.string(fact.name), .string(fact.text)])
    }
    return JSON.object([
      ("titel", .string(cover.windowTitle)), ("soort", .string(cover.kind)),
      ("naam", .string(cover.title)), ("instelling", .string(cover.institution)),
      ("mededeling", .optional(cover.announcement)), ("keuze", .optional(cover.choice)),
      ("concept", .bool(cover.isDraft)), ("kenmerken", .array(facts)),
      ("tabellen", .array(bijlage.tables.map { table($0.table, in: $0.section) })),
    ]).text()
  }

  /// Returns one table.
  private static func table(_ table: BijlageTable, in section: BijlageSection) -> JSON {
    .object([
      ("naam", .string(table.label)), ("bijschrift", .string(table.caption)),
      ("onderdeel", .string(section.heading)),
      (
        "kolommen",
        .array(
          table.columns.map { column in
            .object([
              ("titel", .string(column.title.lineText)), ("getal", .bool(column.isNumeric)),
            ])
          })
      ),
      (
        "rijen",
        .array(
          table.rows.map { row in
            .array(
              row.enumerated().map { place, cell in
                let isNumeric = place < table.columns.count && table.columns[place].isNumeric
                return SheetCell(cell, isNumeric: isNumeric).json
              })
          })
      ),
      ("totalen", .array(table.totals.sorted().map { .integer($0) })),
      ("opmerkingen", .array(table.notes.map { .string($0) })), ("bron", .optional(table.source)),
    ])
  }
}

/// A cell of a spreadsheet: what a reader of the table sees as a plain number is one, all else words.
struct SheetCell {
  /// What kind of number it is.
  private enum Form: String {
    /// A plain number.
    case plain = "getal"
    /// A share of a hundred, which a spreadsheet keeps as a part of one.
    case percent = "procent"
    /// An amount of money.
    case euro
  }

  /// The words.
  private let text: String
  /// The number with its form; nil for words.
  private let number: (value: DecimalNumber, form: Form)?

  /// Reads a cell; only a column of numbers holds numbers, so that a year or a code stays words.
  init(_ cell: HTMLNode, isNumeric: Bool) {
    text = cell.lineText
    number = isNumeric ? Self.number(text) : nil
  }

  /// Returns the number that a text says and nothing besides.
  private static func number(_ text: String) -> (DecimalNumber, Form)? {
    let bare = text.filter { $0 != " " && $0 != "\u{A0}" }
    if bare.hasPrefix("€") { return DecimalNumber(String(bare.dropFirst())).map { ($0, .euro) } }
    guard bare.hasSuffix("%") else { return DecimalNumber(bare).map { ($0, .plain) } }
    return DecimalNumber(String(bare.dropLast())).map { ($0, .percent) }
  }

  /// The cell for the program that makes the workbook.
  var json: JSON {
    guard let number else { return .string(text) }
    let isPart = number.form == .percent
    let value = DecimalNumber(
      unscaled: number.value.unscaled, decimals: number.value.decimals + (isPart ? 2 : 0))
    return .object([
      ("waarde", .string(value.machine)), ("vorm", .string(number.form.rawValue)),
      ("decimalen", .integer(number.value.decimals)),
    ])
  }
}

extension HTMLNode {
  /// The text on one line: a line break is a blank.
  var lineText: String {
    switch self {
    case .text(let text): text.replacing("\n", with: " ")
    case .fragment(let nodes): nodes.map(\.lineText).joined()
    case .element(let element):
      element.name == "br" ? " " : element.children.map(\.lineText).joined()
    }
  }
}
