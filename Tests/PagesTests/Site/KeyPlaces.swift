import Reading

/// A block in a small agenda, and a way to give one of its keys another value.
struct KeyPlace: Sendable {
  /// What it is.
  var name: String
  /// The keys that it may have.
  var block: KeyBlock
  /// The file it stands in.
  var file: String
  /// The file's text, in which `@` stands where the block's lines go.
  var text: String
  /// The lines that the block has, without their indentation.
  var lines: String

  /// Returns the files of the agenda with this value behind a key.
  func files(_ key: String, _ value: String) -> [String: String] {
    let indent =
      text.split(separator: "\n").first { $0.contains("@") }?
      .prefix { $0 == " " || $0 == "-" }.count ?? 0
    let blanks = String(repeating: " ", count: indent)
    let kept = Self.removing(key, from: lines.split(separator: "\n").map(String.init))
    let block = (kept + ["\(key): \(value)"]).joined(separator: "\n" + blanks)
    var files = Self.files
    files[file] = text.replacing("@", with: block)
    return files
  }

  /// Returns lines without a key and what stands below it.
  private static func removing(_ key: String, from lines: [String]) -> [String] {
    var isBelow = false
    return lines.filter { line in
      if !line.hasPrefix(" ") { isBelow = line.hasPrefix(key + ":") }
      return !isBelow
    }
  }
}

extension KeyPlace {
  /// The keys of which the value is never read.
  static let internalKeys: Set<String> = ["intern", "opmerking"]

  /// The keys of which the value is not shown, as the handbook says of each.
  static let notShown: [KeyBlock: Set<String>] = [
    // Addresses and ids, which pages use and do not print; the acceptances stand in the internal
    // site.
    .agenda: ["adres"], .series: ["id"], .strategyGoal: ["id"],
    .houseStyle: [
      "kleur", "accent", "logo", "logo-tekst", "favicon", "lettertype", "lettertype-koppen",
    ],
    .acceptance: ["melding", "plaats", "tekst", "reden", "door", "datum"],
    // Keys of the Frictionless standard, for other programs.
    .datapackage: ["name", "title", "description", "profile", "licenses", "sources", "version"],
    .resource: [
      "name", "profile", "format", "mediatype", "encoding", "sources", "licenses", "description",
    ],
    .schema: ["primaryKey", "missingValues"],
    .field: [
      "description", "indicator", "format", "decimalChar", "groupChar", "bareNumber", "constraints",
    ],
    .dialect: ["delimiter", "quoteChar", "doubleQuote", "header", "lineTerminator"],
  ]

  /// The other files of the small agenda.
  static let files: [String: String] = [
    "agenda.yaml": "formaat: 1\ninstelling:\n  naam: School\nregeling: 2024-2027\n",
    "data/datapackage.yaml": "resources:\n  - name: cijfers\n    path: cijfers.csv\n",
    "data/cijfers.csv": "groep;aantal\neen;10\n",
    "prioriteit-1/1.3.md":
      "---\ndoelstelling: \"1.3\"\nindicatoren:\n  - code: 2c\n    reeksen:\n      - id: job\n"
      + "        nulmeting:\n          2022: 3%\n---\n",
  ]
}

// MARK: - Places

extension KeyPlace {
  /// Every block in every place where it may stand.
  static let all: [KeyPlace] =
    agendaPlaces + documentPlaces + indicatorPlaces + dataPlaces + accountPlaces

