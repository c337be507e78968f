internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Reads the words in braces behind a heading.
struct MarksReader {
  /// The file the braces stand in.
  let file: SourceFile
  /// The doelstelling's code or the prioriteit's number, which short numbers belong to.
  let owner: String
  /// The requirements of the edition.
  let requirements: RequirementIndex
  /// Where findings go.
  let log: FindingLog
  /// Whether the document is an account, in which `maatregel=` reports and does not answer.
  var isAccount = false

  /// Returns what the braces behind a heading say.
  func marks(_ attributes: Attributes?) -> Marks {
    var marks = Marks()
    let items = attributes?.items ?? []
    let isMeasure = items.contains { $0.key == "maatregel" }
    var idle: [Attributes.Item] = []
    for item in items {
      let before = log.findings.count
      read(item, into: &marks)
      let isWhole = log.findings.count == before
      if !isMeasure, isWhole, Self.aboutMeasures.contains(item.key) { idle.append(item) }
    }
    if !idle.isEmpty { reportMisplaced(idle, "achter een kop met \"maatregel=\"") }
    return marks
  }

  /// The words that only say something about a measure of the Regeling.
  private static let aboutMeasures: Set<String> = [
    "besluit", "reden", "soort", "wanneer", "samen-met",
  ]

  /// Reads one word.
  private func read(_ item: Attributes.Item, into marks: inout Marks) {
    switch item.key {
    case "#": marks.id = located(item)
    case "intern": marks.isInternal = true
    case "nvt": marks.isNotApplicable = true
    case "bron-noemt-niet": marks.isSourceSilent = true
    case "analyse": marks.analysis = pieces(item).compactMap(analysisItem)
    case "maatregel" where isAccount: marks.reports = pieces(item).compactMap(reported)
    case "maatregel": marks.measures = pieces(item).compactMap(measure)
    case "stand" where isAccount: marks.status = status(item)
    case "stand": reportMisplaced([item], "in een verantwoording of voortgang")
    case "samen-met": marks.mergedWith = pieces(item).map { $0.map(Self.measureCode) }
    case "ambitie": marks.ambition = pieces(item).compactMap(number).first
    case "bij-ambitie": marks.forAmbitions = pieces(item).compactMap(number)
    case "besluit": marks.decision = choice(item, Marks.Decision.self)
    case "reden": marks.reason = word(item, ["niet-relevant", "doen-we-al", "anders"])
    case "soort": marks.sort = word(item, ["nieuw", "uitbreiding", "voortzetting"])
    case "wanneer": marks.when = located(item).flatMap { PeriodReader.read($0, log: log) }
    case "rol": marks.role = role(item)
    case "met": marks.partners = located(item)?.value
    case "wie": break
    case "actie": reportMisplaced([item], "achter een actie in een opsomming")
    case "volgen": reportMisplaced([item], "achter een ####-kop of een alinea onder een maatregel")
    default: reportUnknown(item)
    }
  }

  /// Returns the value of a word with its place; an absent value is reported.
  private func located(_ item: Attributes.Item) -> Located<String>? {
    guard let value = item.value else {
      reportUnreadable(item, "Achter \"\(item.key)\" ontbreekt een waarde")
      return nil
    }
    return Located(value, SourceRange(file, item.valueRange))
  }

  /// Returns who does it; the name of a section's role belongs behind the section's own heading.
  private func role(_ item: Attributes.Item) -> String? {
    if let value = item.value, Section.Role(rawValue: value) != nil {
      reportMisplaced([item], "achter een ##-kop")
      return nil
    }
    return located(item)?.value
  }

  /// Returns the comma-separated pieces of a word's value.
  private func pieces(_ item: Attributes.Item) -> [Located<String>] {
    located(item).map { MapReader.split($0.value, $0.range) } ?? []
  }

  /// Returns a whole number.
  private func number(_ piece: Located<String>) -> Located<Int>? {
    if let number = Int(piece.value) { return Located(number, piece.range) }
    log.error(
      "mark-value-unreadable", piece.range, "\"\(piece.value)\" is geen nummer van een ambitie",
      mend: "Schrijf alleen het nummer, bijvoorbeeld ambitie=2")
    return nil
  }

