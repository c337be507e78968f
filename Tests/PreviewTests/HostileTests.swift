import Foundation
import Synchronization
import Testing

@testable import Preview

/// What programs send that mean no good, and that the preview outlives them.
@Suite("Hostile requests", .serialized)
struct HostileTests {
  /// Runs a preview with short times, keeps the paths that it asks the site for, and looks
  /// afterwards whether it still answers.
  private func besieged(
    _ change: (inout PreviewLimits) -> Void = { _ in },
    _ body: (RunningPreview) async throws -> Void
  ) async throws -> Set<String> {
    let asked = AskedPaths()
    let answer: @Sendable (String, String) async -> PreviewAnswer? = { path, query in
      asked.insert(path)
      return await RunningPreview.usual(path, query)
    }
    try await RunningPreview.run(
      { settings in
        settings.limits.headTime = .milliseconds(300)
        settings.limits.idleTime = .milliseconds(600)
        change(&settings.limits)
      }, answer: answer
    ) { preview in
      try await body(preview)
      let page = try await preview.get("/")
      #expect(page.body == "<h1>thuis</h1>")
    }
    return asked.all
  }

  @Test func outlivesThousandsOfRequests() async throws {
    let before = openFileCount("socket:")
    let asked = try await besieged { preview in
      try await withThrowingTaskGroup(of: [Int].self) { group in
        for worker in 0..<6 {
          group.addTask {
            try await apart { try HostileRequest.attack(preview.port, seed: worker, count: 500) }
          }
        }
        let statuses = try await group.reduce(into: []) { $0 += $1 }
        #expect(statuses.count == 3_000)
        let usual: Set = [0, 200, 302, 400, 404, 405, 413, 414, 421, 431, 505]
        #expect(Set(statuses).isSubset(of: usual))
        #expect(statuses.count { $0 == 400 } > 300 && statuses.count { $0 == 421 } > 100)
      }
      try await eventually { openFileCount("socket:") < before + 40 }
    }
    for path in asked {
      let steps = path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(!steps.contains("..") && !steps.contains("."), "\(path)")
      #expect(!path.contains("\\") && !path.contains("\0") && !path.hasPrefix("/"), "\(path)")
    }
  }

  @Test(
    "Cuts off what does not end",
    arguments: [
      ("GET /", "a", 414), ("GET / HTTP/1.1\r\nHost: localhost\r\nX: ", "a", 431),
      ("GET / HTTP/1.1\r\nHost: localhost\r\n", "X: y\r\n", 431),
    ])
  func cutsOffEndlessHeads(start: String, more: String, status: Int) async throws {
    _ = try await besieged { preview in
      let block = Array(String(repeating: more, count: 1 << 20).utf8)
      let answer = try await preview.ask(Array(start.utf8) + block.prefix(40_000))
      #expect(answer.status == status)
      let port = preview.port
      let sent = try await apart {
        let client = try RawClient(port: port)
        client.send(start)
        return (0..<64).reduce(0) { sent, _ in sent + client.send(block) }
      }
      // No more than fits in the buffers of the system.
      #expect(sent < 16 << 20)
    }
  }

  @Test func holdsNoMoreThanOneHead() throws {
    var buffer = HeadBuffer(limit: 1_000)
    buffer.append(Array("GET / HTTP/1.1\r\nX: ".utf8))
    #expect(try buffer.next() == nil)
    buffer.append([UInt8](repeating: UInt8(ascii: "a"), count: 1_000))
    #expect(throws: Refusal.headTooLong) { () throws in _ = try buffer.next() }
  }

  @Test(
    "Waits a short time for the rest",
    arguments: [
      "", "G", "GET / HTTP/1.1", "GET / HTTP/1.1\r\nHost: localhost\r\n",
      "GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET /",
    ])
  func endsHalfRequests(half: String) async throws {
    _ = try await besieged { preview in
      let answer = try await preview.ask(half, patience: 8)
      #expect(!answer.isLate)
    }
  }

  @Test func countsTheTimeOfAHeadOnce() async throws {
    _ = try await besieged { preview in
      let port = preview.port
      let sent = try await apart {
        let client = try RawClient(port: port)
        client.send("GET / HTTP/1.1\r\nX: ")
        for number in 0..<400 {
          guard client.send([UInt8(ascii: "a")]) == 1 else { return number }
          usleep(20_000)
        }
        return 400
      }
      #expect(sent < 200)
    }
  }

  @Test func makesRoomForWhoAsks() async throws {
    let before = openFileCount("socket:")
    _ = try await besieged { limits in
      limits.connections = 16
      limits.idleTime = .seconds(60)
      limits.headTime = .seconds(60)
    } _: { preview in
      let port = preview.port
      let clients = try await apart {
        try (0..<300).map { number in
          let client = try RawClient(port: port)
          if number.isMultiple(of: 2) { client.send("GET / HTTP/1.1\r\nHo") }
          return client
        }
      }
      let page = try await preview.get("/")
      #expect(page.status == 200)
      // Ours, those of other tests, and twice the limit at most.
      try await eventually { openFileCount("socket:") < before + clients.count + 32 + 20 }
      withExtendedLifetime(clients) {}
    }
  }

  @Test func refusesWhatItHasNoRoomFor() async throws {
    let answer: @Sendable (String, String) async -> PreviewAnswer? = { _, _ in
      try? await Task.sleep(for: .seconds(60))
      return nil
    }
    try await RunningPreview.run({ $0.limits.connections = 4 }, answer: answer) { preview in
      let port = preview.port
      let clients = try await apart {
        try (0..<4).map { _ in
          let client = try RawClient(port: port)
          client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
          return client
        }
      }
      try await Task.sleep(for: .milliseconds(200))
      let refused = try await preview.ask("")
      #expect(refused.status == 503)
      withExtendedLifetime(clients) {}
    }
  }

  @Test func dropsWhoTakesNoAnswer() async throws {
    let page = PreviewAnswer(kind: "text/plain", bytes: .init(repeating: 65, count: 64 << 20))
    try await RunningPreview.run(
      { $0.limits.writingTime = .milliseconds(300) }, answer: { _, _ in page }
    ) { preview in
      let port = preview.port
      let received = try await apart {
        let client = try RawClient(port: port)
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        usleep(1_500_000)
        return client.read().text.utf8.count
      }
      #expect(received < 64 << 20)
    }
  }
}

/// The paths that a site was asked for.
private final class AskedPaths: Sendable {
  /// The paths.
  private let paths = Mutex<Set<String>>([])

  /// All paths.
  var all: Set<String> { paths.withLock { $0 } }

  /// Takes in a path.
  func insert(_ path: String) { paths.withLock { _ = $0.insert(path) } }
}
