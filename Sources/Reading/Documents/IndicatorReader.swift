internal import AgendaModel
internal import Diagnostics

/// Reads the indicator blocks of a header.
struct IndicatorReader {
  /// The edition.
  let regeling: Regeling
  /// The sources of the agenda, for their scales.
  let sources: [DataSource]
  /// Takes values out of datasets.
  let datasets: DatasetValues
  /// The code of the document the blocks stand in.
  let owner: String
  /// Where findings go.
  let log: FindingLog

  /// Returns the indicators of a header.
  func read(_ header: MapReader) -> [IndicatorBlock] {
    header.maps("indicatoren", as: .indicator).compactMap(block)
  }

  /// Returns one indicator.
  private func block(_ map: MapReader) -> IndicatorBlock? {
    let code = map.string("code")
    let id = map.string("id")
    guard code != nil || id != nil else {
      log.error(
        "wrong-type", map.range, "Bij deze indicator ontbreekt \"code\" of \"id\"",
        mend: "Schrijf \"code: 2c\" voor een indicator van de Regeling, of \"id: eigen-naam\"")
      return nil
    }
    let requirement = code.flatMap { regeling.indicator($0.value) }
    let direction = map.choice("richting", Direction.self)
    if let code, requirement == nil { reportUnknown(code) }
    var block = IndicatorBlock(
      name: map.text("naam") ?? requirement?.name ?? code?.value ?? id?.value ?? "",
      direction: direction?.value ?? requirement?.direction ?? .neutral,
      owner: owner, range: map.range)
    (block.code, block.requirement) = (code, requirement)
    block.id = code == nil ? id : nil
    if code != nil, let id { reportIdle(id, "id", because: .code) }
    block.shortName = map.text("kort") ?? requirement?.shortName ?? block.name
    block.ambitions = map.integers("ambitie")
    block.statedDirection = direction
    block.countsFor = map.string("telt-voor-2027")
    block.remark = map.text("toelichting")
    block.countsPersons = map.countsPersons || requirement?.countsPersons == true
    block.isInternal = map.isMarkedInternal
    block.notApplicable = map.string("nvt") ?? map.emptyText("nvt")
    // Titles without a row offer nothing yet.
    block.offer = map.node("aanbod").flatMap { TextTableReader.read($0, log: log) }
      .flatMap { $0.rows.isEmpty ? nil : $0 }
    block.series = series(map, of: block)
    if let group = map.string("groep"), !hasValues(block) {
      reportIdle(group, "groep", because: .noValues)
    }
    if requirement?.national.isEmpty ?? true {
      for reason in block.series.compactMap(\.notBesideNational) {
        reportIdle(reason, "niet-landelijk", because: .noNational)
      }
    }
    return block
  }

  /// Whether there is anything that a population could be that of.
  private func hasValues(_ block: IndicatorBlock) -> Bool {
    block.notApplicable == nil && block.offer == nil
      && block.series.contains { series in
        series.cells.contains { !$0.all.isEmpty } || !series.distribution.isEmpty
      }
  }

  /// Returns the series: those under `reeksen`, or the one that the block itself writes.
  private func series(_ map: MapReader, of block: IndicatorBlock) -> [Series] {
    let items = map.maps("reeksen", as: .series)
    guard !items.isEmpty else {
      var only = SeriesReader(indicators: self, block: block).series(map, breakdownOf: map)
      only.name = nil
      return [only]
    }
    for key in Self.replaced where map.node(key) != nil {
      reportIdle(Located(key, map.place(key)), key, because: .series)
    }
    let main = items.firstIndex { $0.text("hoofdreeks") == "ja" } ?? 0
    let reader = SeriesReader(
      indicators: self, block: block, sharedSources: map.words("bron"),
      sharedQuestion: map.text("vraag"), group: map.text("groep"))
    return items.enumerated().map { index, item in
      reader.series(item, breakdownOf: index == main ? map : nil)
    }
  }

  /// The keys that count for nothing beside `reeksen`: each series has its own.
  private static let replaced = [
    "schaal", "eenheid", "meer-antwoorden", "niet-landelijk", "verdeling", "verdeling-doel",
    "nulmeting", "doel", "gemeten",
  ]

  /// Why a key counts for nothing.
  private enum Idleness: String {
    /// The indicator has series.
    case series = "Bij deze indicator staan reeksen. Elke reeks heeft haar eigen waarden."
    /// The indicator has no values.
    case noValues = "Bij deze indicator staan geen waarden, en dus ook geen groep waarover ze gaan."
    /// There are no national values to stand beside.
    case noNational = "De Regeling heeft hier geen landelijke cijfers bij deze indicator."
    /// The indicator has a code.
    case code = "Een indicator met een code heeft geen eigen naam nodig; alleen de code telt."
  }

  /// Reports a key that is known, but counts for nothing here.
  private func reportIdle(_ key: Located<String>, _ name: String, because why: Idleness) {
    log.error(
      "key-idle", key.range, "\"\(name)\" telt bij deze indicator niet mee", why: why.rawValue,
      mend: why == .series ? "Zet de regel onder een van de reeksen" : "Haal de regel weg")
  }

  /// Reports a code that the edition does not have.
  private func reportUnknown(_ code: Located<String>) {
    let known = regeling.indicators.map(\.code)
    let near = NearMiss.nearest(to: code.value, among: known)
    log.add(
      Diagnostic(
        "unknown-indicator", .fout, at: code.range,
        "De Regeling heeft geen indicator \(code.value)"
          + (near.map { "; bedoelde u \($0)?" } ?? ""),
        explanation: "De Regeling kent: \(known.joined(separator: ", ")).",
        solutions: [
          near.map { .init("Schrijf \($0)", .init(code.range, $0)) }
            ?? .init("Gebruik een code van de Regeling, of \"id:\" voor een eigen indicator")
        ], subject: code.value))
  }
}
