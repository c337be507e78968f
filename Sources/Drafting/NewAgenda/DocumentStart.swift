internal import AgendaModel

/// The documents of prioriteiten and doelstellingen, made ready to fill in.
struct DocumentStart {
  /// The edition.
  let regeling: Regeling
  /// What the institution offers.
  let profile: Profile

  /// Returns the document of a doelstelling.
  func text(of doelstelling: Regeling.Doelstelling) -> String {
    let measures = MeasureStart(profile: profile)
    let lines =
      header(
        "doelstelling: \(Scalar.code(doelstelling.code))",
        "Doelstelling \(doelstelling.code), \(doelstelling.title). \(doelstelling.summary)",
        doelstelling.indicators)
      + analysis(doelstelling.analysis) { String($0.number) }
      + Self.ambition + Self.effect
      + section("Maatregelen", doelstelling.measures.map(measures.lines))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the document of a prioriteit.
  func text(of prioriteit: Regeling.Prioriteit) -> String {
    let introduction = OpenPlace.paragraph(
      "een korte inleiding op deze prioriteit; zij mag ook ontbreken")
    let lines =
      header(
        "prioriteit: \(prioriteit.number)",
        "Prioriteit \(prioriteit.number), \(prioriteit.title).", prioriteit.indicators)
      + [introduction] + analysis(prioriteit.analysis, name: \.id)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the header, which says first what the document is about.
  private func header(
    _ key: String, _ about: String, _ indicators: [Regeling.Indicator]
  ) -> [String] {
    let start = IndicatorStart(regeling: regeling, profile: profile)
    let notes = Remark.lines(about) + Remark.lines(indicators.isEmpty ? Self.keepOut : Self.howTo)
    let blocks = indicators.isEmpty ? [] : ["indicatoren:"] + indicators.flatMap(start.lines)
    return ["---", key] + notes + blocks + ["---"]
  }

  /// How figures are filled in.
  private static let howTo = """
    Zet uw cijfers achter de dubbele punten en tussen de puntkomma’s. Is er geen cijfer, schrijf dan waarom: geen, want … \
    Regels met een hekje ervoor zijn aantekeningen voor u; zij komen niet op de site.
    """
  /// What the lines behind `#` are.
  private static let keepOut =
    "Regels met een hekje ervoor zijn aantekeningen voor u; zij komen niet op de site."

  /// Returns the section with the analysis; none where nothing is asked.
  private func analysis(
    _ items: [Regeling.AnalysisItem], name: (Regeling.AnalysisItem) -> String
  ) -> [String] {
    let parts = items.map { item -> [String] in
      let doubt = NotOffered(item.applicability, by: profile)
      let mark = "analyse=\(name(item))" + (doubt == nil ? "" : " nvt")
      return [
        "### \(item.title) {\(mark)}", "", doubt?.paragraph ?? OpenPlace.paragraph(item.question),
      ]
    }
    return section("Uitgangssituatie", parts)
  }

  /// Returns a section with its parts; none without parts.
  private func section(_ title: String, _ parts: [[String]]) -> [String] {
    parts.isEmpty ? [] : ["", "## \(title)"] + parts.flatMap { [""] + $0 }
  }

  /// The section with the ambitions.
  private static let ambition = [
    "", "## Ambitie", "", "### Ambitie 1 {ambitie=1}", "",
    OpenPlace.paragraph(
      "wat de school wil bereiken, met een eigen titel in plaats van ‘Ambitie 1’; een tweede ambitie krijgt "
        + "net zo’n kop met ambitie=2"),
  ]

  /// The section for students.
  private static let effect = [
    "", "## Wat merk je ervan", "",
    OpenPlace.paragraph("in een paar korte zinnen met ‘je’ wat studenten hiervan merken"),
  ]
}
