extension FontMetrics {
  /// The share of the room that text up to the picture's edge takes, so that it still fits when a
  /// reader widens letters and words (WCAG 1.4.12).
  static let spacedShare = 0.88

  /// Breaks text into lines that fit in `room`; nothing is ever cut off.
  ///
  /// Lines break at spaces and after hyphens and slashes; only a word that alone is wider than a
  /// line is broken inside, with a hyphen. Text without words gives no lines.
  ///
  /// - Parameters:
  ///   - text: The text; line ends count as spaces.
  ///   - room: The width of a line; less than two wide letters counts as that.
  /// - Returns: The lines from top to bottom.
  public static func lines(of text: String, room: Double) -> [String] {
    let widest = max(room, 3 * size)
    var lines: [String] = []
    var line = ""
    // The width grows with the pieces, so that a long text is measured once.
    var used = 0.0
    for piece in pieces(of: text).flatMap({ broken($0, room: widest) }) {
      // A room that was computed from the text itself must hold it, whatever rounding does.
      if !line.isEmpty, used + width(of: trimmed(piece)) > widest + 0.01 {
        lines.append(trimmed(line))
        (line, used) = ("", 0)
      }
      line += piece
      used += width(of: piece)
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// Splits text after each run of spaces, hyphen and slash, keeping these at the end of a piece.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text {
      let isSpace = character == " " || character.isNewline || character == "\t"
      if isSpace && piece.isEmpty {
        // A space after a hyphen, as in `Om- en`, belongs to the piece before it.
        if let last = pieces.indices.last, pieces[last].last != " " { pieces[last].append(" ") }
        continue
      }
      piece.append(isSpace ? " " : character)
      if isSpace || character == "-" || character == "/" {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Breaks a piece that is wider than a line into parts that end in a hyphen.
  private static func broken(_ piece: String, room: Double) -> [String] {
    guard width(of: trimmed(piece)) > room else { return [piece] }
    let hyphen = width(of: "-")
    var parts: [String] = []
    var part = ""
    var used = 0.0
    for character in piece {
      let more = width(of: String(character))
      if !part.isEmpty, used + more + hyphen > room {
        parts.append(part + "-")
        (part, used) = ("", 0)
      }
      part.append(character)
      used += more
    }
    return parts + [part]
  }

  /// The text without the spaces at its end.
  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
