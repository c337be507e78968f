/// Which kinds of findings are asked for.
public struct CheckSelection: Sendable, Hashable {
  /// Only these ids; every id when empty.
  public var only: Set<String>
  /// Not these ids.
  public var except: Set<String>

  /// Creates a selection; without arguments it holds every kind.
  public init(only: Set<String> = [], except: Set<String> = []) {
    (self.only, self.except) = (only, except)
  }

  /// Every kind of finding.
  public static let everything = CheckSelection()

  /// Whether findings with `id` are asked for.
  public func contains(_ id: String) -> Bool {
    (only.isEmpty || only.contains(id)) && !except.contains(id)
  }
}
