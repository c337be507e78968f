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
    if let code, requirement == nil { reportUnknown(code) }
    var block = IndicatorBlock(
      name: map.text("naam") ?? requirement?.name ?? code?.value ?? id?.value ?? "",
      direction: map.choice("richting", Direction.self)?.value ?? requirement?.direction ?? .neutral,
      owner: owner, range: map.range)
    (block.code, block.requirement) = (code, requirement)
    block.id = code == nil ? id : nil
    block.shortName = map.text("kort") ?? requirement?.shortName ?? block.name
    block.ambitions = map.integers("ambitie")
    block.countsFor = map.text("telt-voor-2027")
    block.remark = map.text("toelichting")
    block.countsPersons = requirement?.countsPersons ?? (map.text("telt") == "personen")
    block.isInternal = map.text("intern") == "ja"
    block.notApplicable = map.string("nvt")
    block.offer = map.node("aanbod").flatMap { TextTableReader.read($0, log: log) }
    block.series = series(map, of: block)
    return block
  }

  /// Returns the series: those under `reeksen`, or the one that the block itself writes.
  private func series(_ map: MapReader, of block: IndicatorBlock) -> [Series] {
    let items = map.maps("reeksen", as: .series)
    guard !items.isEmpty else {
      return [SeriesReader(indicators: self, block: block).series(map, breakdownOf: map)]
    }
    let main = items.firstIndex { $0.text("hoofdreeks") == "ja" } ?? 0
    return items.enumerated().map { index, item in
      SeriesReader(indicators: self, block: block)
        .series(item, breakdownOf: index == main ? map : nil)
    }
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
          .init("Gebruik een code van de Regeling, of \"id:\" voor een eigen indicator")
        ]))
  }
}

/// Reads one series of an indicator.
struct SeriesReader {
  /// What all series of the document share.
  let indicators: IndicatorReader
  /// The indicator that the series belongs to.
  let block: IndicatorBlock

  /// Returns a series; `outer` is the indicator's own block when its breakdown belongs here too.
  func series(_ map: MapReader, breakdownOf outer: MapReader?) -> Series {
    let scale = map.string("schaal").flatMap { ScaleReader.read($0, log: indicators.log) }
    let source = map.string("bron") ?? outer?.string("bron")
    let unit = unit(map, hasScale: scale != nil)
    var series = Series(
      unit: unit, scale: scale ?? defaultScale(unit, source?.value), range: map.range)
    if block.id?.value != map.string("id")?.value || block.id == nil { series.id = map.string("id") }
    series.name = map.text("naam")
    series.source = source
    series.isMain = map.text("hoofdreeks") == "ja"
    series.question = map.text("vraag")
    series.distribution = distribution(map)
    readCells(map, outer, into: &series)
    return series
  }

  /// Returns the unit: as written, a score where a scale is written, else as the Regeling asks.
  private func unit(_ map: MapReader, hasScale: Bool) -> Unit {
    if let unit = map.choice("eenheid", Unit.self)?.value { return unit }
    if hasScale { return .score }
    return block.requirement?.unit ?? (block.offer == nil ? .count : .qualitative)
  }

  /// Returns the scale where none is written.
  private func defaultScale(_ unit: Unit, _ source: String?) -> Scale {
    if let requirement = block.requirement, requirement.unit == unit { return requirement.scale }
    switch unit {
    case .percent: return Scale(minimum: DecimalNumber(0), maximum: DecimalNumber(100))
    case .count, .euro: return Scale(minimum: DecimalNumber(0), maximum: nil)
    case .score:
      return indicators.sources.first { $0.id.value == source }?.scale
        ?? Scale(minimum: nil, maximum: nil)
    case .qualitative: return Scale(minimum: nil, maximum: nil)
    }
  }

  /// Returns the shares of the answers.
  private func distribution(_ map: MapReader) -> [AnswerShare] {
    guard case .mapping(let pairs)? = map.node("verdeling")?.kind else { return [] }
    let reader = MeasurementReader(isQualitative: false, log: indicators.log)
    return pairs.compactMap { pair in
      guard let text = pair.value.text else { return nil }
      return reader.value(Located(text, pair.value.range)).map {
        AnswerShare(answer: pair.key, value: $0)
      }
    }
  }

  /// Reads the values of the institution and of every cell.
  private func readCells(_ map: MapReader, _ outer: MapReader?, into series: inout Series) {
    let reader = MeasurementReader(isQualitative: series.unit == .qualitative, log: indicators.log)
    var cells = CellCollector()
    for kind in Cell.Kind.allCases {
      guard let node = map.node(kind.rawValue) else { continue }
      if let reference = datasetReference(node) {
        let name = indicators.datasets.read(reference, of: block.key, only: kind, into: &cells)
        if let name { series.datasets.append(name) }
      } else {
        cells.add(reader.measurements(node), kind, to: .institution, at: node.range)
      }
    }
    let isSame = outer?.range == map.range
    for holder in [map] + (isSame ? [] : [outer].compactMap(\.self)) {
      readBreakdown(holder, reader, into: &cells, of: &series)
    }
    series.cells = cells.sorted
  }

  /// Reads `uitsplitsing`: a pasted table or a dataset.
  private func readBreakdown(
    _ map: MapReader, _ reader: MeasurementReader, into cells: inout CellCollector,
    of series: inout Series
  ) {
    guard let node = map.node("uitsplitsing") else { return }
    if let reference = datasetReference(node) {
      let name = indicators.datasets.read(reference, of: block.key, into: &cells)
      if let name { series.datasets.append(name) }
      return
    }
    guard let table = TextTableReader.read(node, log: indicators.log) else { return }
    BreakdownReader(regeling: indicators.regeling, values: reader, log: indicators.log)
      .read(table, into: &cells)
  }

  /// Returns the mapping that refers to a dataset, if the node is one.
  private func datasetReference(_ node: YAMLNode) -> MapReader? {
    guard case .mapping(let pairs) = node.kind,
      pairs.contains(where: { $0.key.value == "gegevens" })
    else { return nil }
    return MapReader(pairs, node.range, as: .datasetReference, log: indicators.log)
  }
}
