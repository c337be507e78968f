import Foundation
import Testing

@testable import Publishing

/// Which output folders can be used, and how their paths are shown.
@Suite struct OutputLocationTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  @Test func refusesAFolderWithoutAName() throws {
    let error = try box.refusal(["a": "x"], to: "")
    #expect(error.kind == .unusableOutput)
    #expect(error.summary == "De uitvoermap heeft geen naam")
  }

  @Test func refusesAFile() throws {
    try box.write("van mij", to: "public")
    let error = try box.refusal(["a": "x"])
    #expect(error.summary == "'\(box.output)' is geen map")
    #expect(try box.text("public") == "van mij")
  }

  @Test func refusesTheTopOfTheDisk() throws {
    #expect(try box.refusal(["a": "x"], to: "/").kind == .unusableOutput)
  }

  @Test func refusesALinkToNothing() throws {
    try box.link("public", to: "bestaat-niet")
    let error = try box.refusal(["a": "x"])
    #expect(error.kind == .system(code: ENOENT))
    #expect(try box.names() == ["public"])
  }

  @Test func refusesAFolderInsideAFile() throws {
    try box.write("van mij", to: "bestand")
    #expect(try box.refusal(["a": "x"], to: box["bestand/public"]).kind == .system(code: ENOTDIR))
    #expect(try box.text("bestand") == "van mij")
  }

  @Test(arguments: [
    ("public", "public"), ("public/a/b", "./public/a/b"),
    (".ijkpunt-public-1/site/a/b", "./public/a/b"),
    ("public/.ijkpunt-public-1/site/a", "./public/a"), (".ijkpunt-public-1", "public"),
  ])
  func showsPathsAsTheUserWroteThem(path: String, shown: String) {
    let location = OutputLocation(
      given: shown.hasPrefix("./") ? "./public" : "public",
      folder: BytePath("/huis/site/public"), status: nil, obstacle: nil)
    #expect(location.shown(BytePath("/huis/site/" + path)) == shown)
  }

  @Test(.disabled(if: getuid() == 0, "root may write everywhere"))
  func saysThatThereIsNoPermissionToWrite() throws {
    try box.makeFolder("vast")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: box["vast"])
    let error = try box.refusal(["a": "x"], to: box["vast/public"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: box["vast"])
    #expect(error.summary.hasSuffix("kan niet worden geschreven: geen schrijfrecht"))
  }
}
