import Foundation
import Testing

@testable import Publishing

/// What a later build does with the work folders of builds that were killed.
@Suite struct LeftoverTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  /// Kills a build just before or just after the swap, so that its work folder stays.
  private func killBuild(afterSwap: Bool) throws {
    let disk = StagedDisk { [hit = Flag()] call in
      if hit.isSet { return 5 }
      guard call.name == "exchange" else { return nil }
      hit.isSet = true
      return afterSwap ? nil : 5
    }
    _ = try? box.publish(["index.html": "twee"], on: disk)
  }

  @Test(arguments: [false, true])
  func cleansUpAfterAKilledBuild(afterSwap: Bool) throws {
    try box.write("van mij", to: "public/mij.txt")
    try box.publish(["index.html": "een", "oud.html": "oud"])
    try killBuild(afterSwap: afterSwap)
    #expect(try box.names() == [".ijkpunt-public-1", "public"])
    let report = try box.publish(["index.html": "drie"])
    #expect(report.leftoversCleaned == [".ijkpunt-public-1"])
    #expect(report.notices.isEmpty)
    #expect(try box.names() == ["public"])
    #expect(try box.tree()["mij.txt"] == "van mij")
  }

  @Test func keepsTheLastCopyOfAForeignFileInALeftover() throws {
    try box.write("van mij", to: "public/mij.txt")
    try box.publish(["index.html": "een"])
    try killBuild(afterSwap: true)
    try box.remove("public/mij.txt")
    for _ in 1...2 {
      let report = try box.publish(["index.html": "drie"])
      #expect(report.leftoversCleaned.isEmpty)
      #expect(report.notices.count == 1)
      #expect(report.notices.first?.contains("'.ijkpunt-public-1/site/mij.txt'") == true)
      #expect(try box.text(".ijkpunt-public-1/site/mij.txt") == "van mij")
      #expect(try box.status("public/mij.txt") == nil, "a removed file does not come back")
    }
  }

  @Test(arguments: [
    ".ijkpunt-public-1", ".ijkpunt-public-x", ".ijkpunt-ander-1", ".ijkpunt-public-1-2",
    ".ijkpunt-public-",
  ])
  func leavesAFolderWithoutOurNameOrMarkerAlone(name: String) throws {
    let marker = name == ".ijkpunt-public-1" ? "notitie.txt" : "ijkpunt-werkmap.txt"
    try box.write("van iemand", to: name + "/" + marker)
    try box.write("van iemand", to: name + "/site/foto.jpg")
    let before = try box.tree(name)
    try box.publish(["index.html": "een"])
    try box.publish(["index.html": "twee"])
    #expect(try box.tree(name) == before)
    #expect(try box.names() == [name, "public"])
  }

  @Test func leavesALookalikeMarkerAlone() throws {
    try box.write("Dit is mijn eigen tekst", to: ".ijkpunt-public-1/ijkpunt-werkmap.txt")
    try box.publish(["index.html": "een"])
    #expect(try box.names() == [".ijkpunt-public-1", "public"])
  }
}

/// A mark that a script can set.
final class Flag: @unchecked Sendable {
  /// Whether it is set; a publication runs on one thread.
  var isSet = false
}
