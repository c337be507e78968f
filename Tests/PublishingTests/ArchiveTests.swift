import Testing

@testable import Publishing

/// The times of files in an archive, and what an archive refuses.
@Suite struct ArchiveTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 2, 29, 951_782_400), (2000, 3, 1, 951_868_800),
    (2024, 3, 12, 1_710_201_600), (2026, 12, 31, 1_798_675_200),
  ])
  func countsSeconds(_ year: Int, _ month: Int, _ day: Int, _ seconds: Int) {
    #expect(ArchiveClock.seconds(year: year, month: month, day: day) == seconds)
  }

  @Test func givesOtherContentsAnotherTimeOnTheDayBefore() throws {
    let digests = try ["een", "twee", "drie"].map {
      try #require(SHA256Digest(of: Array($0.utf8)))
    }
    let times = digests.map { ArchiveClock.time(of: $0, before: 1_710_201_600) }
    #expect(Set(times).count == 3)
    for time in times {
      #expect((1_710_201_600 - 86_400..<1_710_201_600).contains(time) && time % 2 == 0)
    }
  }

  @Test func refusesPathsThatAListCannotHold() throws {
    let archive = try ZipArchive([OutputFile(path: "a\nb", bytes: [])])
    #expect(throws: PublishingError.self) { try archive.write(to: box["uit.zip"]) }
    #expect(try box.names() == [])
  }

  @Test func leavesAnythingButAZipAlone() throws {
    try box.write("geen zip", to: "map/uit.zip")
    let archive = try ZipArchive([OutputFile(path: "a", bytes: [])])
    let failure = #expect(throws: PublishingError.self) {
      try archive.write(to: box["map/uit.zip"])
    }
    #expect(failure?.kind == .foreignFile)
    #expect(try box.text("map/uit.zip") == "geen zip")
  }

  @Test func tellsThatTheFilesOfAManifestAreThoseOfASite() throws {
    let files = [OutputFile(path: "index.html", bytes: Array("thuis".utf8))]
    try box.publish(["index.html": "thuis"])
    let manifest = try Publisher.manifest(of: files, generatorVersion: "0.1.0")
    #expect(manifest.path == "manifest.json")
    #expect(String(decoding: manifest.bytes, as: UTF8.self).contains("index.html"))
  }
}
