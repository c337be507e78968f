internal import AgendaModel

/// A place in a document that someone must still fill in.
enum OpenPlace {
  /// Returns a paragraph that says what goes there, and that only the institution sees.
  static func paragraph(_ what: String) -> String { "Nog in te vullen: \(what) {intern}" }
}

/// Notes for the author behind `#`, in the parts that are YAML.
enum Remark {
  /// The longest line, without its indentation.
  private static let width = 110

  /// Returns text as lines that start with `# `, broken between words.
  static func lines(_ text: String, indent: Int = 0) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append("\(blanks)# \(word)")
      }
    }
    return lines
  }
}

/// That an institution does not offer what a row of the Regeling is about.
struct NotOffered {
  /// What it does not offer: `opleidingen op niveau 2`, `bbl`.
  let what: String

  /// Compares a row with a profile; nil where the row concerns the institution.
  init?(_ condition: Applicability, by profile: Profile) {
    guard !condition.concerns(profile) else { return nil }
    let niveaus = condition.niveaus.filter { !profile.niveaus.contains($0) }
    let isByNiveau = !niveaus.isEmpty && niveaus.count == condition.niveaus.count
    what =
      isByNiveau
      ? "opleidingen op niveau \(niveaus.map { String($0) }.joined(separator: " of "))"
      : condition.leerwegen.joined(separator: " of ")
  }

  /// The reason that the author can give.
  var reason: String { "Wij bieden geen \(what) aan." }
  /// The paragraph that asks for the reason.
  var paragraph: String {
    OpenPlace.paragraph("de reden waarom dit niet geldt, bijvoorbeeld: \(reason)")
  }
}
