import Testing

@testable import Publishing

/// Which paths a site may have.
@Suite struct PathRulesTests {
  @Test(arguments: [
    ["index.html"], ["a/b", "a/c"], ["a", "ab", "a.b"], ["één.html"], ["...", "a/..b"],
    ["a/manifest.json"], [".nojekyll"], ["a/.ijkpunt-x"], [],
  ])
  func acceptsOrdinaryPaths(paths: [String]) {
    #expect(pathFault(in: paths) == nil)
  }

  @Test(arguments: [
    ([""], "het pad is leeg"),
    (["/etc/passwd"], "het begint met een schuine streep"),
    (["a//b"], "er staat een lege naam tussen de schuine strepen"),
    (["a/"], "er staat een lege naam tussen de schuine strepen"),
    (["../a"], "er staat '.' of '..' in"),
    (["a/../../b"], "er staat '.' of '..' in"),
    (["./a"], "er staat '.' of '..' in"),
    (["a\0b"], "er staat een NUL-teken in"),
    (["manifest.json"], "die naam is van de bestandenlijst"),
    (["Manifest.JSON"], "die naam is van de bestandenlijst"),
    (["manifest.json/a"], "die naam is van de bestandenlijst"),
    ([".ijkpunt-public-1/a"], "namen met '.ijkpunt-' vooraan zijn van de werkmap"),
    (["a", "a"], "het komt twee keer voor"),
    (["Over.html", "over.html"], "het verschilt alleen in schrijfwijze van 'Over.html'"),
    (["Map/a", "map/b"], "het verschilt alleen in schrijfwijze van 'Map'"),
    (["\u{E9}", "e\u{301}"], "het verschilt alleen in schrijfwijze van '\u{E9}'"),
    (["a", "a/b"], "'a' is zowel een bestand als een map"),
    (["a/b/c", "a/b"], "'a/b' is zowel een bestand als een map"),
  ])
  func refusesPathsThatLeaveTheFolderOrMeet(paths: [String], reason: String) {
    #expect(pathFault(in: paths)?.reason == reason)
  }

  @Test func refusesTheSiteBeforeTheDiskIsTouched() throws {
    let disk = StagedDisk()
    let box = try Sandbox()
    let error = try box.refusal(["../buiten.html": "x"], on: disk)
    #expect(error.kind == .invalidPath)
    #expect(
      error.summary == "De pagina '../buiten.html' kan zo niet heten: er staat '.' of '..' in")
    #expect(disk.count == 0)
    #expect(try box.names().isEmpty)
  }
}
