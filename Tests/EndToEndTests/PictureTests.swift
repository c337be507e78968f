import Foundation
import TestSupport
import Testing

@Suite("Pictures of charts")
struct PictureTests {
  /// Whether the real program is there.
  private static let hasProgram = FileManager.default.isExecutableFile(
    atPath: "/usr/bin/rsvg-convert")

  /// A folder with the agenda that has the fewest charts.
  private func copyOfVoorbeeldcollege() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(PackageFolder.root.appending(path: "examples/voorbeeldcollege"), to: "content")
    return folder
  }

  /// The tool with a script of its own in the place of the program that makes pictures.
  private func tool(in folder: TemporaryFolder, _ script: String) throws -> Tool {
    try folder.write("programma/rsvg-convert", "#!/bin/sh\n\(script)\n")
    let file = folder.url.appending(path: "programma/rsvg-convert").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    let path = folder.url.appending(path: "programma").path + ":/usr/bin:/bin"
    return Tool(in: folder.url, environment: ["PATH": path])
  }

  /// A script that makes what begins as a picture does.
  private static let makes = "printf '\\211PNG\\r\\n\\032\\n'; cat"

  @Test("Each drawing gets a picture beside it, which its page offers")
  func makesPictures() throws {
    let folder = try copyOfVoorbeeldcollege()
    let tool = try tool(in: folder, Self.makes)
    let made = try tool.run("build", "--png")
    #expect(made.status == 0, "\(made.error)")
    let files = try folder.contents(of: "public")
    let pictures = files.keys.filter { $0.hasSuffix(".png") }
    let drawings = files.keys.filter { $0.hasSuffix(".svg") && !$0.hasPrefix("assets/") }
    #expect(Set(pictures) == Set(drawings.map { $0.dropLast(4) + ".png" }))
    #expect(pictures.count > 10)
    let page = try folder.text("public/indicator/2c/index.html")
    #expect(page.contains("<a href=\"2c.png\" download=\"\">Grafiek"))
    let copy = try folder.text("public/embed/indicator/2c/2c/index.html")
    #expect(copy.contains("id=\"overnemen-png\"") && copy.contains("/indicator/2c/2c.png&quot;"))
    #expect(try folder.text("public/manifest.json").contains("indicator/2c/2c.png"))
  }

  @Test("Without the option nothing is made or offered, whatever is installed")
  func makesNoneUnasked() throws {
    let folder = try copyOfVoorbeeldcollege()
    #expect(try tool(in: folder, Self.makes).run("build").status == 0)
    let with = try folder.contents(of: "public")
    #expect(!with.keys.contains { $0.hasSuffix(".png") })
    let pages = with.filter { $0.key.hasSuffix(".html") }.values
    #expect(!pages.contains { String(decoding: $0, as: UTF8.self).contains("als PNG") })
    let none = Tool(in: folder.url, environment: ["PATH": "/nergens"])
    #expect(try none.run("build", "--output", "zonder").status == 0)
    #expect(try folder.contents(of: "zonder") == with)
  }

  @Test("A program that is missing or fails is told, and the old site stands")
  func keepsTheOldSite() throws {
    let folder = try copyOfVoorbeeldcollege()
    #expect(try tool(in: folder, "exit 1").run("build").status == 0)
    let before = try folder.contents(of: "public")
    let failed = try tool(in: folder, "exit 1").run("build", "--png")
    #expect(failed.status == 2)
    #expect(failed.error.contains("kon het plaatje"))
    let missing = Tool(in: folder.url, environment: ["PATH": "/nergens"])
    for words in [["build", "--png"], ["export", "--package", "--png"]] {
      let run =
        words.count == 2
        ? try missing.run(words[0], words[1]) : try missing.run(words[0], words[1], words[2])
      #expect(run.status == 2)
      #expect(run.error.contains("sudo apt-get install librsvg2-bin"))
    }
    #expect(try folder.contents(of: "public") == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["content", "programma", "public"])
  }

  @Test("The kit holds the pictures too")
  func fillsTheKit() throws {
    let folder = try copyOfVoorbeeldcollege()
    let made = try tool(in: folder, Self.makes)
      .run("export", "--package", "--png", "--output", "pakket")
    #expect(made.status == 0, "\(made.error)")
    #expect(try folder.contents(of: "pakket/site")["indicator/2c/2c.png"] != nil)
  }

  @Test(
    "The real program gives the same pictures twice, of three times the size",
    .enabled(if: hasProgram))
  func drawsTheSameTwice() throws {
    let folder = try copyOfVoorbeeldcollege()
    for output in ["een", "twee"] {
      #expect(try Tool(in: folder.url).run("build", "--png", "--output", output).status == 0)
    }
    let files = try folder.contents(of: "een")
    #expect(try folder.contents(of: "twee") == files)
    let picture = try #require(files["indicator/2c/2c.png"])
    let svg = String(decoding: try #require(files["indicator/2c/2c.svg"]), as: UTF8.self)
    let size = try #require(svg.firstMatch(of: #/ width="(\d+)" height="(\d+)"/#))
    let width = picture[16..<20].reduce(0) { $0 << 8 + Int($1) }
    let height = picture[20..<24].reduce(0) { $0 << 8 + Int($1) }
    #expect([width, height] == [Int(size.1), Int(size.2)].map { ($0 ?? 0) * 3 })
  }
}
