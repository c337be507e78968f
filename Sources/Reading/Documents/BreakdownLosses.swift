internal import AgendaModel
internal import Diagnostics

/// Reports what a row of a breakdown holds that no page could show.
struct BreakdownLosses {
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

  /// Reports a row that only has a name, and a number of persons that belongs to no value.
  func check(_ row: [(role: Role, cell: Located<String>)], _ range: SourceRange) {
    let filled = row.filter { !$0.cell.value.isEmpty }
    if !filled.isEmpty, filled.allSatisfy({ $0.role == .name }) { reportNameless(range) }
    let periods = filled.compactMap { item -> Period?? in
      if case .value(let period) = item.role { .some(period) } else { nil }
    }
    for (role, cell) in filled {
      guard case .count(let period) = role else { continue }
      let isUsed = period == nil ? !periods.isEmpty : periods.contains(period)
      if !isUsed { reportCount(cell, period) }
    }
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
