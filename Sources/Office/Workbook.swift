/// A workbook as its program shows it, sheet by sheet.
public struct Workbook: Sendable, Decodable {
  /// A sheet.
  public struct Sheet: Sendable, Decodable {
    /// The name on its tab.
    public var name: String
    /// Whether it is not shown.
    public var isHidden: Bool
    /// The cells of each row from the first; nil for one that holds nothing.
    public var rows: [[Cell?]]
    /// The places of rows that are not shown, from 0.
    public var hiddenRows: [Int]
    /// The places of columns that are not shown, from 0.
    public var hiddenColumns: [Int]
    /// The merged areas: first and last row, first and last column.
    public var merged: [[Int]]

    /// The keys that the program writes.
    private enum CodingKeys: String, CodingKey {
      case name = "naam"
      case isHidden = "verborgen"
      case rows = "rijen"
      case hiddenRows = "verborgenRijen"
      case hiddenColumns = "verborgenKolommen"
      case merged = "samengevoegd"
    }
  }

  /// What kind of thing a cell holds.
  public enum CellKind: String, Sendable, Decodable {
    /// Words.
    case text = "tekst"
    /// A number.
    case number = "getal"
    /// A day.
    case date = "datum"
    /// True or false.
    case flag = "waarheid"
    /// What is shown where nothing could be computed.
    case error = "fout"
    /// A formula without a result.
    case uncomputed = "formule"
  }

  /// A cell.
  public struct Cell: Sendable, Decodable {
    /// What kind of thing it holds.
    public var kind: CellKind
    /// What it holds.
    public var value: String
    /// How its number is shown, in the workbook's own signs.
    public var format: String

    /// Reads the three parts that the program writes in a row.
    public init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      kind = try parts.decode(CellKind.self)
      value = try parts.decode(String.self)
      format = try parts.decode(String.self)
    }
  }

  /// The sheets in the order of their tabs.
  public var sheets: [Sheet]

  /// The keys that the program writes.
  private enum CodingKeys: String, CodingKey {
    case sheets = "tabbladen"
  }
}
