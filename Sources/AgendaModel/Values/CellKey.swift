/// Names one cell of a breakdown, such as niveau 3, bol.
///
/// The key without dimensions is the whole institution.
public struct CellKey: Sendable, Hashable {
  /// One dimension and its value, such as `niveau` and `3`.
  public struct Part: Sendable, Hashable {
    /// The dimension's name in the catalogue.
    public let dimension: String
    /// The value's id in the catalogue, in lower case.
    public let value: String
    /// The value as its author wrote it, for readers; parts that differ in it alone are equal.
    public let written: String

    /// Creates a part from a value in any case.
    public init(_ dimension: String, _ value: String) {
      self.dimension = dimension
      self.value = value.lowercased()
      written = value
    }

    /// Whether two parts have the same dimension and value.
    public static func == (left: Self, right: Self) -> Bool {
      left.dimension == right.dimension && left.value == right.value
    }

    /// Feeds the dimension and the value.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(dimension)
      hasher.combine(value)
    }
  }

  /// The parts, ordered by dimension name.
  public let parts: [Part]

  /// Creates a key; the order of `parts` does not matter.
  public init(_ parts: [Part] = []) {
    self.parts = parts.sorted { ($0.dimension, $0.value) < ($1.dimension, $1.value) }
  }

  /// The whole institution.
  public static let institution = CellKey()

  /// The value for a dimension.
  public subscript(dimension: String) -> String? {
    parts.first { $0.dimension == dimension }?.value
  }

  /// The names of the dimensions.
  public var dimensions: [String] { parts.map(\.dimension) }

  /// The key as authors write it: `leerweg:bol,niveau:3`; empty for the institution.
  public var text: String {
    parts.map { "\($0.dimension):\($0.value)" }.joined(separator: ",")
  }
}

extension CellKey: Comparable {
  /// Orders keys with fewer dimensions first, the institution before all, then by their text.
  public static func < (left: Self, right: Self) -> Bool {
    if left.parts.count != right.parts.count { return left.parts.count < right.parts.count }
    return left.text < right.text
  }
}
