internal import AgendaModel

/// Reads the figures of a table, each with its indicator, period and group.
struct ObservationReader {
  /// The table.
  let table: DeliveredTable
  /// What its columns are for.
  let roles: [ColumnRole]
  /// The words for breakdowns.
  let words: DimensionWords
  /// DUO's marks.
  let marks: SmallMarks
  /// What the user says.
  let request: IntakeRequest
  /// The agenda.
  let agenda: Agenda
  /// Chooses indicators.
  let choice: IndicatorChoice

  /// What a table gave.
  struct Result {
    /// The figures.
    var observations: [Observation] = []
    /// The unit of each indicator.
    var units: [String: Unit] = [:]
    /// What was done and left, in words.
    var remarks: [String] = []
    /// What columns were used for, by their place on the sheet.
    var uses: [Int: String] = [:]

    /// Returns what a column was used for.
    func use(of place: Int) -> String? { uses[place] }
  }

  /// A column with figures of one measure in some rows.
  struct Source {
    /// The column.
    var column: Int
    /// What its title says.
    var title: ColumnTitle
    /// What its figures are about.
    var measure: Measure
    /// The rows that count.
    var rows: [DeliveredTable.Row]
  }

  /// Returns the figures of the rows that count.
  func read(_ rows: [DeliveredTable.Row]) throws(IntakeProblem) -> Result {
    let sources = self.sources(rows, try valueColumns())
    let mapping = try MeasureMapping(reader: self).indicators(sources)
    var result = Result()
    for source in sources {
      guard let indicator = mapping[source.measure] else { continue }
      result.units[indicator] = try unit(of: indicator, source)
      try add(source, indicator, &result)
    }
    result.remarks += questionsLeft(sources, mapping) + renamed(rows)
    guard !result.observations.isEmpty else { throw nothingLeft() }
    return result
  }

  /// Returns the columns with figures that may be for an indicator.
  private func valueColumns() throws(IntakeProblem) -> [(Int, ColumnTitle)] {
    let figures = roles.enumerated().compactMap { at, role -> (Int, ColumnTitle)? in
      if case .figures(let title) = role { (at, title) } else { nil }
    }
    guard !request.columns.isEmpty else {
      let values = figures.filter { !$0.1.isGroupSize }
      let usable = dated(values.isEmpty ? figures : values)
      guard usable.isEmpty else { return usable }
      throw IntakeProblem(
        "Er is geen kolom met cijfers",
        reason: "De kolommen zijn: "
          + table.columns.map(\.title).joined(separator: ", ") + ".",
        mend: "kijk of de namen van de kolommen in één rij staan, of noem de kolom met --column")
    }
    var chosen: [(Int, ColumnTitle)] = []
    for name in request.columns {
      let found = figures.filter { at, title in
        table.column(name) == at || Words.key(title.stem) == Words.key(name)
      }
      guard !found.isEmpty else {
        throw .ask(
          .column, "Er is geen kolom \"\(name)\" met cijfers", reason: "De kolommen heten anders.",
          figures.map { (table.columns[$0.0].title, "") })
      }
      chosen += found
    }
    return chosen
  }

  /// Returns columns without those that have no year where others have one and rows have none, such as a
  /// total over the years.
  private func dated(_ columns: [(Int, ColumnTitle)]) -> [(Int, ColumnTitle)] {
    let hasRowPeriods = roles.contains { role in
      if case .period = role { true } else { false }
    }
    let dated = columns.filter { $0.1.period != nil }
    return hasRowPeriods || dated.isEmpty ? columns : dated
  }

  /// Returns the figures by measure: each column, and each question that its rows are about.
  private func sources(
    _ rows: [DeliveredTable.Row], _ columns: [(Int, ColumnTitle)]
  ) -> [Source] {
    let asked = roles.firstIndex { $0 == .question || $0 == .code }
    let stems = Set(columns.map(\.1.stem)).subtracting([""])
    return columns.flatMap { column, title -> [Source] in
      // A bare year or "doel 2027" beside one other kind of column belongs to that.
      let stem = title.stem.isEmpty && stems.count == 1 ? stems.first ?? "" : title.stem
      guard let asked else {
        return [
          .init(column: column, title: title, measure: .init(question: "", stem: stem), rows: rows)
        ]
      }
      let byQuestion = Dictionary(grouping: rows) { $0.cells[asked].text }
      let ordered = byQuestion.sorted {
        ($0.value[0].number, $0.key) < ($1.value[0].number, $1.key)
      }
      return ordered.filter { !$0.key.isEmpty }.map { question, rows in
        .init(
          column: column, title: title, measure: .init(question: question, stem: stem), rows: rows)
      }
    }
  }

  /// Returns the unit in which an indicator is kept; refuses figures in another.
  private func unit(of code: String, _ source: Source) throws(IntakeProblem) -> Unit {
    let unit =
      agenda.indicator(code)?.mainSeries?.unit ?? agenda.regeling.indicator(code)?.unit ?? .count
    let said = request.unit?.unit ?? source.title.unit
    guard let said, said != unit, !(said == .count && unit == .score) else { return unit }
    let title = table.columns[source.column].title
    throw IntakeProblem(
      "Kolom \"\(title)\" heeft \(said.plural), en indicator \(code) heeft \(unit.plural)",
      reason: "Die twee zijn niet in elkaar om te rekenen.",
      mend:
        "noem met --column een kolom met \(unit.plural), of met --indicator een andere indicator")
  }

