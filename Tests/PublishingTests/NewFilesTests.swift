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
