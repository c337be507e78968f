internal import AgendaModel
internal import Diagnostics

/// A startpunt or doel that is no longer what was adopted, without a reason.
enum AdoptedValueMoved: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "adopted-value-moved", .values, .waarschuwing,
    title: "Een vastgestelde waarde is veranderd zonder reden",
    what: """
      Of elk startpunt en doel nog is zoals in de nieuwste vastgestelde versie (`ijkpunt freeze`), en zo niet,
      of er een `bijgesteld` met een reden bij staat.
      """,
    why: """
      De studentenraad en de ondernemingsraad stemden in met de waarden van toen. Een doel mag veranderen, maar
      niet ongemerkt: de oude waarde blijft zichtbaar, met de reden. Een doel dat eerst nog open was,
      mag zonder reden worden ingevuld.
      """,
    wrong: """
      doel:
        2027: 45%           # vastgesteld was 50%
      """,
    right: """
      doel:
        2027:
          waarde: 45%
          bijgesteld:
            van: 50%
            op: 2026-02-03
            reden: De instroom werd twee keer zo groot.
            besproken-met: studentenraad
      """,
    mend:
      "Schrijf er `bijgesteld` bij met `van`, `op`, `reden` en `besproken-met`, of zet de oude waarde terug"
  )

  /// Returns a finding for each value that moved; what could not be read is a finding of its own.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let version = index.agenda.versions.last else { return [] }
    let keys = Set(index.indicatorKeys)
    return AgendaDifference(from: version.agenda, to: index.agenda).values.filter(\.isUnexplained)
      .compactMap { change in
        guard let place = place(of: change, in: index), !index.damage.touches(place),
          keys.contains(change.key)
        else { return nil }
        return finding(
          at: place, Message.summary(change), explanation: Message.explanation(version.name),
          subject: change.key)
      }
  }

  /// Returns where a value stands now; the indicator where the value is gone.
  private static func place(of change: ValueChange, in index: AgendaIndex) -> SourceRange? {
    change.after?.value.range ?? index.agenda.indicator(change.key)?.keyRange
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ change: ValueChange) -> String {
    let kind = change.kind == .target ? "doel" : "startpunt"
    let when = change.period.map { (change.kind == .target ? " voor " : " in ") + $0.text } ?? ""
    let parts = change.cell.parts.map { "\($0.dimension) \($0.written)" }
    let cell = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    let old = change.before?.value.value.dutch(unit: change.unit) ?? "niets"
    let new = change.after?.value.value.dutch(unit: change.unit)
    return "Het \(kind)\(when) van \(change.key)\(cell) was \(old) en is nu "
      + (new ?? "weg") + ", zonder reden"
  }
  /// Why.
  static func explanation(_ version: String) -> String {
    "Zo stond het in de versie \(version). Wie daarmee instemde, hoort te zien wat er veranderde en waarom."
  }
}
