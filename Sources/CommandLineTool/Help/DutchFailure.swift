internal import Diagnostics

/// What the parser says about a command line that it cannot read, in Dutch.
enum DutchFailure {
  /// Returns a message of the parser in Dutch, with the verb that was likely meant.
  static func text(_ message: String, verbs: [String]) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line($0, verbs) }.joined(separator: "\n")
  }

  /// Returns one line in Dutch; a line of ours stays as it is.
  private static func line(_ line: Substring, _ verbs: [String]) -> String {
    if line.hasPrefix("Error: ") { return "Fout: " + reason(line.dropFirst(7), verbs) }
    if line.hasPrefix("Help:  ") { return "Uitleg: " + line.dropFirst(7) }
    if line.hasPrefix("Usage: ") {
      return "Gebruik: " + line.dropFirst(7).replacing("<subcommand>", with: "<commando>")
    }
    if line.hasPrefix("Please use --generate-completion-script=") {
      return "Typ bijvoorbeeld: ijkpunt --generate-completion-script bash. De keuzes:"
    }
    if let match = line.wholeMatch(of: #/  See '(.+)' for more information\./#) {
      return "  Meer uitleg: \(match.1)"
    }
    return String(line)
  }

  /// Returns the reason in Dutch.
  private static func reason(_ text: Substring, _ verbs: [String]) -> String {
    unknown(text, verbs) ?? missing(text) ?? value(text) ?? String(text)
  }

  /// Returns the reason when something is there that nobody knows.
  private static func unknown(_ text: Substring, _ verbs: [String]) -> String? {
    if let match = text.wholeMatch(of: /Unknown option '(.+)'\. Did you mean '(.+)'\?/) {
      return "De optie \(match.1) is er niet. Bedoelde u \(match.2)?"
    }
    if let match = text.wholeMatch(of: /Unknown option '(.+)'/) {
      return "De optie \(match.1) is er niet."
    }
    if let match = text.wholeMatch(of: /Unexpected argument '(.+)'/) {
      let near = NearMiss.nearest(to: String(match.1), among: verbs)
      return "\"\(match.1)\" hoort hier niet." + (near.map { " Bedoelde u \($0)?" } ?? "")
    }
    if let match = text.wholeMatch(of: /[0-9]+ unexpected arguments: (.+)/) {
      return "Dit hoort hier niet: \(match.1)"
    }
    return nil
  }

  /// Returns the reason when something is not there.
  private static func missing(_ text: Substring) -> String? {
    if let match = text.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return "Er ontbreekt iets: \(match.1)"
    }
    if let match = text.wholeMatch(of: /Missing value for '(.+)'/) {
      return "Hier ontbreekt de waarde: \(match.1)"
    }
    return nil
  }

  /// Returns the reason when a value cannot be.
  private static func value(_ text: Substring) -> String? {
    if let match = text.wholeMatch(
      of: /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+)\.)?/)
    {
      let choice = match.3.map {
        ". Kies uit " + $0.replacing(" and ", with: " en ").replacing(" or ", with: " of ")
      }
      return "\"\(match.1)\" kan niet bij \(match.2)" + (choice ?? "")
    }
    if let match = text.wholeMatch(
      of: /The option '(.+)' does not take any value, but '(.*)' was specified\./)
    {
      return "Bij \(match.1) hoort geen waarde, maar er staat \"\(match.2)\"."
    }
    if let match = text.wholeMatch(of: /Can't generate completion scripts for '(.*)'\./) {
      return "Voor \"\(match.1)\" is er geen aanvulling met Tab. Kies uit bash, zsh of fish."
    }
    return nil
  }
}
