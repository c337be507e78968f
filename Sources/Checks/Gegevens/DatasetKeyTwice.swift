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
      er verder als `dimensie` of `primaryKey` beschreven is. Is niets daarvan beschreven, dan tellen de woorden in
      de rij.
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

  /// Returns a finding at each row with the key of an earlier one, or with the same words.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.flatMap { dataset -> [Diagnostic] in
      let columns = dataset.keyColumns
      if !columns.isEmpty { return findings(in: dataset, columns, .fout) }
      let found = findings(in: dataset, dataset.wordColumns, .waarschuwing)
      // Words that many rows share do not tell what a row is about.
      return found.count * mostRepeated > dataset.rows.count ? [] : found
    }
  }

  /// One row in so many may repeat the words of an earlier one.
  private static let mostRepeated = 3

  /// Returns the findings about rows that are the same in some columns.
  private static func findings(
    in dataset: Dataset, _ columns: [Int], _ severity: Severity
  ) -> [Diagnostic] {
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
        severity, at: place, Message.summary(dataset.name.value, names),
        explanation: severity == .fout ? Message.explanation : Message.words,
        subject: dataset.name.value, notes: [.init(at: earlier, "De eerdere rij")],
        solutions: severity == .fout ? [] : [.init(Message.describe)])
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

  /// The columns of words, by which rows differ where nothing describes what tells them apart.
  fileprivate var wordColumns: [Int] { fields.indices.filter { fields[$0].type == .text } }

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
  /// Why, where nothing describes what tells rows apart.
  static let words =
    "De woorden van beide rijen zijn gelijk, en alleen de getallen kunnen verschillen."
  /// The mend for those.
  static let describe =
    "Haal een van de rijen weg; gaan ze over iets anders, zeg dan met `primaryKey` welke kolommen een rij "
    + "aanwijzen"
}
