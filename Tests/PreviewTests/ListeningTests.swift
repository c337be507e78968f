import Foundation
import Synchronization
import Testing

@testable import Preview

/// Where the preview listens, what it says when it cannot, and how it stops.
@Suite("Listening of the preview")
struct ListeningTests {
  /// Starts a preview that must not come to listen, and returns why.
  private func refusal(_ change: (inout PreviewSettings) -> Void) async throws -> PreviewError {
    var settings = PreviewSettings()
    change(&settings)
    let server = PreviewServer(settings, events: PreviewEvents()) { _, _ in nil }
    return try await #require(throws: PreviewError.self) {
      try await server.run { address in Issue.record("it listens at \(address)") }
    }
  }

  @Test func saysThatThePortIsTaken() async throws {
    try await RunningPreview.run { preview in
      let error = try await refusal { $0.port = .exactly(preview.port) }
      #expect(error.kind == .portTaken)
      #expect(error.summary == "Poort \(preview.port) is al in gebruik")
      #expect(error.mend.contains("--port"))
    }
  }

  @Test func takesTheNextFreePort() async throws {
    try await RunningPreview.run { first in
      try await RunningPreview.run {
        $0.port = .firstFree(from: first.port)
      } _: { second in
        #expect(second.port > first.port && second.port < first.port + 20)
        let page = try await second.get("/", host: "127.0.0.1:\(second.port)")
        #expect(page.status == 200)
      }
    }
  }

  @Test func saysThatAllPortsAreTaken() async throws {
    // From the last port there is no next one.
    let last = try? ListeningSocket.open(settings(.exactly(.max)))
    defer { last?.close() }
    let error = try await refusal { $0.port = .firstFree(from: .max) }
    #expect(error.kind == .portTaken)
    #expect(error.summary == "De poorten 65535 tot en met 65535 zijn al in gebruik")
  }

  @Test(
    "Refuses a host that is no address", arguments: ["", "thuis", "127.0.0.1:80", "1.2.3", "[::1]"])
  func refusesUnreadableHosts(host: String) async throws {
    let error = try await refusal { $0.host = host }
    #expect(error.kind == .unreadableHost)
    #expect(error.summary == "`\(host)` is geen adres om op te luisteren")
  }

  @Test func saysThatAnAddressIsNotOfThisMachine() async throws {
    let error = try await refusal { $0.host = "192.0.2.1" }
    #expect(error.kind == .foreignHost)
    #expect(error.summary == "Het adres `192.0.2.1` is niet van deze computer")
  }

  @Test(
    "Knows why the system refused",
    arguments: [
      (EACCES, PreviewError.Kind.permission), (EPERM, .permission), (EADDRINUSE, .portTaken),
      (EADDRNOTAVAIL, .foreignHost), (EMFILE, .system(code: EMFILE)),
    ])
  func explainsTheSystem(code: Int32, kind: PreviewError.Kind) {
    let error = PreviewError.refused(host: "127.0.0.1", port: 80, code: code, reason: "reden")
    #expect(error.kind == kind)
    for text in [error.summary, error.explanation, error.mend] { #expect(!text.isEmpty) }
  }

  @Test func tellsTheAddressToOpen() throws {
    for (host, start) in [
      ("127.0.0.1", "http://127.0.0.1:"), ("localhost", "http://localhost:"),
      ("::1", "http://[::1]:"),
    ] {
      var settings = settings(.exactly(0))
      settings.host = host
      let listening = try ListeningSocket.open(settings)
      #expect(listening.address.hasPrefix(start) && listening.address.hasSuffix("/"))
      listening.close()
    }
  }

  @Test func closesAllWhenItIsStopped() async throws {
    var clients: [RawClient] = []
    var port: UInt16 = 0
    try await RunningPreview.run { preview in
      let own = preview.port
      clients = try await apart {
        try ["", "GET /", "GET /-/events HTTP/1.1\r\nHost: localhost\r\n\r\n"].map { text in
          let client = try RawClient(port: own)
          client.send(text)
          return client
        }
      }
      port = own
      try await eventually { preview.events.listenerCount == 1 }
    }
    for client in clients {
      let rest = try await apart { client.read() }
      #expect(!rest.isLate)
    }
    let closed = port
    await #expect(throws: POSIXError.self) { _ = try await apart { try RawClient(port: closed) } }
  }

  @Test func answersWhileAllThreadsOfSwiftAreBusy() async throws {
    let events = PreviewEvents()
    let server = PreviewServer(
      settings(.exactly(0)), events: events, answer: RunningPreview.usual)
    let (addresses, ready) = AsyncStream.makeStream(of: String.self)
    // A task of its own, so that the server does not get the threads of this test.
    let running = Task.detached { try await server.run { ready.yield($0) } }
    let page = try await withTaskExecutorPreference(PreviewExecutor()) {
      let address = try #require(await addresses.first { _ in true })
      let port = try #require(URL(string: address)?.port)
      let isOver = Flag()
      let load = Task.detached {
        await withTaskGroup(of: Void.self) { group in
          for _ in 0..<64 { group.addTask { while !isOver.isUp { usleep(1_000) } } }
        }
      }
      usleep(50_000)
      let page = try await RunningPreview(port: UInt16(port), events: events).get("/")
      isOver.raise()
      await load.value
      return page
    }
    running.cancel()
    _ = await running.result
    #expect(page.status == 200)
  }

  /// Returns the usual settings with a port.
  private func settings(_ port: PreviewSettings.Port) -> PreviewSettings {
    var settings = PreviewSettings()
    settings.port = port
    return settings
  }
}

/// Tells other threads that something is over.
private final class Flag: Sendable {
  /// Whether it is.
  private let state = Atomic(false)

  /// Whether it is over.
  var isUp: Bool { state.load(ordering: .relaxed) }

  /// Says that it is over.
  func raise() { state.store(true, ordering: .relaxed) }
}
