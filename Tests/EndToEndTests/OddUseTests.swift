import Foundation
import TestSupport
import Testing

@Suite("Odd use of the command line")
struct OddUseTests {
  @Test(
    "Words that make no sense end with 2",
    arguments: [
      ["chek"], ["check", "--frmat", "json"], ["check", "--format", "xml"], ["build", "--output"],
      ["explain", "a", "b"], ["check", ""], ["build", ""], ["check", "--only", "bestaat-niet"],
    ])
  func refusesSenselessWords(words: [String]) throws {
    let folder = try copyOfLiS()
    let run = try shell(words.map { "'\($0)'" }.joined(separator: " "), in: folder)
    #expect(run.status == 2)
    #expect(run.error != "")
  }

  @Test("A reader that stops reading is no failure", arguments: ["--help", "explain", "build"])
  func survivesAClosedPipe(verb: String) throws {
    let folder = try copyOfLiS()
    let run = try shell("\(verb) | true; exit ${PIPESTATUS[0]}", in: folder)
    #expect(run.status == 0)
  }

  @Test("A result that cannot be written ends with 2")
  func saysWhenTheResultIsLost() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try copyOfLiS()
    #expect(try shell("check > /dev/full", in: folder).status == 2)
  }

  @Test("Closed streams do not end up in the site")
  func keepsClosedStreamsOutOfFiles() throws {
    let folder = try copyOfLiS()
    #expect(try shell("build", in: folder).status == 0)
    let before = try folder.contents(of: "public")
    #expect(try shell("build <&- >&- 2>&-", in: folder).status == 0)
    #expect(try folder.contents(of: "public") == before)
  }

  @Test("A missing folder does not hide what is found in the others")
  func checksTheOtherFolders() throws {
    let folder = try copyOfLiS()
    let run = try shell("check nergens content", in: folder)
    #expect(run.status == 2)
    #expect(run.error.contains("\"nergens\" is er niet"))
    #expect(run.output.contains("besproken en zo gelaten"))
  }

  @Test(
    "A site neither stands in the agenda nor around it",
    arguments: ["content", "content/public", ".", "content/../content/x"])
  func keepsSiteAndAgendaApart(output: String) throws {
    let folder = try copyOfLiS()
    let before = try folder.contents(of: ".").keys.sorted()
    #expect(try shell("build --output '\(output)'", in: folder).status == 2)
    #expect(try folder.contents(of: ".").keys.sorted() == before)
  }

  @Test("Each requirement and finding that is listed is explained")
  func explainsEverything() throws {
    let folder = try copyOfLiS()
    let list = try shell("explain meldingen", in: folder).output
    let ids = list.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first }
    #expect(ids.count > 90)
    for id in ids {
      let run = try shell("explain \(id)", in: folder)
      #expect(run.status == 0 && run.output.count > 200, "\(id)")
    }
  }

  /// Runs the tool in a shell, with the words as the shell reads them.
  private func shell(_ words: String, in folder: TemporaryFolder) throws -> Tool.Run {
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "'\(Tool.binary.path)' \(words)"]
    process.currentDirectoryURL = folder.url
    (process.standardOutput, process.standardError) = (output, error)
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let failures = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Tool.Run(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: failures, as: UTF8.self))
  }
}
