internal import AgendaModel
internal import Diagnostics

/// Reads values and the periods they belong to.
struct MeasurementReader {
  /// Whether words may stand where a number is expected.
  let isQualitative: Bool
  /// The code or own id of the indicator that the values are of; nil for other values.
  var indicator: String?
  /// Where findings go.
  let log: FindingLog

  /// Reads a value as an author wrote it; one that follows no rule is reported.
  func value(_ word: Located<String>) -> Located<Value>? {
    if let value = Value(word.value) { return Located(value, word.range) }
    if isQualitative { return Located(Value(.text(word.value)), word.range) }
    reportUnreadable(word)
    return nil
  }

  /// Reads what stands behind `nulmeting`, `doel` or `gemeten`: values per period, or one reason.
  func measurements(_ node: YAMLNode) -> [Measurement] {
    switch node.kind {
    case .scalar(let text):
      return value(Located(text, node.range)).map { [Measurement(period: nil, value: $0)] } ?? []
    case .mapping(let pairs):
      if let absent = absence(pairs) { return [Measurement(period: nil, value: absent)] }
      return pairs.compactMap(measurement)
    case .sequence:
      log.error(
        "wrong-type", node.range, "Hier worden waarden per periode verwacht, geen lijst",
        mend: "Schrijf elke waarde op een eigen regel, bijvoorbeeld \"2027: 3,8\"")
      return []
    case .broken: return []
    }
  }

  /// Reads `geen: reden` or `later 2025: reden`, which YAML takes for a key and its value.
  private func absence(_ pairs: [YAMLNode.Pair]) -> Located<Value>? {
    guard pairs.count == 1, let pair = pairs.first, let reason = pair.value.text else { return nil }
    let head = pair.key.value.lowercased()
    guard head == "geen" || head == "later" || head.hasPrefix("later ") else { return nil }
    let range = SourceRange(pair.key.range.file, pair.key.range.lower, pair.value.range.upper)
    return Value("\(pair.key.value), want \(reason)").map { Located($0, range) }
  }

  /// Reads one period with its value; the words for an unknown period stand in its place.
  private func measurement(_ pair: YAMLNode.Pair) -> Measurement? {
    let undated = Undated(written: pair.key.value)
    let period = undated == nil ? PeriodReader.read(pair.key, log: log) : nil
    guard period != nil || undated != nil else { return nil }
    var measurement = measurement(pair, period)
    measurement?.undated = undated
    return measurement
  }

  /// Reads the value of a period, on its line or as a block.
  private func measurement(_ pair: YAMLNode.Pair, _ period: Located<Period>?) -> Measurement? {
    switch pair.value.kind {
    case .scalar(let text):
      guard !text.isEmpty else {
        reportEmpty(pair.key)
        return nil
      }
      return value(Located(text, pair.value.range)).map { Measurement(period: period, value: $0) }
    case .mapping(let pairs):
      if let absent = absence(pairs) { return Measurement(period: period, value: absent) }
      return block(pairs, pair.value.range, period)
    case .sequence:
      log.error(
        "wrong-type", pair.value.range, "Hier wordt één waarde verwacht, geen lijst",
        mend: "Schrijf de waarde achter de periode, bijvoorbeeld \"2027: 3,8\"")
      return nil
    case .broken: return nil
    }
  }

  /// Reads a value that is written as a block.
  private func block(
    _ pairs: [YAMLNode.Pair], _ range: SourceRange, _ period: Located<Period>?
  ) -> Measurement? {
    let map = MapReader(pairs, range, as: .measurement, log: log)
    guard let word = map.required("waarde", of: "deze meting"), var value = value(word) else {
      return nil
    }
    if map.flag("voorlopig") { value = value.map(\.asProvisional) }
    var measurement = Measurement(period: period, value: value)
    measurement.count = count(map)
    measurement.source = map.string("bron")
    measurement.group = map.text("groep")
    measurement.remark = map.text("noot")
    measurement.mentions = map.maps("ook-genoemd", as: .mention).compactMap(mention)
    measurement.adjustment = map.map("bijgesteld", as: .adjustment).flatMap(adjustment)
    return measurement
  }

  /// Reads the number of respondents.
  private func count(_ map: MapReader) -> Located<DecimalNumber>? {
    map.integer("n").map { $0.map { DecimalNumber($0) } }
  }

  /// Reads another value that the document gives elsewhere.
  private func mention(_ map: MapReader) -> Mention? {
    let what = "een waarde die ook genoemd is"
    guard let word = map.required("waarde", of: what), let value = value(word),
      let place = map.required("plaats", of: what)
    else { return nil }
    return Mention(value: value, place: place.value)
  }

  /// Reads how a value was adjusted.
  private func adjustment(_ map: MapReader) -> Adjustment? {
    guard let from = map.required("van", of: "een bijstelling"), let value = value(from) else {
      return nil
    }
    return Adjustment(
      from: value, date: map.date("op"), reason: map.text("reden"),
      discussedWith: map.text("besproken-met"))
  }

  /// Reports a value that follows no rule.
  func reportUnreadable(_ word: Located<String>) {
    if isBareChange(word.value) { return reportBareChange(word) }
    let startsLikeNumber = word.value.first?.isNumber ?? false
    log.error(
      startsLikeNumber ? "number-unreadable" : "value-unreadable", word.range,
      startsLikeNumber
        ? "\"\(word.value)\" is geen getal dat te lezen is"
        : "\"\(word.value)\" is geen waarde die te lezen is",
      why: "Een waarde is een getal met één decimale komma (3,8), een grens (minstens 3,8), een "
        + "bereik (250 tot 300), of een reden waarom er geen is (geen, want …).",
      mend: "Schrijf de waarde op een van deze manieren")
  }

  /// Whether a text is a change without a unit, such as `5 meer dan de nulmeting`.
  private func isBareChange(_ text: String) -> Bool {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if words.suffix(3) == ["dan", "de", "nulmeting"] { words.removeLast(3) }
    return words.count == 2 && DecimalNumber(words[0]) != nil
      && ["meer", "minder"].contains(words[1])
  }

  /// Reports a change of which the unit is missing.
  private func reportBareChange(_ word: Located<String>) {
    log.error(
      "value-unreadable", word.range,
      "\"\(word.value)\" zegt niet of het procent of procentpunt is",
      why: "Van 40% is 5% meer hetzelfde als 42%, en 5 procentpunt meer hetzelfde als 45%.",
      mend:
        "Schrijf \"5% meer\" of \"5 procentpunt meer\"; gaat het om een aantal, schrijf dan het aantal zelf"
    )
  }

  /// Reports a period without a value.
  private func reportEmpty(_ key: Located<String>) {
    log.error(
      "value-empty", key.range,
      indicator.map { "Bij indicator \($0) staat geen waarde achter \"\(key.value)\"" }
        ?? "Achter \"\(key.value)\" staat geen waarde",
      why: "Een leeg vak zegt niet of er geen cijfer is, of dat het vergeten is.",
      mend: "Vul de waarde in, of schrijf \"geen, want …\"", subject: indicator)
  }
}
