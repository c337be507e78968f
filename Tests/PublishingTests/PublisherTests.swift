import Foundation
import Testing

@testable import Publishing

/// What a publication does to an output folder when nothing goes wrong.
@Suite struct PublisherTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  @Test func putsPagesAndManifestInANewFolder() throws {
    let report = try box.publish(["index.html": "thuis", "indicator/2c/index.html": "2c"])
    #expect(report.swap == .firstPublication)
    #expect(report.written == ["index.html", "indicator/2c/index.html"])
    #expect(report.siteBytes == 7)
    #expect(report.writtenBytes == 7)
    #expect(try box.text("public/indicator/2c/index.html") == "2c")
    #expect(
      try box.tree().keys.sorted() == [
        "", "index.html", "indicator", "indicator/2c", "indicator/2c/index.html", "manifest.json",
      ])
    #expect(try box.names() == ["public"], "no work folder and no lock file stay behind")
  }

  @Test func makesTheFoldersAroundTheOutput() throws {
    try box.publish(["index.html": "thuis"], to: box["a/b/site/"])
    #expect(try box.tree("a/b/site")["index.html"] == "thuis")
  }

  @Test func leavesAnUpToDateFolderAlone() throws {
    try box.publish(["index.html": "thuis"])
    let before = try #require(try box.status("public"))
    let report = try box.publish(["index.html": "thuis"])
    #expect(report.swap == .nothingChanged)
    #expect(report.unchanged == ["index.html"])
    #expect(report.written.isEmpty)
    #expect(try box.status("public")?.isSameFile(as: before) == true)
  }

  @Test func rewritesOnlyTheManifestForAnotherVersion() throws {
    try box.publish(["index.html": "thuis"])
    let page = try #require(try box.status("public/index.html"))
    let report = try Publisher().publish(
      files: site(["index.html": "thuis"]), to: box.output, generatorVersion: "9")
    #expect(report.swap == .exchanged)
    #expect(report.written.isEmpty)
    #expect(try box.text("public/manifest.json").contains("\"version\": \"9\""))
    #expect(try box.status("public/index.html")?.isSameFile(as: page) == true)
  }

  @Test func writesOnlyWhatChanged() throws {
    try box.publish(["a.html": "een", "b.html": "twee"])
    let unchanged = try #require(try box.status("public/a.html"))
    let report = try box.publish(["a.html": "een", "b.html": "drie", "c.html": "vier"])
    #expect(report.swap == .exchanged)
    #expect(report.written == ["b.html", "c.html"])
    #expect(report.unchanged == ["a.html"])
    #expect(report.writtenBytes == 8)
    #expect(try box.status("public/a.html")?.isSameFile(as: unchanged) == true)
    #expect(try box.tree()["b.html"] == "drie")
    #expect(try box.names() == ["public"])
  }

  @Test func removesPagesThatLeftTheSiteAndTheirEmptyFolders() throws {
    try box.publish(["index.html": "thuis", "oud/diep/index.html": "weg"])
    let report = try box.publish(["index.html": "thuis"])
    #expect(report.removed == ["oud/diep/index.html"])
    #expect(try box.tree().keys.sorted() == ["", "index.html", "manifest.json"])
  }

  @Test func writesTheSameManifestWhateverTheOrderOfTheFiles() throws {
    let files = site(["b": "2", "a/c": "1", "a.b": "3"])
    _ = try Publisher().publish(files: files, to: box["een"], generatorVersion: "1")
    _ = try Publisher().publish(
      files: files.reversed(), to: box["twee"], generatorVersion: "1")
    #expect(try box.text("een/manifest.json") == box.text("twee/manifest.json"))
  }

  @Test func publishesAnEmptySite() throws {
    try box.publish(["index.html": "thuis"])
    let report = try box.publish([:])
    #expect(report.removed == ["index.html"])
    #expect(try box.tree().keys.sorted() == ["", "manifest.json"])
  }

  @Test(arguments: [false, true])
  func letsAPageBecomeAFolderAndBack(fileByFile: Bool) throws {
    let disk = StagedDisk { fileByFile && $0.name == "exchange" ? 22 : nil }
    try box.publish(["a": "blad", "b/c/d": "diep"], on: disk)
    try box.publish(["a/x/y": "diep", "b": "blad"], on: disk)
    #expect(
      try box.tree().filter { $0.key != "manifest.json" }
        == ["": "folder", "a": "folder", "a/x": "folder", "a/x/y": "diep", "b": "blad"])
    try box.publish(["a": "blad", "b/c/d": "diep"], on: disk)
    #expect(
      try box.tree().filter { $0.key != "manifest.json" }
        == ["": "folder", "a": "blad", "b": "folder", "b/c": "folder", "b/c/d": "diep"])
    #expect(try box.names() == ["public"])
  }

  @Test func keepsThePermissionsOfTheOutputFolder() throws {
    try box.makeFolder("public/eigen")
    for folder in ["public", "public/eigen"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o750], ofItemAtPath: box[folder])
    }
    let report = try box.publish(["index.html": "thuis"])
    #expect(report.swap == .exchanged)
    #expect(try box.status("public")?.mode == 0o750)
    #expect(try box.status("public/eigen")?.mode == 0o750)
  }

  @Test func leavesTheLinkThatTheOutputIs() throws {
    try box.makeFolder("echt/site")
    try box.link("public", to: "echt/site")
    try box.publish(["index.html": "thuis"])
    #expect(try box.status("public")?.kind == .symlink)
    #expect(try box.text("echt/site/index.html") == "thuis")
    #expect(try box.names("echt") == ["site"])
  }

  @Test func acceptsNamesWithAccentsSpacesAndSigns() throws {
    let texts = ["één pagina/ü \"x\" & y'.html": "1", "e\u{301}.html": "2", "a\nb": "3"]
    try box.publish(texts)
    let report = try box.publish(texts)
    #expect(report.swap == .nothingChanged)
    #expect(report.unchanged.count == 3)
  }
}
