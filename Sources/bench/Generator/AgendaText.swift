internal import AgendaModel

/// Writes `agenda.yaml`.
struct AgendaText {
  /// The edition that the agenda answers to.
  let regeling: Regeling
  /// The number of the agenda, from 1.
  let number: Int
  /// The codes of the programmes.
  let programmes: [String]

  /// The whole text.
  var text: String { institution + sources + consents + programmeList }

  /// The institution and what counts for the whole agenda.
  ///
  /// A concept is published with errors too, so that a check which is added later does not stop the measuring.
  private var institution: String {
    """
    formaat: 1
    instelling:
      naam: Voorbeeldcollege \(number)
      afkorting: VC\(number)
      brin: 00XX
      soort: roc
      plaats: Leiden
      website: https://voorbeeld.example
      contact: info@voorbeeld.example
    regeling: \(regeling.edition)
    titel: Kwaliteitsagenda \(regeling.edition)
    periode: \(regeling.edition)
    status: concept
    versie: "1.0"
    peildatum: 2024-03-12
    mededeling: Deze agenda is gemaakt om het programma te meten.
    regeling-overzicht: ja
    niveaus: 1, 2, 3, 4
    leerwegen: bol, bbl
    medewerkers: 900

    """
  }

  /// The sources that the Regeling names.
  private var sources: String {
    regeling.sources.reduce(into: "bronnen:\n") { text, source in
      text += "  - id: \(source.id)\n    naam: \(quoted(source.name))\n"
      guard !source.years.isEmpty else { return }
      text += "    meetjaren: \(source.years.map(String.init).joined(separator: ", "))\n"
    }
  }

  /// The consents that the Regeling asks.
  private var consents: String {
    regeling.consents.reduce(into: "vaststelling:\n") { text, consent in
      text += "  - orgaan: \(consent.body)\n    handeling: \(consent.act)\n"
      text += "    datum: 2024-02-\(consent.act == "vaststelling" ? 28 : 15)\n"
    }
  }

  /// The programmes.
  private var programmeList: String {
    guard !programmes.isEmpty else { return "" }
    return programmes.enumerated().reduce(into: "opleidingen:\n") { text, item in
      text += "  - bc: \(item.element)\n    naam: Opleiding \(item.offset + 1)\n"
      text += "    niveau: \(item.offset % 4 + 1)\n    leerweg: bol\n"
      text += "    opgave: \(quoted(regeling.opgaven.first ?? "zorg"))\n"
    }
  }
}

/// Returns `text` as a double-quoted YAML scalar.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
