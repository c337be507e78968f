/// A piece of running text.
public struct Inline: Sendable {
  /// What it is.
  public var kind: Kind
  /// The bytes it came from; those of its parent where the parser does not say.
  public var range: Range<Int>

  /// Creates an inline.
  public init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The kinds of running text.
  public indirect enum Kind: Sendable {
    /// Plain text.
    case text(String)
    /// Emphasis.
    case emphasis([Inline])
    /// Strong emphasis.
    case strong([Inline])
    /// Struck-through text.
    case strikethrough([Inline])
    /// Code.
    case code(String)
    /// A link.
    case link(destination: String, [Inline])
    /// An image with its text alternative.
    case image(source: String, alternative: String)
    /// The end of a source line.
    case softBreak
    /// A line break that the author asked for.
    case lineBreak
    /// The reference at this index of `MarkdownDocument.references`.
    case reference(Int)
    /// A reference to a footnote.
    case footnote(label: String)
    /// Raw HTML, which is never published.
    case html(String)
  }
}

extension [Inline] {
  /// The text without markup; references are left out.
  public var plainText: String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let piece), .code(let piece): text += piece
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, let inner):
        text += inner.plainText
      case .image(_, let alternative): text += alternative
      case .softBreak, .lineBreak: text += " "
      case .reference, .footnote, .html: break
      }
    }
    return text
  }
}
