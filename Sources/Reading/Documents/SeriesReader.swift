internal import AgendaModel
internal import Diagnostics

/// Reads one series of an indicator.
struct SeriesReader {
  /// What all series of the document share.
  let indicators: IndicatorReader
  /// The indicator that the series belongs to.
  let block: IndicatorBlock
  /// The sources of a series that names none.
  var sharedSources: [Located<String>] = []
  /// The question of a series that names none.
  var sharedQuestion: String?
  /// The population that the indicator names for all its series.
  var group: String?

  /// Returns a series; `outer` is the indicator's own block when its breakdown belongs here too.
  func series(_ map: MapReader, breakdownOf outer: MapReader?) -> Series {
    let scale = map.string("schaal").flatMap { ScaleReader.read($0, log: indicators.log) }
    let own = map.words("bron")
    let sources = own.isEmpty ? sharedSources : own
    let stated = map.choice("eenheid", Unit.self)
    let unit = stated?.value ?? defaultUnit(hasScale: scale != nil)
    var series = Series(
      unit: unit, scale: scale ?? defaultScale(unit, sources.map(\.value)), range: map.range)
    series.statedUnit = stated
    series.statedScale = scale == nil ? nil : map.node("schaal")?.range
    let id = map.string("id")
    series.id = block.id == nil || block.id?.value != id?.value ? id : nil
    series.name = map.text("naam")
    series.sources = sources
    series.isMain = map.flag("hoofdreeks")
    series.question = map.text("vraag") ?? sharedQuestion
    series.group = map.text("groep") ?? group
    series.allowsSeveralAnswers = map.flag("meer-antwoorden")
    series.notBesideNational = map.string("niet-landelijk")
    series.distribution = distribution(map, "verdeling")
    series.targetDistribution = distribution(map, "verdeling-doel")
    readCells(map, outer, into: &series)
    return series
  }

  /// Returns the unit where none is written: a score where a scale is, else as the Regeling asks.
  private func defaultUnit(hasScale: Bool) -> Unit {
    if hasScale { return .score }
    return block.requirement?.unit ?? (block.offer == nil ? .count : .qualitative)
  }

  /// Returns the scale where none is written.
  private func defaultScale(_ unit: Unit, _ sources: [String]) -> Scale {
    if let requirement = block.requirement, requirement.unit == unit { return requirement.scale }
    switch unit {
    case .percent: return Scale(minimum: DecimalNumber(0), maximum: DecimalNumber(100))
    case .count, .euro: return Scale(minimum: DecimalNumber(0), maximum: nil)
    case .score:
      return indicators.sources.first { sources.contains($0.id.value) && $0.scale != nil }?.scale
        ?? Scale(minimum: nil, maximum: nil)
    case .qualitative: return Scale(minimum: nil, maximum: nil)
    }
  }

  /// Returns the shares of the answers behind a key.
  private func distribution(_ map: MapReader, _ key: String) -> [AnswerShare] {
    guard let node = map.node(key) else { return [] }
    guard case .mapping(let pairs) = node.kind else {
      map.reportType(node.range, key, "elk antwoord met zijn deel op een eigen regel")
      return []
    }
    let reader = MeasurementReader(isQualitative: false, log: indicators.log)
    return pairs.compactMap { pair in
      guard let text = pair.value.text else {
        if !pair.value.isBroken {
          map.reportType(pair.value.range, pair.key.value, "het deel dat dit antwoord gaf")
        }
        return nil
      }
      return reader.value(Located(text, pair.value.range)).map {
        AnswerShare(answer: pair.key, value: $0)
      }
    }
  }

  /// Reads the values of the institution and of every cell.
  private func readCells(_ map: MapReader, _ outer: MapReader?, into series: inout Series) {
    let reader = MeasurementReader(
      isQualitative: series.unit == .qualitative, indicator: block.key, log: indicators.log)
    let source = CellSource(
      regeling: indicators.regeling, datasets: indicators.datasets, indicator: block.key,
      log: indicators.log)
    var cells = CellCollector()
    for kind in Cell.Kind.allCases {
      guard let node = map.node(kind.rawValue) else { continue }
      if let reference = source.datasetReference(node) {
        let name = indicators.datasets.read(reference, of: block.key, only: kind, into: &cells)
        if let name { series.datasets.append(name) }
      } else {
        cells.add(reader.measurements(node), kind, to: .institution, at: node.range)
      }
    }
    let isSame = outer?.range == map.range
    for holder in [map] + (isSame ? [] : [outer].compactMap(\.self)) {
      guard let node = holder.node("uitsplitsing") else { continue }
      if let name = source.read(node, reader, into: &cells) { series.datasets.append(name) }
    }
    series.cells = cells.sorted
  }
}
