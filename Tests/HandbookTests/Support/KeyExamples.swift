import Reading
import Yams

/// Which keys of the format stand in an example, each in its own block.
struct KeyExamples {
  /// The keys that were seen, by block.
  private(set) var seen: [KeyBlock: Set<String>] = [:]

  /// Looks through the examples of pages.
  init(_ pages: [HandbookPage]) {
    for block in pages.flatMap(\.blocks) where ExampleKind(block) == .agenda { note(block) }
    for block in pages.flatMap(\.blocks) where ExampleKind(block) == .file { note(block) }
  }

  /// The keys of the format that stand in no example, as `block.key`.
  var missing: [String] {
    let common: Set = ["intern", "opmerking"]
    let own = KeyBlock.allCases.flatMap { block in
      block.keys.filter { !common.contains($0) && seen[block]?.contains($0) != true }
        .map { "\(block.rawValue).\($0)" }
    }
    return own + common.filter { key in !seen.values.contains { $0.contains(key) } }.sorted()
  }

  /// Notes the keys of an example.
  private mutating func note(_ block: ExampleBlock) {
    let isDocument = block.contents.first == "---"
    guard isDocument || block.language == "yaml" else { return }
    let lines =
      isDocument ? Array(block.contents.dropFirst().prefix { $0 != "---" }) : block.contents
    guard let value = try? Yams.load(yaml: lines.joined(separator: "\n")) else { return }
    note(value, as: Self.root(value))
  }

  /// Notes the keys of a value that is a block, and of the blocks in it.
  private mutating func note(_ value: Any, as block: KeyBlock?) {
    guard let block else { return }
    if let items = value as? [Any] {
      for item in items { note(item, as: block) }
    } else if let table = value as? [AnyHashable: Any] {
      for (key, child) in table {
        let name = "\(key)"
        if block.keys.contains(name) { seen[block, default: []].insert(name) }
        noteChild(child, of: block, at: name)
      }
    }
  }

  /// Notes what stands below a key.
  private mutating func noteChild(_ value: Any, of block: KeyBlock, at key: String) {
    let table = value as? [AnyHashable: Any]
    if [.indicator, .series, .accountIndicator].contains(block),
      ["nulmeting", "doel", "gemeten", "uitsplitsing"].contains(key), let table
    {
      if table["gegevens"] != nil { return note(table, as: .datasetReference) }
      for (_, measurement) in table { note(measurement, as: .measurement) }
    } else {
      note(value, as: Self.children[block]?[key])
    }
  }

  /// The block that an example is, from its keys.
  private static func root(_ value: Any) -> KeyBlock? {
    let table =
      (value as? [Any])?.first as? [AnyHashable: Any] ?? value as? [AnyHashable: Any] ?? [:]
    let keys = Set(table.keys.map { "\($0)" })
    if value is [Any] {
      let kinds: [(String, KeyBlock)] = [
        ("melding", .acceptance), ("name", .field), ("code", .indicator), ("id", .indicator),
      ]
      return kinds.first { keys.contains($0.0) }?.1
    }
    let kinds: [(String, KeyBlock)] = [
      ("verantwoording", .account), ("voortgang", .account), ("doelstelling", .doelstelling),
      ("prioriteit", .prioriteit), ("hoofdstuk", .chapter), ("resources", .datapackage),
    ]
    return kinds.first { keys.contains($0.0) }?.1
      ?? (keys.isSubset(of: KeyBlock.indicator.keys) ? .indicator : .agenda)
  }

  /// The block below a key of a block.
  private static let children: [KeyBlock: [String: KeyBlock]] = [
    .agenda: [
      "instelling": .institution, "bronnen": .source, "vaststelling": .consent,
      "partners": .partner,
      "opleidingen": .programme, "begrippen": .term, "strategie": .strategyGoal,
      "besproken-en-zo-gelaten": .acceptance,
    ],
    .institution: ["huisstijl": .houseStyle],
    .doelstelling: ["partners": .partner, "indicatoren": .indicator],
    .prioriteit: ["partners": .partner, "indicatoren": .indicator],
    .chapter: ["indicatoren": .indicator, "begroting": .begroting],
    .account: [
      "indicatoren": .accountIndicator, "besteding": .spending, "partners": .evaluation,
      "besproken-met": .talk,
    ],
    .indicator: ["reeksen": .series],
    .measurement: ["bijgesteld": .adjustment, "ook-genoemd": .mention],
    .datapackage: ["resources": .resource],
    .resource: ["schema": .schema, "dialect": .dialect],
    .schema: ["fields": .field],
  ]
}
