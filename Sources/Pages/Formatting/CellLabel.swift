public import AgendaModel
internal import Diagnostics

/// The names of cells of a breakdown.
public enum CellLabel {
  /// Returns `hele instelling`, or the names of the parts: `niveau 3, bol`.
  public static func text(_ key: CellKey, in regeling: Regeling) -> String {
    guard !key.parts.isEmpty else { return "hele instelling" }
    return key.parts.map { name(of: $0, in: regeling) }.joined(separator: ", ")
  }

  /// Returns the same, with the agenda's own name for a beroepsopleiding: `Research
  /// instrumentmaker` instead of `b1066`.
  public static func text(_ key: CellKey, in agenda: Agenda) -> String {
    text(key, in: agenda.regeling) { code in
      agenda.programmes.first { $0.code.value == code }?.name
    }
  }

  /// Returns the same for the many cells of a table, without searching the programmes for each.
  public static func text(_ key: CellKey, in map: SiteMap) -> String {
    text(key, in: map.agenda.regeling) { map.programmeNames[$0] }
  }

  /// Returns the same for a cell of a series; of the whole institution it names the population.
  static func text(_ cell: Cell, of series: Series, in map: SiteMap) -> String {
    let name = text(cell.key, in: map)
    guard cell.key.parts.isEmpty, let group = series.group else { return name }
    return "\(name), \(group)"
  }

  /// Returns the names of the parts; `programme` names a beroepsopleiding by its code.
  private static func text(
    _ key: CellKey, in regeling: Regeling, programme: (String) -> String?
  ) -> String {
    guard !key.parts.isEmpty else { return "hele instelling" }
    return key.parts.map { part in
      let isOpen = regeling.dimension(part.dimension)?.isOpen == true
      return (isOpen ? programme(part.value) : nil) ?? name(of: part, in: regeling)
    }.joined(separator: ", ")
  }

  /// Returns the same without what stands between brackets, for the narrow labels of charts: `bol,
  /// entree` instead of `bol (beroepsopleidende leerweg), entree (niveau 1)`.
  ///
  /// A single part keeps its whole name, since that has room enough.
  static func short(_ key: CellKey, in agenda: Agenda) -> String {
    let whole = text(key, in: agenda)
    guard key.parts.count > 1 else { return whole }
    var depth = 0
    let kept = whole.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth == 0
    }
    return kept.replacing(" ,", with: ",").trimmingBlanks
  }

  /// Returns the name of one part: the catalogue's, or the dimension with the value.
  private static func name(of part: CellKey.Part, in regeling: Regeling) -> String {
    let dimension = regeling.dimension(part.dimension)
    if let member = dimension?.members.first(where: { $0.id == part.value }) { return member.name }
    return dimension?.isOpen == true ? part.written : "\(part.dimension) \(part.value)"
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
