internal import AgendaModel
internal import Diagnostics

/// A value in a column that its type does not allow.
enum ColumnTypeDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "column-type-differs", .data, .fout,
    title: "Een waarde past niet bij het soort kolom",
    what: """
      Of in een kolom met `type: integer` of `telt: personen` hele getallen staan, en in een kolom met `type: year`
      perioden. Een getal dat niet te lezen is, heeft een eigen melding.
      """,
    why:
      "Een halve student bestaat niet: vaak staat er een punt of komma verkeerd, of een deel in plaats van een aantal.",
    wrong: """
      naam;instroom        # type: integer
      Timmeren;30,5
      """,
    right: """
      naam;instroom
      Timmeren;305
      """,
    mend: "Verbeter de waarde, of het `type` van de kolom in datapackage.yaml")

  /// Returns one finding per column, at its first value of another type.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.flatMap { dataset in
      dataset.fields.indices.compactMap { column in
        let field = dataset.fields[column]
        guard
          let odd = dataset.rows.first(where: { isOdd($0[column].value, in: field) })?[column]
        else { return nil }
        return finding(
          at: odd.range, Message.summary(odd.range.text, field),
          explanation: Message.explanation(field), subject: dataset.name.value)
      }
    }
  }

  /// Whether a value is of another type than its column.
  private static func isOdd(_ entry: Dataset.Entry, in field: Dataset.Field) -> Bool {
    switch entry {
    case .value(let value):
      (field.type == .integer || field.countsPersons) && value.numbers.contains { $0.whole == nil }
    case .text(let text): field.type == .year && !text.isEmpty && Period(text) == nil
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ text: String, _ field: Dataset.Field) -> String {
    let what = field.type == .year ? "geen jaar" : "geen heel getal"
    return "‘\(text)’ in de kolom ‘\(field.name.value)’ is \(what)"
  }
  /// Why.
  static func explanation(_ field: Dataset.Field) -> String {
    field.type != .integer && field.countsPersons
      ? "De kolom telt personen."
      : "De kolom heeft in datapackage.yaml `type: \(field.type.rawValue)`."
  }
}
