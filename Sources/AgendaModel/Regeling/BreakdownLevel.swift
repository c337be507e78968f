/// One level of breakdown, such as niveau × leerweg, as a school with a certain profile must fill it.
///
/// - Of niveau and leerweg every value that the school offers is asked; a dimension of which it has
///   one value may be left out.
/// - A closed list that stands alone is asked whole.
/// - In a crossing, of any other dimension at least one value is asked: which ones make sense
///   depends on the crossing. The same holds for an open list.
public struct BreakdownLevel: Sendable {
  /// The names of the dimensions.
  private let dimensions: [String]
  /// The values asked per dimension; nil when any value will do.
  private var asked: [String: [String]] = [:]
  /// The names of the values, for people.
  private var names: [CellKey.Part: String] = [:]
  /// Whether the profile decides nothing because it is unknown.
  private var isUnknown = false

  /// Creates the level for a school.
  public init(_ dimensions: [String], of regeling: Regeling, profile: Profile) {
    self.dimensions = dimensions
    let offered = ["niveau": profile.niveaus.map { String($0) }, "leerweg": profile.leerwegen]
    for name in dimensions {
      let dimension = regeling.dimension(name)
      for member in dimension?.members ?? [] {
        names[CellKey.Part(name, member.id)] = Self.short(member.name)
      }
      if let values = offered[name] {
        isUnknown = isUnknown || values.isEmpty
        asked[name] = values
      } else if dimensions.count == 1, dimension?.isOpen == false {
        asked[name] = dimension?.members.map(\.id)
      }
    }
  }

  /// Returns the names of the cells that are asked and not among `keys`.
  ///
  /// A cell among `declined` does not apply, and neither does any part of it: where entree has no
  /// exams, no exam is asked of entree.
  public func missing(among keys: Set<CellKey>, declined: Set<CellKey> = []) -> [String] {
    guard !dimensions.isEmpty else {
      return keys.contains(.institution) ? [] : ["hele instelling"]
    }
    let candidates = keys.filter { $0.dimensions.allSatisfy(dimensions.contains) }
    if isUnknown {
      return candidates.contains { !$0.parts.isEmpty } ? [] : ["elke waarde"]
    }
    return combinations.filter { wanted in
      !candidates.contains { matches($0, wanted) } && !isDeclined(wanted, by: declined)
    }.map(name)
  }

  /// Whether a combination lies within a cell that does not apply.
  private func isDeclined(_ wanted: [CellKey.Part], by declined: Set<CellKey>) -> Bool {
    declined.contains { key in
      !key.parts.isEmpty && key.parts.allSatisfy(wanted.contains)
    }
  }

  /// The values asked together, in their natural order; a dimension without a list is left out.
  public var combinations: [[CellKey.Part]] {
    dimensions.reduce([[]]) { combinations, dimension in
      guard let values = asked[dimension] else { return combinations }
      return combinations.flatMap { parts in
        values.map { parts + [CellKey.Part(dimension, $0)] }
      }
    }
  }

  /// Whether a cell answers a combination.
  private func matches(_ key: CellKey, _ wanted: [CellKey.Part]) -> Bool {
    dimensions.allSatisfy { dimension in
      guard let part = wanted.first(where: { $0.dimension == dimension }) else {
        return key[dimension] != nil
      }
      guard let value = key[dimension] else { return asked[dimension]?.count == 1 }
      return value == part.value
    }
  }

  /// Returns a name without what stands between brackets behind it.
  private static func short(_ name: String) -> String {
    guard let bracket = name.firstIndex(of: "("), bracket > name.startIndex else { return name }
    return String(name[..<name.index(before: bracket)])
  }

  /// Returns the name of a combination for people.
  private func name(_ parts: [CellKey.Part]) -> String {
    guard !parts.isEmpty else { return "elke waarde" }
    return parts.map { names[$0] ?? "\($0.dimension) \($0.value)" }.joined(separator: " ")
  }
}