  /// The blocks of `agenda.yaml`.
  private static let agendaPlaces: [KeyPlace] = [
    inAgenda(.agenda, "@", "formaat: 1\ninstelling:\n  naam: School\nregeling: 2024-2027"),
    inAgenda(.institution, "formaat: 1\nregeling: 2024-2027\ninstelling:\n  @", "naam: School"),
    inAgenda(.houseStyle, identity + "  huisstijl:\n    @", "logo-tekst: Logo"),
    inAgenda(.source, identity + "bronnen:\n  - @", "id: bron\nnaam: Bron"),
    inAgenda(
      .consent, identity + "vaststelling:\n  - @", "orgaan: bestuur\nhandeling: vaststelling"),
    inAgenda(.partner, identity + "partners:\n  - @", "naam: Gemeente\nrol: Overleg"),
    inAgenda(.programme, identity + "opleidingen:\n  - @", "bc: bc1\nnaam: Lassen"),
    inAgenda(.term, identity + "begrippen:\n  - @", "begrip: vsv\nuitleg: schoolverlaten"),
    inAgenda(.strategyGoal, identity + "strategie:\n  - @", "id: talent\nnaam: Talent"),
    inAgenda(
      .acceptance, identity + "besproken-en-zo-gelaten:\n  - @",
      "melding: small-count\nplaats: a.md\nreden: Zo.\ndoor: wij\ndatum: 2024-01-01"),
  ]

  /// The headers of documents.
  private static let documentPlaces: [KeyPlace] = [
    inDocument("document", .doelstelling, "@", "doelstelling: \"1.3\""),
    KeyPlace(
      name: "prioriteit", block: .prioriteit, file: "prioriteit-1/prioriteit.md",
      text: "---\n@\n---\n", lines: "prioriteit: 1"),
    KeyPlace(
      name: "hoofdstuk", block: .chapter, file: "hoofdstukken/10-inleiding.md",
      text: "---\n@\n---\n", lines: "hoofdstuk: inleiding"),
    KeyPlace(
      name: "begroting", block: .begroting, file: "hoofdstukken/70-middelen.md",
      text: "---\nhoofdstuk: middelen\nbegroting:\n  @\n---\n",
      lines: "kosten: |\n  post;2024\n  Huur;10"),
    inDocument(
      "partner van een document", .partner, "doelstelling: \"1.3\"\npartners:\n  - @",
      "naam: Gemeente\nrol: Overleg"),
  ]

  /// Indicators, series and values.
  private static let indicatorPlaces: [KeyPlace] =
    [
      indicator("eigen indicator", "id: eigen\nnulmeting:\n  2022: 3"),
      indicator("indicator van de Regeling", "code: 2c\nnulmeting:\n  2022: 3%"),
      indicator("indicator zonder waarden", "code: 2c"),
      indicator("niet van toepassing", "code: 2b\nnvt: Geen niveau 2."),
      indicator(
        "in woorden", "code: \"7\"\naanbod: |\n  domein;maatwerk\n  Techniek;modules"),
      indicator("met reeksen", "code: 2c\n" + series),
      inDocument(
        "reeks", .series, header + "  - code: 2c\n    reeksen:\n      - id: sto\n      - @",
        "id: job\nhoofdreeks: ja\nnulmeting:\n  2022: 3%"),
      inDocument(
        "andere reeks", .series,
        header + "  - code: 2c\n    reeksen:\n      - id: sto\n"
          + "        hoofdreeks: ja\n      - @", "id: job\nnulmeting:\n  2022: 3%"),
      inDocument(
        "enige reeks", .series, header + "  - code: 2c\n    reeksen:\n      - @",
        "id: job\nhoofdreeks: ja\nnulmeting:\n  2022: 3%"),
    ]
    + ["nulmeting", "gemeten", "doel"].flatMap { kind in
      [
        value("\(kind) van de instelling", "    \(kind):\n      2022:\n        @"),
        value(
          "\(kind) van een cel",
          "    uitsplitsing:\n      - niveau: 3\n        \(kind):\n          2022:\n            @"),
        inDocument(
          "ook genoemd bij \(kind)", .mention,
          header + "  - id: eigen\n    \(kind):\n      2022:\n        waarde: 3\n"
            + "        ook-genoemd:\n          - @", "waarde: 4\nplaats: hoofdstuk 6"),
        inDocument(
          "bijgesteld van \(kind)", .adjustment,
          header
            + "  - id: eigen\n    \(kind):\n      2022:\n        waarde: 3\n        bijgesteld:\n"
            + "          @", "van: 4"),
      ]
    }

