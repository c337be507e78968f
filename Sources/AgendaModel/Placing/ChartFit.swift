internal import Diagnostics

/// Whether a kind of chart can show what it is given: the shape of the values, not how they look.
struct ChartFit {
  /// The agenda.
  private let agenda: Agenda

  /// Prepares to look at an agenda.
  init(_ agenda: Agenda) { self.agenda = agenda }

  /// Returns whether the kind can show the subject.
  func fits(_ kind: ChartKind, _ subject: ChartRequest.Subject) -> Bool {
    switch subject {
    case .series(let indicator, let place):
      indicator.series.indices.contains(place)
        && SeriesFit(series: indicator.series[place]).fits(kind)
    case .indicator(let indicator): fits(kind, indicator)
    case .dataset(let dataset): isSpread(dataset)
    case .prioriteit(let number): fits(kind, owner: { $0.prefix { $0 != "." } == String(number) })
    case .doelstelling(let code): fits(kind, owner: { $0 == code })
    case .agenda: fits(kind)
    }
  }

  /// Returns whether the kind can show several series of an indicator.
  private func fits(_ kind: ChartKind, _ indicator: IndicatorBlock) -> Bool {
    guard kind == .sideBySide else {
      return indicator.requirement.map { $0.national.contains { isBeside($0, indicator) } } ?? false
    }
    let scales = indicator.series.filter { SeriesFit(series: $0).hasInstitution }.map { series in
      let ends = [series.scale.minimum, series.scale.maximum].map { $0?.double ?? .infinity }
      return [series.unit.rawValue] + ends.map(String.init(describing:))
    }
    return Set(scales).count < scales.count
  }

  /// Whether the school has a value of the same source, unit and year as national ones.
  private func isBeside(_ values: Regeling.NationalValues, _ indicator: IndicatorBlock) -> Bool {
    indicator.series.contains { series in
      series.unit == indicator.requirement?.unit && series.notBesideNational == nil
        && series.mainSources.contains(values.source)
        && series.cells.flatMap(\.all).contains { kind, measurement in
          kind != .target && measurement.value.value.number != nil
            && measurement.period?.value.overlaps(values.year...values.year) == true
        }
    }
  }

  /// Whether a dataset has a row for each opleiding and a column about an indicator.
  private func isSpread(_ dataset: Dataset) -> Bool {
    let dimensions = dataset.fields.compactMap(\.dimension?.value)
    let columns = dataset.fields.indices.filter { place in
      let field = dataset.fields[place]
      return [.integer, .number].contains(field.type) && field.indicator != nil && !field.isInternal
    }
    return dimensions == ["opleiding"]
      && columns.contains { place in
        dataset.rows.count { row in
          guard row.indices.contains(place), case .value(let value) = row[place].value else {
            return false
          }
          return value.isDrawable
        } >= ChartLimits.fewestOpleidingen
      }
  }

  /// Returns whether the kind can show the documents of an owner.
  private func fits(_ kind: ChartKind, owner: (String) -> Bool) -> Bool {
    if kind == .overview {
      return agenda.indicators.contains {
        owner($0.owner) && $0.mainSeries?.institution?.all.isEmpty == false
      }
    }
    let documents = (agenda.prioriteiten + agenda.doelstellingen).filter {
      $0.code.map { owner($0.value) } ?? false
    }
    let actions = documents.flatMap(\.parts).flatMap(\.actions)
    return actions.contains { $0.period != nil && !$0.isInternal }
  }

  /// Returns whether the kind can show the whole agenda.
  private func fits(_ kind: ChartKind) -> Bool {
    guard kind != .measures else { return !agenda.regeling.measures.isEmpty }
    guard let begroting = agenda.begroting, !begroting.costRows.isEmpty else { return false }
    return kind != .income || !begroting.income.isEmpty
  }
}
