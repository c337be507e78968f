import Testing

@testable import Publishing

/// New files in a folder that others own.
@Suite struct NewFilesTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder, with a file of the user's own.
  init() throws {
    box = try Sandbox()
    try box.write("van mij", to: "agenda/a/mij.md")
  }

  /// The files that are to come.
  private let new = site(["a/een.md": "een", "b/c/twee.md": "twee", "b/drie.md": "drie"])

  /// Prepares to write into the folder.
  private func files(_ disk: any FileSystem = POSIXFileSystem()) -> NewFiles {
    NewFiles(box["agenda"], disk: disk)
  }

  @Test func writesFilesWithTheFoldersTheyNeed() throws {
    try files().write(new)
    #expect(try box.text("agenda/a/een.md") == "een")
    #expect(try box.text("agenda/b/c/twee.md") == "twee")
    #expect(try box.text("agenda/a/mij.md") == "van mij")
  }

  @Test func makesTheFolderItself() throws {
    try NewFiles(box["nieuw/agenda/"]).write(new)
    #expect(try box.text("nieuw/agenda/b/drie.md") == "drie")
  }

  @Test func takesTheFolderAwayAgainWhenTheDiskRefuses() throws {
    let before = try box.tree("")
    let disk = StagedDisk { $0.number == 12 ? 28 : nil }
    #expect(throws: PublishingError.self) {
      try NewFiles(box["nieuw/agenda"], disk: disk).write(new)
    }
    #expect(try box.tree("") == before)
  }

  @Test func tellsWhetherAFolderIsFree() throws {
    try box.write("ref", to: "verborgen/.git/HEAD")
    #expect(try NewFiles(box["er/niet"]).place() == .free)
    #expect(try NewFiles(box["verborgen"]).place() == .free)
    #expect(try files().place() == .taken)
    #expect(try NewFiles(box["agenda/a/mij.md"]).place() == .notFolder)
  }

  @Test func replacesOnlyWhatIsItsOwn() throws {
    try files().replace(site(["a/een.md": "een", "c/vier.md": "vier"]))
    try files().replace(site(["a/een.md": "anders"]))
    #expect(try box.text("agenda/a/een.md") == "anders")
    #expect(try box.text("agenda/a/mij.md") == "van mij")
    let before = try box.tree("agenda")
    var moment = 0
    while moment < 20 {
      let refused = moment
      let full = StagedDisk { $0.number == refused ? 28 : nil }
      do throws(PublishingError) {
        try files(full).replace(site(["a/een.md": "weer anders"]))
        break
      } catch {
        #expect(try box.tree("agenda") == before, "refused at call \(moment)")
        #expect(error.summary.contains("kon niet worden vernieuwd"))
      }
      moment += 1
    }
    #expect(moment > 1 && moment < 20)
    #expect(try box.text("agenda/a/een.md") == "weer anders")
  }

  @Test func namesWhatIsThere() throws {
    #expect(try files().existing(["a/mij.md", "a/een.md"]) == ["a/mij.md"])
  }

  @Test func neverWritesOverAFileAndThenWritesNothing() throws {
    let before = try box.tree("agenda")
    #expect(throws: PublishingError.self) {
      try files().write(site(["a/een.md": "een", "a/mij.md": "anders"]))
    }
    #expect(try box.tree("agenda") == before)
  }

  @Test func leavesNothingBehindWhenTheDiskRefusesAtAnyMoment() throws {
    let before = try box.tree("agenda")
    var moment = 0
    var ended = false
    while !ended {
      let refused = moment
      let disk = StagedDisk { $0.number == refused ? 28 : nil }
      do throws(PublishingError) {
        try files(disk).write(new)
        ended = true
      } catch {
        #expect(try box.tree("agenda") == before, "refused at call \(moment)")
        #expect(error.explanation.hasPrefix("Er is niets bijgekomen"))
      }
      moment += 1
    }
    #expect(moment > 5)
  }
}
