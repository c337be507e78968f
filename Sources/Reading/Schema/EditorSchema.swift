public import AgendaModel
public import Diagnostics

/// The JSON Schemas by which an editor helps to write `agenda.yaml`, the headers of documents and
/// `data/datapackage.yaml` (JSON Schema, draft 7, which editors know best).
///
/// They come from the table of keys that the reading itself uses, so that neither can know a key that
/// the other does not.
public struct EditorSchema: Sendable {
  /// A kind of file or header.
  public enum Subject: String, Sendable, CaseIterable {
    /// `agenda.yaml`.
    case agenda
    /// `data/datapackage.yaml`.
    case datapackage
    /// The header of a doelstelling.
    case doelstelling
    /// The header of a chapter.
    case hoofdstuk
    /// The header of a prioriteit.
    case prioriteit
    /// The header of a public account.
    case verantwoording
    /// The header of internal progress.
    case voortgang

    /// The file with its schema.
    public var file: String { "\(rawValue).schema.json" }
  }

  /// The edition, which knows the codes.
  private let regeling: Regeling

  /// Prepares for an edition.
  public init(_ regeling: Regeling) { self.regeling = regeling }

  /// Returns the schema of a subject.
  public func schema(of subject: Subject) -> JSON {
    let block = subject.block
    let members = members(of: block, without: subject.otherAccount, needing: subject.ownAccount)
    let below = Self.blocks(below: block)
    return .object(
      [
        ("$schema", .string("http://json-schema.org/draft-07/schema#")),
        ("title", .string(subject.title)),
        (
          "description",
          .string("\(subject.title), voor de Regeling \(regeling.edition). Gemaakt door ijkpunt.")
        ),
      ] + members
        + (below.isEmpty
          ? []
          : [
            (
              "definitions",
              .object(below.map { ($0.rawValue, .object(self.members(of: $0))) })
            )
          ]))
  }

  /// Returns the schema of a block: its keys, and that there are no others.
  private func members(
    of block: KeyBlock, without other: String? = nil, needing own: String? = nil
  ) -> [(String, JSON)] {
    let rows = block.rows.filter { $0.name != other }
    let needed = rows.filter { $0.isNeeded || $0.name == own }.map { JSON.string($0.name) }
    let shapes = KeyShapeSchema(regeling: regeling)
    let properties = rows.map { row in
      (row.name, JSON.object([("description", .string(row.meaning))] + shapes.members(row.shape)))
    }
    return [("type", .string("object")), ("additionalProperties", .bool(false))]
      + (needed.isEmpty ? [] : [("required", .array(needed))])
      + [("properties", .object(properties))]
  }

  /// Returns the blocks that a block leads to, in the order of the table.
  private static func blocks(below top: KeyBlock) -> [KeyBlock] {
    var found: Set<KeyBlock> = []
    var open = [top]
    while let block = open.popLast() {
      let next = block.rows.flatMap(\.shape.blocks).filter { !found.contains($0) }
      found.formUnion(next)
      open += next
    }
    return KeyBlock.allCases.filter(found.contains)
  }
}

extension EditorSchema.Subject {
  /// The block at the top.
  fileprivate var block: KeyBlock {
    switch self {
    case .agenda: .agenda
    case .datapackage: .datapackage
    case .doelstelling: .doelstelling
    case .hoofdstuk: .chapter
    case .prioriteit: .prioriteit
    case .verantwoording, .voortgang: .account
    }
  }

  /// The key that says that an account is of this kind.
  fileprivate var ownAccount: String? { block == .account ? rawValue : nil }

  /// The key of the other kind of account.
  fileprivate var otherAccount: String? {
    switch self {
    case .verantwoording: Self.voortgang.rawValue
    case .voortgang: Self.verantwoording.rawValue
    default: nil
    }
  }

  /// What the schema describes.
  fileprivate var title: String {
    switch self {
    case .agenda: "agenda.yaml"
    case .datapackage: "data/datapackage.yaml"
    default: "Het kopblok van een \(rawValue)"
    }
  }
}
