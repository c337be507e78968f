import Foundation

/// One file of literate cases: `Cases/<id>.md`.
///
/// Below each `##` heading stand fenced blocks: files of the agenda (the word after the language is
/// the path), `yaml regeling` for another catalogue, `verwijderd <path>` for a file that is not
/// there, and `bevindingen` with the findings of this id, one per line.
struct CaseFile {
  /// One case.
  struct Case {
    /// The heading.
    var title: String
    /// The replaced files; nil for one that is not there.
    var files: [String: String?] = [:]
    /// Another catalogue.
    var regeling: String?
    /// The findings that are expected; nil when the block is missing.
    var expected: [String]?
    /// The lines of the file, from the opening fence of `bevindingen` to its close, both included.
    var expectedLines: ClosedRange<Int>?
  }

  /// The id of the finding.
  let id: String
  /// Where the file stands.
  let url: URL
  /// The lines of the file.
  let lines: [String]
  /// The cases in order.
  private(set) var cases: [Case] = []

  /// The folder of the case files.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases")

  /// The ids that have a file, sorted.
  static let ids: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  /// Reads the cases of an id.
  init(_ id: String) throws {
    self.id = id
    url = Self.folder.appending(path: id + ".md")
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    var at = 0
    while at < lines.count {
      if lines[at].hasPrefix("## ") {
        cases.append(Case(title: String(lines[at].dropFirst(3))))
      } else if lines[at].hasPrefix("```"), !cases.isEmpty {
        at = readBlock(at)
      }
      at += 1
    }
  }

  /// Reads the block that opens at a line and returns the line that closes it.
  private mutating func readBlock(_ start: Int) -> Int {
    let fence = String(lines[start].prefix { $0 == "`" })
    let words = lines[start].dropFirst(fence.count).split(separator: " ").map(String.init)
    let end = lines[(start + 1)...].firstIndex(of: fence) ?? lines.count - 1
    let contents = Array(lines[(start + 1)..<end])
    let path = words.last ?? ""
    switch words.first {
    case "bevindingen":
      cases[cases.count - 1].expected = contents.filter { !$0.isEmpty }
      cases[cases.count - 1].expectedLines = start...end
    case "verwijderd": cases[cases.count - 1].files[path] = .some(nil)
    case "yaml" where path == "regeling":
      cases[cases.count - 1].regeling = contents.joined(separator: "\n") + "\n"
    default: cases[cases.count - 1].files[path] = contents.joined(separator: "\n") + "\n"
    }
    return end
  }

  /// Writes the file with other findings for each case, in the order of the cases.
  func record(_ findings: [[String]]) throws {
    var lines = lines
    for (item, found) in zip(cases, findings).reversed() {
      guard let range = item.expectedLines else { continue }
      lines.replaceSubrange(range, with: ["```bevindingen"] + found + ["```"])
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
