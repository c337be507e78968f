/// A command of a `console` block, with what the page says that it prints.
struct ConsoleCommand {
  /// The line in the block, counted from 0.
  let index: Int
  /// What is typed.
  let text: String
  /// The lines that follow; empty where the page shows none.
  var output: [String] = []

  /// Returns the commands of a block.
  static func all(in block: ExampleBlock) -> [ConsoleCommand] {
    var commands: [ConsoleCommand] = []
    for (index, line) in block.contents.enumerated() {
      if line.hasPrefix("$ ") {
        commands.append(ConsoleCommand(index: index, text: String(line.dropFirst(2))))
      } else if !commands.isEmpty {
        commands[commands.count - 1].output.append(line)
      }
    }
    return commands
  }

  /// The program that is run.
  var program: Substring { text.prefix { $0 != " " } }

  /// Whether `printed` is what the page shows, where `…` stands for anything: a part of a line, or, on a
  /// line of its own, any lines.
  static func matches(_ shown: [String], _ printed: String) -> Bool {
    var pattern = ""
    for line in trimmed(shown) {
      pattern += line.allSatisfy { " …".contains($0) } && line.contains("…") ? "…\n" : line + "\n"
    }
    let lines = trimmed(
      printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    return matches(Array(pattern), Array(lines.map { $0 + "\n" }.joined()))
  }

  /// Returns the lines without blanks at their ends, and without empty lines before and behind them.
  private static func trimmed(_ lines: [String]) -> [String] {
    let clean = lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    return clean.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
  }

  /// Matches with `…` as the only wildcard, as file patterns are matched: go on from the last one that
  /// can still take more.
  private static func matches(_ pattern: [Character], _ text: [Character]) -> Bool {
    var (at, place) = (0, 0)
    var retry: (pattern: Int, text: Int)?
    while place < text.count {
      if at < pattern.count, pattern[at] == "…" {
        retry = (at + 1, place)
        at += 1
        // A line of its own takes its line end too.
        if at < pattern.count, pattern[at] == "\n", at < 2 || pattern[at - 2] == "\n" {
          at += 1
          retry = (at, place)
        }
      } else if at < pattern.count, pattern[at] == text[place] {
        (at, place) = (at + 1, place + 1)
      } else if let last = retry {
        retry = (last.pattern, last.text + 1)
        (at, place) = (last.pattern, last.text + 1)
      } else {
        return false
      }
    }
    return pattern[min(at, pattern.count)...].allSatisfy { "…\n".contains($0) }
  }
}
