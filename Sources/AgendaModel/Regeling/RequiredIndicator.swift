public import Diagnostics

extension Regeling {
  /// One required indicator.
  public struct Indicator: Sendable {
    /// Its code, such as `2c`.
    public var code: String
    /// The doelstelling's code, or the prioriteit's number.
    public var owner: String
    /// Its name.
    public var name: String
    /// A name of at most some 35 characters, for charts.
    public var shortName: String
    /// Its unit.
    public var unit: Unit
    /// What is better.
    public var direction: Direction
    /// The scale of its values.
    public var scale: Scale
    /// Whether it counts persons, so that small counts are protected.
    public var countsPersons: Bool
    /// The levels of breakdown; each is a list of dimensions that are crossed, empty for the whole.
    public var breakdowns: [[String]]
    /// Which schools it concerns.
    public var applicability: Applicability
    /// The id of the source its figures come from.
    public var source: String
    /// Whether the nulmeting may be absent.
    public var mayLackNulmeting: Bool
    /// What exactly is measured.
    public var definition: String
    /// National values to read the school's own by, each with its source and year.
    public var national: [NationalValues]
    /// How well it is supported.
    public var evidence: Evidence
    /// Where it stands in the catalogue.
    public var range: SourceRange

    /// Creates an indicator that counts for every school, with the rest at its plainest.
    public init(
      code: String, owner: String, name: String, shortName: String, unit: Unit,
      direction: Direction, range: SourceRange
    ) {
      (self.code, self.owner, self.name, self.shortName) = (code, owner, name, shortName)
      (self.unit, self.direction, self.range) = (unit, direction, range)
      (scale, countsPersons) = (Scale(minimum: nil, maximum: nil), false)
      (breakdowns, applicability, source) = ([[]], Applicability(), "")
      (mayLackNulmeting, definition, evidence) = (false, "", Evidence())
      national = []
    }
  }

  /// National values of an indicator, in its own unit.
  ///
  /// They are averages over students in the whole country: a background, neither a norm nor a goal.
  public struct NationalValues: Sendable {
    /// The value of one cell of a breakdown.
    public struct Cell: Sendable {
      /// The cell: niveau 3, bol.
      public var key: CellKey
      /// The value.
      public var value: DecimalNumber

      /// Creates a value.
      public init(key: CellKey, value: DecimalNumber) { (self.key, self.value) = (key, value) }
    }

    /// The id of the source.
    public var source: String
    /// The year that they are about.
    public var year: Int
    /// Where we found them: the report and the table.
    public var place: String
    /// The values in the order of the source.
    public var cells: [Cell]

    /// Creates values.
    public init(source: String, year: Int, place: String, cells: [Cell]) {
      (self.source, self.year, self.place, self.cells) = (source, year, place, cells)
    }
  }

  /// A source of national figures.
  public struct Source: Sendable {
    /// The id, such as `job`.
    public var id: String
    /// The name.
    public var name: String
    /// Who keeps it.
    public var keeper: String?
    /// How often it measures, in words.
    public var rhythm: String?
    /// The years in which it measures; empty when unknown.
    public var years: [Int]
    /// The last year, when the source ends.
    public var lastYear: Int?
    /// A remark.
    public var remark: String?

    /// Creates a source.
    public init(
      id: String, name: String, keeper: String? = nil, rhythm: String? = nil, years: [Int] = [],
      lastYear: Int? = nil, remark: String? = nil
    ) {
      (self.id, self.name, self.keeper, self.rhythm) = (id, name, keeper, rhythm)
      (self.years, self.lastYear, self.remark) = (years, lastYear, remark)
    }
  }

  /// A dimension of breakdowns.
  public struct Dimension: Sendable {
    /// A value of a closed list.
    public struct Member: Sendable {
      /// Its id, such as `3` or `bol`.
      public var id: String
      /// Its name, such as `niveau 3`.
      public var name: String

      /// Creates a value.
      public init(id: String, name: String) { (self.id, self.name) = (id, name) }
    }

    /// Its name, such as `niveau`.
    public var name: String
    /// Whether any value may be used, such as a programme's code.
    public var isOpen: Bool
    /// The values in their natural order.
    public var members: [Member]

    /// Creates a dimension.
    public init(name: String, isOpen: Bool, members: [Member]) {
      (self.name, self.isOpen, self.members) = (name, isOpen, members)
    }
  }
}
