internal import AgendaModel
internal import Diagnostics

/// Reports what a row of a breakdown holds that no page could show.
struct BreakdownLosses {
  /// The code or own id of the indicator that is broken down; nil where it is not known.
  var indicator: String?
  /// Where findings go.
  let log: FindingLog

  /// What a filled cell of a row is.
  enum Role: Equatable {
    /// It names the row.
    case name
    /// A value in a period.
    case value(Period?)
    /// A number of persons for the values of a period; for all of them without one.
    case count(Period?)
    /// A remark, or something a finding was made about.
    case other
  }

  /// A row with what its cells are.
  struct Row {
    /// The cells.
    let cells: [(role: Role, cell: Located<String>)]
    /// Where it stands.
    let range: SourceRange

    /// The cells in which something stands.
    var filled: [(role: Role, cell: Located<String>)] { cells.filter { !$0.cell.value.isEmpty } }
    /// Whether the row only has a name.
    var isName: Bool { !filled.isEmpty && filled.allSatisfy { $0.role == .name } }
  }

  /// Reports rows that only have a name, and numbers of persons that belong to no value.
  ///
  /// A table of which no row has a value yet is told once.
  func check(_ rows: [Row]) {
    let names = rows.filter(\.isName)
    if names.count > 1, names.count == rows.count, let first = names.first, let last = names.last {
      reportEmpty(SourceRange(first.range.file, first.range.lower, last.range.upper))
    } else {
      names.map(\.range).forEach(reportNameless)
    }
    rows.map(\.filled).forEach(checkCounts)
  }

  /// Reports the numbers of persons in a row that belong to no value.
  private func checkCounts(_ filled: [(role: Role, cell: Located<String>)]) {
    let periods = filled.compactMap { item -> Period?? in
      if case .value(let period) = item.role { .some(period) } else { nil }
    }
    for (role, cell) in filled {
      guard case .count(let period) = role else { continue }
      let isUsed = period == nil ? !periods.isEmpty : periods.contains(period)
      if !isUsed { reportCount(cell, period) }
    }
  }

  /// Reports a table of which no row has a value.
  private func reportEmpty(_ range: SourceRange) {
    log.error(
      "row-without-values", range,
      "In de uitsplitsing\(indicator.map { " van indicator \($0)" } ?? "") staat geen enkele waarde",
      why: "Een rij zonder waarde en zonder noot komt op geen enkele pagina.",
      mend: "Vul de waarden in, of schrijf waarom er geen zijn: nb, \"geen, want …\"",
      "Haal de uitsplitsing weg", subject: indicator)
  }

  /// Reports a row or an item without values and without a remark.
  func reportNameless(_ range: SourceRange) {
    log.error(
      "row-without-values", range, "Deze rij noemt een onderdeel, maar geen enkele waarde",
      why: "Een rij zonder waarde en zonder noot komt op geen enkele pagina.",
      mend: "Vul een waarde in, of schrijf waarom er geen is: nb, \"geen, want …\"",
      "Haal de rij weg")
  }

  /// Reports a number of persons without a value that rests on it.
  private func reportCount(_ cell: Located<String>, _ period: Period?) {
    let value = period.map { "waarde voor \($0.text)" } ?? "waarde"
    log.error(
      "count-without-value", cell.range,
      "Bij dit aantal personen (\(cell.value)) staat geen \(value)",
      why: "Het aantal zegt waarop een waarde berust; zonder die waarde komt het op geen pagina.",
      mend: "Vul de waarde in, of haal het aantal weg")
  }
}
