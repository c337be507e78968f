import Foundation
import FoundationNetworking
import TestSupport
import Testing

/// The preview as its users run it.
@Suite("ijkpunt serve")
struct ServeTests {
  /// A preview of a copy of an agenda.
  private struct Preview {
    /// The folder in which the copy stands, in `agenda`.
    let folder: TemporaryFolder
    /// The process.
    let tool: RunningTool
    /// The address.
    let address: String

    /// Starts a preview and waits until it answers.
    init(_ words: String...) async throws {
      folder = try TemporaryFolder()
      try folder.copy(PackageFolder.root.appending(path: "examples/concept"), to: "agenda")
      tool = try RunningTool(in: folder.url, ["serve", "agenda", "--port", "0"] + words)
      let tool = tool
      address = try await patiently {
        tool.output.split(separator: " ").lazy.compactMap { word in
          word.hasPrefix("http://") ? String(word.prefix { !$0.isWhitespace }) : nil
        }.first
      }
    }

    /// Returns the page at a path, with its status.
    func page(_ path: String) async throws -> (status: Int, text: String) {
      let url = try #require(URL(string: address + path))
      let (data, answer) = try await URLSession.shared.data(from: url)
      let status = (answer as? HTTPURLResponse)?.statusCode ?? 0
      return (status, String(decoding: data, as: UTF8.self))
    }
  }

  @Test("shows what is saved, with the findings beside it, and stops when asked")
  func followsChanges() async throws {
    let preview = try await Preview()
    let path = "agenda/prioriteit-1/1.3.md"
    let old = try preview.folder.text(path)
    try preview.folder.write(path, old + "\nZie [hier](nergens.md).\n")
    let page = try await patiently {
      let page = try await preview.page("prioriteit-1/1.3/").text
      return page.contains("nergens.md") ? page : nil
    }
    let line = old.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(page.contains("prioriteit-1/1.3.md, regel \(line)"))
    #expect(preview.tool.error.contains("Bijgewerkt na prioriteit-1/1.3.md."))
    #expect(preview.tool.stop(with: SIGINT) == 0)
  }

  @Test("stays up through 500 changes, every fifth of which breaks a file")
  func staysUp() async throws {
    let preview = try await Preview()
    let path = "agenda/prioriteit-1/1.3.md"
    let old = try preview.folder.text(path)
    let breaks = ["---\ntitel: [kapot\n", "", "\u{FEFF}\0\0\0", "---\n", "{{{{{{ ---\n- - -\n"]
    for round in 0..<500 {
      let isBroken = round % 5 == 4
      let text = isBroken ? breaks[(round / 5) % breaks.count] : old + "\nRonde \(round).\n"
      try preview.folder.write(path, text)
      if round % 25 == 24 {
        let page = try await preview.page("prioriteit-1/1.3/")
        #expect(page.status == 200, "round \(round)")
      }
    }
    try preview.folder.write(path, old + "\nDe laatste ronde.\n")
    let last = try await patiently {
      let page = try await preview.page("prioriteit-1/1.3/").text
      return page.contains("De laatste ronde.") ? page : nil
    }
    #expect(!last.contains("vorige versie"))
    #expect(preview.tool.isRunning)
    #expect(preview.tool.stop() == 0)
  }

  @Test("keeps the last good page of a broken file, with the finding on top")
  func keepsLastGoodPage() async throws {
    let preview = try await Preview()
    let path = "agenda/prioriteit-1/1.3.md"
    let old = try preview.folder.text(path)
    try preview.folder.write(
      path, old.replacing("---\ndoelstelling", with: "---\ntitel: [\ndoelstelling"))
    let page = try await patiently {
      let page = try await preview.page("prioriteit-1/1.3/").text
      return page.contains("U ziet de vorige versie") ? page : nil
    }
    #expect(page.contains("<strong>Fout:</strong>"))
    #expect(page.contains("Extra inzet op niveau 2"), "the text of the last good page is gone")
    let other = try await preview.page("prioriteit-1/1.1/").text
    #expect(!other.contains("vorige versie"), "a page of another file is called old")
    #expect(preview.tool.stop() == 0)
  }

  @Test("gives nothing outside the site, and a page of its own for what is not there")
  func staysInside() async throws {
    let preview = try await Preview()
    for path in [
      "agenda.yaml", "data/datapackage.yaml", "prioriteit-1/1.3.md", "-/", "-/../agenda.yaml",
    ] {
      #expect(try await preview.page(path).status >= 400, "\(path)")
    }
    let missing = try await preview.page("bestaat-niet/")
    #expect(missing.status == 404)
    #expect(missing.text.contains("Deze pagina is er niet"))
    #expect(preview.tool.stop() == 0)
  }

  @Test("says what is wrong with the port, and ends with 2")
  func reportsTakenPort() async throws {
    let preview = try await Preview()
    let port = try #require(URL(string: preview.address)?.port)
    let run = try Tool(in: preview.folder.url).run("serve", "agenda", "--port", "\(port)")
    #expect(run.status == 2)
    #expect(run.error.contains("Poort \(port) is al in gebruik"))
    #expect(run.error.contains("Zo lost u het op:"))
  }

  @Test("says that there is no folder, and ends with 2")
  func reportsMissingFolder() throws {
    let folder = try TemporaryFolder()
    let run = try Tool(in: folder.url).run("serve", "nergens", "--port", "0")
    #expect(run.status == 2)
    #expect(run.error.contains("De map \"nergens\" is er niet."))
  }

  @Test("shows a folder without agenda.yaml, and takes the agenda up once it is there")
  func startsEmpty() async throws {
    let folder = try TemporaryFolder()
    try folder.write("leeg/notitie.txt", "")
    let tool = try RunningTool(in: folder.url, ["serve", "leeg", "--port", "0"])
    let address = try await patiently {
      tool.output.split(separator: " ").first { $0.hasPrefix("http://") }
        .map { String($0.prefix { !$0.isWhitespace }) }
    }
    let url = try #require(URL(string: address))
    let empty = String(decoding: try await URLSession.shared.data(from: url).0, as: UTF8.self)
    #expect(empty.contains("In deze map staat geen leesbaar agenda.yaml"))
    try folder.write(
      "leeg/agenda.yaml",
      "formaat: 1\ninstelling:\n  naam: Proefschool\nregeling: 2024-2027\nstatus: concept\n")
    _ = try await patiently {
      let page = String(decoding: try await URLSession.shared.data(from: url).0, as: UTF8.self)
      return page.contains("Proefschool") ? page : nil
    }
    #expect(tool.stop() == 0)
  }
}

/// Asks again until there is an answer, for a minute; nothing is measured by it.
private func patiently<Answer>(_ ask: () async throws -> Answer?) async throws -> Answer {
  for _ in 0..<1_200 {
    if let answer = try await ask() { return answer }
    try await Task.sleep(for: .milliseconds(50))
  }
  throw NoAnswer()
}

/// That nothing came within a minute.
private struct NoAnswer: Error {}
