import Foundation
import Testing

@testable import Publishing

/// What stands in the output folder when a build fails or dies at any moment.
@Suite struct InterruptionTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  /// The site that stands there, with pages that stay, change and go.
  private let old = ["a.html": "een", "b/c.html": "twee", "oud/d.html": "drie", "e": "vier"]

  /// The site that is to come.
  private let new = ["a.html": "een", "b/c.html": "anders", "nieuw/f.html": "vijf", "e/g": "zes"]

  /// Empties the sandbox and publishes the old site among things of the user's own.
  private func prepare() throws {
    for name in try box.names() { try box.remove(name) }
    try box.write("van mij", to: "public/b/mij.txt")
    try box.makeFolder("public/leeg")
    try box.link("public/link", to: "b")
    try box.publish(old)
  }

  /// What the folder holds after an undisturbed publication of the new site.
  private func expectedTree() throws -> [String: String] {
    try prepare()
    try box.publish(new)
    return try box.tree()
  }

  /// Publishes the new site on a disk that ceases at call `moment`; true when that moment came.
  private func dies(at moment: Int, workingFolder: String? = nil) -> Bool {
    let disk = StagedDisk(workingFolder: workingFolder) { $0.number >= moment ? 5 : nil }
    _ = try? box.publish(new, on: disk)
    return disk.count > moment
  }

  @Test func leavesTheOldOrTheNewSiteWholeWhenKilledAtAnyMoment() throws {
    let after = try expectedTree()
    try prepare()
    let before = try box.tree()
    var moment = 0
    while dies(at: moment) {
      let tree = try box.tree()
      #expect(tree == before || tree == after, "killed at call \(moment)")
      try box.publish(new)
      #expect(try box.tree() == after, "the build after the one killed at call \(moment)")
      #expect(try box.names() == ["public"], "leftovers of call \(moment)")
      try prepare()
      moment += 1
    }
    #expect(moment > 50, "the publication makes many calls")
  }

  @Test func leavesNoHalfSiteWhenTheFirstPublicationIsKilled() throws {
    try box.publish(new)
    let after = try box.tree()
    try box.remove("public")
    var moment = 0
    while dies(at: moment) {
      let tree = try box.tree()
      #expect(tree.isEmpty || tree == after, "killed at call \(moment)")
      try box.publish(new)
      #expect(try box.names() == ["public"], "leftovers of call \(moment)")
      try box.remove("public")
      moment += 1
    }
    #expect(moment > 10)
  }

  @Test(arguments: [Int32(28), 5, 13])
  func leavesTheOldSiteWholeWhenOneCallIsRefused(code: Int32) throws {
    let after = try expectedTree()
    try prepare()
    let before = try box.tree()
    var moment = 0
    var refusals = 0
    while true {
      let number = moment
      let disk = StagedDisk { $0.number == number ? code : nil }
      let isDone = (try? box.publish(new, on: disk)) != nil
      guard disk.count > moment else { break }
      #expect(try box.tree() == (isDone ? after : before), "refused at call \(moment)")
      if !isDone { refusals += 1 }
      try prepare()
      moment += 1
    }
    #expect(refusals > 10, "most refusals stop the build")
  }

  @Test func saysThatTheDiskIsFull() throws {
    try prepare()
    let disk = StagedDisk { $0.name == "write" && $0.path.hasSuffix("c.html") ? 28 : nil }
    let error = try box.refusal(new, on: disk)
    #expect(error.kind == .system(code: 28))
    #expect(
      error.summary == "'\(box.output)/b/c.html' kan niet worden geschreven: de schijf is vol")
    #expect(error.explanation.contains("wat er stond, staat er nog"))
    #expect(try box.names() == ["public"], "the work folder is gone at once")
  }

  @Test func keepsEveryFileWholeWhenKilledBetweenTwoFiles() throws {
    let after = try expectedTree()
    try prepare()
    var moment = 0
    let allowed = try box.tree().merging(after) { "\($0)|\($1)" }
    while dies(at: moment, workingFolder: box.output) {
      for (path, text) in try box.tree() where !path.contains(StagingFolder.prefix) {
        // The manifest of the moments between names the old and the new files together.
        if path == "manifest.json" { continue }
        let choices = allowed[path]?.split(separator: "|").map(String.init) ?? []
        #expect(choices.contains(text), "\(path) when killed at call \(moment)")
      }
      #expect(try box.text("public/b/mij.txt") == "van mij")
      let third = new.mapValues { $0 + " later" }
      try box.publish(third)
      #expect(try box.text("public/nieuw/f.html") == "vijf later", "after call \(moment)")
      #expect(try box.tree().keys.sorted() == after.keys.sorted(), "after call \(moment)")
      #expect(try box.names() == ["public"], "leftovers of call \(moment)")
      try prepare()
      moment += 1
    }
    #expect(moment > 50)
  }
}
