import Testing

@testable import Preview

/// Which addresses and names are let in.
@Suite("Addresses of the preview")
struct AddressTests {
  @Test(
    "Reads an address once",
    arguments: [
      ("/", "", "index.html"), ("/a/", "a/", "a/index.html"), ("/a", "a", "a"),
      ("/a%20b.css", "a b.css", "a b.css"), ("/%C3%A9", "é", "é"), ("/%2541", "%41", "%41"),
      ("/...", "...", "..."), ("/a?b=%2F..", "a", "a"),
    ])
  func readsAddresses(target: String, path: String, file: String) throws {
    let read = try RequestPath(Array(target.utf8))
    #expect(read.path == path)
    #expect(read.file == file)
  }

  /// Addresses that could lead out of a site or be read in two ways.
  static let hostile = [
    "", "a", "//", "//evil.example/", "/a//b", "/../a", "/a/..", "/a/../b", "/.", "/a/./b",
    "/%2e%2e/a", "/%2E%2e", "/.%2e/", "/a%2Fb", "/a%2fb", "/a%5Cb", "/a\\b", "/%00", "/a%00.html",
    "/%0d%0aX:y", "/%7f", "/%", "/%4", "/%zz", "/%+1", "/%-1", "/%c3", "/%c0%ae%c0%ae/", "/%ff%fe",
    "/%ed%a0%80", "/a#b", "/%09",
  ]

  @Test("Refuses what could lead elsewhere", arguments: hostile)
  func refusesHostileAddresses(target: String) {
    #expect(throws: Refusal.address) { () throws in _ = try RequestPath(Array(target.utf8)) }
  }

  @Test("Never asks the site for them", arguments: hostile)
  func answersHostileAddresses(target: String) async throws {
    let answer: @Sendable (String, String) async -> PreviewAnswer? = { .text(200, $0 + $1) }
    try await RunningPreview.run(answer: answer) { preview in
      let page = try await preview.get(target)
      #expect(page.status == 400)
    }
  }

  @Test(
    "Knows the names of this machine",
    arguments: [
      "localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080",
      "kwaliteit.school.example", "Kwaliteit.School.example:8080",
    ])
  func allowsKnownHosts(host: String) async throws {
    try await RunningPreview.run {
      $0.trustedHosts = ["kwaliteit.school.example"]
    } _: { preview in
      let page = try await preview.get("/", host: host)
      #expect(page.status == 200)
    }
  }

  @Test(
    "Refuses names that are not ours",
    arguments: [
      "evil.example", "localhost.evil.example", "evil.example:8080", "localhost:", "localhost:x",
      "localhost:123456", "127.0.0.1.evil.example", "[::1", "[::1]x", "::1",
      "localhost@evil.example",
      "127.1", "2130706433", "localhost, evil.example", "",
    ])
  func refusesForeignHosts(host: String) async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.get("/", host: host)
      #expect(page.status == 421)
      #expect(page.body.contains("--trusted-host"))
      #expect(!page.text.contains("thuis"))
    }
  }

  @Test("Wants one name", arguments: ["", "Host: localhost\r\nHost: evil.example\r\n"])
  func wantsOneHost(lines: String) async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.ask("GET / HTTP/1.1\r\n\(lines)\r\n")
      #expect(page.status == 400)
    }
  }
}
