internal import AgendaModel
internal import Diagnostics

/// What may stand behind a key, as the keywords of a JSON Schema.
///
/// Nothing behind a key is no mistake for an editor: in a draft it is still to be filled in.
struct KeyShapeSchema {
  /// The edition, which knows the codes.
  let regeling: Regeling

  /// Returns the keywords for a shape.
  func members(_ shape: KeyRow.Shape) -> [(String, JSON)] {
    switch shape {
    case .anything: []
    case .text: Self.scalar
    case .choice(let words): choice(words.map { ($0, nil) })
    case .flag: choice([("ja", nil), ("nee", nil)])
    case .integer: Self.pattern(#"^[0-9.]+$"#, orNumber: true)
    case .date: Self.pattern(#"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#, orNumber: false)
    case .words:
      Self.any([Self.scalar, [("type", .string("array")), ("items", .object(Self.scalar))]])
    case .block(let block): Self.any([[Self.reference(block)], Self.nothing])
    case .list(let block):
      [
        ("type", .array([.string("array"), .string("null")])),
        ("items", .object([Self.reference(block)])),
      ]
    case .entries: Self.entries(.object(Self.scalar))
    case .values: Self.any([Self.scalar, Self.entries(Self.value)])
    case .breakdown: breakdown
    case .indicatorCode: choice(regeling.indicators.map { ($0.code, $0.name) })
    case .doelstellingCode: choice(regeling.doelstellingen.map { ($0.code, $0.title) })
    case .prioriteitNumber: choice(regeling.prioriteiten.map { (String($0.number), $0.title) })
    }
  }

  /// One line: text, or what YAML takes for a number or a truth value.
  private static let scalar: [(String, JSON)] = [
    ("type", .array(["string", "number", "boolean", "null"].map(JSON.string)))
  ]
  /// Nothing.
  private static let nothing: [(String, JSON)] = [("type", .string("null"))]
  /// The words of a retelling whose source does not say.
  private static let silence = "bron noemt niet"

  /// A value of a period: on its line, or as a block.
  private static var value: JSON { .object(any([scalar, [reference(.measurement)], reason])) }
  /// A reason, which YAML takes for a key and its value: `geen: reden`.
  private static let reason: [(String, JSON)] = [
    ("type", .string("object")), ("maxProperties", .integer(1)),
    ("patternProperties", .object([("^(geen|later)", .object(scalar))])),
    ("additionalProperties", .bool(false)),
  ]

  /// Returns the way to the schema of a block.
  private static func reference(_ block: KeyBlock) -> (String, JSON) {
    ("$ref", .string("#/definitions/\(block.rawValue)"))
  }

  /// Returns that one of these must fit.
  private static func any(_ options: [[(String, JSON)]]) -> [(String, JSON)] {
    [("anyOf", .array(options.map(JSON.object)))]
  }

  /// Returns a block with keys of the author's own.
  private static func entries(_ value: JSON) -> [(String, JSON)] {
    [("type", .array([.string("object"), .string("null")])), ("additionalProperties", value)]
  }

  /// Returns a pattern for text; the words of a silent source fit too.
  private static func pattern(_ text: String, orNumber: Bool) -> [(String, JSON)] {
    let types = orNumber ? ["number", "null"] : ["null"]
    return any([
      [("type", .array(types.map(JSON.string)))], [("const", .string(silence))],
      [("type", .string("string")), ("pattern", .string(text))],
    ])
  }

  /// Returns a closed list, with what each word stands for; a code that is a number fits without quotes.
  private func choice(_ words: [(word: String, meaning: String?)]) -> [(String, JSON)] {
    var values: [(JSON, String?)] = []
    for (word, meaning) in words {
      values.append((.string(word), meaning))
      if DecimalNumber(word) != nil { values.append((.number(word), meaning)) }
    }
    let meanings = values.compactMap(\.1).map(JSON.string)
    let isExplained = meanings.count == values.count && !values.isEmpty
    return [("enum", .array(values.map(\.0) + [.string(Self.silence), .null]))]
      + (isExplained
        ? [
          (
            "enumDescriptions",
            .array(
              meanings + [.string("Alleen in een navertelling."), .string("Nog in te vullen.")])
          )
        ] : [])
  }

  /// A table, a list of cells, or a reference to a dataset.
  private var breakdown: [(String, JSON)] {
    let text = regeling.dimensions.map { ($0.name, JSON.object(Self.scalar)) }
    let kinds = Cell.Kind.allCases.map {
      ($0.rawValue, JSON.object(Self.any([Self.scalar, Self.entries(Self.value)])))
    }
    let others = (["noot", "nvt"] + KeyBlock.internalKeys).map { ($0, JSON.object([])) }
    let cell: [(String, JSON)] = [
      ("type", .string("object")), ("additionalProperties", .bool(false)),
      ("properties", .object(text + kinds + others)),
    ]
    return Self.any([
      Self.scalar, [Self.reference(.datasetReference)],
      [("type", .string("array")), ("items", .object(cell))],
    ])
  }
}

extension KeyRow.Shape {
  /// The blocks that the shape refers to.
  var blocks: [KeyBlock] {
    switch self {
    case .block(let block), .list(let block): [block]
    case .values: [.measurement, .datasetReference]
    case .breakdown: [.measurement, .datasetReference]
    default: []
    }
  }
}
