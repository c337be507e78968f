internal import Diagnostics

extension Agenda {
  /// Whether one of the sources of a series measures in a year, as far as the agenda and the edition
  /// tell; nil where neither knows how often a source measures.
  ///
  /// A source without years measures yearly, unless its rhythm says otherwise.
  public func measures(_ series: Series, in year: Int) -> Bool? {
    let answers = series.mainSources.compactMap { id in
      source(id).flatMap { measures($0, in: year) }
    }
    if series.mainSources.isEmpty { return true }
    if answers.contains(true) { return true }
    return answers.count == series.mainSources.count ? false : nil
  }

  /// Whether a source measures in a year; nil where its rhythm is not a yearly one.
  private func measures(_ source: DataSource, in year: Int) -> Bool? {
    let national = regeling.sources.first { $0.id == source.id.value }
    if let last = source.lastYear ?? national?.lastYear, year > last { return false }
    let years = source.years.isEmpty ? national?.years ?? [] : source.years
    if !years.isEmpty { return years.contains(year) }
    let rhythm = (source.rhythm ?? national?.rhythm)?.lowercased()
    guard let rhythm else { return true }
    let words = rhythm.split { !$0.isLetter }.map(String.init)
    return words.contains("jaarlijks") || words.contains("jaar") ? true : nil
  }
}

extension IndicatorBlock {
  /// Whether a new value may be expected: it applies, readers see it, and it has values at all.
  public var takesNewValues: Bool {
    notApplicable == nil && !isInternal && offer == nil && mainSeries != nil && !key.isEmpty
  }

  /// Whether the agenda or an account tells readers about a year: a value, or why there is none.
  public func tells(of year: Int) -> Bool {
    series.flatMap(\.cells).contains { cell in
      (cell.nulmeting + cell.measured).contains { value in
        value.account?.isInternal != true && value.period?.value.overlaps(year...year) == true
      }
    }
  }
}
