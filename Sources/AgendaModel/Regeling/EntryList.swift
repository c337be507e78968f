extension Regeling {
  /// The figures that an institution keys into the ministry's portal each year, field by field.
  public struct EntryList: Sendable {
    /// What a field holds.
    public enum Content: String, Sendable, Hashable, CaseIterable {
      /// The code of the doelstelling.
      case doelstelling
      /// The code of the indicator.
      case indicator
      /// The name of the indicator.
      case name = "naam"
      /// The name of the series, when the indicator has several.
      case series = "reeks"
      /// The cell of the breakdown.
      case cell = "cel"
      /// The year that is accounted for.
      case year = "jaar"
      /// The value, or why there is none.
      case value = "waarde"
      /// The unit.
      case unit = "eenheid"
      /// The period in which the value was measured.
      case period = "periode"
      /// The number of respondents or persons.
      case count = "aantal"
      /// The source.
      case source = "bron"
      /// What the institution says about the value.
      case remark = "toelichting"
    }

    /// One field.
    public struct Field: Sendable {
      /// What it holds.
      public var content: Content
      /// Its name in the portal.
      public var title: String

      /// Creates a field.
      public init(content: Content, title: String) {
        (self.content, self.title) = (content, title)
      }
    }

    /// Whether the names were held against the portal itself.
    public var isConfirmed = false
    /// The fields in order.
    public var fields: [Field] = []

    /// Creates a list without fields.
    public init() {}
  }
}
