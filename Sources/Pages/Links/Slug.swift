/// Makes names for addresses and anchors out of Dutch text.
public enum Slug {
  /// Returns `text` in lower-case ASCII with hyphens: `Eén aanpak (vsv)` becomes `een-aanpak-vsv`.
  ///
  /// Points stay, because codes have them (`1.3`). Text without letters or digits gives `deel`.
  public static func make(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if let plain = plain(scalar) {
        slug += plain
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    while let last = slug.last, last == "-" || last == "." { slug.removeLast() }
    while let first = slug.first, first == "-" || first == "." { slug.removeFirst() }
    return slug.isEmpty ? "deel" : slug
  }

  /// Returns the ASCII letters for a scalar; nil for what divides words.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9", ".": String(scalar)
    // Combining accents, apostrophes and soft hyphens vanish without dividing the word.
    case "\u{300}"..."\u{36F}", "'", "’", "\u{AD}": ""
    default: accents[scalar]
    }
  }

  /// The letters with accents that Dutch text has.
  static let accents: [Unicode.Scalar: String] = [
    "á": "a", "à": "a", "ä": "a", "â": "a", "å": "a", "ã": "a", "ç": "c", "é": "e", "è": "e",
    "ë": "e", "ê": "e", "í": "i", "ì": "i", "ï": "i", "î": "i", "ñ": "n", "ó": "o", "ò": "o",
    "ö": "o", "ô": "o", "õ": "o", "ú": "u", "ù": "u", "ü": "u", "û": "u", "ý": "y", "ÿ": "y",
    "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ĳ": "ij",
  ]
}

/// Hands out identifiers that are unique on one page.
public struct IdentifierSet: Sendable {
  /// The identifiers given out so far.
  private var taken: Set<String>

  /// Creates a set in which some identifiers are taken.
  public init(reserved: Set<String> = []) { taken = reserved }

  /// Returns `wanted`, or `wanted-2`, `wanted-3` … when it is taken.
  public mutating func unique(_ wanted: String) -> String {
    var candidate = wanted
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(wanted)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Takes `wanted` when it is free; false when it was taken.
  mutating func claim(_ wanted: String) -> Bool { taken.insert(wanted).inserted }
}
