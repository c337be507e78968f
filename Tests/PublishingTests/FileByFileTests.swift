import Foundation
import Testing

@testable import Publishing

/// What happens where two folders cannot swap.
@Suite struct FileByFileTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  @Test(arguments: ["exchange", "link", "makeFolder"], [Int32(22), 18, 1, 13, 30, 38, 95])
  func replacesTheFilesOneByOneWhenTheDiskRefuses(call: String, code: Int32) throws {
    try box.publish(["a.html": "een", "weg.html": "weg"])
    try box.write("van mij", to: "public/mij.txt")
    let output = box.output
    let disk = StagedDisk { made in
      made.name == call && !made.path.hasPrefix(output + "/") ? code : nil
    }
    let report = try box.publish(["a.html": "een", "b/c.html": "twee"], on: disk)
    guard case .fileByFile = report.swap else {
      Issue.record("the swap was \(report.swap)")
      return
    }
    #expect(report.notices.first?.hasPrefix("De bestanden zijn een voor een vervangen: ") == true)
    #expect(
      try box.tree().keys.sorted() == [
        "", "a.html", "b", "b/c.html", "manifest.json", "mij.txt",
      ])
    #expect(try box.names() == ["public"])
    #expect(try box.publish(["a.html": "een", "b/c.html": "twee"]).swap == .nothingChanged)
  }

  @Test(arguments: ["", "/b"])
  func keepsTheFolderThatTheBuildWasStartedIn(inside: String) throws {
    try box.publish(["b/a.html": "een"])
    let before = try #require(try box.status("public"))
    let disk = StagedDisk(workingFolder: box.output + inside)
    let report = try box.publish(["b/a.html": "twee"], on: disk)
    #expect(report.swap == .fileByFile(reason: "de build is in deze map zelf gestart"))
    #expect(try box.status("public")?.isSameFile(as: before) == true)
    #expect(try box.text("public/b/a.html") == "twee")
  }

  @Test func leavesAReadOnlyFolderOfTheUserInPlace() throws {
    try box.write("van mij", to: "public/vast/mij.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: box["public/vast"])
    let report = try box.publish(["index.html": "thuis"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: box["public/vast"])
    #expect(report.swap == .fileByFile(reason: "een map erin is alleen-lezen"))
    #expect(try box.text("public/vast/mij.txt") == "van mij")
  }

  @Test(.disabled(if: getuid() == 0, "root may write everywhere"))
  func worksWhereWeMayNotWriteBesideTheOutput() throws {
    try box.write("van mij", to: "vast/public/mij.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: box["vast"])
    let report = try box.publish(["index.html": "thuis"], to: box["vast/public"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: box["vast"])
    #expect(report.written == ["index.html"])
    #expect(try box.names("vast/public") == ["index.html", "manifest.json", "mij.txt"])
  }
}
