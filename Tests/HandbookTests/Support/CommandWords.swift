import ArgumentParser

@testable import CommandLineTool

/// Commands of `ijkpunt` as they stand in a text, held against its parser.
enum CommandWords {
  /// Returns the commands of `ijkpunt` in a line of a script.
  static func commands(in line: String) -> [String] {
    line.matches(of: /(?:^|[\s;&|(\/])ijkpunt ([a-z][^;&|)>#]*)/).map { "ijkpunt " + $0.1 }
  }

  /// Whether a text only names a verb: as the word for a command, not to be typed like that.
  static func isVerb(_ text: String) -> Bool {
    var known = IjkpuntCommand.configuration.subcommands
    for word in words(of: text).dropFirst() {
      guard let verb = known.first(where: { $0._commandName == word }) else { return false }
      known = verb.configuration.subcommands
    }
    return true
  }

  /// Says why the parser refuses a command; nil when it takes it.
  ///
  /// A form of a command, with `[`, `|` or `…` in it, shows what may be typed and is not parsed.
  static func complaint(_ command: String) -> String? {
    let words = Array(words(of: command).dropFirst())
    guard !command.contains(where: { "[|…".contains($0) }) else { return nil }
    do {
      _ = try IjkpuntCommand.parseAsRoot(words)
      return nil
    } catch {
      // Asking for help or the version ends a parse too, but not as a mistake.
      guard IjkpuntCommand.exitCode(for: error) != .success else { return nil }
      return "\(command): \(IjkpuntCommand.message(for: error))"
    }
  }

  /// Takes a command apart at its blanks, but not between quotation marks; a remark behind it falls away.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isWord = false
    for character in command {
      if quote == nil, character == "#", !isWord { break }
      if quote == nil, ">|;&".contains(character) { break }
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        (quote, isWord) = (character, true)
      } else if quote == nil, character == " " {
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      } else {
        word.append(character)
        isWord = true
      }
    }
    return isWord ? words + [word] : words
  }
}
