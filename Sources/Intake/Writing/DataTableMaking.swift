internal import AgendaModel

extension DataTable {
  /// Makes the data file of figures: a row for each group, a column for each kind and period.
  init(
    _ observations: [Observation], hasLabels: Bool, whole: String, units: [String: Unit],
    agenda: Agenda
  ) {
    var groups: [GroupKey] = []
    var places: [GroupKey: Int] = [:]
    for observation in observations where places[observation.group] == nil {
      places[observation.group] = groups.count
      groups.append(observation.group)
    }
    columns = (groups.first?.parts ?? []).map { part in
      Column(
        name: part.dimension, title: part.dimension.capitalisedStart, dimension: part.dimension)
    }
    if hasLabels { columns.append(Column(name: "naam", title: "Naam")) }
    rows = groups.map { $0.parts.map(\.written) + (hasLabels ? [$0.label] : []) }
    // A table without breakdowns needs a column that is not a figure, so that its row has a name.
    if columns.isEmpty {
      columns = [Column(name: "groep", title: "Groep")]
      rows = rows.map { _ in [whole] }
    }
    for slot in Self.slots(observations) {
      let own = observations.filter { $0.slot == slot }
      add(own, slot, units[slot.indicator] ?? .count, places, agenda)
    }
  }

  /// Returns the columns that are needed, in their order.
  private static func slots(_ observations: [Observation]) -> [Slot] {
    var slots: [Slot] = []
    for observation in observations where !slots.contains(observation.slot) {
      slots.append(observation.slot)
    }
    let order = Cell.Kind.allCases.enumerated().map { ($0.element, $0.offset) }
    func rank(_ slot: Slot) -> Int { order.first { $0.0 == slot.kind }?.1 ?? 0 }
    // A doel comes last, as people expect it.
    func late(_ slot: Slot) -> Int { slot.kind == .target ? 9 : rank(slot) }
    return slots.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      let first = (one.indicator, one.cell.text, late(one), one.period, left.offset)
      let second = (two.indicator, two.cell.text, late(two), two.period, right.offset)
      return first < second
    }.map(\.element)
  }

  /// Adds the column of a slot, and that of the number of persons where there is one.
  private mutating func add(
    _ observations: [Observation], _ slot: Slot, _ unit: Unit, _ places: [GroupKey: Int],
    _ agenda: Agenda
  ) {
    var column = Self.column(slot, unit, agenda)
    let numbers = observations.compactMap { observation -> Bool? in
      if case .number(_, let isProvisional) = observation.figure { isProvisional } else { nil }
    }
    column.isProvisional = !numbers.isEmpty && !numbers.contains(false)
    let size = observations.contains { $0.groupSize != .none }
    let bare = free(column.name)
    column.name = bare + (column.isProvisional ? "*" : "")
    if size { column.countColumn = "n \(bare)" }
    let isStarred = column.isProvisional
    append(column) { row in
      let figure = observations.first { places[$0.group] == row }?.figure ?? .none
      if case .number(let digits, _) = figure, isStarred { return digits }
      return figure.text
    }
    guard size else { return }
    var count = Column(name: "n \(bare)", title: "Aantal personen bij \(column.title)")
    (count.type, count.countsPersons) = (.integer, true)
    append(count) { row in
      observations.first { places[$0.group] == row }?.groupSize.text ?? ""
    }
  }

  /// Returns a name that no column has yet.
  private func free(_ name: String) -> String {
    var (candidate, number) = (name, 2)
    while columns.contains(where: { $0.name == candidate || $0.name == candidate + "*" }) {
      candidate = "\(name) \(number)"
      number += 1
    }
    return candidate
  }

  /// Adds a column with a text for each row.
  private mutating func append(_ column: Column, _ text: (Int) -> String) {
    columns.append(column)
    for row in rows.indices { rows[row].append(text(row)) }
  }

  /// Returns the description of a slot's column.
  private static func column(_ slot: Slot, _ unit: Unit, _ agenda: Agenda) -> Column {
    let block = agenda.indicator(slot.indicator)
    let requirement = agenda.regeling.indicator(slot.indicator)
    let kind = slot.kind ?? .measured
    let stem =
      slot.measure.question.isEmpty ? Words.list(slot.measure.stem).joined(separator: " ") : ""
    let base = stem.isEmpty || stem.count > 16 ? slot.indicator : stem
    let words = [
      base, kind == .measured ? nil : kind.rawValue,
      slot.cell.parts.isEmpty ? nil : slot.cell.parts.map(\.value).joined(separator: " "),
      slot.period.text,
    ].compactMap(\.self)
    let short = block?.shortName ?? requirement?.shortName ?? slot.indicator
    var column = Column(
      name: words.joined(separator: " "),
      title: ([short] + words.dropFirst()).joined(separator: " "))
    (column.indicator, column.kind, column.period) = (slot.indicator, kind, slot.period.text)
    column.cell = slot.cell
    column.type = unit == .count ? .integer : .number
    column.countsPersons =
      unit == .count && (block?.countsPersons ?? requirement?.countsPersons ?? false)
    column.unit = column.countsPersons ? nil : Self.unit(unit)
    return column
  }

  /// Returns a unit as a data file names it.
  private static func unit(_ unit: Unit) -> Dataset.FieldUnit? {
    switch unit {
    case .percent: .percent
    case .count: .count
    case .score: .score
    case .euro: .euro
    case .qualitative: nil
    }
  }
}
