internal import AgendaModel

/// Recognises what each column of a delivery is for, by its title and by what stands in it.
struct ColumnRecogniser {
  /// The table.
  let table: DeliveredTable
  /// The edition.
  let regeling: Regeling
  /// The words for breakdowns.
  let words: DimensionWords
  /// The titles that the user named.
  let named: [String]

  /// The titles of columns with the number of a school.
  private static let schools: Set<String> = [
    "brin", "brinnummer", "instellingscode", "instellingscodedeinstelling", "instcode",
    "instellingsnummer", "instellingcode",
  ]
  /// The titles of columns with periods.
  private static let periods: Set<String> = [
    "jaar", "schooljaar", "studiejaar", "meetjaar", "periode", "perioden", "cohort", "peiljaar",
    "kalenderjaar", "teljaar", "collegejaar", "diplomajaar", "verslagjaar", "cohortjaar",
    "uitstroomjaar",
  ]
  /// The titles of columns with questions or subjects.
  private static let questions: Set<String> = [
    "vraag", "stelling", "item", "onderwerp", "kenmerk", "variabele", "vraagtekst", "thema",
    "indicator", "indicatoren", "indicatorcode", "code", "meting",
  ]
  /// The titles by which a column is about persons one by one.
  private static let persons: Set<String> = [
    "studentnummer", "leerlingnummer", "studentnr", "bsn", "pgn", "onderwijsnummer", "email",
    "emailadres", "mail", "geboortedatum", "achternaam", "voornaam", "voorletters", "roepnaam",
    "telefoon", "telefoonnummer", "personeelsnummer", "medewerkernummer", "burgerservicenummer",
  ]

  /// Returns the role of each column.
  func roles() throws(IntakeProblem) -> [ColumnRole] {
    for column in table.columns where Self.persons.contains(Words.key(column.title)) {
      throw Self.aboutPersons(column.title)
    }
    var roles: [ColumnRole] = []
    for column in table.columns.indices { roles.append(try role(column)) }
    return withLabels(roles)
  }

  /// Whether a title is that of DUO's mark.
  static func isSmallMark(_ title: String) -> Bool {
    let key = Words.key(title)
    return key.contains("indicatieavg") || key.contains("avgindicatie") || key == "avg"
  }

  /// Returns the role of one column.
  private func role(_ column: Int) throws(IntakeProblem) -> ColumnRole {
    let title = table.columns[column].title
    // The mark counts also where a sheet hides it: what it protects must stay protected.
    if Self.isSmallMark(title) { return .smallMark(PeriodWords.split(title).found?.period) }
    let key = Words.key(title)
    let isNamed = named.contains { table.column($0) == column }
    if table.columns[column].isHidden, !isNamed { return .ignored }
    let filled = table.cells(column).filter { !$0.isEmpty }
    if filled.isEmpty { return .ignored }
    if Self.schools.contains(key) { return .school }
    if let dimension = words.dimension(title), let role = try dimensionRole(dimension, column) {
      return role
    }
    if Self.periods.contains(key), try arePeriods(column) {
      return .period(isCohort: key.hasPrefix("cohort"))
    }
    if filled.contains(where: Self.isUnusable) || filled.contains(where: FigureText.isFigure) {
      if isMostlyFigures(filled) || isNamed { return .figures(ColumnTitle(title, regeling)) }
    }
    return wordsRole(key, filled)
  }

  /// Whether at least half of what stands in a column are figures.
  private func isMostlyFigures(_ cells: [SheetCell]) -> Bool {
    let figures = cells.count { cell in
      FigureText.isFigure(cell) || CellShape(cell) == .period && cell.text.count == 4
    }
    return figures * 2 >= cells.count
  }

  /// Whether a cell holds what is neither words nor a number that can be read.
  private static func isUnusable(_ cell: SheetCell) -> Bool {
    switch cell.content {
    case .error, .uncomputed: true
    default: false
    }
  }

  /// Returns the role of a column that is titled after a breakdown; nil when it holds figures.
  private func dimensionRole(_ name: String, _ column: Int) throws(IntakeProblem) -> ColumnRole? {
    let strange = table.rows.first { row in
      words.member(row.cells[column].text, of: name) == nil
    }
    guard let strange else { return .dimension(name) }
    let cells = table.cells(column).filter { !$0.isEmpty }
    if name != "niveau", cells.allSatisfy(FigureText.isFigure) { return nil }
    let known = regeling.dimension(name)?.members.map(\.id).joined(separator: ", ") ?? ""
    throw IntakeProblem(
      "\"\(strange.cells[column].text)\" is geen \(name): \(table.place(strange, column))",
      reason: "Bekend zijn: \(known); en totaal.",
      mend: "verbeter het vak, of haal de rij weg als zij er niet bij hoort")
  }

  /// Whether all cells of a column are periods; one that is not is refused, where most are.
  private func arePeriods(_ column: Int) throws(IntakeProblem) -> Bool {
    let strange = table.rows.filter { row in
      !row.cells[column].isEmpty && PeriodWords.period(row.cells[column].text) == nil
    }
    guard let first = strange.first else { return true }
    guard strange.count * 2 < table.rows.count else { return false }
    throw IntakeProblem(
      "\"\(first.cells[column].text)\" is geen jaar of schooljaar: \(table.place(first, column))",
      reason: "De andere vakken van deze kolom zijn dat wel.", mend: "verbeter het vak")
  }

  /// Returns the role of a column with words.
  private func wordsRole(_ key: String, _ filled: [SheetCell]) -> ColumnRole {
    let texts = Set(filled.map(\.text))
    if Self.questions.contains(key) {
      let isCodes = texts.allSatisfy { regeling.indicator($0.lowercased()) != nil }
      return isCodes ? .code : .question
    }
    let isDay = filled.allSatisfy { cell in
      if case .date = cell.content { true } else { false }
    }
    return isDay || texts.count == 1 && filled.count > 1 ? .ignored : .words
  }

  /// Returns roles in which a second column about one breakdown only names its parts.
  private func withLabels(_ roles: [ColumnRole]) -> [ColumnRole] {
    let programmes = roles.indices.filter { roles[$0] == .dimension("opleiding") }
    guard programmes.count > 1 else { return roles }
    let code = programmes.first { column in
      let key = Words.key(table.columns[column].title)
      return key.contains("crebo") || key.contains("code") || key == "bc"
    }
    var roles = roles
    for column in programmes where column != code ?? programmes[0] { roles[column] = .label }
    return roles
  }

  /// The file is about persons one by one.
  private static func aboutPersons(_ title: String) -> IntakeProblem {
    IntakeProblem(
      "Dit bestand gaat over personen: er is een kolom \"\(title)\"",
      reason: "In een agenda horen alleen totalen. Namen, nummers en adressen komen er nooit in.",
      mend: "vraag een levering met aantallen per groep, of tel ze zelf op in een nieuw bestand")
  }
}
