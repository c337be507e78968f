internal import Diagnostics

extension Part {
  /// The names by which an account can refer to the measure: the ids of the Regeling's, its own id.
  public var measureNames: [String] {
    marks.measures.map(\.value) + [marks.id?.value].compactMap(\.self)
  }

  /// The id that the catalogue or the institution gives the measure, the first where it answers more.
  public var measureName: String? { measureNames.first }

  /// The actions that an account can refer to: those with a letter that readers see.
  public var letteredActions: [Action] { actions.filter { $0.letter != nil && !$0.isInternal } }

  /// Returns the action with a letter.
  public func action(_ letter: String) -> Action? {
    actions.first { $0.letter?.value.lowercased() == letter.lowercased() }
  }
}

extension AgendaDocument {
  /// The headings that answer a measure of the Regeling or are one of the institution's own.
  public var measures: [Part] {
    sections.filter { !$0.heading.isInternal }.flatMap { section in
      section.parts.filter { part in
        let isOwn = section.role == .maatregelen || section.role == .overigeActies
        return !part.marks.isInternal
          && (!part.marks.measures.isEmpty || isOwn && part.marks.id != nil)
      }
    }
  }

  /// The measures that are carried out, so that an account tells how far they have come.
  ///
  /// A measure of the Regeling is applied by decision; one of the institution's own always is.
  public var appliedMeasures: [Part] {
    measures.filter { part in
      part.marks.measures.isEmpty
        ? !part.marks.isNotApplicable : part.marks.decision?.value == .apply
    }
  }
}

/// The name of a measure in an account and in the agenda.
public enum MeasureName {
  /// Returns the id without the letter of a part: `M1.3.1` for `M1.3.1a`; an own id as it is.
  public static func whole(_ name: String) -> String {
    let isRequired = name.first == "M" && name.dropFirst().first?.isNumber == true
    return isRequired && name.last?.isLetter == true ? String(name.dropLast()) : name
  }

  /// Whether two names are of one measure: equal, or a measure and a part of it.
  public static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || whole(left) == right || whole(right) == left
  }
}

extension MeasureName {
  /// Returns a name as an author writes it in a document about `owner`: `3a` for `M1.3.3a` in 1.3.
  public static func written(_ name: String, in owner: String) -> String {
    let head = "M\(owner)."
    return name.hasPrefix(head) ? String(name.dropFirst(head.count)) : name
  }
}
