internal import Diagnostics

/// What differs between two versions of an agenda: figures, indicators, measures, money, acts, text.
///
/// Both sides are what their readers may see: give it agendas that have been through disclosure.
public struct AgendaDifference: Sendable {
  /// The values that differ, by indicator, series, cell, kind and period.
  public let values: [ValueChange]
  /// The indicators that came or went.
  public let indicators: [Presence]
  /// The measures that differ.
  public let measures: [MeasureChange]
  /// The amounts of the begroting that differ.
  public let amounts: [AmountChange]
  /// The acts of bodies that differ.
  public let consents: [TextPair]
  /// The facts of the agenda as a whole that differ, such as its status.
  public let facts: [TextPair]
  /// The texts that differ, by document and heading.
  public let texts: [TextChange]

  /// Something that only one of the two versions has.
  public struct Presence: Sendable {
    /// Its name.
    public var name: String
    /// Whether it is new; else it is gone.
    public var isNew: Bool
  }

  /// Something that is said otherwise.
  public struct TextPair: Sendable {
    /// What it is.
    public var name: String
    /// What was said; nil when nothing was.
    public var before: String?
    /// What is said; nil when nothing is.
    public var after: String?
  }

  /// Compares two versions.
  public init(from old: Agenda, to new: Agenda) {
    let pairs = Self.pairs(old.indicators.map { ($0.key, $0) }, new.indicators.map { ($0.key, $0) })
    values = pairs.flatMap { ValueChange.all(from: $0.before, to: $0.after) }
    indicators = pairs.compactMap { pair in
      guard (pair.before == nil) != (pair.after == nil) else { return nil }
      return (pair.before ?? pair.after).map {
        Presence(name: Self.name($0), isNew: pair.before == nil)
      }
    }
    measures = MeasureChange.all(from: old, to: new)
    amounts = AmountChange.all(from: old.begroting, to: new.begroting)
    consents = Self.texts(Self.acts(old), Self.acts(new))
    facts = Self.texts(Self.facts(old), Self.facts(new))
    texts = TextChange.all(from: old, to: new)
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    values.isEmpty && indicators.isEmpty && measures.isEmpty && amounts.isEmpty
      && consents.isEmpty && facts.isEmpty && texts.isEmpty
  }

  /// The targets that moved, came or went.
  public var targets: [ValueChange] { values.filter { $0.kind == .target } }

  /// Returns the code and name of an indicator.
  static func name(_ block: IndicatorBlock) -> String {
    block.code.map { "\($0.value) \(block.name)" } ?? block.name
  }

  /// Returns the acts of bodies: who did what, and when in which words.
  private static func acts(_ agenda: Agenda) -> [(String, String)] {
    agenda.consents.map { consent in
      let act = consent.act.map { ": " + $0.value } ?? ""
      var words: [String] = []
      switch consent.moment?.value {
      case .day(let day): words.append(day.text)
      case .sourceSilent: words.append("bron noemt geen datum")
      case nil: words.append("zonder datum")
      }
      if let version = consent.version { words.append("versie \(version)") }
      return (consent.body.value + act, words.joined(separator: ", "))
    }
  }

  /// Returns what an agenda says about itself.
  private static func facts(_ agenda: Agenda) -> [(String, String)] {
    [
      ("titel", agenda.title?.value), ("periode", agenda.period?.value.text),
      ("status", agenda.status?.value.rawValue), ("versie", agenda.version?.value),
      ("peildatum", agenda.referenceDate?.value.text),
      ("mededeling", agenda.announcement?.value),
    ].compactMap { name, text in text.map { (name, $0) } }
  }

  /// Returns the texts under one name that differ.
  private static func texts(_ old: [(String, String)], _ new: [(String, String)]) -> [TextPair] {
    pairs(old, new).filter { $0.before != $0.after }.map {
      TextPair(name: $0.key, before: $0.before, after: $0.after)
    }
  }

  /// What two versions have under one key.
  struct Pair<Item> {
    /// The key.
    let key: String
    /// What the old version has.
    let before: Item?
    /// What the new version has.
    let after: Item?
  }

  /// Returns what both have under each key: in the order of the new version, what is gone behind it.
  ///
  /// Of several under one key the first counts.
  static func pairs<Item>(_ old: [(String, Item)], _ new: [(String, Item)]) -> [Pair<Item>] {
    let before = Dictionary(old) { first, _ in first }
    let after = Dictionary(new) { first, _ in first }
    var seen: Set<String> = []
    let keys = (new + old).map(\.0).filter { seen.insert($0).inserted }
    return keys.map { Pair(key: $0, before: before[$0], after: after[$0]) }
  }
}
