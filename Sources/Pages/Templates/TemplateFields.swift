/// The names that a page offers to its template, with the kind of value behind each.
public indirect enum TemplateFields: Sendable, Equatable {
  /// Text.
  case text
  /// Markup.
  case html
  /// A flag.
  case flag
  /// A list of values that all offer the same.
  case list(TemplateFields)
  /// An object, its names in order.
  case object([String: TemplateFields])
  /// Not known, as with an empty list: every name is let through.
  case unknown

  /// Derives the fields of a page from a value; elements of a list are taken together.
  public init(of value: TemplateValue) {
    switch value {
    case .text: self = .text
    case .html: self = .html
    case .flag: self = .flag
    case .list(let values):
      self = .list(values.reduce(.unknown) { $0.merged(with: TemplateFields(of: $1)) })
    case .object(let object):
      self = .object(
        Dictionary(object.members.map { ($0.name, TemplateFields(of: $0.value)) }) { $1 })
    }
  }

  /// Returns what both offer: a name counts when either has it.
  ///
  /// Merge the values of all pages of a kind, so that a list that one page leaves empty is known.
  public func merged(with other: TemplateFields) -> TemplateFields {
    switch (self, other) {
    case (.unknown, let known), (let known, .unknown): known
    case (.list(let left), .list(let right)): .list(left.merged(with: right))
    case (.object(let left), .object(let right)):
      .object(left.merging(right) { $0.merged(with: $1) })
    default: self == other ? self : .unknown
    }
  }

  /// Returns what `name` leads to; nil when an object lacks it or the value is no object.
  func member(_ name: String) -> TemplateFields? {
    switch self {
    case .unknown: .unknown
    case .object(let members): members[name]
    case .text, .html, .flag, .list: nil
    }
  }

  /// The names of an object in alphabetical order.
  var names: [String] {
    if case .object(let members) = self { members.keys.sorted() } else { [] }
  }
}
