public import Diagnostics

/// The institution an agenda is of.
public struct Institution: Sendable {
  /// The kinds of institution that the law knows; an agenda may name another.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A regionaal opleidingencentrum, for many sectors.
    case roc
    /// A beroepscollege, for a few sectors.
    case beroepscollege
    /// A vakinstelling, for one branch.
    case vakinstelling
  }

  /// The full name.
  public var name: Located<String>?
  /// The short name.
  public var shortName: String?
  /// The national number; nil when absent or unknown to the source.
  public var brin: String?
  /// The kind of institution.
  public var kind: Located<String>?
  /// The place.
  public var place: String?
  /// Its site.
  public var website: Located<String>?
  /// How to reach it, in words.
  public var contact: String?
  /// The house colour as `#rrggbb`.
  public var colour: Located<String>?
  /// The path of the logo.
  public var logo: Located<String>?
  /// The text alternative of the logo.
  public var logoText: String?
  /// A second colour for lines and signs, as `#rrggbb`.
  public var accent: Located<String>?
  /// The path of the sign in the window's tab.
  public var favicon: Located<String>?
  /// The path of the letters for running text.
  public var font: Located<String>?
  /// The path of the letters for headings.
  public var headingFont: Located<String>?
  /// A sentence of the institution's own at the foot of every page.
  public var footer: String?
  /// Where the block stands.
  public var range: SourceRange

  /// Creates an institution of which nothing is known.
  public init(range: SourceRange) {
    (name, shortName, brin, kind, place) = (nil, nil, nil, nil, nil)
    (website, contact, colour, logo, logoText) = (nil, nil, nil, nil, nil)
    (accent, favicon, font, headingFont, footer) = (nil, nil, nil, nil, nil)
    self.range = range
  }

  /// The files that the house style names.
  public var houseFiles: [Located<String>] {
    [logo, favicon, font, headingFont].compactMap(\.self)
  }
}
