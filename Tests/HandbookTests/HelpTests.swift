import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

/// What `--help` tells about each verb, read as programs read it.
@Suite("Help")
struct HelpTests {
  /// The help of a command, as the parser dumps it.
  struct Command: Decodable, Sendable {
    /// The name.
    let commandName: String
    /// The names of the commands above it, `ijkpunt` first.
    let superCommands: [String]?
    /// The line that says what it does.
    let abstract: String?
    /// The examples, and what else there is to say.
    let discussion: String?
    /// What it takes.
    let arguments: [Argument]?
    /// Its verbs.
    let subcommands: [Command]?

    /// The words behind `ijkpunt` that lead to it.
    var words: [String] { Array(((superCommands ?? []) + [commandName]).dropFirst()) }

    /// The lines of the examples.
    var examples: [String] {
      (discussion ?? "").split(separator: "\n").map(String.init).filter {
        $0.hasPrefix("  ijkpunt ")
      }
    }

    /// The command itself and all below it, without `help`.
    var all: [Command] {
      [self] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.all)
    }
  }

  /// An option, a flag or a word.
  struct Argument: Decodable, Sendable {
    /// The kind: `positional`, `option` or `flag`.
    let kind: String
    /// The name of its value.
    let valueName: String?
    /// The line that says what it is.
    let abstract: String?
  }

  /// The top of the dump.
  private struct Dump: Decodable {
    /// The command above all verbs.
    let command: Command
  }

  /// The command and all its verbs.
  static let commands: [Command] = {
    let run = try? Tool(in: PackageFolder.root).run("--experimental-dump-help")
    let dump = run.flatMap { try? JSONDecoder().decode(Dump.self, from: Data($0.output.utf8)) }
    return dump?.command.all ?? []
  }()

  @Test("Every verb says what it does and shows two examples that can be typed")
  func showsExamples() throws {
    #expect(Self.commands.count > 8)
    for command in Self.commands {
      let name = command.commandName
      #expect((command.abstract ?? "").hasSuffix("."), "\(name) does not say what it does")
      #expect(command.discussion?.hasPrefix("Voorbeelden:\n") == true, "\(name) has no examples")
      #expect(command.examples.count >= 2, "\(name) has too few examples")
      for line in command.examples {
        #expect(line.count <= 79, "too wide for a screen: \(line)")
        // The remark behind an example stands two blanks away from it.
        let text = line.dropFirst(2).prefix { $0 != "\n" }.split(separator: #/ {2,}/#).first ?? ""
        let complaint = CommandWords.complaint(String(text))
        #expect(complaint == nil, "\(name): \(complaint ?? "")")
      }
    }
  }

  @Test("Every option and word says in Dutch what it is")
  func explainsEveryArgument() {
    let english: Set = [
      "folder", "folders", "output", "format", "year", "name", "words", "old", "new", "only",
      "except",
      "template", "file", "dir", "port", "host",
    ]
    for command in Self.commands {
      for argument in command.arguments ?? []
      where !["help", "version"].contains(argument.valueName) {
        let place = "\(command.commandName) <\(argument.valueName ?? "")>"
        let abstract = argument.abstract ?? ""
        #expect(abstract.count > 12 && abstract.hasSuffix("."), "\(place): \(abstract)")
        #expect(
          argument.kind == "flag" || !english.contains(argument.valueName ?? ""),
          "\(place) is an English word")
      }
    }
  }

  @Test("The help of every verb is Dutch throughout, and the same on both ways")
  func isDutch() throws {
    let tool = Tool(in: PackageFolder.root)
    for command in Self.commands {
      let words = command.words
      let shown = try tool.run(words + ["--help"])
      let help = try tool.run(["help"] + words)
      #expect(shown.status == 0 && shown.output == help.output, "\(words)")
      for word in Self.englishWords {
        #expect(!shown.output.contains(word), "\(words): \(word)")
      }
    }
  }

  /// Words of the parser that no help or message may show.
  static let englishWords = [
    "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "default", "values:",
    "<subcommand>",
    "for detailed help", "for more information", "Error:", "Usage:", "Help:", "Unknown", "Missing",
    "nexpected",
    "invalid", "Please", "Did you",
  ]

  @Test(
    "A command line that cannot be read is told in Dutch, with what was likely meant",
    arguments: [
      (["chek"], "Bedoelde u check?"), (["check", "--strikt"], "Bedoelde u --strict?"),
      (["check", "-q"], "De optie -q is er niet."), (["diff"], "Er ontbreekt iets: <oude-versie>"),
      (["build", "--output"], "Hier ontbreekt de waarde: --output <map>"),
      (["appendix", "--year", "x"], "\"x\" kan niet bij --year <jaar>"),
      (["status", "--format", "x"], "Kies uit 'text' en 'json'"),
      (["appendix", "--format", "x"], "Kies uit 'html', 'pdf', 'docx' of 'xlsx'"),
      (["status", "a", "b", "c"], "Dit hoort hier niet: 'b', 'c'"),
      (["build", "--png=x"], "Bij --png hoort geen waarde"),
      (["--generate-completion-script", "ksh"], "Kies uit bash, zsh of fish"),
    ])
  func speaksDutch(words: [String], message: String) throws {
    let run = try Tool(in: PackageFolder.root).run(words)
    #expect(run.status == 2)
    #expect(run.error.contains(message), "\(run.error)")
    for word in Self.englishWords { #expect(!run.error.contains(word), "\(word): \(run.error)") }
  }
}
