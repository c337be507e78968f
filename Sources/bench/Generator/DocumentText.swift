internal import AgendaModel

/// Writes the documents about a prioriteit or a doelstelling: all that the Regeling asks there.
struct DocumentText {
  /// The edition.
  let regeling: Regeling
  /// The codes of the programmes.
  let programmes: [String]
  /// How many bytes of prose the document gets.
  let prose: Int
  /// Where values come from.
  var chance: Chance
  /// Where sentences come from.
  var words: Prose

  /// Returns the document of a doelstelling.
  mutating func text(_ doelstelling: Regeling.Doelstelling) -> String {
    header("doelstelling", doelstelling.code, doelstelling.indicators)
      + analysis(doelstelling.analysis)
        + """
        ## Ambitie 2027

        ### Een stap vooruit {ambitie=1}

        \(words.sentence())\(reference(doelstelling.indicators))


        """
      + doelstelling.measures.reduce(into: "## Maatregelen\n\n") { $0 += measure($1) }
  }

  /// Returns the document of a prioriteit.
  mutating func text(_ prioriteit: Regeling.Prioriteit) -> String {
    let text = header("prioriteit", String(prioriteit.number), prioriteit.indicators)
    guard !prioriteit.analysis.isEmpty else { return text + opening(bytes: prose) }
    return text + opening(bytes: 0) + analysis(prioriteit.analysis)
  }

  /// Returns the header.
  private mutating func header(
    _ key: String, _ code: String, _ indicators: [Regeling.Indicator]
  ) -> String {
    var text = "---\n\(key): \(quoted(code))\n"
    if !indicators.isEmpty { text += "indicatoren:\n" }
    for indicator in indicators {
      let block = IndicatorText(
        regeling: regeling, indicator: indicator, programmes: programmes,
        hasAmbition: key == "doelstelling")
      text += block.text(&chance)
    }
    return text + "---\n"
  }

  /// Returns the answers to the analysis items, which carry the document's prose.
  private mutating func analysis(_ items: [Regeling.AnalysisItem]) -> String {
    var text = "## Uitgangssituatie\n\n"
    for item in items {
      text += "### \(item.title) {analyse=\(item.id)}\n\n"
      text += opening(bytes: prose / items.count)
    }
    return text
  }

  /// Returns a sentence, followed by prose up to `bytes` bytes.
  private mutating func opening(bytes: Int) -> String {
    let first = words.sentence() + "\n\n"
    return first + words.paragraphs(bytes: bytes - first.utf8.count)
  }

  /// Returns a sentence that fetches the first value it can, or nothing.
  private func reference(_ indicators: [Regeling.Indicator]) -> String {
    let first = indicators.first { $0.unit != .qualitative && $0.breakdowns.contains([]) }
    guard let first else { return "" }
    return " De waarde gaat van {{\(first.code) nulmeting}} naar {{\(first.code) doel}}."
  }

  /// Returns the answer to a measure.
  private mutating func measure(_ measure: Regeling.Maatregel) -> String {
    """
    ### \(measure.title) {maatregel=\(measure.number) besluit=toepassen soort=nieuw bij-ambitie=1}

    - **2024-2025** \(words.sentence()) {actie=a rol="teamleider"}
    - **2027** \(words.sentence()) {actie=b}


    """
  }
}
