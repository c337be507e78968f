internal import AgendaModel
internal import Diagnostics

/// Two rows of a data file about the same thing.
enum DatasetKeyTwice: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "dataset-key-twice", .data, .fout,
    title: "Een gegevensbestand heeft twee rijen over hetzelfde",
    what: """
      Of elke rij van een gegevensbestand over iets anders gaat: over een andere opleiding, een ander niveau of wat
      er verder als `dimensie` of `primaryKey` beschreven is.
      """,
    why: """
      Met twee rijen over dezelfde opleiding is niet te zeggen welke telt. Vaak is een rij twee keer geplakt, of
      staat er bij een van beide een verkeerde code.
      """,
    wrong: """
      opleiding;instroom
      bc401;9
      bc401;12
      """,
    right: """
      opleiding;instroom
      bc401;9
      bc411;12
      """,
    mend: "Haal een van de rijen weg, of verbeter de code waarin ze zouden moeten verschillen")

  /// Returns a finding at each row with the key of an earlier one.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.flatMap { dataset -> [Diagnostic] in
      let columns = dataset.keyColumns
      guard !columns.isEmpty else { return [] }
      var first: [[String]: SourceRange] = [:]
      return dataset.rows.compactMap { row in
        let key = columns.map { dataset.text(of: row[$0].value).lowercased() }
        // A row without any key is the whole, which the indicator's own check knows.
        guard let place = columns.first.map({ row[$0].range }), key.contains(where: { !$0.isEmpty })
        else { return nil }
        guard let earlier = first[key] else {
          first[key] = place
          return nil
        }
        let names = zip(columns, key).filter { !$1.isEmpty }.map {
          "\(dataset.fields[$0].name.value) \($1)"
        }
        return finding(
          at: place, Message.summary(dataset.name.value, names),
          explanation: Message.explanation, subject: dataset.name.value,
          notes: [.init(at: earlier, "De eerdere rij")])
      }
    }
  }
}

extension Dataset {
  /// The columns that tell one row from another: the primary key, else the dimensions.
  var keyColumns: [Int] {
    let key = Set(primaryKey.map(\.value))
    let named = fields.indices.filter { key.contains(fields[$0].name.value) }
    if !key.isEmpty, named.count == key.count { return named }
    return fields.indices.filter { fields[$0].dimension != nil }
  }

  /// Returns an entry as text.
  func text(of entry: Entry) -> String {
    switch entry {
    case .text(let text): text
    case .value(let value): value.number?.dutch(grouped: false) ?? ""
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ dataset: String, _ names: [String]) -> String {
    "‘\(dataset)’ heeft twee rijen met \(names.dutchList)"
  }
  /// Why.
  static let explanation =
    "Deze kolommen zeggen waar een rij over gaat. Twee rijen over hetzelfde spreken elkaar tegen, of tellen dubbel."
}
