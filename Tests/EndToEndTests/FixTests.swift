import Foundation
import TestSupport
import Testing

@Suite("Mending with --fix")
struct FixTests {
  /// The file that the tests write an amount in without its point.
  static let path = "content/hoofdstukken/70-middelen.md"

  /// A copy of the agenda in which one amount is written in another way.
  private func agenda() throws -> TemporaryFolder {
    let folder = try copyOfLiS()
    try folder.edit(Self.path, replacing: "78.898;78.898", with: "78898;78.898")
    return folder
  }

  @Test("--fix shows the difference, applies it and keeps every other byte")
  func mends() throws {
    let (folder, whole) = (try agenda(), try copyOfLiS())
    let run = try Tool(in: folder.url).run("check", "--fix")
    #expect(run.status == 0)
    #expect(run.error.contains("-    1.1;;;78898;78.898"))
    #expect(run.error.contains("+    1.1;;;78.898;78.898"))
    #expect(try folder.contents(of: "content") == whole.contents(of: "content"))
  }

  @Test("--dry-run changes nothing and prints the difference as its result")
  func shows() throws {
    let folder = try agenda()
    let before = try folder.contents(of: "content")
    let run = try Tool(in: folder.url).run("check", "--fix", "--dry-run")
    #expect(run.status == 0)
    #expect(run.output.contains("+    1.1;;;78.898;78.898"))
    #expect(try folder.contents(of: "content") == before)
  }

  @Test("A file with a byte order mark keeps it, and its permissions")
  func keepsTheMark() throws {
    let folder = try agenda()
    let file = folder.url.appending(path: Self.path)
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    try Data(bytes + Array(try Data(contentsOf: file))).write(to: file)
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    #expect(try Tool(in: folder.url).run("check", "--fix").status == 0)
    let mended = try Data(contentsOf: file)
    #expect(mended.starts(with: bytes))
    #expect(mended.range(of: Data("78898".utf8)) == nil)
    let mode = try manager.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test("A file that is not UTF-8 is left as it is, and the run says so")
  func leavesOldEncodings() throws {
    let folder = try agenda()
    let file = folder.url.appending(path: Self.path)
    var bytes = [UInt8](try Data(contentsOf: file))
    bytes += Array("Caf".utf8) + [0xE9, 0x0A]
    try Data(bytes).write(to: file)
    let run = try Tool(in: folder.url).run("check", "--fix")
    #expect(run.status == 2)
    #expect(run.error.contains("niet als UTF-8 opgeslagen"))
    #expect([UInt8](try Data(contentsOf: file)) == bytes)
  }

  @Test("Where there is nothing to mend, nothing is written")
  func doesNothing() throws {
    let folder = try copyOfLiS()
    let before = try folder.contents(of: "content")
    let run = try Tool(in: folder.url).run("check", "--fix")
    #expect(run.status == 0)
    #expect(run.error.contains("0 wijzigingen toegepast"))
    #expect(try folder.contents(of: "content") == before)
  }
}
