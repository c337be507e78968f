import Foundation
import Testing

@testable import Publishing

/// What happens to files that are not ours: nothing, ever.
@Suite struct ForeignFilesTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  /// Fills the output folder with things of the user's own.
  private func addForeignThings() throws {
    try box.write("*\n", to: "public/.gitignore")
    try box.write("foto", to: "public/media/foto.jpg")
    try box.makeFolder("public/leeg/dieper")
    try box.write("buiten", to: "buiten/geheim.txt")
    try box.link("public/naar-buiten", to: "../buiten")
    try box.link("public/nergens", to: "bestaat-niet")
  }

  @Test(arguments: [false, true])
  func keepsFilesLinksAndEmptyFolders(fileByFile: Bool) throws {
    let disk = StagedDisk { fileByFile && $0.name == "exchange" ? 95 : nil }
    try addForeignThings()
    let before = try box.tree()
    let photo = try #require(try box.status("public/media/foto.jpg"))
    for text in ["een", "twee"] {
      let report = try box.publish(["index.html": text, "media/ons.css": text], on: disk)
      #expect(
        report.keptForeign == [".gitignore", "media/foto.jpg", "naar-buiten", "nergens"])
    }
    try box.publish([:], on: disk)
    #expect(try box.tree().filter { $0.key != "manifest.json" } == before)
    #expect(try box.text("buiten/geheim.txt") == "buiten")
    #expect(try box.status("public/media/foto.jpg")?.isSameFile(as: photo) == true)
    #expect(try box.names() == ["buiten", "public"])
  }

  @Test func keepsAFileWhoseNameIsNoUTF8() throws {
    let disk = POSIXFileSystem()
    let latin1 = BytePath(bytes: Array("caf".utf8) + [0xE9])
    try box.makeFolder("public")
    do {
      try disk.write([1], to: BytePath(box.output) / latin1)
    } catch {
      // Some file systems allow only UTF-8; then there is nothing to lose either.
      return
    }
    try box.publish(["index.html": "thuis"])
    #expect(try disk.read(BytePath(box.output) / latin1) == [1])
  }

  @Test func keepsTwoFilesWhoseNamesAreTheSameToTheEye() throws {
    try box.write("samengesteld", to: "public/\u{E9}.txt")
    try box.write("los", to: "public/e\u{301}.txt")
    let before = try box.names("public").count
    try box.publish(["index.html": "thuis"])
    #expect(try box.names("public").count == before + 2)
  }

  @Test func doesNotOverwriteAForeignFileInThePlaceOfAPage() throws {
    try box.write("van mij", to: "public/index.html")
    let before = try box.tree()
    let error = try box.refusal(["index.html": "thuis", "nieuw.html": "nieuw"])
    #expect(error.kind == .foreignFile)
    #expect(
      error.summary == "'\(box.output)/index.html' is niet van ijkpunt "
        + "en staat waar een pagina moet komen")
    #expect(try box.tree() == before)
    #expect(try box.names() == ["public"])
  }

  @Test func adoptsAForeignFileThatIsTheSame() throws {
    try box.write("thuis", to: "public/index.html")
    let report = try box.publish(["index.html": "thuis"])
    #expect(report.unchanged == ["index.html"])
    #expect(try box.publish(["index.html": "anders"]).written == ["index.html"])
  }

  @Test func doesNotWriteThroughALinkToAnotherFolder() throws {
    try box.write("buiten", to: "buiten/geheim.txt")
    try box.makeFolder("public")
    try box.link("public/media", to: "../buiten")
    let error = try box.refusal(["media/geheim.txt": "van ons"])
    #expect(error.kind == .foreignFile)
    #expect(error.summary.contains("/media' is niet van ijkpunt"))
    #expect(try box.tree("buiten") == ["": "folder", "geheim.txt": "buiten"])
  }

  @Test func doesNotWriteThroughALinkInThePlaceOfAPage() throws {
    try box.write("thuis", to: "buiten.html")
    try box.publish(["index.html": "thuis"])
    try box.remove("public/index.html")
    try box.link("public/index.html", to: "../buiten.html")
    #expect(try box.refusal(["index.html": "nieuw"]).kind == .foreignFile)
    #expect(try box.text("buiten.html") == "thuis")
  }

  @Test(arguments: [["map": "pagina"], ["bestand/x.html": "pagina"], ["leeg": "pagina"]])
  func doesNotReplaceAForeignFolderByAPageOrAFileByAFolder(texts: [String: String]) throws {
    try box.write("x", to: "public/map/foto.jpg")
    try box.write("x", to: "public/bestand")
    try box.makeFolder("public/leeg")
    let before = try box.tree()
    #expect(try box.refusal(texts).kind == .foreignFile)
    #expect(try box.tree() == before)
  }

  @Test func namesAllConflictsAtOnce() throws {
    for number in 10...22 { try box.write("van mij", to: "public/\(number).html") }
    let texts = (10...22).map { ("\($0).html", "van ons") }
    let error = try box.refusal(Dictionary(uniqueKeysWithValues: texts))
    #expect(error.summary.contains("10.html' (en nog 12 andere) is niet van ijkpunt"))
    #expect(error.explanation.contains("19.html', …."))
  }

  @Test func saysThatAPageChangedByHandIsWrittenAnew() throws {
    try box.publish(["index.html": "thuis"])
    try box.write("met de hand", to: "public/index.html")
    let report = try box.publish(["index.html": "thuis"])
    #expect(report.written == ["index.html"])
    #expect(report.notices.count == 1)
    #expect(report.notices.first?.contains("'index.html' was met de hand veranderd") == true)
    #expect(try box.text("public/index.html") == "thuis")
  }

  @Test func keepsAPageChangedByHandThatLeavesTheSite() throws {
    try box.publish(["index.html": "thuis", "oud.html": "oud"])
    try box.write("met de hand", to: "public/oud.html")
    let report = try box.publish(["index.html": "thuis"])
    #expect(report.removed.isEmpty)
    #expect(report.keptForeign == ["oud.html"])
    #expect(report.notices.first?.contains("'oud.html' hoort niet meer bij de site") == true)
    #expect(try box.text("public/oud.html") == "met de hand")
  }

  @Test func removesNothingWithoutAManifest() throws {
    try box.publish(["index.html": "thuis", "oud.html": "oud"])
    try box.remove("public/manifest.json")
    let report = try box.publish(["index.html": "thuis"])
    #expect(report.removed.isEmpty)
    #expect(report.keptForeign == ["oud.html"])
    #expect(try box.text("public/oud.html") == "oud")
  }

  @Test(arguments: ["", "{}", "{\"name\": \"een webapp\"}", "[", "<<<<<<< HEAD"])
  func touchesNothingBesideAStrangeManifest(text: String) throws {
    try box.publish(["index.html": "thuis"])
    try box.write(text, to: "public/manifest.json")
    let before = try box.tree()
    let error = try box.refusal(["nieuw.html": "nieuw"])
    #expect(error.kind == .foreignFile)
    #expect(error.summary.contains("manifest.json' is beschadigd of niet van ijkpunt"))
    #expect(try box.tree() == before)
  }

  @Test func savesTheNewVersionOfAFileThatIsReplacedWhileTheSiteIsMadeReady() throws {
    try box.write("eerste versie", to: "public/mij.txt")
    try box.publish(["index.html": "een"])
    let file = URL(fileURLWithPath: box["public/mij.txt"])
    let disk = StagedDisk { call in
      guard call.name == "exchange" else { return nil }
      try? Data("tweede versie".utf8).write(to: file, options: .atomic)
      return nil
    }
    let report = try box.publish(["index.html": "twee"], on: disk)
    #expect(try box.text("public/mij.txt") == "tweede versie")
    #expect(report.notices.isEmpty)
    #expect(try box.names() == ["public"])
  }

  @Test func keepsALateFileBesideTheSiteWhenItsPlaceIsTaken() throws {
    try box.publish(["index.html": "een"])
    let late = URL(fileURLWithPath: box["public/nieuw.html"])
    let disk = StagedDisk { call in
      guard call.name == "exchange" else { return nil }
      try? Data("van mij".utf8).write(to: late)
      return nil
    }
    let report = try box.publish(["index.html": "een", "nieuw.html": "van ons"], on: disk)
    #expect(try box.text("public/nieuw.html") == "van ons")
    #expect(try box.text(".ijkpunt-public-1/site/nieuw.html") == "van mij")
    #expect(report.notices.count == 1)
    #expect(report.notices.first?.contains("'.ijkpunt-public-1/site/nieuw.html'") == true)
  }

  @Test func savesAFileThatArrivesWhileTheSiteIsMadeReady() throws {
    try box.publish(["index.html": "een"])
    let box = box
    let late = box["public/nieuw/laat.txt"]
    let disk = StagedDisk { call in
      guard call.name == "exchange" else { return nil }
      let folder = (late as NSString).deletingLastPathComponent
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try? Data("laat".utf8).write(to: URL(fileURLWithPath: late))
      return nil
    }
    try box.publish(["index.html": "twee"], on: disk)
    #expect(try box.text("public/nieuw/laat.txt") == "laat")
    #expect(try box.text("public/index.html") == "twee")
    #expect(try box.names() == ["public"])
  }
}
