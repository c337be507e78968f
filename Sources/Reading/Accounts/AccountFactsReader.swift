internal import AgendaModel
internal import Diagnostics

/// Reads what an account's header says besides its indicators: money, partners, bodies.
struct AccountFactsReader {
  /// Where findings go.
  let log: FindingLog

  /// Puts the facts into `account`.
  func read(_ header: MapReader, into account: inout Account) {
    account.spending = header.map("besteding", as: .spending).flatMap(spending)
    account.evaluations = header.maps("partners", as: .evaluation).compactMap(evaluation)
    account.talks = header.maps("besproken-met", as: .talk).compactMap(talk)
  }

  /// Returns what was spent.
  private func spending(_ map: MapReader) -> Spending? {
    guard let word = map.required("besteed", of: "de besteding"), let spent = amount(word) else {
      return nil
    }
    return Spending(
      spent: spent, carriedOver: map.string("naar-volgend-jaar").flatMap(amount),
      remark: map.string("toelichting"), range: map.range)
  }

  /// Returns an amount in euros; a share or a range is none.
  private func amount(_ word: Located<String>) -> Located<Value>? {
    let reader = MeasurementReader(isQualitative: false, log: log)
    guard let value = reader.value(word) else { return nil }
    switch value.value.content {
    case .number where value.value.writtenUnit != .percent, .absent: return value
    default:
      log.error(
        "number-unreadable", word.range, "\"\(word.value)\" is geen bedrag in euro’s",
        why: "Wat is besteed, is één bedrag, of een reden waarom het er niet is (geen, want …).",
        mend: "Schrijf het bedrag in cijfers, bijvoorbeeld 412.000")
      return nil
    }
  }

  /// Returns the evaluation of the cooperation with a partner.
  private func evaluation(_ map: MapReader) -> PartnerEvaluation? {
    guard let name = map.required("naam", of: "een evaluatie met een partner") else { return nil }
    return PartnerEvaluation(
      name: name, doelstellingen: map.words("doelstellingen"), date: map.date("datum"),
      outcome: map.string("uitkomst"), range: map.range)
  }

  /// Returns a talk with a body.
  private func talk(_ map: MapReader) -> Talk? {
    guard let body = map.required("orgaan", of: "een bespreking") else { return nil }
    return Talk(
      body: body, date: map.date("datum"), outcome: map.string("uitkomst"), range: map.range)
  }
}
