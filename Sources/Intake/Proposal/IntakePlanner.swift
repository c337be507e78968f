public import AgendaModel

/// Makes of a delivery a plan: which figures of it go where, in which data file.
///
/// Pure: the same sheets, agenda and request give the same plan. What is not certain is asked.
public struct IntakePlanner: Sendable {
  /// The agenda that gets the figures.
  let agenda: Agenda
  /// What the user says.
  let request: IntakeRequest
  /// The name of the file, without its folder and ending.
  let fileName: String

  /// Prepares for a delivery with a name.
  public init(_ agenda: Agenda, _ request: IntakeRequest, fileName: String) {
    (self.agenda, self.request, self.fileName) = (agenda, request, fileName)
  }

  /// Returns the plan for the sheets of a delivery.
  public func plan(_ sheets: [Sheet]) throws(IntakeProblem) -> IntakePlan {
    let (sheet, sheetRemarks) = try SheetChoice.sheet(sheets, request)
    let table = try TableFinder(sheet).table()
    let words = DimensionWords(regeling: agenda.regeling, programmes: agenda.programmes)
    let roles = try ColumnRecogniser(
      table: table, regeling: agenda.regeling, words: words, named: request.columns
    ).roles()
    let marks = try SmallMarks(table, roles)
    let choice = RowChoice(table: table, roles: roles, brin: agenda.institution.brin)
    let (rows, rowRemarks) = try choice.rows(request.rows)
    let kind = DeliveryKind(
      [fileName, sheet.name] + table.notes + table.columns.map(\.title))
    let context = ([fileName, sheet.name] + table.notes).joined(separator: " ")
    let reader = ObservationReader(
      table: table, roles: roles, words: words, marks: marks, request: request, agenda: agenda,
      choice: IndicatorChoice(agenda: agenda, kind: kind, context: context))
    var read = try reader.read(rows)
    let summed = try Doubles(table: table, roles: roles, isSummed: request.isSummed)
      .settled(read.observations, units: read.units)
    let dated = try KindChoice(agenda: agenda, request: request).settled(summed.observations)
    read.remarks =
      table.remarks + hidden(table, roles) + read.remarks + summed.remarks + dated.remarks
    return try assembled(
      dated.observations, read, kind: kind, table: table, roles: roles,
      remarks: sheetRemarks + rowRemarks + read.remarks)
  }

  /// Returns which columns were not read since the sheet hides them.
  private func hidden(_ table: DeliveredTable, _ roles: [ColumnRole]) -> [String] {
    let names = table.columns.indices.filter {
      table.columns[$0].isHidden && roles[$0] == .ignored
    }.map { "\"\(table.columns[$0].title)\"" }
    return names.isEmpty
      ? [] : ["verborgen en niet gelezen: kolom \(names.joined(separator: ", "))"]
  }

  /// Returns the plan with the new data file.
  private func assembled(
    _ observations: [Observation], _ read: ObservationReader.Result, kind: DeliveryKind,
    table: DeliveredTable, roles: [ColumnRole], remarks: [String]
  ) throws(IntakeProblem) -> IntakePlan {
    let fresh = DataTable(
      observations, hasLabels: roles.contains(.label), whole: whole(table, roles),
      units: read.units, agenda: agenda)
    let naming = try DatasetNaming(agenda, request, kind, indicators: fresh.indicators)
    let merged =
      try naming.replaced.map { old throws(IntakeProblem) in try fresh.merged(into: old) }
      ?? fresh
    return IntakePlan(
      kind: kind, remarks: remarks, table: merged, name: naming.name, path: naming.path,
      title: request.title ?? naming.replaced?.title ?? title(fresh),
      source: naming.source, date: request.date ?? day(table), replaced: naming.replaced,
      columns: zip(table.columns, roles).map { column, role in
        .init(title: column.title, use: read.use(of: column.place) ?? role.words)
      })
  }

  /// Returns what the one row of a table without breakdowns is about: the rows that the user chose.
  private func whole(_ table: DeliveredTable, _ roles: [ColumnRole]) -> String {
    let chosen = request.rows.compactMap { condition -> String? in
      let halves = condition.split(separator: "=", maxSplits: 1).map { Words.trimmed(String($0)) }
      guard halves.count == 2, let column = table.column(halves[0]), roles[column] == .words else {
        return nil
      }
      return halves[1]
    }
    return chosen.isEmpty ? "hele instelling" : chosen.joined(separator: ", ")
  }

  /// Returns a title: the name of the indicator, or the short names of several.
  private func title(_ fresh: DataTable) -> String {
    let isSeveral = fresh.indicators.count > 1
    let names = fresh.indicators.map { code in
      let block = agenda.indicator(code)
      let requirement = agenda.regeling.indicator(code)
      return isSeveral
        ? block?.shortName ?? requirement?.shortName ?? code
        : block?.name ?? requirement?.name ?? code
    }
    return names.joined(separator: "; ")
  }

  /// Returns the day under `peildatum`, where all rows have the same.
  private func day(_ table: DeliveredTable) -> CalendarDate? {
    guard
      let column = table.columns.firstIndex(where: { Words.key($0.title) == "peildatum" })
    else { return nil }
    let days = Set(
      table.cells(column).compactMap { cell -> CalendarDate? in
        if case .date(let day) = cell.content { day } else { CalendarDate(cell.text) }
      })
    return days.count == 1 ? days.first : nil
  }
}

extension ColumnRole {
  /// What a column is for, in words.
  var words: String {
    switch self {
    case .smallMark: "zegt welke aantallen onder de 5 liggen"
    case .school: "nummer van de school"
    case .dimension(let name): "uitsplitsing \(name)"
    case .label: "naam bij de code"
    case .period: "periode"
    case .question: "waar de rij over gaat"
    case .code: "de indicator"
    case .figures, .words, .ignored: "niet overgenomen"
    }
  }
}
