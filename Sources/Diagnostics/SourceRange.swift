/// A half-open range of bytes in one source file.
public struct SourceRange: Sendable, Hashable {
  /// The file the bytes stand in.
  public let file: SourceFile
  /// The offset of the first byte.
  public let lower: Int
  /// The offset past the last byte; equal to `lower` for a place between two bytes.
  public let upper: Int

  /// Creates a range; an `upper` below `lower` is read as an empty range at `lower`.
  public init(_ file: SourceFile, _ lower: Int, _ upper: Int) {
    self.file = file
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// Creates a range from a Swift range.
  public init(_ file: SourceFile, _ bytes: Range<Int>) {
    self.init(file, bytes.lowerBound, bytes.upperBound)
  }

  /// The position of the first byte.
  public var start: SourcePosition { file.position(of: lower) }
  /// The position past the last byte.
  public var end: SourcePosition { file.position(of: upper) }
  /// The source text of the range.
  public var text: String { file.text(lower..<upper) }

  /// Two ranges are equal when they name the same bytes of the same path.
  public static func == (left: Self, right: Self) -> Bool {
    left.lower == right.lower && left.upper == right.upper && left.file.path == right.file.path
  }

  /// Hashes the path and the bounds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file.path)
    hasher.combine(lower)
    hasher.combine(upper)
  }
}

/// A value together with the place where the author wrote it.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let range: SourceRange

  /// Creates a located value.
  public init(_ value: Value, _ range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// Returns the same place with a value made from this one.
  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), range)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
