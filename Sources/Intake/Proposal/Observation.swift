internal import AgendaModel

/// The group that a row of the new data file is about.
struct GroupKey: Sendable, Hashable {
  /// The part of each breakdown, in the order of the columns; an empty one is the whole.
  var parts: [CellKey.Part]
  /// The name of the group, where a column gives names besides codes.
  var label: String

  /// Whether two rows are about the same group: their names do not count.
  static func == (left: GroupKey, right: GroupKey) -> Bool { left.parts == right.parts }

  /// Feeds the parts.
  func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

/// What a column of the new data file holds.
struct Slot: Sendable, Hashable {
  /// The code or own id of the indicator.
  var indicator: String
  /// The measure that its figures came from.
  var measure: Measure
  /// The part of a breakdown that all of them are about.
  var cell: CellKey
  /// The period.
  var period: Period
  /// The kind of value; nil until it is known.
  var kind: Cell.Kind?
}

/// One figure of a delivery with all that is known of it.
struct Observation: Sendable {
  /// The column that it belongs in.
  var slot: Slot
  /// The group that it is about.
  var group: GroupKey
  /// The figure.
  var figure: Figure
  /// The number of persons behind it.
  var groupSize: Figure
  /// The row that it stands in.
  var row: DeliveredTable.Row
  /// The column that it stands in.
  var column: Int

  /// The cell of the breakdown that it is about.
  var key: CellKey { CellKey(slot.cell.parts + group.parts.filter { !$0.value.isEmpty }) }
}
