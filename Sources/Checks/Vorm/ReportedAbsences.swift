internal import AgendaModel
internal import Diagnostics

/// What other findings already call missing, so that a reference to it is not one more finding.
struct ReportedAbsences {
  /// The agenda.
  private let index: AgendaIndex
  /// The codes of indicators that are missing as a whole.
  private let indicators: Set<String>
  /// The codes of indicators without nulmeting.
  private let nulmetingen: Set<String>
  /// The codes of indicators without a target for the last year.
  private let targets: Set<String>
  /// The codes of indicators that lack cells, or may lack them because a row has the key of another.
  private let cells: Set<String>
  /// The codes of programmes whose figures stand under another code, which is probably misspelt.
  private let programmes: Set<String>

  /// Gathers what is missing.
  init(_ index: AgendaIndex) {
    func subjects(_ check: any Check.Type) -> Set<String> {
      Set(check.findings(in: index).compactMap(\.subject))
    }
    self.index = index
    indicators = subjects(IndicatorMissing.self)
    nulmetingen = subjects(NulmetingMissing.self)
    targets = subjects(StreefwaardeMissing.self)
    cells = subjects(BreakdownCellMissing.self).union(subjects(DuplicateValue.self))
    programmes = Set(
      FiguresOfUnknownProgramme.findings(in: index).flatMap(\.notes).map(\.range.text))
  }

  /// Whether another finding already says why a reference has no value.
  func explains(_ reference: ValueReference) -> Bool {
    let code = reference.indicator
    if index.indicators(code).isEmpty { return indicators.contains(code) || isUnread(code) }
    if let programme = reference.cell["opleiding"], programmes.contains(programme) { return true }
    if !reference.cell.parts.isEmpty { return cells.contains(code) }
    switch reference.kind {
    case .nulmeting: return nulmetingen.contains(code)
    case .target:
      let year = reference.period?.lastYear ?? index.regeling.years.upperBound
      return targets.contains(code) && year == index.regeling.years.upperBound
    case .measured: return false
    }
  }

  /// Whether an indicator of the Regeling belongs in a document that is missing or damaged.
  private func isUnread(_ code: String) -> Bool {
    guard let owner = index.regeling.indicators.first(where: { $0.code == code })?.owner else {
      return false
    }
    guard let document = index.document(ofOwner: owner) else { return true }
    return index.damage.touches(document.headerRange)
  }
}
