/// The fixed words of the parser's help in Dutch.
///
/// The parser has its headings and remarks in English alone, and no way to set others. All else in a help
/// text is ours.
enum DutchHelp {
  /// Returns a help text with its fixed words in Dutch; nil for a text that is no help.
  static func text(_ help: String) -> String? {
    guard help.hasPrefix("OVERVIEW: ") else { return nil }
    let lines = help.dropFirst("OVERVIEW: ".count).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line($0) }.joined(separator: "\n")
  }

  /// Returns one line in Dutch.
  private static func line(_ line: Substring) -> String {
    if let heading = headings[line] { return heading }
    if let match = line.wholeMatch(
      of: #/  See '(.+) <(?:subcommand|commando)>' for detailed help\./#)
    {
      return "  Meer over een commando: \(match.1) <commando>"
    }
    var line = String(line)
    for (english, dutch) in phrases { line.replace(english, with: dutch) }
    return line
  }

  /// The lines that are a heading.
  private static let headings: [Substring: String] = [
    "ARGUMENTS:": "WAT U OPGEEFT:", "OPTIONS:": "OPTIES:", "SUBCOMMANDS:": "COMMANDO'S:",
  ]

  /// The phrases in other lines.
  ///
  /// The Dutch ones are not longer, so that no line outgrows the screen.
  private static let phrases = [
    ("USAGE: ", "GEBRUIK: "), ("<subcommand>", "<commando>"),
    ("Show the version.", "Toon de versie."), ("Show help information.", "Toon deze hulp."),
    ("Show subcommand help information.", "Toon de hulp van een commando."),
    ("(default)", "(vanzelf)"), ("(values: ", "(kies: "), ("(values:", "(kies:"),
    ("; default: ", "; anders: "),
    ("default:", "anders:"),
  ]
}
