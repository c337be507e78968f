internal import AgendaModel

/// The lines of a new document's header about one indicator.
struct IndicatorStart {
  /// The edition.
  let regeling: Regeling
  /// What the institution offers.
  let profile: Profile

  /// Returns what is measured, and the keys with room for the figures.
  func lines(_ indicator: Regeling.Indicator) -> [String] {
    let about =
      "\(indicator.code): \(indicator.name) (\(indicator.unit.rawValue)). \(indicator.definition)"
    let start = ["", "  - code: \(Scalar.code(indicator.code))"]
    let notes = Remark.lines(about, indent: 4)
    if let doubt = NotOffered(indicator.applicability, by: profile) {
      let ask = "Vul in: de reden waarom deze indicator niet geldt, bijvoorbeeld: \(doubt.reason)"
      return start + notes + Remark.lines(ask, indent: 4) + ["    nvt:"]
    }
    return start + notes + source(indicator)
      + (indicator.unit == .qualitative ? offer : figures(indicator))
  }

  /// Returns where the figures come from.
  private func source(_ indicator: Regeling.Indicator) -> [String] {
    guard let source = regeling.sources.first(where: { $0.id == indicator.source }) else {
      return []
    }
    let end = source.lastYear.map {
      "De bron \(source.name) stopt in \($0): kies voor daarna een andere bron, en zet die onder bronnen in agenda.yaml."
    }
    return (end.map { Remark.lines($0, indent: 4) } ?? []) + ["    bron: \(source.id)"]
  }

  /// The room for what has no number.
  private var offer: [String] {
    let last = regeling.years.upperBound
    return Remark.lines(
      "Vul in: een rij voor alles wat u aanbiedt; de kolommen mag u veranderen.", indent: 4)
      + ["    aanbod: |", "      domein;leerweg;doelgroep;maatwerk"]
      + Remark.lines("Vul in: wat er in \(last) moet zijn, in woorden.", indent: 4)
      + ["    doel:", "      \(last):"]
  }

  /// Returns the room for the nulmeting, the doel and the breakdown.
  private func figures(_ indicator: Regeling.Indicator) -> [String] {
    let years = FigureYears(indicator, in: regeling)
    let isAskedWhole = indicator.breakdowns.contains([])
    let part = indicator.applicability.part(of: profile)
    let levels = indicator.breakdowns.filter { level in
      let cells = BreakdownLevel(level, of: regeling, profile: part)
      // With one niveau and one leerweg the whole institution is the only cell.
      return !level.isEmpty && !(isAskedWhole && cells.missing(among: [.institution]).isEmpty)
    }
    let scale =
      indicator.unit == .score
      ? ["Vul in: het laagste en het hoogste cijfer dat kan, zoals 1 tot 10."] : []
    return scale.flatMap { Remark.lines($0, indent: 4) + ["    schaal:"] }
      + (years.countsFor.map { ["    telt-voor-2027: meting \($0)"] } ?? [])
      + (isAskedWhole ? whole(indicator, years) : [])
      + (levels.isEmpty ? [] : breakdown(indicator, levels, years))
  }

  /// Returns the room for the figures of the whole institution.
  private func whole(_ indicator: Regeling.Indicator, _ years: FigureYears) -> [String] {
    let absent = indicator.mayLackNulmeting ? " Zij mag hier ontbreken." : ""
    let start =
      "Vul in: het laatste cijfer van voor \(regeling.years.lowerBound). Is het van een ander jaar of van een "
      + "schooljaar (2022-2023), verander dan het jaar.\(absent)"
    return Remark.lines(start, indent: 4) + ["    nulmeting:", "      \(years.nulmeting):"]
      + Remark.lines(
        "Vul in: waar de school in \(years.target) wil staan, zoals: \(Self.example(indicator))",
        indent: 4)
      + ["    doel:", "      \(years.target):"]
  }

  /// Returns a doel as an author could write it.
  private static func example(_ indicator: Regeling.Indicator) -> String {
    let bound = indicator.direction == .lower ? "hoogstens" : "minstens"
    switch indicator.unit {
    case .percent: return "\(bound) 80%"
    case .score: return "\(bound) 7,5"
    case .count, .euro, .qualitative: return "\(bound) 25"
    }
  }

  /// Returns the table for the breakdown, with a row for each cell that is asked.
  private func breakdown(
    _ indicator: Regeling.Indicator, _ levels: [[String]], _ years: FigureYears
  ) -> [String] {
    let part = indicator.applicability.part(of: profile)
    var names: [String] = []
    for name in levels.flatMap(\.self) where !names.contains(name) { names.append(name) }
    let rows = levels.flatMap { level in
      BreakdownLevel(level, of: regeling, profile: part).combinations.filter { !$0.isEmpty }.map {
        cell in
        names.map { name in cell.first { $0.dimension == name }?.value ?? "" } + ["", ""]
      }
    }
    let head = names + ["nulmeting \(years.nulmeting)", "doel \(years.target)"]
    let note = note(names, isAskedWhole: indicator.breakdowns.contains([]))
    return Remark.lines(note, indent: 4) + ["    uitsplitsing: |"]
      + ([head] + rows).map { "      " + $0.joined(separator: ";") }
  }

  /// Returns what goes into the table, and what a row is where the author makes them.
  private func note(_ names: [String], isAskedWhole: Bool) -> String {
    let free = names.filter { regeling.dimension($0)?.isOpen == true }
    let what = isAskedWhole ? "dezelfde cijfers" : "het startpunt en het doel"
    let rows = free.isEmpty ? "" : " Maak zelf een rij per \(free.joined(separator: " en "))."
    return "Vul in: \(what) per \(names.joined(separator: " en ")).\(rows)"
  }
}

/// The years of a new indicator's figures.
struct FigureYears {
  /// The year of the nulmeting: the last in which the source measured before the edition starts.
  let nulmeting: Int
  /// The year of the doel: the last in which it measures before the edition ends.
  let target: Int
  /// The measurement that counts for the last year, where the source does not measure then.
  let countsFor: Int?

  /// Finds the years for an indicator.
  init(_ indicator: Regeling.Indicator, in regeling: Regeling) {
    let measured = regeling.sources.first { $0.id == indicator.source }?.years ?? []
    let (first, last) = (regeling.years.lowerBound, regeling.years.upperBound)
    nulmeting = measured.last { $0 < first } ?? first - 1
    target = measured.last { regeling.years.contains($0) } ?? last
    countsFor = target == last ? nil : target
  }
}
