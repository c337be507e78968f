import Foundation
import TestSupport
import Testing

@Suite("Own templates")
struct RestyleTests {
  /// The files of the example in the handbook, by path.
  private static func example() throws -> [String: String] {
    let page = try PackageFolder.text("handbook/sjablonen.md")
    let blocks = page.matches(of: /Bestand `([^`]+)`:\n\n```[a-z]+[^\n]*\n((?s:.*?))```/)
    return Dictionary(uniqueKeysWithValues: blocks.map { (String($0.1), String($0.2)) })
  }

  @Test("The restyle of the handbook has ten lines, and works as it stands there")
  func restyles() throws {
    let files = try Self.example()
    #expect(files.count == 2)
    #expect(files.values.reduce(0) { $0 + $1.split(separator: "\n").count } == 10)
    let folder = try copyOfLiS()
    for (path, text) in files { try folder.write("content/" + path, text) }
    let run = try Tool(in: folder.url).run("build")
    #expect(run.status == 0, "\(run.error)")
    #expect(!run.output.contains("fout"), "\(run.output)")
    let site = try folder.contents(of: "public")
    #expect(site["assets/eigen.css"] == files["sjablonen/assets/eigen.css"].map { Data($0.utf8) })
    for (path, bytes) in site where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("assets/eigen.css\">"), "\(path)")
      // The pages to embed have no foot of their own.
      guard !path.hasPrefix("embed/") else { continue }
      #expect(text.contains("mailto:kwaliteit@voorbeeld.example"), "\(path)")
      #expect(text.contains("<p class=\"slot\">Leidse"), "\(path)")
    }
  }

  @Test("A mistake in a template stops an adopted agenda, with its place and its mend")
  func findsMistakes() throws {
    let folder = try copyOfLiS()
    try folder.write("content/sjablonen/delen/voet.mustache", "<footer>\n  {{slott}}</footer>")
    let run = try Tool(in: folder.url).run("build")
    #expect(run.status == 1)
    #expect(run.error.contains("sjablonen/delen/voet.mustache:2:3"), "\(run.error)")
    #expect(run.error.contains("bedoelde u 'slot'"))
    #expect(run.error.components(separatedBy: "bedoelde u 'slot'").count == 2, "said once")
  }

  @Test("The names in a template can be asked for")
  func explainsTemplates() throws {
    let tool = Tool(in: PackageFolder.root)
    #expect(try tool.run("explain", "sjablonen").output.contains("delen/voet.mustache"))
    #expect(try tool.run("explain", "sjabloon", "delen/voet").output.contains("- slot: tekst"))
    let near = try tool.run("explain", "sjabloon", "indicatr")
    #expect(near.status == 2)
    #expect(near.error.contains("sjabloon indicator"))
  }
}
