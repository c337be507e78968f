internal import Diagnostics

/// A node of a YAML header with the place where each part stands.
struct YAMLNode {
  /// The kinds of nodes.
  indirect enum Kind {
    /// Text; every scalar is read as text, so no number is guessed.
    case scalar(String)
    /// Keys and values in the author's order.
    case mapping([Pair])
    /// Items.
    case sequence([YAMLNode])
    /// Something a finding was already made about; readers pass over it in silence.
    case broken
  }

  /// A key and its value.
  struct Pair {
    /// The key.
    let key: Located<String>
    /// The value.
    let value: YAMLNode
  }

  /// What it is.
  let kind: Kind
  /// The bytes it came from.
  let range: SourceRange
  /// For a block of text (`|`), the offset at which each of its lines starts.
  var lineStarts: [Int] = []

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = kind { text } else { nil }
  }

  /// Whether it is a scalar without text, as behind a key with nothing behind it.
  var isEmpty: Bool { text?.isEmpty ?? false }

  /// Whether a finding was already made about it.
  var isBroken: Bool {
    if case .broken = kind { true } else { false }
  }
}
