import Testing

@testable import Publishing

/// Changes of files in a folder that others own.
@Suite struct ChangedFilesTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder, with two files of the user's own.
  init() throws {
    box = try Sandbox()
    try box.write("oud een", to: "agenda/a/een.md")
    try box.write("oud twee", to: "agenda/twee.md")
  }

  /// Two files that change, and one that is new in a new folder.
  private let changes = [
    ChangedFiles.Change(path: "data/nieuw.csv", old: nil, new: Array("nieuw".utf8)),
    .init(path: "a/een.md", old: Array("oud een".utf8), new: Array("nieuw een".utf8)),
    .init(path: "twee.md", old: Array("oud twee".utf8), new: Array("nieuw twee".utf8)),
  ]

  /// Prepares to write into the folder.
  private func files(_ disk: any FileSystem = POSIXFileSystem()) -> ChangedFiles {
    ChangedFiles(box["agenda"], disk: disk)
  }

  @Test func changesFilesAndAddsNewOnes() throws {
    try files().write(changes)
    #expect(try box.text("agenda/data/nieuw.csv") == "nieuw")
    #expect(try box.text("agenda/a/een.md") == "nieuw een")
    #expect(try box.tree("agenda").keys.filter { $0.contains(".nieuw") }.isEmpty)
  }

  @Test func changesNothingWhenAFileIsNoLongerWhatWasRead() throws {
    try box.write("intussen", to: "agenda/twee.md")
    let before = try box.tree("agenda")
    #expect(throws: PublishingError.self) { try files().write(changes) }
    #expect(try box.tree("agenda") == before)
  }

  @Test func neverWritesOverAFileThatShouldBeNew() throws {
    try box.write("van mij", to: "agenda/data/nieuw.csv")
    let before = try box.tree("agenda")
    #expect(throws: PublishingError.self) { try files().write(changes) }
    #expect(try box.tree("agenda") == before)
  }

  @Test func leavesEverythingAsItWasWhenTheDiskRefusesAtAnyMoment() throws {
    let before = try box.tree("agenda")
    var moment = 0
    var ended = false
    while !ended, moment < 200 {
      let refused = moment
      let disk = StagedDisk { $0.number == refused ? 28 : nil }
      do throws(PublishingError) {
        try files(disk).write(changes)
        ended = true
      } catch {
        #expect(try box.tree("agenda") == before, "refused at call \(moment)")
      }
      moment += 1
    }
    #expect(moment > 10)
  }
}
