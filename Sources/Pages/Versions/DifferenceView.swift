public import AgendaModel
internal import Diagnostics

/// A difference between two versions in words: groups of items, from which every format is made.
public struct DifferenceView: Sendable {
  /// One thing that differs.
  public struct Item: Sendable {
    /// What it is.
    public var name: String
    /// What was said; nil when nothing was.
    public var before: String?
    /// What is said; nil when nothing is.
    public var after: String?
    /// The paragraphs or actions that are gone.
    public var removed: [String] = []
    /// Those that are new.
    public var added: [String] = []
    /// What else there is to say, such as the reason.
    public var remarks: [String] = []
  }

  /// The things of one kind.
  public struct Group: Sendable {
    /// What they are.
    public var title: String
    /// The things.
    public var items: [Item]
  }

  /// The name of the old version.
  public let old: String
  /// The name of the new version.
  public let new: String
  /// The groups that have something in them.
  public let groups: [Group]

  /// Puts a difference into words; `agenda` is the new version, which knows the names of cells.
  public init(
    _ difference: AgendaDifference, from old: String, to new: String, in agenda: Agenda
  ) {
    (self.old, self.new) = (old, new)
    let words = DifferenceWords(agenda: agenda)
    let other = difference.values.filter { $0.kind != .target }
    groups = [
      Group(title: "De agenda zelf", items: difference.facts.map(words.item)),
      Group(title: "Doelen", items: difference.targets.map(words.item)),
      Group(title: "Startpunten en metingen", items: other.map(words.item)),
      Group(title: "Indicatoren", items: difference.indicators.map(words.item)),
      Group(title: "Maatregelen", items: difference.measures.map(words.item)),
      Group(title: "Geld", items: difference.amounts.map(words.item)),
      Group(title: "Instemming en vaststelling", items: difference.consents.map(words.item)),
      Group(title: "Teksten", items: difference.texts.map(words.item)),
    ].filter { !$0.items.isEmpty }
  }

  /// The whole as plain text, for a terminal or a mail.
  public func text() -> String {
    guard !groups.isEmpty else { return "Verschil tussen \(old) en \(new): geen\n" }
    var lines = ["Verschil van \(old) naar \(new)"]
    for group in groups {
      lines += ["", "\(group.title) (\(group.items.count))"]
      for item in group.items { lines += Self.lines(item) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the lines about one thing.
  private static func lines(_ item: Item) -> [String] {
    let change = change(item)
    return ["  " + item.name + (change.map { ": " + $0 } ?? "")]
      + item.removed.map { "    - " + $0 } + item.added.map { "    + " + $0 }
      + item.remarks.map { "    " + $0 }
  }

  /// Returns `oud → nieuw`, or what came or went; nil when the item has no values.
  private static func change(_ item: Item) -> String? {
    switch (item.before, item.after) {
    case (let before?, let after?): "\(before) → \(after)"
    case (let before?, nil): "\(before) → (vervallen)"
    case (nil, let after?): "(nieuw) \(after)"
    case (nil, nil): nil
    }
  }
}
