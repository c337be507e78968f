internal import AgendaModel

/// Writes the block of an indicator: a nulmeting, a target, and every cell that the Regeling asks.
struct IndicatorText {
  /// The edition.
  let regeling: Regeling
  /// The indicator.
  let indicator: Regeling.Indicator
  /// The codes of the programmes, the values of the dimension `opleiding`.
  let programmes: [String]
  /// Whether the document has an ambition that the indicator can belong to.
  let hasAmbition: Bool

  /// Returns the lines of the block.
  func text(_ chance: inout Chance) -> String {
    var text = "  - code: \(quoted(indicator.code))\n"
    if hasAmbition { text += "    ambitie: 1\n" }
    text += "    bron: \(indicator.source)\n"
    if indicator.unit == .qualitative { return text + Self.offer }
    if indicator.unit == .score { text += "    schaal: 1 tot 10\n" }
    if years.target != 2027 { text += "    telt-voor-2027: meting \(years.target)\n" }
    if indicator.breakdowns.contains([]) {
      let (start, target) = values(&chance)
      text += "    nulmeting:\n      \(years.start): \(start)\n"
      text += "    doel:\n      \(years.target): \(target)\n"
    }
    return text + breakdown(&chance)
  }

  /// Returns the table of the cells, or nothing when the Regeling asks none.
  private func breakdown(_ chance: inout Chance) -> String {
    let rows = indicator.breakdowns.flatMap(combinations)
    guard !rows.isEmpty else { return "" }
    let names = Self.dimensions(of: indicator)
    var text = "    uitsplitsing: |\n      \(names.joined(separator: ";"))"
    text += ";nulmeting \(years.start);doel \(years.target)\n"
    for row in rows {
      let (start, target) = values(&chance)
      let cells = names.map { row[$0] ?? "" } + [start, target]
      text += "      \(cells.joined(separator: ";"))\n"
    }
    return text
  }

  /// The description of an indicator that is no number.
  private static let offer = """
        aanbod: |
          domein;leerweg;doelgroep;maatwerk
          Techniek;bbl;volwassenen;losse modules in de avond
          Zorg;derde leerweg;zij-instromers;een programma op maat
        doel:
          2027: Een aanbod van modules in elk domein

    """

  /// The names of the dimensions in the indicator's breakdowns, each once.
  static func dimensions(of indicator: Regeling.Indicator) -> [String] {
    indicator.breakdowns.joined().reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The last year before the period and the last one in it in which the source measures.
  private var years: (start: Int, target: Int) {
    let measured = regeling.sources.first { $0.id == indicator.source }?.years ?? []
    let start = measured.last { $0 < regeling.years.lowerBound }
    let target = measured.last { $0 <= regeling.years.upperBound }
    return (start ?? regeling.years.lowerBound - 1, target ?? regeling.years.upperBound)
  }

  /// Returns the rows of one breakdown: every combination of the values of its dimensions.
  private func combinations(_ names: [String]) -> [[String: String]] {
    guard !names.isEmpty else { return [] }
    return names.reduce([[:]]) { rows, name in
      rows.flatMap { row in
        members(of: name).map { row.merging([name: $0]) { _, new in new } }
      }
    }
  }

  /// Returns the values of a dimension.
  private func members(of name: String) -> [String] {
    if name == "opleiding" { return programmes }
    return regeling.dimension(name)?.members.map(\.id) ?? []
  }

  /// Returns a nulmeting and a target that is better.
  private func values(_ chance: inout Chance) -> (start: String, target: String) {
    let gain = indicator.direction == .lower ? -1 : 1
    let tenth = chance.number(in: 0...9)
    switch indicator.unit {
    case .percent:
      let start = chance.number(in: 40...60)
      return ("\(start),\(tenth)%", "\(start + gain * 5),\(tenth)%")
    case .score:
      let start = chance.number(in: 5...7)
      return ("\(start),\(tenth)", "\(start + gain),\(tenth)")
    case .count, .euro, .qualitative:
      let start = chance.number(in: 20...400)
      return ("\(start)", "\(start + gain * 5)")
    }
  }
}
