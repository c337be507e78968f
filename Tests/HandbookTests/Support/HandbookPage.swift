import Foundation
import TestSupport

/// A page of the handbook, with the examples in it.
///
/// CONTRIBUTING.md tells how an example is written. In short: a fenced block, with `word=value` behind its
/// language where the test must know more, and `<!-- niet uitgevoerd: reden -->` above it where it cannot be run.
struct HandbookPage {
  /// The path from the root of the package.
  let path: String
  /// The links.
  let links: PageLinks
  /// The examples in order.
  private(set) var blocks: [ExampleBlock] = []
  /// The folders that stand ready for commands, by name, each with the folder it is a copy of.
  private(set) var folders = ["content": "Tests/HandbookTests/School"]
  /// The changes that the reader makes in a file between two commands.
  private(set) var edits: [Edit] = []
  /// The commands between backquotes in the text, with their lines.
  private(set) var inlineCommands: [(line: Int, text: String)] = []

  /// A change that the reader makes: `verander: FILE: OLD -> NEW`.
  struct Edit {
    /// The line of the page.
    let line: Int
    /// The file, from the folder where commands run.
    let file: String
    /// The text that is replaced.
    let old: String
    /// The text that replaces it.
    let new: String
  }

  /// The pages that hold examples: those that people write.
  static let all: [String] = {
    let folder = PackageFolder.root.appending(path: "handbook")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let generated = ["mutaties.md", "sjabloonnamen.md"]
    return ["README.md"]
      + names.filter { $0.hasSuffix(".md") && !generated.contains($0) }.sorted().map {
        "handbook/" + $0
      }
  }()

  /// Reads a page of this package.
  init(_ path: String) throws { self.init(path: path, text: try PackageFolder.text(path)) }

  /// Reads a page from its text.
  init(path: String, text: String) {
    self.path = path
    links = PageLinks(path: path, text: text)
    let lines = text.components(separatedBy: "\n")
    var at = 0
    var reason: String?
    while at < lines.count {
      let line = lines[at].drop { $0 == " " }
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        at = readBlock(lines, at, reason)
        reason = nil
      } else if let comment = Self.comment(line) {
        reason = Self.value(of: "niet uitgevoerd", in: comment) ?? reason
        readFolder(comment)
        readEdit(comment, at + 1)
      } else if !line.isEmpty {
        reason = nil
        readInlineCommands(line, at + 1)
      }
      at += 1
    }
  }

  /// Reads the block that opens at a line, and returns the line that closes it.
  private mutating func readBlock(_ lines: [String], _ start: Int, _ reason: String?) -> Int {
    let indent = lines[start].prefix { $0 == " " }.count
    let opening = lines[start].dropFirst(indent)
    let fence = opening.prefix { $0 == opening.first }
    let isClose = { (line: String) in
      let rest = line.drop { $0 == " " }
      return rest.hasPrefix(fence) && rest.allSatisfy { $0 == fence.first }
    }
    let end = lines[(start + 1)...].firstIndex(where: isClose) ?? lines.count
    let contents = lines[(start + 1)..<end].map { line in
      String(line.dropFirst(min(indent, line.prefix { $0 == " " }.count)))
    }
    blocks.append(
      ExampleBlock(
        page: path, line: start + 1, info: String(opening.dropFirst(fence.count)),
        contents: contents, reasonNotRun: reason))
    return end
  }

  /// Notes a folder that commands need: `map: content = examples/voorbeeldcollege`.
  private mutating func readFolder(_ comment: Substring) {
    guard let value = Self.value(of: "map", in: comment) else { return }
    let sides = value.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
    if sides.count == 2 { folders[sides[0]] = sides[1] }
  }

  /// Notes a change that the reader makes.
  private mutating func readEdit(_ comment: Substring, _ line: Int) {
    guard let match = comment.firstMatch(of: /^verander: (\S+): (.+) -> (.+)$/) else { return }
    edits.append(
      Edit(
        line: line, file: String(match.1), old: String(match.2),
        new: String(match.3).replacing("\\n", with: "\n")))
  }

  /// Notes the commands between backquotes.
  private mutating func readInlineCommands(_ line: Substring, _ number: Int) {
    inlineCommands += line.matches(of: /`(ijkpunt [^`]+)`/).map { (number, String($0.1)) }
  }

  /// Returns what stands in a comment that is a line by itself.
  private static func comment(_ line: Substring) -> Substring? {
    line.firstMatch(of: /^<!--\s*(.*?)\s*-->\s*$/)?.1
  }

  /// Returns what stands behind `name:` in a comment.
  private static func value(of name: String, in comment: Substring) -> String? {
    comment.hasPrefix(name + ":")
      ? comment.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) : nil
  }
}
