/// What the command line asks.
///
/// The tool's own parser stays with the tool: these are few words.
enum Request {
  /// Measure.
  case measure(Options)
  /// Write agendas of a shape into a folder.
  case generate(Shape, String)
  /// Say how to ask.
  case help

  /// How to measure.
  struct Options {
    /// The groups of cases; empty for all.
    var only: [String] = []
    /// How many runs are measured.
    var runs = 5
    /// Whether the agendas and the last site stay.
    var keeps = false
    /// Whether a bar that is missed fails.
    var isStrict = false
  }

  /// How to ask.
  static let usage = """
    usage: bench [--only NAME]... [--runs N] [--keep] [--strict]
           bench generate [--documents N] [--cells N] [--rows N] [--prose N] [--figures N]
                          [--agendas N] DIR

      --only NAME   measures only these: \(Report.groups.joined(separator: ", "))
      --runs N      measured runs of each case, after one that warms up (default 5)
      --keep        leaves the agendas and the last site, and says where
      --strict      exit code 1 when a bar is missed or could not be measured

    generate writes agendas to profile with, for instance:
      swift run -c release bench generate --cells 14000 .build/agenda
      valgrind --tool=callgrind .build/release/ijkpunt check .build/agenda
    """

  /// Reads the words of the command line.
  init(_ words: [String]) throws {
    if words.contains("--help") || words.contains("-h") {
      self = .help
    } else if words.first == "generate" {
      self = try Self.generating(words.dropFirst())
    } else {
      self = .measure(try Self.measuring(words[...]))
    }
  }

  /// Reads how to measure.
  private static func measuring(_ words: ArraySlice<String>) throws -> Options {
    var options = Options()
    var rest = words
    while let word = rest.popFirst() {
      switch word {
      case "--keep": options.keeps = true
      case "--strict": options.isStrict = true
      case "--runs": options.runs = max(1, try number(rest.popFirst(), of: word))
      case "--only": options.only.append(try group(rest.popFirst()))
      default: throw Trouble("unknown: \(word)\n\(usage)")
      }
    }
    return options
  }

  /// Reads what to generate.
  private static func generating(_ words: ArraySlice<String>) throws -> Request {
    var shape = Shape()
    var folder: String?
    var rest = words
    while let word = rest.popFirst() {
      if let parameter = Shape.parameters.first(where: { "--" + $0.name == word }) {
        shape[keyPath: parameter.path] = try number(rest.popFirst(), of: word)
      } else if folder == nil, !word.hasPrefix("-") {
        folder = word
      } else {
        throw Trouble("unknown: \(word)\n\(usage)")
      }
    }
    guard let folder else { throw Trouble("generate needs a folder\n\(usage)") }
    return .generate(shape, folder)
  }

  /// Reads a number of nought or more.
  private static func number(_ word: String?, of option: String) throws -> Int {
    guard let word, let number = Int(word), number >= 0 else {
      throw Trouble("\(option) needs a number")
    }
    return number
  }

  /// Reads the name of a group of cases.
  private static func group(_ word: String?) throws -> String {
    guard let word, Report.groups.contains(word) else {
      throw Trouble("--only needs one of: \(Report.groups.joined(separator: ", "))")
    }
    return word
  }
}
