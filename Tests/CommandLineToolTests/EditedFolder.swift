import Foundation
import Testing
import TestSupport

/// A folder with an agenda in which an author works: one random change after the other.
///
/// The changes are those of real work and of accidents: words and figures replaced, lines doubled,
/// dropped and moved, files added, renamed and removed, headers and tables broken and mended.
struct EditedFolder {
  /// The folder.
  let folder = try? TemporaryFolder()
  /// The path of the agenda.
  var path: String { (folder?.path ?? "") + "/agenda" }
  /// The files of a fresh copy, by path.
  private let fresh: [String: [UInt8]]
  /// The source of chance.
  private var chance: Chance

  /// Copies an agenda.
  init(_ source: String, seed: UInt64) throws {
    chance = Chance(seed: seed)
    let folder = try #require(folder)
    try folder.copy(PackageFolder.root.appending(path: source), to: "agenda")
    try folder.write(
      "agenda/sjablonen/colofon.mustache", try PackageFolder.text("templates/colofon.mustache"))
    try folder.write("agenda/sjablonen/assets/eigen.css", "h1 { letter-spacing: 0; }\n")
    fresh = try folder.contents(of: "agenda").mapValues { [UInt8]($0) }
  }

  /// Makes one change, and returns in words what it was.
  mutating func edit() throws -> String {
    let folder = try #require(folder)
    let files = try folder.contents(of: "agenda").mapValues { [UInt8]($0) }
    switch chance.number(below: 20) {
    case 0..<8: return try mend(files)
    case 8: return try remove(files)
    case 9: return try add()
    default: return try change(files)
    }
  }

  /// Writes one of the files as it was in the beginning.
  private mutating func mend(_ files: [String: [UInt8]]) throws -> String {
    let broken = fresh.keys.filter { files[$0] != fresh[$0] }.sorted()
    guard let path = chance.pick(broken), let bytes = fresh[path] else { return "nothing to mend" }
    try folder?.write("agenda/" + path, bytes: bytes)
    return "mended \(path)"
  }

  /// Removes a file.
  private mutating func remove(_ files: [String: [UInt8]]) throws -> String {
    guard let path = chance.pick(files.keys.sorted()) else { return "nothing to remove" }
    try FileManager.default.removeItem(atPath: self.path + "/" + path)
    return "removed \(path)"
  }

  /// Adds a file that was not there.
  private mutating func add() throws -> String {
    let names = [
      (
        "prioriteit-2/2.1.md",
        "---\ndoelstelling: \"2.1\"\ntitel: Nieuw\n---\n## Ambitie 2027\n\nTekst.\n"
      ),
      ("hoofdstukken/20-regio.md", "---\nhoofdstuk: regio\n---\nDe regio.\n"),
      ("beelden/nieuw.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
      ("data/los.csv", "jaar;waarde\n2024;12\n"),
      ("sjablonen/kapot.mustache", "{{#open}}"),
      ("verantwoording/2025/1.3.md", "---\nverantwoording: 2025\n---\n## Uitkomst\n\nGoed.\n"),
    ]
    let (path, text) = names[chance.number(below: names.count)]
    try folder?.write("agenda/" + path, text)
    return "added \(path)"
  }

  /// Changes the text of a file.
  private mutating func change(_ files: [String: [UInt8]]) throws -> String {
    guard let path = chance.pick(files.keys.sorted()), let bytes = files[path] else { return "" }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = chance.number(below: lines.count)
    let what: String
    switch chance.number(below: 7) {
    case 0: (what, lines[line]) = ("extended", lines[line] + " en meer")
    case 1: (what, lines[line]) = ("renumbered", lines[line].replacing("2", with: "3"))
    case 2:
      lines.insert(lines[line], at: line)
      what = "doubled"
    case 3:
      lines.remove(at: line)
      what = "dropped"
    case 4:
      lines.swapAt(line, chance.number(below: lines.count))
      what = "moved"
    case 5: (what, lines[line]) = ("broke", lines[line] + ": [\"")
    default: (what, lines[line]) = ("emptied", "")
    }
    try folder?.write("agenda/" + path, lines.joined(separator: "\n"))
    return "\(what) line \(line + 1) of \(path)"
  }
}

extension Chance {
  /// Returns a number from 0 up to, but not including, a bound.
  fileprivate mutating func number(below bound: Int) -> Int {
    Int.random(in: 0..<max(bound, 1), using: &self)
  }

  /// Returns one of some texts; nil of none.
  fileprivate mutating func pick(_ texts: [String]) -> String? { texts.randomElement(using: &self) }
}
