internal import AgendaModel

/// The description of a data file as lines of `datapackage.yaml`.
struct DatasetEntry: Sendable {
  /// The name.
  var name: String
  /// The path in the folder `data`.
  var path: String
  /// The title for readers.
  var title: String
  /// The id of the source.
  var source: String?
  /// The day on which its figures stood as they are.
  var date: CalendarDate?
  /// A remark.
  var remark: String?
  /// What signs mean, as the description of a replaced file said.
  var legend: String?
  /// Whether nothing of it is public.
  var isInternal = false
  /// The names of the columns that together tell one row from another.
  var primaryKey: [String] = []
  /// The table.
  var table: DataTable

  /// The lines, the first with the dash of a list; without line ends.
  var lines: [String] {
    var lines = ["- name: \(YAMLText.value(name))", "  path: \(YAMLText.value(path))"]
    lines.append("  title: \(YAMLText.value(title))")
    if let source { lines.append("  bron: \(YAMLText.value(source))") }
    if let date { lines.append("  peildatum: \(date.iso)") }
    if let legend = legend ?? ownLegend { lines.append("  legenda: \(YAMLText.value(legend))") }
    if let remark { lines.append("  noot: \(YAMLText.value(remark))") }
    if isInternal { lines.append("  intern: ja") }
    lines.append("  schema:")
    if !primaryKey.isEmpty { lines.append("    primaryKey: \(primaryKey.joined(separator: ", "))") }
    lines.append("    fields:")
    return lines + table.columns.flatMap(field).map { "      " + $0 }
  }

  /// The lines about one column.
  private func field(_ column: DataTable.Column) -> [String] {
    var lines = ["- name: \(YAMLText.value(column.name))"]
    if column.title != column.name { lines.append("  title: \(YAMLText.value(column.title))") }
    lines.append("  type: \(column.type.rawValue)")
    if let dimension = column.dimension { lines.append("  dimensie: \(dimension)") }
    if let indicator = column.indicator { lines += values(column, indicator) }
    if let unit = column.unit { lines.append("  eenheid: \(unit.rawValue)") }
    if let source = column.source { lines.append("  bron: \(YAMLText.value(source))") }
    let isStarred = column.name.hasSuffix("*")
    if column.isProvisional != isStarred {
      lines.append("  voorlopig: \(column.isProvisional ? "ja" : "nee")")
    }
    if column.countsPersons { lines.append("  telt: personen") }
    if let count = column.countColumn { lines.append("  n: \(YAMLText.value(count))") }
    if column.isInternal { lines.append("  intern: ja") }
    return lines
  }

  /// The lines about the values for an indicator.
  private func values(_ column: DataTable.Column, _ indicator: String) -> [String] {
    var lines = ["  indicator: \(YAMLText.value(indicator))", "  soort: \(column.kind.rawValue)"]
    if let period = column.period { lines.append("  periode: \(period)") }
    if !column.cell.parts.isEmpty { lines.append("  cel: \(YAMLText.value(column.cell.text))") }
    return lines
  }

  /// What the signs in the table mean; nil without any.
  private var ownLegend: String? {
    let texts = table.columns.indices.filter { table.columns[$0].type != .text }
      .flatMap { place in table.rows.map { $0[place] } }
    var parts: [String] = []
    if texts.contains(where: { $0.hasPrefix("<") }) {
      parts.append("<5 betekent dat de bron alleen zegt dat het er minder dan 5 zijn")
    }
    if texts.contains(where: { $0.hasPrefix("minstens") }) {
      parts.append("minstens staat bij een som waarvan een deel is afgeschermd")
    }
    if texts.contains(".") { parts.append("een punt betekent dat de bron het cijfer afschermt") }
    if texts.contains("nb") { parts.append("nb betekent dat de bron het cijfer niet heeft") }
    let isStarred = texts.contains { $0.count > 1 && $0.hasSuffix("*") }
    if isStarred || table.columns.contains(where: \.isProvisional) {
      parts.append("een ster betekent voorlopig")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
