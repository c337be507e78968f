import Foundation
import TestSupport

/// Runs the commands of one page, in order, in a folder with copies of agendas.
struct ConsoleExamples {
  /// The page.
  let page: HandbookPage
  /// The folder.
  private let folder: TemporaryFolder
  /// The programs besides `ijkpunt` that are run as they stand there.
  private static let harmless: Set<Substring> = [
    "bash", "cat", "cd", "cp", "git", "ls", "mkdir", "mv", "rm",
  ]

  /// Prepares the folder of a page.
  init(_ page: HandbookPage) throws {
    self.page = page
    folder = try TemporaryFolder()
    for (name, source) in page.folders {
      try folder.copy(PackageFolder.root.appending(path: source), to: name)
    }
  }

  /// Runs the page's commands and returns what went otherwise than it says.
  func problems() throws -> [Problem] {
    var problems: [Problem] = []
    var done = 0
    var printed = ""
    for block in page.blocks {
      for edit in page.edits where edit.line > done && edit.line < block.line {
        problems += change(edit)
      }
      done = block.line
      if block.reasonNotRun != nil { continue }
      if block.language == "console" {
        problems += try run(block, &printed)
      } else {
        problems += try write(block) + compare(block, printed)
      }
    }
    return problems
  }

  /// Makes a change that the reader makes.
  private func change(_ edit: HandbookPage.Edit) -> [Problem] {
    guard (try? folder.edit(edit.file, replacing: edit.old, with: edit.new)) == nil else {
      return []
    }
    return [
      Problem(
        page: page.path, line: edit.line, message: "\"\(edit.old)\" staat niet in \(edit.file)")
    ]
  }

  /// Writes an example that is a file beside the agendas, or finds it in a file that is there.
  private func write(_ block: ExampleBlock) throws -> [Problem] {
    if let file = block.words["staat-in"] {
      let text = (try? folder.text(file)) ?? ""
      let wanted = Self.unindented(block.contents)
      return Self.unindented(text.components(separatedBy: "\n")).joined(separator: "\n")
        .contains(wanted.joined(separator: "\n"))
        ? [] : [block.problem("dit staat niet zo in \(file)")]
    }
    if let file = block.file, !ExampleKind.isInAgenda(file) { try folder.write(file, block.text) }
    return []
  }

  /// Compares an example with what the command before it printed.
  private func compare(_ block: ExampleBlock, _ printed: String) -> [Problem] {
    guard block.words["uitvoer"] != nil, !ConsoleCommand.matches(block.contents, printed) else {
      return []
    }
    return [block.problem("het commando hiervoor drukt iets anders af:\n\(printed)")]
  }

  /// Runs the commands of a block.
  private func run(_ block: ExampleBlock, _ printed: inout String) throws -> [Problem] {
    let expected = Int32(block.words["uitkomst"] ?? "0") ?? 0
    var problems: [Problem] = []
    for command in ConsoleCommand.all(in: block) {
      if command.program == "make" {
        problems += try checkTarget(command, block)
        continue
      }
      guard command.program == "ijkpunt" || Self.harmless.contains(command.program) else {
        let message =
          "\(command.program) wordt niet uitgevoerd: zet er een reden boven, of haal het weg"
        problems.append(block.problem(message, at: command.index))
        continue
      }
      let run = try Shell.run(command.text, in: folder.url)
      printed = run.output + run.error
      if run.status != expected {
        let message =
          "uitkomst \(run.status) in plaats van \(expected): \(command.text)\n\(printed)"
        problems.append(block.problem(message, at: command.index))
      } else if !command.output.isEmpty, !ConsoleCommand.matches(command.output, printed) {
        let message = "drukt iets anders af: \(command.text)\n\(printed)"
        problems.append(block.problem(message, at: command.index))
      }
    }
    return problems
  }

  /// Says when there is no such target; the target itself is not made.
  private func checkTarget(_ command: ConsoleCommand, _ block: ExampleBlock) throws -> [Problem] {
    let target = command.text.split(separator: " ").dropFirst().first ?? "help"
    let makefile = try PackageFolder.text("Makefile")
    return makefile.contains("\n\(target):")
      ? [] : [block.problem("de Makefile kent geen \(target)", at: command.index)]
  }

  /// Returns the lines without the blanks before them.
  private static func unindented(_ lines: [String]) -> [String] {
    lines.map { String($0.drop { $0 == " " }) }
  }
}