  /// Returns one of a closed list.
  private func choice<Choice>(_ item: Attributes.Item, _ type: Choice.Type) -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    word(item, Choice.allCases.map(\.rawValue)).flatMap { word in
      Choice(rawValue: word.value).map { Located($0, word.range) }
    }
  }

  /// Returns a word of a closed list, and reports any other.
  private func word(_ item: Attributes.Item, _ choices: [String]) -> Located<String>? {
    guard let word = located(item) else { return nil }
    if choices.contains(word.value) { return word }
    let near = NearMiss.nearest(to: word.value, among: choices)
    log.add(
      Diagnostic(
        "mark-value-unreadable", .fout, at: word.range,
        "\"\(word.value)\" kan niet achter \"\(item.key)=\" staan"
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(word.range, $0)) }
            ?? .init("Kies een van: \(choices.joined(separator: ", "))")
        ]))
    return nil
  }

  /// Returns the id of the analysis item that `1` or `A-1.3-1` names.
  private func analysisItem(_ piece: Located<String>) -> Located<String>? {
    let id = piece.value.hasPrefix("A-") ? piece.value : "A-\(owner)-\(piece.value)"
    if requirements.analysis.contains(id) { return Located(id, piece.range) }
    let known = requirements.analysisNumbers[owner] ?? []
    reportRequirement(piece, "analyse-onderdeel \(piece.value)", known: known)
    return nil
  }

  /// Returns the id of the measure that `1`, `1a` or `M1.3.1a` names, with its letter.
  private func measure(_ piece: Located<String>) -> Located<String>? {
    let full = piece.value.hasPrefix("M") ? piece.value : "M\(owner).\(piece.value)"
    let id = full.last?.isLetter == true ? String(full.dropLast()) : full
    let letter = full.last.flatMap { $0.isLetter ? String($0) : nil }
    if let letters = requirements.measures[id], letter.map(letters.contains) ?? true {
      return Located(full, piece.range)
    }
    let known = requirements.measureNumbers[owner] ?? []
    reportRequirement(piece, "maatregel \(piece.value)", known: known)
    return nil
  }

  /// Returns the id of the measure that an account reports on; a word is the own id of one.
  private func reported(_ piece: Located<String>) -> Located<String>? {
    let digits = piece.value.drop { $0 == "M" }
    return digits.first?.isNumber == true ? measure(piece) : piece
  }

  /// Returns how far something has come.
  func status(_ item: Attributes.Item) -> Located<MeasureStatus>? {
    choice(item, MeasureStatus.self)
  }

  /// Returns `M2.2.3` for `2.2.3`.
  private static func measureCode(_ code: String) -> String {
    code.hasPrefix("M") ? code : "M" + code
  }

  /// The words that braces may hold.
  static let keys = [
    "analyse", "nvt", "bron-noemt-niet", "ambitie", "maatregel", "besluit", "reden", "soort",
    "bij-ambitie", "samen-met", "wanneer", "actie", "stand", "rol", "met", "wie", "volgen",
    "intern",
  ]

  /// Reports a word that means nothing.
  func reportUnknown(_ item: Attributes.Item) {
    let near = NearMiss.nearest(to: item.key, among: Self.keys)
    let key = SourceRange(
      file, item.range.lowerBound, item.range.lowerBound + item.key.utf8.count)
    log.add(
      Diagnostic(
        "unknown-mark", .fout, at: key,
        "Het woord \"\(item.key)\" tussen accolades is niet bekend"
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(key, $0)) }
            ?? .init("Kies een van: \(Self.keys.joined(separator: ", "))")
        ]))
  }

  /// Reports words of one pair of braces that mean nothing here, and says where they belong.
  func reportMisplaced(_ items: [Attributes.Item], _ place: String) {
    guard let first = items.first, let last = items.last else { return }
    let keys = items.map { "\"\($0.key)\"" }
    let names =
      keys.count == 1
      ? keys[0] : keys.dropLast().joined(separator: ", ") + " en " + keys[keys.count - 1]
    log.error(
      "mark-misplaced", SourceRange(file, first.range.lowerBound, last.range.upperBound),
      "\(names) \(items.count == 1 ? "betekent" : "betekenen") hier niets",
      why: items.count == 1
        ? "Dit woord hoort \(place)." : "Deze woorden horen \(place).",
      mend: "Verplaats wat hier staat, of haal het weg")
  }

  /// Reports a word without a value.
  private func reportUnreadable(_ item: Attributes.Item, _ summary: String) {
    log.error(
      "mark-value-unreadable", SourceRange(file, item.range), summary,
      mend: "Schrijf bijvoorbeeld \(item.key)=1")
  }

  /// Reports a requirement that the edition does not have.
  private func reportRequirement(_ piece: Located<String>, _ what: String, known: [String]) {
    log.error(
      "unknown-requirement", piece.range,
      "De Regeling heeft bij \(owner) geen \(what)",
      why: known.isEmpty
        ? "Bij \(owner) vraagt de Regeling hier niets van deze soort."
        : "Bij \(owner) zijn er de nummers \(known.joined(separator: ", ")).",
      mend: "Kies een nummer dat bestaat, of geef een eigen onderdeel een #id")
  }
}
