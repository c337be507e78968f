internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Reads one account: the header and body of a document below `verantwoording/` or `voortgang/`.
struct AccountReader {
  /// The agenda with its other documents, whose indicators the account has values of.
  let agenda: Agenda
  /// What braces may refer to.
  let requirements: RequirementIndex
  /// Takes values out of datasets.
  let datasets: DatasetValues
  /// Where findings go.
  let log: FindingLog

  /// An account with the values that it states.
  struct Result {
    /// The document.
    var document: AgendaDocument
    /// The values, still to be put with their indicators.
    var values: [AccountValues]
  }

  /// Returns the account in `file`, or nil when its header does not say what it is about.
  func read(_ file: SourceFile) -> Result? {
    let front = FrontMatter(file, log: log)
    guard let yaml = front.yaml, let pairs = YAMLReader(file, yaml, log: log).pairs() else {
      return nil
    }
    let header = MapReader(pairs, SourceRange(file, yaml), as: .account, log: log)
    guard let term = term(header), let subject = subject(header) else { return nil }
    let owner = subject.code?.value ?? ""
    var account = Account(term: term, subject: subject.subject)
    let indicators = AccountIndicatorReader(
      agenda: agenda, datasets: datasets, term: term.value, log: log
    ).read(header)
    account.indicators = indicators.map(\.entry)
    AccountFactsReader(log: log).read(header, into: &account)
    var document = AgendaDocument(
      kind: .account, file: file,
      body: MarkdownBounds.body(of: file, from: front.bodyStart, log: log))
    (document.code, document.headerRange) = (subject.code, SourceRange(file, yaml))
    document.title = header.string("titel")
    document.account = account
    let marks = MarksReader(
      file: file, owner: owner, requirements: requirements, log: log, isAccount: true)
    SectionReader(body: document.body, marks: marks, log: log).read(into: &document)
    MarkPlaces(marks: marks).check(document.body)
    return Result(document: document, values: indicators.compactMap(\.values))
  }

  /// What an account is about, with the words that say so.
  private typealias Named = (subject: Account.Subject, code: Located<String>?)

  /// Returns the term, which the header and the folder must agree on.
  private func term(_ header: MapReader) -> Located<AccountTerm>? {
    let keys = ["verantwoording", "voortgang"].filter { header.node($0) != nil }
    guard keys.count == 1, let word = header.string(keys[0]) else {
      log.error(
        "account-term-unclear", header.range,
        keys.isEmpty
          ? "Dit kopblok zegt niet over welk jaar of semester de verantwoording gaat"
          : "Dit kopblok noemt zowel een verantwoording als een voortgang",
        mend: "Schrijf \"verantwoording: 2025\", of \"voortgang: 2025-2026-s1\"")
      return nil
    }
    let isYear = keys[0] == "verantwoording"
    guard let term = AccountTerm(written: word.value), term.isInternal != isYear else {
      log.error(
        "account-term-unclear", word.range,
        "\"\(word.value)\" is geen \(isYear ? "jaar van een verantwoording" : "semester")",
        mend: isYear ? "Schrijf een kalenderjaar, zoals 2025" : "Schrijf bijvoorbeeld 2025-2026-s1")
      return nil
    }
    reportFolder(Located(term, word.range), isYear ? "verantwoording" : "voortgang")
    return Located(term, word.range)
  }

  /// Reports an account that stands in the folder of another term.
  private func reportFolder(_ term: Located<AccountTerm>, _ folder: String) {
    let parts = term.range.file.path.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] != folder || parts[1] != term.value.text else { return }
    log.error(
      "account-term-unclear", term.range,
      "Dit stuk gaat over \(term.value.dutch), maar staat in de map \(parts[0])/\(parts[1])",
      why: "De map en het kopblok noemen samen één jaar of semester; hier telt het kopblok.",
      mend: "Verplaats het bestand naar \(folder)/\(term.value.text)/, of verbeter het kopblok")
  }

  /// Returns what the account is about.
  private func subject(_ header: MapReader) -> Named? {
    if header.node("doelstelling") != nil, let other = header.node("prioriteit") {
      log.error(
        "account-term-unclear", other.range,
        "Dit kopblok noemt zowel een doelstelling als een prioriteit",
        why: "Een stuk gaat over één van beide; hier telt de doelstelling.",
        mend: "Haal een van de twee weg")
    }
    if header.node("doelstelling") != nil, let word = header.string("doelstelling") {
      let known = agenda.regeling.doelstellingen.map(\.code)
      guard known.contains(word.value) else {
        UnknownCode(word, "doelstelling", known, agenda.regeling.edition).report(in: log)
        return nil
      }
      return (.doelstelling(word.value), word)
    }
    guard let word = header.string("prioriteit") else { return (.whole, nil) }
    let known = agenda.regeling.prioriteiten.map { String($0.number) }
    guard let number = Int(word.value), known.contains(word.value) else {
      UnknownCode(word, "prioriteit", known, agenda.regeling.edition).report(in: log)
      return nil
    }
    return (.prioriteit(number), word)
  }
}
