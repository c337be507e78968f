/// A node of an HTML or SVG tree.
///
/// There is no case for ready-made markup: all text goes through the escaper, so that nothing
/// that a dataset or an author wrote can leave its element or attribute.
public enum HTMLNode: Equatable, Sendable {
  /// An element with its attributes and children.
  case element(HTMLElement)
  /// Text, not yet escaped.
  case text(String)
  /// Several nodes beside one another, without an element around them.
  case fragment([HTMLNode])

  /// Makes an element; an attribute whose value is nil is left out.
  ///
  /// Attributes are written in the order given here, so that two builds give the same bytes.
  /// Names come from our code, never from input.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [HTMLNode] = []
  ) -> HTMLNode {
    let written = attributes.compactMap { name, value in
      value.map { HTMLAttribute(name: name, value: $0) }
    }
    return .element(HTMLElement(name: name, attributes: written, children: children))
  }

  /// The node as HTML, which for an SVG tree is well-formed XML too.
  public func html() -> String {
    var serializer = HTMLSerializer()
    serializer.write(self)
    return String(decoding: serializer.bytes, as: UTF8.self)
  }

  /// All text in the tree, unescaped, in document order; used by tests and for plain alternatives.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .fragment(let nodes): nodes.map(\.plainText).joined()
    case .element(let element): element.children.map(\.plainText).joined()
    }
  }
}

/// An element of an HTML or SVG tree.
public struct HTMLElement: Equatable, Sendable {
  /// The tag name in lower case, for instance `rect`.
  public var name: String
  /// The attributes in the order in which they are written.
  public var attributes: [HTMLAttribute]
  /// The nodes inside the element; a void element such as `br` has none.
  public var children: [HTMLNode]

  /// Makes an element from its parts.
  public init(name: String, attributes: [HTMLAttribute] = [], children: [HTMLNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }
}

/// One attribute of an element.
public struct HTMLAttribute: Equatable, Sendable {
  /// The attribute's name, for instance `viewBox`.
  public var name: String
  /// The attribute's value, not yet escaped.
  public var value: String

  /// Makes an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
