import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "A folder that is not there ends with 2 and says so in Dutch", arguments: ["check", "build"])
  func refusesMissingFolders(verb: String) throws {
    let folder = try TemporaryFolder()
    let run = try Tool(in: folder.url).run(verb, "nergens")
    #expect(run.status == 2)
    #expect(run.error.contains("De map \"nergens\" is er niet"))
  }

  @Test("A mistake ends a check with 1, and the message names file, line and mend")
  func failsOnMistakes() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "2022: 3,6", with: "2022: 3,6,1")
    let run = try Tool(in: folder.url).run("check", "--format", "concise")
    #expect(run.status == 1)
    #expect(run.output.contains("content/prioriteit-1/1.3.md:"))
    #expect(run.output.contains("\"3,6,1\" is geen getal dat te lezen is [number-unreadable]"))
  }

  @Test("An adopted agenda with mistakes is not published, and the old site stays")
  func keepsTheOldSite() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    let before = try folder.contents(of: "public")
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "2022: 3,6", with: "2022: 3,6,1")
    let refused = try tool.run("build")
    #expect(refused.status == 1)
    #expect(try folder.contents(of: "public") == before)
    #expect(try tool.run("build", "--allow-errors").status == 0)
    #expect(try folder.contents(of: "public") != before)
  }

  @Test("JSON findings have the keys of the contract")
  func printsJSON() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "2022: 3,6", with: "2022: 3,6,1")
    let run = try Tool(in: folder.url).run("check", "--format", "json")
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(top["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["id"] as? String == "number-unreadable" })
    for key in [
      "id", "severity", "file", "line", "column", "endLine", "endColumn", "summary",
      "explanation", "solutions",
    ] {
      #expect(finding[key] != nil, "\(key) is missing")
    }
  }

  @Test(
    "Every kind of requirement and finding is explained",
    arguments: [
      "2c", "M1.3.1", "M2.1.1a", "A-1.3-1", "1.3", "D7", "regeling", "nulmeting-missing", "2",
      "prioriteit 2", "swot", "practoraten", "studentenraad", "personeelsvertegenwoordiging",
    ])
  func explains(id: String) throws {
    let run = try Tool(in: PackageFolder.root).run("explain", id)
    #expect(run.status == 0)
    #expect(run.output.count > 80)
  }

  @Test(
    "The review lists numbers that only the text has, and ends as the check does",
    arguments: ["text", "concise", "json"])
  func reviewsNumbers(format: String) throws {
    let folder = try copyOfLiS()
    let path = "content/hoofdstukken/30-regio.md"
    try folder.edit(path, replacing: "(CBS, 2023)", with: "(CBS, 2023), onder wie 123.321 lezers")
    let tool = Tool(in: folder.url)
    let review = try tool.run("check", "--review-numbers", "--format", format)
    #expect(review.status == 0)
    #expect(review.output.contains("123.321"))
    #expect(review.output.contains(path))
    #expect(!review.output.contains("besproken en zo gelaten: "))
    if format == "json" {
      let top = try JSONSerialization.jsonObject(with: Data(review.output.utf8)) as? [String: Any]
      #expect((top?["numbers"] as? [[String: Any]])?.isEmpty == false)
    }
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "2022: 3,6", with: "2022: 3,6,1")
    #expect(try tool.run("check", "--review-numbers", "--format", format).status == 1)
  }

  @Test("A misspelt id gets the nearest one")
  func explainsNearMisses() throws {
    let run = try Tool(in: PackageFolder.root).run("explain", "nulmetingmissing")
    #expect(run.status == 2)
    #expect(run.error.contains("nulmeting-missing"))
  }
}

@Suite("Choosing findings and formats")
struct CheckOptionTests {
  @Test("--only and --except take several names, and a folder behind them stays a folder")
  func takesSeveralNames() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    let run = try tool.run(
      "check", "--format", "concise", "--only", "small-count", "budget-line-missing", "content")
    #expect(run.status == 0)
    let ids = Set(run.output.matches(of: /\[([a-z-]+)\]/).map { String($0.1) })
    #expect(ids == ["small-count", "budget-line-missing"])
    let except = try tool.run("check", "--format", "concise", "--except", "small-count", "content")
    #expect(!except.output.contains("[small-count]"))
    #expect(except.output.contains("[budget-line-missing]"))
  }

  @Test("A name that is no finding ends with 2 and gives the nearest")
  func refusesUnknownNames() throws {
    let run = try Tool(in: PackageFolder.root).run("check", "--only", "smal-count")
    #expect(run.status == 2)
    #expect(run.error.contains("Bedoelde u \"small-count\"?"))
  }

  @Test("Output that no terminal shows has no colour and no progress")
  func printsPlainly() throws {
    let run = try Tool(in: PackageFolder.root).run("check", "content", "examples/voorbeeldcollege")
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.error.contains("\u{1B}"))
  }

  @Test("On a terminal words have colour, unless NO_COLOR is set", arguments: ["", "1"])
  func coloursOnATerminal(setting: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/script")
    let folder = try TemporaryFolder()
    let command = "'\(Tool.binary.path)' check content --only small-count"
    process.arguments = ["--quiet", "--command", command, folder.url.appending(path: "log").path]
    process.currentDirectoryURL = PackageFolder.root
    process.environment = ["NO_COLOR": setting, "TERM": "xterm", "PATH": "/usr/bin:/bin"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // A slow run also wipes its line of progress, which is no colour.
    let colour = try folder.text("log").firstMatch(of: /\u{1B}\[[0-9;]+m/)
    #expect((colour != nil) == setting.isEmpty)
  }
}
