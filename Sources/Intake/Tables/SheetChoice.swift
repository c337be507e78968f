/// Chooses the sheet with the table that is meant.
enum SheetChoice {
  /// Returns the sheet that the user named, or the only one that is shown and holds something.
  static func sheet(
    _ sheets: [Sheet], _ request: IntakeRequest
  ) throws(IntakeProblem) -> (sheet: Sheet, remarks: [String]) {
    if let name = request.sheet { return (try named(name, sheets), []) }
    let full = sheets.filter { !$0.isEmpty }
    let shown = full.filter { !$0.isHidden }
    let hidden = full.filter(\.isHidden).map { "\"\($0.name)\"" }
    let remarks =
      hidden.isEmpty
      ? [] : ["verborgen en niet gelezen: tabblad \(hidden.joined(separator: ", "))"]
    if let only = shown.first, shown.count == 1 { return (only, remarks) }
    if shown.isEmpty { throw empty(hidden) }
    let tables = shown.filter { (try? TableFinder($0).table()) != nil }
    if let only = tables.first, tables.count == 1 {
      let others = shown.filter { $0.name != only.name }.map { "\"\($0.name)\"" }
      return (
        only, remarks + ["geen tabel, niet gelezen: tabblad \(others.joined(separator: ", "))"]
      )
    }
    throw .ask(
      .sheet, "Er staan \(shown.count) tabbladen in dit bestand",
      reason: "Uit één tabblad tegelijk komt een tabel, en welk u bedoelt, is niet te zien.",
      (tables.isEmpty ? shown : tables).map { ($0.name, "\($0.rows.count) rijen") })
  }

  /// Returns the sheet with a name in any case.
  private static func named(_ name: String, _ sheets: [Sheet]) throws(IntakeProblem) -> Sheet {
    let found = sheets.first { $0.name.lowercased() == name.lowercased() }
    if let found { return found }
    throw .ask(
      .sheet, "Er is geen tabblad \"\(name)\"", reason: "Het bestand heeft andere tabbladen.",
      sheets.map { ($0.name, $0.isHidden ? "verborgen" : "") })
  }

  /// Nothing can be seen in the file.
  private static func empty(_ hidden: [String]) -> IntakeProblem {
    hidden.isEmpty
      ? IntakeProblem(
        "Het bestand is leeg", reason: "Er staat geen enkele waarde in.",
        mend: "kijk of dit het goede bestand is en of het is opgeslagen")
      : IntakeProblem(
        "Alle tabbladen met gegevens zijn verborgen",
        reason:
          "Wat verborgen is, wordt niet ongevraagd gelezen: \(hidden.joined(separator: ", ")).",
        mend: "noem het tabblad: --sheet \(hidden[0])")
  }
}
