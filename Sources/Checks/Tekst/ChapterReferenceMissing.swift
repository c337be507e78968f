internal import AgendaModel
internal import Diagnostics

/// A chapter, annex, doelstelling, measure or indicator that the text refers to and is not there.
enum ChapterReferenceMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "chapter-reference-missing", .text, .waarschuwing,
    title: "De tekst verwijst naar een deel dat er niet is",
    what: """
      Of ‘hoofdstuk 9’, ‘paragraaf 4.2’ en ‘bijlage 3’ als titel of kop in de agenda staan, en of ‘doelstelling
      4.1’, ‘prioriteit 4’, ‘indicator 13a’ en ‘maatregel 7 van 1.3’ in de Regeling staan. ‘Bijlage 3 van het
      instellingsplan’ en een verwijzing die een link is, tellen niet mee.
      """,
    why:
      "De lezer zoekt het deel en vindt het niet. Een link naar het document kan niet verschuiven.",
    wrong: "Zie hoofdstuk 9.",
    right: "Zie [kwaliteitsmiddelen](../hoofdstukken/70-middelen.md).",
    mend: "Verbeter het nummer, of maak er een link naar het document van")

  /// Returns a finding for each such reference.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let nouns = NumberedMention.nouns(in: index.vocabulary)
    let known = KnownParts(index, nouns)
    return index.passages.filter { $0.place != .data }.flatMap { passage -> [Diagnostic] in
      let words = passage.words
      return NumberedMention.all(in: words, nouns: nouns).compactMap { mention in
        guard !mention.leadsElsewhere(in: words), let name = known.missing(mention, in: words)
        else { return nil }
        return finding(
          at: passage.place(mention.range), Message.summary(name),
          explanation: Message.explanation(mention.kind, known))
      }
    }
  }
}

/// The parts of an agenda and its Regeling that a text can refer to by a number.
struct KnownParts {
  /// The numbers of chapters, paragraphs and annexes in titles and headings.
  private(set) var numbers: [NumberedMention.Kind: Set<String>] = [:]
  /// The edition.
  let regeling: Regeling
  /// The keys of the agenda's indicators.
  private let keys: Set<String>

  /// Gathers the numbers of an agenda.
  init(_ index: AgendaIndex, _ nouns: Vocabulary.Selection) {
    regeling = index.regeling
    keys = Set(index.indicatorKeys + index.regeling.indicators.map(\.code))
    let titles = index.passages.filter {
      [.heading, .key("titel"), .key("title")].contains($0.place)
    }
    for passage in titles { add(passage.words, nouns) }
    for dataset in index.agenda.datasets {
      guard dataset.name.value.hasPrefix("bijlage-") else { continue }
      numbers[.bijlage, default: []].insert(String(dataset.name.value.dropFirst(8)))
    }
  }

  /// Remembers the numbers in a title: `Bijlage 2`, or a number it starts with.
  private mutating func add(_ words: TextWords, _ nouns: Vocabulary.Selection) {
    for mention in NumberedMention.all(in: words, nouns: nouns) {
      numbers[mention.kind, default: []].insert(mention.label)
    }
    guard let first = words.words.first, first.form.isNumber else { return }
    let rest = words.words.dropFirst().prefix { $0.gap == .stop && $0.form.isNumber }
    let label = ([first] + rest).map(\.text).joined(separator: ".")
    numbers[.hoofdstuk, default: []].insert(label)
    numbers[.paragraaf, default: []].insert(label)
  }

  /// Returns how a mention is named when nothing has its number; nil when something has.
  func missing(_ mention: NumberedMention, in words: TextWords) -> String? {
    let (label, name) = (mention.label, "\(mention.kind.rawValue) \(mention.label)")
    let levels = label.split(separator: ".").count
    switch mention.kind {
    case .figuur, .tabel, .grafiek: return nil
    case .hoofdstuk, .paragraaf, .bijlage:
      return numbers[mention.kind]?.contains(label) == true ? nil : name
    case .doelstelling: return levels != 2 || regeling.doelstelling(label) != nil ? nil : name
    case .prioriteit:
      let isKnown = regeling.prioriteiten.contains { String($0.number) == label }
      return levels != 1 || isKnown || label.last?.isLetter == true ? nil : name
    case .indicator:
      let isCode = label.last?.isLetter == true && levels == 1
      return !isCode || keys.contains(label.lowercased()) ? nil : name
    case .maatregel: return missingMeasure(mention, in: words)
    }
  }

  /// Returns how a measure is named that is not in the Regeling: `maatregel 7 van 1.3`, or `1.3.7`.
  private func missingMeasure(_ mention: NumberedMention, in words: TextWords) -> String? {
    let parts = mention.label.split(separator: ".").map(String.init)
    if parts.count == 3 {
      let isKnown = isMeasure(parts[2], of: "\(parts[0]).\(parts[1])")
      return isKnown ? nil : "maatregel \(mention.label)"
    }
    guard parts.count == 1, let owner = owner(after: mention.last, in: words) else { return nil }
    guard regeling.doelstelling(owner) != nil, !isMeasure(parts[0], of: owner) else { return nil }
    return "maatregel \(parts[0]) van \(owner)"
  }

  /// Whether a doelstelling has a measure with a number, perhaps with the letter of a part.
  private func isMeasure(_ number: String, of owner: String) -> Bool {
    let digits = number.prefix { $0.isNumber }
    return regeling.measures.contains { $0.doelstelling == owner && String($0.number) == digits }
  }

  /// Returns the code behind `van` or `van doelstelling`.
  private func owner(after last: Int, in words: TextWords) -> String? {
    var rest = words.words[(last + 1)...]
    guard rest.popFirst()?.text == "van" else { return nil }
    if rest.first?.lower == "doelstelling" { rest = rest.dropFirst() }
    guard let first = rest.popFirst(), let second = rest.first, second.gap == .stop else {
      return nil
    }
    return "\(first.text).\(second.text)"
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String) -> String { "Er is geen \(name)" }
  /// Why.
  static func explanation(_ kind: NumberedMention.Kind, _ known: KnownParts) -> String {
    let regeling = known.regeling
    switch kind {
    case .doelstelling:
      let codes = regeling.doelstellingen.map(\.code)
      return "De Regeling \(regeling.edition) heeft de doelstellingen \(codes.dutchList)."
    case .prioriteit:
      let numbers = regeling.prioriteiten.map { String($0.number) }
      return "De Regeling \(regeling.edition) heeft de prioriteiten \(numbers.dutchList)."
    case .indicator, .maatregel: return "De Regeling \(regeling.edition) heeft die niet."
    default:
      let labels = known.numbers[kind, default: []].sorted()
      return labels.isEmpty
        ? "Geen titel en geen kop van de agenda heeft zo’n nummer."
        : "Met een nummer zijn er: \(labels.dutchList)."
    }
  }
}
