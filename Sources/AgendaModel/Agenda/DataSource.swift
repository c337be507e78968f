public import Diagnostics

/// A source of figures.
public struct DataSource: Sendable {
  /// The id that values refer to.
  public var id: Located<String>
  /// The name.
  public var name: String
  /// What it measures, among whom.
  public var definition: String?
  /// The day of the year, or the period, that its figures are about, in words.
  public var referenceDay: String?
  /// The address of a page about it.
  public var address: Located<String>?
  /// Who keeps it.
  public var keeper: String?
  /// How often it measures, in words.
  public var rhythm: String?
  /// The years in which it measures; empty when unknown.
  public var years: [Int]
  /// The scale of its answers, when it is the same everywhere.
  public var scale: Scale?
  /// The last year, when the source ends.
  public var lastYear: Int?
  /// A remark.
  public var remark: String?

  /// Creates a source.
  public init(id: Located<String>, name: String) {
    (self.id, self.name) = (id, name)
    (definition, referenceDay, address) = (nil, nil, nil)
    (keeper, rhythm, years, scale, lastYear, remark) = (nil, nil, [], nil, nil, nil)
  }
}
