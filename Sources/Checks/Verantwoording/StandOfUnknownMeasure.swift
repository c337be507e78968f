internal import AgendaModel
internal import Diagnostics

/// A stand on a measure that the agenda does not have, or does not apply.
enum StandOfUnknownMeasure: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "stand-of-unknown-measure", .account, .fout,
    title: "Een verantwoording gaat over een maatregel die de agenda niet heeft of niet toepast",
    what: """
      Of de maatregel achter `maatregel=` in een verantwoording in de agenda staat met `besluit=toepassen`, of een
      eigen maatregel is met die `#naam`.
      """,
    why: """
      De lezer zoekt het plan bij de stand. Staat er in de agenda ‘leg uit’, dan spreken de twee elkaar tegen.
      """,
    wrong: "### Verzuimaanpak {maatregel=verzium stand=gestart}     # in de agenda: {#verzuim}",
    right: "### Verzuimaanpak {maatregel=verzuim stand=gestart}")

  /// Returns a finding at each name of a measure that is not carried out.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.accounts.flatMap { document in
      document.parts.flatMap { part in
        part.marks.reports.compactMap { name in
          Self.isRequired(name.value)
            ? required(name, part, document, in: index) : own(name, part, document, in: index)
        }
      }
    }
  }

  /// Whether a name is the Regeling's own.
  private static func isRequired(_ name: String) -> Bool {
    name.first == "M" && name.dropFirst().first?.isNumber == true
  }

  /// Returns the finding about a measure of the Regeling that is not applied.
  ///
  /// A measure that nothing answers, or that has no decision, is a finding of its own already.
  private static func required(
    _ name: Located<String>, _ part: Part, _ document: AgendaDocument, in index: AgendaIndex
  ) -> Diagnostic? {
    let whole = MeasureName.whole(name.value)
    guard let asked = index.regeling.measures.first(where: { $0.id == whole }),
      !index.mergedMeasures.contains(whole)
    else { return nil }
    let decisions = index.answers(to: asked).filter {
      $0.part.measureNames.contains { MeasureName.isSame($0, name.value) }
    }.compactMap(\.part.marks.decision)
    guard let decision = decisions.first, !decisions.contains(where: { $0.value == .apply }) else {
      return nil
    }
    return finding(
      decision.value == .later ? .waarschuwing : .fout, at: name.range,
      Message.notApplied(name.value, decision.value), explanation: Message.contradiction,
      subject: name.value, notes: [.init(at: decision.range, "Het besluit in de agenda")],
      solutions: mends(name, part, document, in: index))
  }

  /// Returns the mends for a stand on a measure that is not applied: the measure with the same title.
  private static func mends(
    _ name: Located<String>, _ part: Part, _ document: AgendaDocument, in index: AgendaIndex
  ) -> [Diagnostic.Solution] {
    let owner = document.account?.doelstelling ?? ""
    let title = part.heading.text.lowercased()
    let twin = index.agenda.doelstelling(owner)?.appliedMeasures.first {
      $0.heading.text.lowercased() == title
    }
    guard let other = twin?.measureName else { return [.init(Message.decide)] }
    let written = MeasureName.written(other, in: owner)
    return [.init("Bedoelde u \(other)?", .init(name.range, written))]
  }

  /// Returns the finding about an own name that the agenda does not know.
  private static func own(
    _ name: Located<String>, _ part: Part, _ document: AgendaDocument, in index: AgendaIndex
  ) -> Diagnostic? {
    let code = document.account?.doelstelling
    let documents = index.agenda.doelstellingen.filter { code == nil || $0.code?.value == code }
    guard !documents.isEmpty,
      !documents.contains(where: { index.damage.isIncomplete($0.file.path) })
    else { return nil }
    let known = documents.flatMap(\.appliedMeasures).compactMap(\.marks.id?.value)
    guard !known.contains(name.value) else { return nil }
    let near = NearMiss.nearest(to: name.value, among: known)
    return finding(
      at: name.range, Message.unknown(name.value, near), explanation: Message.names(known),
      subject: name.value,
      solutions: near.map { [.init("Schrijf \($0)", .init(name.range, $0))] }
        ?? [.init(Message.add)])
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a measure that is not applied.
  static func notApplied(_ name: String, _ decision: Marks.Decision) -> String {
    "Hier staat een stand van \(name), maar de agenda zegt `besluit=\(decision.rawValue)`"
  }
  /// Why.
  static let contradiction = "Een stand hoort bij een maatregel die de school uitvoert."
  /// The mend.
  static let decide =
    "Verbeter het nummer, of neem in de agenda het besluit om de maatregel toe te passen"
  /// The headline about an unknown name.
  static func unknown(_ name: String, _ near: String?) -> String {
    "De agenda heeft geen eigen maatregel ‘\(name)’" + (near.map { "; bedoelde u ‘\($0)’?" } ?? "")
  }
  /// Which names there are.
  static func names(_ known: [String]) -> String {
    known.isEmpty
      ? "In de agenda staan hier geen eigen maatregelen met een naam."
      : "De eigen maatregelen hier zijn: \(known.joined(separator: ", "))."
  }
  /// The mend.
  static let add = "Verbeter de naam, of geef de eigen maatregel in de agenda `{#naam}`"
}
