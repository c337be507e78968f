internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A `{{…}}` in a sentence whose value is no number but a reason why there is none.
enum ReferenceWithoutNumber: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "reference-without-number", .text, .waarschuwing,
    title: "Een verwijzing haalt een waarde op die er niet is",
    what: """
      Of elke `{{…}}` in de tekst een getal of tekst ophaalt. Staat er in het kopblok `bron noemt niet`, `nb`,
      `later 2025` of `geen, want …`, dan komt die reden midden in de zin te staan.
      """,
    why: """
      De zin is voor een getal geschreven. Met een reden tussen haakjes leest hij vreemd, of zegt hij iets
      wat niet klopt.
      """,
    wrong: """
      - code: 2c
        doel:
          2027: later 2025, want de vragenlijst is nieuw

      In 2027 is {{2c doel 2027}} van de studenten tevreden.
      """,
    right: "Het doel voor 2027 volgt in 2025, want de vragenlijst is nieuw.",
    mend: "Schrijf een zin zonder deze waarde, of vul de waarde in het kopblok in")

  /// Returns a finding for each reference in public text to a value that is absent.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    var known: [String: Agenda.ResolvedValue?] = [:]
    return index.documents.flatMap { document -> [Diagnostic] in
      // A cell of a table is the place for a reason; a sentence is not.
      let cells = Self.cells(of: document)
      return document.document.body.references.compactMap { reference -> Diagnostic? in
        guard !cells.contains(reference.range.lowerBound) else { return nil }
        let found =
          known[reference.text] ?? ValueReference(reference.text).flatMap(index.agenda.resolve)
        known[reference.text] = .some(found)
        guard let found, let absence = found.measurement.value.value.absence else { return nil }
        return finding(
          at: document.place(reference.range), Message.summary(reference.text, absence),
          explanation: Message.explanation(absence), subject: found.indicator.key,
          notes: [.init(at: found.measurement.value.range, "Dit staat in het kopblok")])
      }
    }
  }

  /// Returns the places of the references that stand in cells of tables.
  private static func cells(of document: DocumentIndex) -> Set<Int> {
    let cells = document.leaves.filter { $0.value == .cell }.map(\.range)
    var rest = cells.sorted { $0.lowerBound < $1.lowerBound }[...]
    var found: Set<Int> = []
    for reference in document.document.body.references.map(\.range) {
      while let first = rest.first, first.upperBound <= reference.lowerBound { rest.removeFirst() }
      if rest.first?.contains(reference.lowerBound) == true { found.insert(reference.lowerBound) }
    }
    return found
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ reference: String, _ absence: Absence) -> String {
    "{{\(reference)}} haalt geen getal op, maar ‘\(absence.shortDutch)’"
  }
  /// Why.
  static func explanation(_ absence: Absence) -> String {
    "Op de site staat hier ‘(\(absence.dutch))’, midden in de zin."
  }
}
