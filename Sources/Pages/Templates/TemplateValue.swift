public import Charts

/// What a page offers to its template: a tree of texts, markup, flags, lists and objects.
///
/// A template prints texts with `{{name}}` and markup with `{{{name}}}`. Templates get nothing but
/// these five kinds, so that no reflection is needed and every name can be checked beforehand.
public indirect enum TemplateValue: Sendable, Equatable {
  /// Text that is escaped when it is printed; an empty text counts as absent in a section.
  case text(String)
  /// Finished markup of ours, which `{{{name}}}` prints; empty markup counts as absent.
  case html(String)
  /// Whether a section is shown.
  case flag(Bool)
  /// Values that a section repeats for.
  case list([TemplateValue])
  /// Named values.
  case object(TemplateObject)

  /// Makes markup from a node tree.
  public static func html(_ node: HTMLNode) -> TemplateValue { .html(node.html()) }

  /// Makes markup from a node tree; nil is empty markup.
  public static func html(_ node: HTMLNode?) -> TemplateValue {
    node.map { .html($0.html()) } ?? .html("")
  }

  /// Makes text; nil is the empty text.
  public static func text(_ text: String?) -> TemplateValue {
    text.map { .text($0) as TemplateValue } ?? .text("")
  }

  /// Whether a section for the value is left out.
  public var isEmpty: Bool {
    switch self {
    case .text(let text), .html(let text): text.utf8.isEmpty
    case .flag(let flag): !flag
    case .list(let values): values.isEmpty
    case .object: false
    }
  }
}

/// Named values in a fixed order.
public struct TemplateObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// The names and values in order; a later value for the same name replaces the earlier one.
  public private(set) var members: [(name: String, value: TemplateValue)] = []
  /// The place of each name in `members`.
  private var places: [String: Int] = [:]

  /// Creates an object from its members.
  public init(_ members: [(String, TemplateValue)] = []) {
    for (name, value) in members { self[name] = value }
  }

  /// Creates an object from a literal.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }

  /// The value with a name, or nil when the object has none; setting nil changes nothing.
  public subscript(name: String) -> TemplateValue? {
    get { places[name].map { members[$0].value } }
    set {
      guard let newValue else { return }
      if let place = places[name] {
        members[place].value = newValue
      } else {
        places[name] = members.count
        members.append((name, newValue))
      }
    }
  }

  /// Returns the object with the members of `other` added; those of `other` win.
  public func merging(_ other: TemplateObject) -> TemplateObject {
    var result = self
    for (name, value) in other.members { result[name] = value }
    return result
  }

  /// Whether two objects have equal members in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    left.members.elementsEqual(right.members) { $0.name == $1.name && $0.value == $1.value }
  }
}

extension TemplateValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  /// Creates an object from a literal.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .object(TemplateObject(elements))
  }

  /// Creates text from a literal.
  public init(stringLiteral text: String) { self = .text(text) }

  /// Creates a flag from a literal.
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }

  /// Creates a list from a literal.
  public init(arrayLiteral values: TemplateValue...) { self = .list(values) }
}
