internal import AgendaModel
internal import Diagnostics

/// A programme whose name, niveau or leerweg differs between `agenda.yaml` and a data file.
enum ProgrammeNameDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "programme-name-differs", .text, .waarschuwing,
    title: "Een opleiding heet in de gegevens anders",
    what: """
      Of een opleiding met dezelfde code in `agenda.yaml` en in een gegevensbestand dezelfde naam, hetzelfde niveau
      en dezelfde leerweg heeft, en of een code in de gegevens er niet één cijfer naast zit.
      """,
    why: "De site zet beide naast elkaar. De lezer weet dan niet om welke opleiding het gaat.",
    wrong: """
      opleidingen:            # en in het gegevensbestand: bc444;Fijnmechanica;4
        - bc: bc444
          naam: Instrumentmaker
      """,
    right: """
      opleidingen:            # en in het gegevensbestand: bc444;Instrumentmaker;4
        - bc: bc444
          naam: Instrumentmaker
      """,
    mend: "Schrijf op beide plaatsen dezelfde naam, of verbeter de code")

  /// Returns a finding for each value of a row that differs, and for each code that is nearly one.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let programmes = index.agenda.programmes
    guard !programmes.isEmpty else { return [] }
    let known = Dictionary(programmes.map { (code($0.code.value), $0) }) { first, _ in first }
    let reported = FiguresOfUnknownProgramme.findings(in: index).compactMap(\.subject).map(code)
    let codes = CodeNeighbours(known.keys.sorted(), except: Set(reported))
    return index.agenda.datasets.filter { !$0.isInternal }.flatMap { dataset in
      rows(of: dataset, known, codes)
    }
  }

  /// Returns a code without its letters and leading zeros.
  static func code(_ text: String) -> String {
    String(text.drop { !$0.isNumber || $0 == "0" })
  }

  /// Returns the findings about the rows of a dataset that have a programme's code.
  private static func rows(
    of dataset: Dataset, _ known: [String: Programme], _ codes: CodeNeighbours
  ) -> [Diagnostic] {
    guard let column = codeColumn(of: dataset) else { return [] }
    let facts = dataset.fields.indices.compactMap { at in
      Fact(dataset.fields[at]).map { (at, $0) }
    }
    return dataset.rows.flatMap { row -> [Diagnostic] in
      guard column < row.count, case .text(let text) = row[column].value, text.isBcCode else {
        return []
      }
      guard let programme = known[code(text)] else {
        return unknown(text, at: row[column].range, known, codes, dataset.name.value)
      }
      return facts.compactMap { at, fact in
        guard at < row.count, let other = row[at].text, let own = fact.value(of: programme),
          fact.differ(own, other)
        else { return nil }
        return finding(
          at: row[at].range, Message.summary(programme.code.value, fact, own, other),
          explanation: Message.explanation, subject: programme.code.value,
          notes: [.init(at: programme.code.range, "In agenda.yaml")])
      }
    }
  }

  /// Returns the first public column of text with a code in it.
  private static func codeColumn(of dataset: Dataset) -> Int? {
    dataset.fields.indices.first { at in
      guard dataset.fields[at].type == .text, !dataset.fields[at].isInternal else { return false }
      return dataset.rows.contains { row in
        if at < row.count, case .text(let text) = row[at].value { text.isBcCode } else { false }
      }
    }
  }

  /// Returns the finding about a code that differs from exactly one known code in one digit.
  private static func unknown(
    _ text: String, at place: SourceRange, _ known: [String: Programme], _ codes: CodeNeighbours,
    _ subject: String?
  ) -> [Diagnostic] {
    guard let near = codes.neighbour(of: code(text)).flatMap({ known[$0] }) else { return [] }
    return [
      finding(
        at: place, Message.unknown(text, near), explanation: Message.oneDigit, subject: subject,
        notes: [.init(at: near.code.range, "In agenda.yaml")],
        solutions: [.init("Schrijf ‘\(near.code.value)’", .init(place, near.code.value))])
    ]
  }
}

/// What a data file may say about a programme as well.
enum Fact: String {
  /// Its name.
  case name = "naam"
  /// Its niveau.
  case niveau
  /// Its leerweg.
  case leerweg

  /// The fact that a column has by its title, if any.
  init?(_ field: Dataset.Field) {
    guard field.indicator == nil, !field.isInternal else { return nil }
    switch field.name.value.lowercased() {
    case "naam", "opleiding", "opleidingsnaam", "naam opleiding": self = .name
    case "niveau": self = .niveau
    case "leerweg": self = .leerweg
    default: return nil
    }
    // A column named after the dimension holds the codes.
    if field.dimension != nil { return nil }
  }

  /// Returns what `agenda.yaml` says; nil when it does not.
  func value(of programme: Programme) -> String? {
    switch self {
    case .name: programme.name
    case .niveau: programme.niveau.map(String.init)
    case .leerweg: programme.leerweg
    }
  }

  /// Whether two values differ in more than how they are written.
  func differ(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Self.core(left), Self.core(right))
    return !left.isEmpty && !right.isEmpty && !left.hasPrefix(right) && !right.hasPrefix(left)
  }

  /// Returns the letters and digits before any bracket, in lower case.
  private static func core(_ text: String) -> String {
    text.before(" (").lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension Located<Dataset.Entry> {
  /// The words of an entry, or its number; nil when it has neither.
  fileprivate var text: String? {
    switch value {
    case .text(let text): text.isEmpty ? nil : text
    case .value(let value): value.number.map { $0.dutch(grouped: false) }
    }
  }
}

extension String {
  /// Whether it is a code of a beroepsopleiding: `bc` or `b` and three or four digits.
  fileprivate var isBcCode: Bool {
    let digits = utf8.drop { $0 > UInt8(ascii: "9") }
    let letters = utf8.count - digits.count
    return (1...2).contains(letters) && "bc".hasPrefix(prefix(letters).lowercased())
      && (3...4).contains(digits.count)
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

/// Codes by what is left of them with one digit masked, so that neighbours are found at once.
struct CodeNeighbours {
  /// The codes by mask.
  private var byMask: [String: [String]] = [:]

  /// The codes about which another finding speaks.
  private let reported: Set<String>

  /// Remembers codes.
  init(_ codes: [String], except reported: Set<String> = []) {
    self.reported = reported
    for code in codes {
      for mask in Self.masks(of: code) { byMask[mask, default: []].append(code) }
    }
  }

  /// Returns the one code of the same length that differs in one digit.
  func neighbour(of code: String) -> String? {
    guard !reported.contains(code) else { return nil }
    let near = Set(Self.masks(of: code).flatMap { byMask[$0, default: []] })
    return near.count == 1 ? near.first : nil
  }

  /// Returns a code with each of its digits masked in turn.
  private static func masks(of code: String) -> [String] {
    let digits = Array(code)
    return digits.indices.map { at in
      String(digits[..<at]) + "." + String(digits[(at + 1)...])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a value.
  static func summary(_ code: String, _ fact: Fact, _ own: String, _ other: String) -> String {
    "\(code): \(fact.rawValue) ‘\(other)’ in de gegevens, ‘\(own)’ in agenda.yaml"
  }
  /// Why.
  static let explanation = "Dezelfde code hoort bij één opleiding met één naam, niveau en leerweg."
  /// The headline about a code.
  static func unknown(_ code: String, _ near: Programme) -> String {
    "‘\(code)’ staat niet bij de opleidingen; bedoelde u \(near.code.value) (\(near.name))?"
  }
  /// Why a code is probably wrong.
  static let oneDigit = "De code verschilt in één cijfer van die onder `opleidingen`."
}