  /// Adds the figures of one column and measure.
  private func add(
    _ source: Source, _ indicator: String, _ result: inout Result
  ) throws(IntakeProblem) {
    let unit = result.units[indicator] ?? .count
    let periods = try source.rows.map { row throws(IntakeProblem) in try period(of: row, source) }
    let wanted = zip(source.rows, periods).filter { isWanted($0.1.period) }
    guard !wanted.isEmpty else { return }
    let rows = wanted.map(\.0)
    let reader = FigureReader(
      table: table, column: source.column, unit: unit, marks: marks, request: request,
      fileMark: fileMark)
    let read = try reader.read(rows, period: source.title.period?.period)
    let sizes = try groupSizes(source, rows, unit, &result)
    result.remarks += read.remarks
    let place = table.columns[source.column].place
    result.uses[place] =
      result.uses[place].map { $0.contains(indicator) ? $0 : "\($0), \(indicator)" }
      ?? "cijfers voor \(indicator)"
    for (at, (row, found)) in wanted.enumerated() where read.figures[at] != .none {
      let slot = Slot(
        indicator: indicator, measure: source.measure, cell: source.title.cell,
        period: found.period, kind: request.kind ?? source.title.kind)
      result.observations.append(
        Observation(
          slot: slot, group: group(row), figure: read.figures[at].marked(found.isProvisional),
          groupSize: sizes[at], row: row, column: source.column))
    }
  }

  /// Returns the number of persons behind each figure, from the column that says so.
  private func groupSizes(
    _ source: Source, _ rows: [DeliveredTable.Row], _ unit: Unit, _ result: inout Result
  ) throws(IntakeProblem) -> [Figure] {
    let none = [Figure](repeating: .none, count: rows.count)
    guard unit == .percent || unit == .score, let column = sizeColumn(source) else { return none }
    let reader = FigureReader(
      table: table, column: column, unit: .count, marks: marks, request: IntakeRequest(),
      fileMark: fileMark)
    result.uses[table.columns[column].place] = "aantal personen achter de cijfers"
    return try reader.read(rows, period: source.title.period?.period).figures
  }

  /// Returns the column with the numbers of persons behind a column: of the same period, and with the
  /// same words or none.
  private func sizeColumn(_ source: Source) -> Int? {
    var fitting: [(column: Int, isOwn: Bool)] = []
    for (column, role) in roles.enumerated() where column != source.column {
      guard case .figures(let title) = role, title.isGroupSize || title.unit == .count,
        title.period?.period == source.title.period?.period || title.period == nil
      else { continue }
      let isOwn = Words.key(title.stem) == Words.key(source.title.stem)
      if title.isGroupSize, isOwn || title.stem.isEmpty || source.title.stem.isEmpty {
        fitting.append((column, isOwn && title.period == source.title.period))
      } else if !title.isGroupSize, !request.columns.contains(table.columns[column].title) {
        fitting.append((column, false))
      }
    }
    return fitting.first(where: \.isOwn)?.column ?? (fitting.count == 1 ? fitting[0].column : nil)
  }

  /// Returns the group that a row is about.
  func group(_ row: DeliveredTable.Row) -> GroupKey {
    var key = GroupKey(parts: [], label: "")
    for (column, role) in roles.enumerated() {
      let text = row.cells[column].text
      if case .dimension(let name) = role {
        key.parts.append(.init(name, words.member(text, of: name) ?? text))
      }
      if role == .label { key.label = text }
    }
    // DUO has codes of its own; the agenda's code belongs to the same name.
    if let code = words.code(named: key.label) {
      key.parts = key.parts.map { part in
        part.dimension == "opleiding" && !part.value.isEmpty ? .init("opleiding", code) : part
      }
    }
    return key
  }

  /// Whether figures of a period are asked for.
  private func isWanted(_ period: Period) -> Bool {
    let years = request.years.compactMap { PeriodWords.period($0)?.period }
    return years.isEmpty || !hasPeriods || years.contains(period)
  }

  /// Whether the table itself says which periods it is about.
  private var hasPeriods: Bool {
    roles.contains { role in
      switch role {
      case .period: true
      case .figures(let title): title.period != nil
      default: false
      }
    }
  }

  /// Returns the period of a row's figure: from the title, the row, the user or the notes.
  private func period(
    of row: DeliveredTable.Row, _ source: Source
  ) throws(IntakeProblem) -> PeriodWords.Found {
    if let period = source.title.period { return period }
    for (column, role) in roles.enumerated() {
      guard case .period(let isCohort) = role else { continue }
      guard var found = PeriodWords.period(row.cells[column].text) else { break }
      if isCohort, case .year(let year) = found.period { found.period = .cohort(year) }
      return found
    }
    if let year = request.years.first, let found = PeriodWords.period(year) { return found }
    throw noPeriod(source)
  }

  /// The mark before decimals, where some column of the file shows it.
  private var fileMark: IntakeRequest.DecimalMark? {
    let texts = table.rows.flatMap { row in row.cells.compactMap(FigureReader.digits) }
    let evidence = MarkEvidence(texts)
    return evidence.isContradictory ? nil : evidence.mark
  }
}

extension Figure {
  /// Returns the figure with the star that its period bears.
  func marked(_ isProvisional: Bool) -> Figure {
    guard isProvisional, case .number(let digits, _) = self else { return self }
    return .number(digits, isProvisional: true)
  }
}
