import Foundation
import TestSupport
import Testing

/// Copies the LiS agenda into a folder of the test's own.
func copyOfLiS() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.copy(PackageFolder.root.appending(path: "content"), to: "content")
  return folder
}

@Suite("Building the LiS agenda")
struct BuildTests {
  @Test("The agenda checks without a failing finding")
  func checks() throws {
    let folder = try copyOfLiS()
    let run = try Tool(in: folder.url).run("check", "--advice", "--strict")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(!run.output.contains("advies"), "\(run.output)")
  }

  @Test("A link to a data file is a link to its download")
  func linksToData() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "## Ambitie 2027",
      with: "Zie [de opleidingen](../data/opleidingen.csv).\n\n## Ambitie 2027")
    let run = try Tool(in: folder.url).run("build")
    #expect(run.status == 0, "\(run.error)")
    #expect(try folder.text("public/prioriteit-1/1.3/index.html").contains("opleidingen.csv"))
  }

  @Test("A build makes every kind of page and says what it made")
  func builds() throws {
    let folder = try copyOfLiS()
    let run = try Tool(in: folder.url).run("build")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    let files = Set(try folder.contents(of: "public").keys)
    let expected = [
      "index.html", "prioriteit-1/index.html", "prioriteit-1/1.3/index.html",
      "indicator/2c/index.html", "indicatoren/index.html", "maatregelen/index.html",
      "begroting/index.html", "regeling/index.html", "colofon/index.html",
      "toegankelijkheid/index.html", "zoeken/index.html", "assets/zoekindex.js", "assets/zoeken.js",
      "manifest.json", "404.html",
    ]
    for path in expected { #expect(files.contains(path), "\(path) is missing") }
  }

  @Test("A second build changes nothing, to the byte and the time of writing")
  func rebuildsWithoutChange() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    let before = try folder.contents(of: "public")
    let stamp = try modified(folder, "public/index.html")
    #expect(try tool.run("build").status == 0)
    #expect(try folder.contents(of: "public") == before)
    #expect(try modified(folder, "public/index.html") == stamp)
  }

  @Test("Builds in other folders, languages and time zones are equal to the byte")
  func buildsTheSameEverywhere() throws {
    let (first, second) = (try copyOfLiS(), try copyOfLiS())
    let dutch = ["LC_ALL": "C", "TZ": "Pacific/Auckland", "LANG": "nl_NL.UTF-8"]
    let other = ["LC_ALL": "C.UTF-8", "TZ": "America/Lima", "LANG": "tr_TR.UTF-8"]
    #expect(try Tool(in: first.url, environment: dutch).run("build").status == 0)
    let run = try Tool(in: PackageFolder.root, environment: other).run(
      "build", second.path + "/content", "--output", second.path + "/elders")
    #expect(run.status == 0, "\(run.error)")
    #expect(try first.contents(of: "public") == second.contents(of: "elders"))
  }

  @Test("Nothing that the user put into the output is lost")
  func keepsForeignFiles() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    try folder.write("public/CNAME", "kwaliteit.example")
    try folder.write("public/oud/verslag.pdf", "%PDF")
    try FileManager.default.removeItem(
      at: folder.url.appending(path: "content/prioriteit-1/1.5.md"))
    _ = try tool.run("build", "--allow-errors")
    #expect(try folder.text("public/CNAME") == "kwaliteit.example")
    #expect(try folder.text("public/oud/verslag.pdf") == "%PDF")
  }

  @Test("A build that is killed leaves a whole site")
  func survivesBeingKilled() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    let old = try folder.contents(of: "public")
    try folder.edit("content/agenda.yaml", replacing: "afkorting: LiS", with: "afkorting: LIS")
    for round in 1...12 {
      try tool.kill(after: Double(round) * 0.03, "build")
      let now = try folder.contents(of: "public")
      #expect(now == old || now["manifest.json"] != old["manifest.json"])
      #expect(now["index.html"] != nil)
    }
    #expect(try tool.run("build").status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["content", "public"], "\(left)")
  }

  @Test("Several agendas in one run each get a folder of their own")
  func buildsSeveral() throws {
    let folder = try copyOfLiS()
    try folder.copy(PackageFolder.root.appending(path: "content"), to: "tweede")
    let run = try Tool(in: folder.url).run("build", "content", "tweede", "--output", "sites")
    #expect(run.status == 0, "\(run.error)")
    let files = try folder.contents(of: "sites")
    #expect(files["content/index.html"] != nil)
    #expect(files["content/index.html"] == files["tweede/index.html"])
  }

  /// Returns when a file was last written.
  private func modified(_ folder: TemporaryFolder, _ path: String) throws -> Date? {
    let file = folder.url.appending(path: path).path
    return try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
  }
}
