internal import AgendaModel
internal import Diagnostics

/// Reads the keys of one mapping as typed values, and reports what is not of its kind.
///
/// A key whose value is broken (a finding was made already) reads as absent, in silence.
struct MapReader {
  /// The pairs.
  let pairs: [YAMLNode.Pair]
  /// Where the mapping stands.
  let range: SourceRange
  /// Where findings go.
  let log: FindingLog

  /// Opens a mapping and reports the keys that `block` does not know.
  init(_ pairs: [YAMLNode.Pair], _ range: SourceRange, as block: KeyBlock, log: FindingLog) {
    (self.pairs, self.range, self.log) = (pairs, range, log)
    for pair in pairs where !block.keys.contains(pair.key.value) {
      reportUnknown(pair.key, in: block)
    }
  }

  /// Returns the value of a key, or nil when it is absent, empty or broken.
  func node(_ key: String) -> YAMLNode? {
    guard let pair = pairs.first(where: { $0.key.value == key }) else { return nil }
    return pair.value.isBroken || pair.value.isEmpty ? nil : pair.value
  }

  /// Returns where a key stands, for findings about its absence: the key, else the whole mapping.
  func place(_ key: String) -> SourceRange {
    pairs.first { $0.key.value == key }?.key.range ?? range
  }

  /// Returns text.
  func string(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      reportType(node.range, key, "één regel tekst")
      return nil
    }
    return Located(text.trimmingLineEnd(), node.range)
  }

  /// Returns empty text for a key behind which nothing stands; nil where it is absent or says something.
  func emptyText(_ key: String) -> Located<String>? {
    guard let pair = pairs.first(where: { $0.key.value == key }), !pair.value.isBroken,
      pair.value.isEmpty
    else { return nil }
    return Located("", pair.key.range)
  }

  /// Whether a key says that the source of a retelling does not mention it.
  func isSilent(_ key: String) -> Bool { node(key)?.text?.lowercased() == "bron noemt niet" }

  /// Returns text; nil also when the source of a retelling does not mention it.
  func told(_ key: String) -> Located<String>? { isSilent(key) ? nil : string(key) }

  /// Returns text without its place.
  func text(_ key: String) -> String? { string(key)?.value }

  /// Returns `ja` as true and `nee` or nothing as false.
  func flag(_ key: String) -> Bool {
    guard let word = string(key) else { return false }
    switch word.value.lowercased() {
    case "ja": return true
    case "nee": return false
    default:
      reportType(word.range, key, "\"ja\" of \"nee\"")
      return false
    }
  }

  /// Whether `intern` says `ja`; anything else under it is a note that is never read.
  var isMarkedInternal: Bool { node("intern")?.text?.lowercased() == "ja" }

  /// Whether `telt` says that persons are counted; any other word is reported.
  var countsPersons: Bool {
    guard let word = string("telt") else { return false }
    if word.value.lowercased() == "personen" { return true }
    reportChoice(word, "telt", ["personen"])
    return false
  }

  /// Returns a whole number.
  func integer(_ key: String) -> Located<Int>? {
    guard let word = string(key) else { return nil }
    guard let number = DecimalNumber(word.value)?.whole else {
      reportType(word.range, key, "een heel getal")
      return nil
    }
    return Located(number, word.range)
  }

  /// Returns one of a closed list of words.
  func choice<Choice>(_ key: String, _ type: Choice.Type) -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    guard let word = string(key) else { return nil }
    if let choice = Choice(rawValue: word.value.lowercased()) { return Located(choice, word.range) }
    reportChoice(word, key, Choice.allCases.map(\.rawValue))
    return nil
  }

  /// Returns a day.
  func date(_ key: String) -> Located<CalendarDate>? {
    guard let word = string(key) else { return nil }
    if let date = CalendarDate(word.value) { return Located(date, word.range) }
    log.error(
      "date-unreadable", word.range, "\"\(word.value)\" is geen datum",
      mend: "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2024-03-04")
    return nil
  }

  /// Returns a period.
  func period(_ key: String) -> Located<Period>? {
    string(key).flatMap { PeriodReader.read($0, log: log) }
  }

  /// Returns words: a list, or one line with commas.
  func words(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    switch node.kind {
    case .scalar(let text): return Self.split(text, node.range)
    case .sequence(let items):
      return items.compactMap { item in
        if let text = item.text { return Located(text, item.range) }
        if !item.isBroken { reportType(item.range, key, "een woord achter elk streepje") }
        return nil
      }
    case .mapping:
      reportType(node.range, key, "een lijst")
      return []
    case .broken: return []
    }
  }

  /// Returns whole numbers: a list, or one line with commas.
  func integers(_ key: String) -> [Located<Int>] {
    words(key).compactMap { word in
      guard let number = DecimalNumber(word.value)?.whole else {
        reportType(word.range, key, "hele getallen, met komma's ertussen")
        return nil
      }
      return Located(number, word.range)
    }
  }

  /// Returns a mapping below this one.
  func map(_ key: String, as block: KeyBlock) -> MapReader? {
    guard let node = node(key) else { return nil }
    guard case .mapping(let pairs) = node.kind else {
      reportType(node.range, key, "een blok met sleutels op eigen regels")
      return nil
    }
    return MapReader(pairs, node.range, as: block, log: log)
  }

  /// Returns the texts of a mapping whose keys the author chooses, in order.
  func entries(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let pairs) = node.kind else {
      reportType(node.range, key, "een blok met sleutels op eigen regels")
      return []
    }
    return pairs.compactMap { pair in
      if let text = pair.value.text {
        return (pair.key, Located(text.trimmingLineEnd(), pair.value.range))
      }
      if !pair.value.isBroken { reportType(pair.value.range, pair.key.value, "één regel tekst") }
      return nil
    }
  }

  /// Returns the mappings of a list.
  func maps(_ key: String, as block: KeyBlock) -> [MapReader] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node.kind else {
      reportType(node.range, key, "een lijst: elk onderdeel begint met een streepje")
      return []
    }
    return items.compactMap { item in
      if case .mapping(let pairs) = item.kind {
        return MapReader(pairs, item.range, as: block, log: log)
      }
      if !item.isBroken { reportType(item.range, key, "sleutels met waarden achter elk streepje") }
      return nil
    }
  }

  /// Returns required text, and reports its absence.
  func required(_ key: String, of what: String) -> Located<String>? {
    if let value = string(key) { return value }
    guard !(pairs.contains { $0.key.value == key && $0.value.isBroken }) else { return nil }
    log.error(
      "wrong-type", place(key), "Bij \(what) ontbreekt \"\(key)\"",
      mend: "Vul de regel \"\(key): …\" aan")
    return nil
  }

  /// Splits a line at its commas, each piece with its own place.
  static func split(_ text: String, _ range: SourceRange) -> [Located<String>] {
    var pieces: [Located<String>] = []
    var offset = 0
    let shift = range.text.utf8.count > text.utf8.count ? 1 : 0
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let lead = piece.prefix { $0 == " " }.utf8.count
      let word = String(piece.dropFirst(lead)).trimmingLineEnd()
      let start = range.lower + shift + offset + lead
      if !word.isEmpty {
        pieces.append(
          Located(word, SourceRange(range.file, start, min(start + word.utf8.count, range.upper))))
      }
      offset += piece.utf8.count + 1
    }
    return pieces
  }
}

/// Reads periods and reports those that cannot be read.
enum PeriodReader {
  /// Returns the period that `word` names.
  static func read(_ word: Located<String>, log: FindingLog) -> Located<Period>? {
    if let period = Period(word.value) { return Located(period, word.range) }
    log.error(
      "period-unreadable", word.range, "\"\(word.value)\" is geen periode",
      why: "Een periode is een jaar (2022), een schooljaar (2022-2023), enkele jaren (2020-2023), "
        + "een cohort (cohort 2020) of een maand (2024-03).",
      mend: "Schrijf de periode op een van die manieren")
    return nil
  }
}

extension String {
  /// Returns the text without blanks and line ends at its end.
  func trimmingLineEnd() -> String {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
