/// What stands between `{{` and `}}` when it draws on a dataset: which cell is printed there.
public struct DatasetReference: Sendable, Hashable {
  /// What a row must hold.
  public struct Condition: Sendable, Hashable {
    /// The title of the column; nil for the first one.
    public var column: String?
    /// What stands there.
    public var value: String

    /// The condition as an author writes it.
    public var text: String { (column.map { $0 + "=" } ?? "") + value }
  }

  /// The word that such a reference begins with.
  public static let prefix = "gegevens:"

  /// The name of the dataset.
  public var dataset: String
  /// What the row must hold; all of them count.
  public var rows: [Condition]
  /// The title of the column.
  public var column: String

  /// Reads the text between the braces, or returns nil when it does not follow the grammar.
  ///
  /// Examples: `gegevens:salarismix rij="groep=docenten" rij=schaal=LB kolom=fte`,
  /// `gegevens:opleidingen rij=b0444 kolom="instroom 2022-2023"`.
  public init?(_ text: String) {
    // Most references are to indicators; those need no cutting.
    guard text.contains(Self.prefix), var words = QuotedWords.split(text)?[...],
      let first = words.popFirst(),
      first.hasPrefix(Self.prefix), first.utf8.count > Self.prefix.utf8.count
    else { return nil }
    (dataset, rows, column) = (String(first.dropFirst(Self.prefix.count)), [], "")
    for word in words {
      guard let (key, value) = Self.halves(word) else { return nil }
      switch key {
      case "rij": rows.append(Self.condition(value))
      case "kolom" where column.isEmpty: column = value
      default: return nil
      }
    }
    guard !column.isEmpty else { return nil }
  }

  /// Returns what stands on both sides of the first `=`; nil when a side is empty.
  private static func halves(_ word: String) -> (String, String)? {
    guard let equals = word.firstIndex(of: "=") else { return nil }
    let key = word[..<equals].trimmingBlanks()
    let value = word[word.index(after: equals)...].trimmingBlanks()
    return key.isEmpty || value.isEmpty ? nil : (key, value)
  }

  /// Returns `schaal=LB` as a condition on that column, and other text as one on the first.
  private static func condition(_ text: String) -> Condition {
    guard let (column, value) = halves(text) else { return Condition(column: nil, value: text) }
    return Condition(column: column, value: value)
  }
}
