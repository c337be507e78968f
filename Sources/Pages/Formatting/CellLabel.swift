public import AgendaModel

/// The names of cells of a breakdown.
public enum CellLabel {
  /// Returns `hele instelling`, or the names of the parts: `niveau 3, bol`.
  public static func text(_ key: CellKey, in regeling: Regeling) -> String {
    guard !key.parts.isEmpty else { return "hele instelling" }
    return key.parts.map { name(of: $0, in: regeling) }.joined(separator: ", ")
  }

  /// Returns the name of one part: the catalogue's, or the dimension with the value.
  private static func name(of part: CellKey.Part, in regeling: Regeling) -> String {
    let dimension = regeling.dimension(part.dimension)
    if let member = dimension?.members.first(where: { $0.id == part.value }) { return member.name }
    return dimension?.isOpen == true ? part.value : "\(part.dimension) \(part.value)"
  }
}
