internal import AgendaModel
internal import Diagnostics

/// A published column of a dataset that names persons.
enum PersonalColumn: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "personal-column", .privacy, .fout,
    title: "Een kolom die openbaar wordt, noemt personen",
    what: """
      Of een openbare kolom van een gegevensbestand aan haar titel (‘voornaam’, ‘e-mailadres’, ‘geboortedatum’,
      ‘studentnummer’, ‘contactpersoon’ …) of aan haar inhoud te zien persoonlijke gegevens bevat.
      """,
    why: """
      Iedereen kan het gegevensbestand van de site halen. Gegevens van één persoon horen daar niet in; aantallen en
      aandelen van een groep wel.
      """,
    wrong: """
      - name: studentnummer
        type: string
      """,
    right: """
      - name: studentnummer
        type: string
        intern: ja
      """,
    mend: "Haal de kolom uit het bestand, of zet er `intern: ja` bij")

  /// A column with its dataset.
  struct Column {
    /// The dataset.
    let dataset: Dataset
    /// The position of the column.
    let at: Int
    /// What shows that it names persons.
    let reason: String

    /// Where its values stand.
    var places: [SourceRange] {
      dataset.rows.compactMap { at < $0.count ? $0[at].range : nil }
    }
  }

  /// Returns a finding for each such column, at its name.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    columns(in: index).map { column in
      let name = column.dataset.fields[column.at].name
      return finding(
        at: name.range, Message.summary(name.value, column.dataset.title),
        explanation: column.reason, subject: column.dataset.name.value)
    }
  }

  /// Returns the public columns that name persons.
  static func columns(in index: AgendaIndex) -> [Column] {
    index.agenda.datasets.filter { !$0.isInternal }.flatMap { dataset in
      dataset.fields.indices.compactMap { at in
        guard !dataset.fields[at].isInternal else { return nil }
        let reason = titleReason(dataset.fields[at]) ?? contentReason(dataset, at)
        return reason.map { Column(dataset: dataset, at: at, reason: $0) }
      }
    }
  }

  /// The titles of columns about one person, letters only.
  private static let titles: Set<String> = [
    "voornaam", "achternaam", "roepnaam", "voornamen", "email", "emailadres", "mailadres",
    "geboortedatum", "studentnummer", "studentnr", "leerlingnummer", "leerlingnr",
    "personeelsnummer", "bsn", "burgerservicenummer", "contactpersoon", "telefoon",
    "telefoonnummer", "mobielnummer", "naamstudent", "naamleerling", "naammedewerker",
    "naamdocent", "studentnaam", "docentnaam",
  ]

  /// Returns why a column names persons by its title.
  private static func titleReason(_ field: Dataset.Field) -> String? {
    let words = [field.name.value, field.title]
    let isPersonal = words.contains { titles.contains($0.lowercased().filter(\.isLetter)) }
    return isPersonal ? Message.title : nil
  }

  /// Returns why a column names persons by its contents: at least two values, and half of them, hold a
  /// personal detail.
  private static func contentReason(_ dataset: Dataset, _ at: Int) -> String? {
    guard dataset.fields[at].type == .text else { return nil }
    var (filled, personal) = (0, 0)
    for row in dataset.rows where at < row.count {
      guard case .text(let text) = row[at].value, !text.isEmpty else { continue }
      filled += 1
      let range = row[at].range
      if !PersonalDetail.all(in: range.file, range.lower..<range.upper).isEmpty { personal += 1 }
    }
    return personal > 1 && personal * 2 >= filled ? Message.contents(personal, filled) : nil
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ column: String, _ dataset: String) -> String {
    "De kolom ‘\(column)’ van ‘\(dataset)’ noemt personen en wordt openbaar"
  }
  /// That the title says so.
  static let title = "De titel van de kolom zegt dat er gegevens van één persoon in staan."
  /// That the contents say so.
  static func contents(_ count: Int, _ all: Int) -> String {
    "In \(count) van de \(all) vakken staat een e-mailadres, telefoonnummer of burgerservicenummer."
  }
}
