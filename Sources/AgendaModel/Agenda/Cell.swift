public import Diagnostics

/// The values of one cell of a breakdown.
public struct Cell: Sendable {
  /// Which cell.
  public var key: CellKey
  /// The starting values.
  public var nulmeting: [Measurement]
  /// The streefwaarden.
  public var target: [Measurement]
  /// The values measured since.
  public var measured: [Measurement]
  /// A remark about the cell.
  public var remark: String?
  /// Why the cell does not apply, if so.
  public var notApplicable: Located<String>?
  /// Where the cell stands.
  public var range: SourceRange

  /// Creates a cell.
  public init(key: CellKey, range: SourceRange) {
    (self.key, self.range) = (key, range)
    (nulmeting, target, measured, remark) = ([], [], [], nil)
    notApplicable = nil
  }

  /// Whether the cell says nothing: no value, no remark, no reason.
  public var isIdle: Bool {
    nulmeting.isEmpty && target.isEmpty && measured.isEmpty && remark == nil && notApplicable == nil
  }

  /// The kinds of values of a cell.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The starting value.
    case nulmeting
    /// The value aimed at.
    case target = "doel"
    /// A value measured since.
    case measured = "gemeten"
  }

  /// The values of a kind.
  public subscript(kind: Kind) -> [Measurement] {
    get {
      switch kind {
      case .nulmeting: nulmeting
      case .target: target
      case .measured: measured
      }
    }
    set {
      switch kind {
      case .nulmeting: nulmeting = newValue
      case .target: target = newValue
      case .measured: measured = newValue
      }
    }
  }

  /// All values with their kinds.
  public var all: [(kind: Kind, measurement: Measurement)] {
    Kind.allCases.flatMap { kind in self[kind].map { (kind, $0) } }
  }
}
