internal import AgendaModel

/// The part of a new document about one measure.
struct MeasureStart {
  /// What the institution offers.
  let profile: Profile

  /// Returns the heading, with the decision open, and what to write below it.
  ///
  /// A measure that does not concern the institution is explained; only the reason is open.
  func lines(_ measure: Regeling.Maatregel) -> [String] {
    let name = "maatregel=\(measure.number)"
    if let doubt = NotOffered(measure.applicability, by: profile) {
      let mark = "{\(name) besluit=leg-uit reden=niet-relevant}"
      return ["### \(measure.title) \(mark)", "", doubt.paragraph]
    }
    let ask =
      "zet tussen de accolades achter \(name) uw besluit (besluit=toepassen, besluit=leg-uit of besluit=volgt), "
      + "en schrijf hier wat de school doet, wie het doet en wanneer, of waarom zij het niet doet."
    let paragraph = OpenPlace.paragraph(([ask] + remarks(measure)).joined(separator: " "))
    return ["### \(measure.title) {\(name)}", "", paragraph]
  }

  /// Returns what an author must know before deciding.
  private func remarks(_ measure: Regeling.Maatregel) -> [String] {
    let parts = measure.parts.map(\.title).joined(separator: "; ")
    return [
      measure.obligation == .mandatory ? "Deze maatregel is verplicht." : nil,
      measure.obligation == .disputed
        ? "Of deze maatregel verplicht is, daarover verschillen de bronnen." : nil,
      measure.overtaken,
      parts.isEmpty
        ? nil : (measure.partsAreExamples ? "Dat kan zijn: " : "Daarbij hoort: ") + parts + ".",
    ].compactMap(\.self)
  }
}
