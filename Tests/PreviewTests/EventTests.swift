import Foundation
import Testing

@testable import Preview

/// What open pages are told.
@Suite("Events of the preview")
struct EventTests {
  /// Begins to listen for events and returns what comes, up to a text.
  private func connect(
    _ preview: RunningPreview, query: String, more: String = "", until end: String
  ) async throws -> String {
    let port = preview.port
    return try await apart {
      let client = try RawClient(port: port)
      client.send("GET /-/events\(query) HTTP/1.1\r\nHost: localhost\r\n\(more)\r\n")
      return client.read { $0.contains(end) }.text
    }
  }

  /// Begins to listen for events and waits until the server counts the page in.
  private func listen(
    _ preview: RunningPreview, query: String = "", more: String = ""
  ) async throws -> RawClient {
    let port = preview.port
    return try await apart {
      let client = try RawClient(port: port)
      client.send("GET /-/events\(query) HTTP/1.1\r\nHost: localhost\r\n\(more)\r\n")
      _ = client.read { $0.contains("retry: 1000\n\n") }
      return client
    }
  }

  /// Returns what a page gets, up to a text.
  private func told(_ client: RawClient, until end: String) async throws -> String {
    try await apart { client.read { $0.contains(end) }.text }
  }

  @Test func tellsAnOpenPage() async throws {
    try await RunningPreview.run { preview in
      let client = try await listen(preview)
      preview.events.send(event: "gewijzigd", data: "index.html\nbegroting/index.html")
      let text = try await told(client, until: "begroting/index.html\n\n")
      let id = preview.events.position
      #expect(
        text == "id: \(id)\nevent: gewijzigd\ndata: index.html\ndata: begroting/index.html\n\n")
    }
  }

  @Test func sendsTheHeadersOfAStream() async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.ask(
        "HEAD /-/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(page.header("Content-Type") == "text/event-stream; charset=utf-8")
      #expect(page.header("Cache-Control") == "no-store")
      #expect(page.header("X-Content-Type-Options") == "nosniff")
    }
  }

  @Test func tellsALatePageWhatItMissed() async throws {
    try await RunningPreview.run { preview in
      preview.events.send(event: "stand", data: "oud")
      let loaded = preview.events.position
      preview.events.send(event: "gewijzigd", data: "een")
      preview.events.send(event: "gewijzigd", data: "twee")
      for (query, more) in [("?after=\(loaded)", ""), ("", "Last-Event-ID: \(loaded)\r\n")] {
        let text = try await connect(preview, query: query, more: more, until: "data: twee\n\n")
        #expect(text.contains("data: een"))
        #expect(!text.contains("data: oud"))
      }
    }
  }

  @Test(
    "Tells the last of each kind to a page that knows nothing",
    arguments: [
      "", "?after=x", "?after=x-1", "?after=-1", "?after=", "?after=999999999999999999999999",
    ])
  func tellsTheStand(query: String) async throws {
    try await RunningPreview.run { preview in
      preview.events.send(event: "stand", data: "oud")
      preview.events.send(event: "stand", data: "nieuw")
      preview.events.send(event: "gewijzigd", data: "een")
      let text = try await connect(preview, query: query, until: "data: een\n\n")
      #expect(text.contains("data: nieuw") && !text.contains("data: oud"))
    }
  }

  @Test("Lets only its own pages listen", arguments: ["cross-site", "same-site", "iets", ""])
  func refusesPagesElsewhere(origin: String) async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.get("/-/events", more: "Sec-Fetch-Site: \(origin)\r\n")
      #expect(page.status == 403)
      let client = try await listen(preview, more: "Sec-Fetch-Site: same-origin\r\n")
      preview.events.send(event: "e", data: "d")
      #expect(try await told(client, until: "data: d").contains("event: e"))
    }
  }

  @Test func boundsTheNumberOfStreams() async throws {
    try await RunningPreview.run {
      $0.limits.streams = 3
    } _: { preview in
      var clients: [RawClient] = []
      for _ in 0..<3 { clients.append(try await listen(preview)) }
      #expect(try await preview.get("/-/events").status == 503)
      #expect(try await preview.get("/").status == 200)
      #expect(preview.events.listenerCount == 3)
      // A page that is closed makes room at once, also while nothing is sent.
      clients.removeLast()
      try await eventually { preview.events.listenerCount == 2 }
      let client = try await listen(preview)
      preview.events.send(event: "e", data: "d")
      #expect(try await told(client, until: "data: d").contains("event: e"))
    }
  }

  @Test func givesASignOfLife() async throws {
    try await RunningPreview.run {
      $0.limits.heartbeat = .milliseconds(20)
    } _: { preview in
      let client = try await listen(preview)
      #expect(try await told(client, until: ":\n\n:\n\n").hasSuffix(":\n\n"))
    }
  }

  @Test func dropsAPageThatTakesNothing() async throws {
    try await RunningPreview.run {
      $0.limits.writingTime = .milliseconds(200)
    } _: { preview in
      let client = try await listen(preview)
      let block = String(repeating: "x", count: 900_000)
      try await eventually {
        // More and more, since the system's own buffers take some of it.
        preview.events.send(event: "groot", data: block)
        return preview.events.listenerCount == 0
      }
      withExtendedLifetime(client) {}
    }
  }

  @Test func breaksNoStreamWithAName() {
    let told = ToldEvent(number: 1, name: "a", data: "x\r\ny\rz\n")
    #expect(
      String(decoding: told.bytes(run: "r"), as: UTF8.self)
        == "id: r-1\nevent: a\ndata: x\ndata: y\ndata: z\ndata: \n\n")
  }

  @Test func forgetsOldEventsButNotTheLastOfAName() {
    var log = EventLog()
    log.append(event: "stand", data: "s")
    for number in 0..<1_000 { log.append(event: "gewijzigd", data: "\(number)") }
    #expect(log.events(after: 1_000).map(\.data) == ["999"])
    #expect(log.events(after: 990).count == 11)
    #expect(log.events(after: 1).map(\.data) == ["s", "999"])
    #expect(log.events(after: nil).map(\.data) == ["s", "999"])
    #expect(log.events(after: 1_001).isEmpty)
    #expect(log.events(after: 5_000).count == 2)
  }

  @Test func keepsFewBytesOfEvents() {
    var log = EventLog()
    for number in 0..<50 {
      log.append(event: "e", data: String(repeating: "\(number % 10)", count: 100_000))
    }
    #expect(log.events(after: 45).count == 5)
    #expect(log.events(after: 10).count == 1)
  }
}