  /// Accounts of a year, with what their headers hold.
  private static let accountPlaces: [KeyPlace] = [
    inAccount("verantwoording van een doelstelling", .account, "@", year + "doelstelling: \"1.3\""),
    inAccount("verantwoording van een prioriteit", .account, "@", year + "prioriteit: 1"),
    inAccount("verantwoording van het geheel", .account, "@", year),
    inAccount(
      "indicator in een verantwoording", .accountIndicator,
      year + "doelstelling: \"1.3\"\nindicatoren:\n  - @", "code: 2c"),
    inAccount(
      "besteding", .spending, year + "doelstelling: \"1.3\"\nbesteding:\n  @", "besteed: 10"),
    inAccount("besteding van het geheel", .spending, year + "besteding:\n  @", "besteed: 10"),
    inAccount(
      "evaluatie", .evaluation, year + "prioriteit: 1\npartners:\n  - @", "naam: Gemeente"),
    inAccount("bespreking", .talk, year + "besproken-met:\n  - @", "orgaan: studentenraad"),
  ]

  /// The start of the header of an account.
  private static let year = "verantwoording: \"2025\"\n"

  /// Returns a place in the header of an account, beside a doelstelling with an indicator.
  private static func inAccount(
    _ name: String, _ block: KeyBlock, _ text: String, _ lines: String
  ) -> KeyPlace {
    KeyPlace(
      name: name, block: block, file: "verantwoording/2025/stuk.md", text: "---\n\(text)\n---\n",
      lines: lines)
  }

  /// The description of the data, and references to it.
  private static let dataPlaces: [KeyPlace] = [
    inData(.datapackage, "@", "resources:\n  - name: cijfers\n    path: cijfers.csv"),
    inData(.resource, "resources:\n  - @", "name: cijfers\npath: cijfers.csv"),
    inData(.schema, resource + "    schema:\n      @", "fields:\n  - name: groep"),
    inData(.dialect, resource + "    dialect:\n      @", "delimiter: \";\""),
    inData(.field, resource + "    schema:\n      fields:\n        - @", "name: groep"),
    inData(
      .field, resource + "    schema:\n      fields:\n        - @",
      "name: aantal\ntype: integer\nindicator: 2c"),
    inDocument(
      "verwijzing naar gegevens", .datasetReference,
      header + "  - code: 2c\n    gemeten:\n      @", "gegevens: cijfers"),
  ]

  /// The start of an `agenda.yaml`.
  private static let identity = "formaat: 1\nregeling: 2024-2027\ninstelling:\n  naam: School\n"
  /// The start of the header of a doelstelling.
  private static let header = "doelstelling: \"1.3\"\nindicatoren:\n"
  /// Two series.
  private static let series =
    "reeksen:\n  - id: job\n    hoofdreeks: ja\n    nulmeting:\n      2022: 3%\n  - id: sto"
  /// The start of the description of a dataset.
  private static let resource = "resources:\n  - name: cijfers\n    path: cijfers.csv\n"

  /// Returns a place in `agenda.yaml`.
  private static func inAgenda(_ block: KeyBlock, _ text: String, _ lines: String) -> KeyPlace {
    KeyPlace(
      name: block.rawValue, block: block, file: "agenda.yaml", text: text + "\n", lines: lines)
  }

  /// Returns a place in the header of a doelstelling.
  private static func inDocument(
    _ name: String, _ block: KeyBlock, _ text: String, _ lines: String
  ) -> KeyPlace {
    KeyPlace(
      name: name, block: block, file: "prioriteit-1/1.3.md", text: "---\n\(text)\n---\n",
      lines: lines)
  }

  /// Returns a place in the description of the data.
  private static func inData(_ block: KeyBlock, _ text: String, _ lines: String) -> KeyPlace {
    KeyPlace(
      name: "\(block.rawValue) (\(lines.prefix(12)))", block: block,
      file: "data/datapackage.yaml", text: text + "\n", lines: lines)
  }

  /// Returns an indicator.
  static func indicator(_ name: String, _ lines: String) -> KeyPlace {
    inDocument(name, .indicator, header + "  - @", lines)
  }

  /// Returns a value that is written as a block.
  private static func value(_ name: String, _ text: String) -> KeyPlace {
    inDocument(name, .measurement, header + "  - id: eigen\n" + text, "waarde: 3")
  }
}
