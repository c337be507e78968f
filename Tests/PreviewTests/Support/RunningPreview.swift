import Foundation
import Testing

@testable import Preview

/// A preview that runs on a free port for as long as a test needs it.
struct RunningPreview: Sendable {
  /// The port.
  let port: UInt16

  /// What its pages are told.
  let events: PreviewEvents

  /// A small site: by path the text of a page.
  static let pages = [
    "index.html": "<h1>thuis</h1>", "indicator/2c/index.html": "<h1>2c</h1>",
    "a b/é.html": "<h1>vreemde tekens</h1>",
  ]

  /// Answers from the small site.
  static let usual: @Sendable (String, String) async -> PreviewAnswer? = { path, _ in
    pages[path].map { PreviewAnswer(kind: "text/html; charset=utf-8", bytes: Array($0.utf8)) }
  }

  /// Runs a preview, does something with it and stops it.
  static func run(
    _ change: (inout PreviewSettings) -> Void = { _ in },
    answer: @escaping @Sendable (String, String) async -> PreviewAnswer? = usual,
    _ body: (RunningPreview) async throws -> Void
  ) async throws {
    var settings = PreviewSettings()
    settings.port = .exactly(0)
    change(&settings)
    let events = PreviewEvents()
    let server = PreviewServer(settings, events: events, answer: answer)
    // Other suites keep Swift's own threads busy, and would make ours wait for seconds.
    try await withTaskExecutorPreference(PreviewExecutor()) {
      try await run(server, events, body)
    }
  }

  /// Runs a server, does something with it and stops it.
  private static func run(
    _ server: PreviewServer, _ events: PreviewEvents, _ body: (RunningPreview) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      let (addresses, ready) = AsyncStream.makeStream(of: String.self)
      group.addTask {
        defer { ready.finish() }
        try await server.run { ready.yield($0) }
      }
      let address = await addresses.first { _ in true }
      let port = try #require(address.flatMap { URL(string: $0)?.port })
      try await body(RunningPreview(port: UInt16(port), events: events))
      group.cancelAll()
    }
  }

  /// Sends one request and returns its answer.
  func ask(_ request: String, patience: Int = 10) async throws -> RawClient.Received {
    try await ask(Array(request.utf8), patience: patience)
  }

  /// Sends bytes and returns what comes back.
  func ask(_ request: [UInt8], patience: Int = 10) async throws -> RawClient.Received {
    let port = port
    return try await apart {
      let client = try RawClient(port: port, patience: patience)
      client.send(request)
      return client.read()
    }
  }

  /// Asks for a page, as a browser does that wants only that one.
  func get(
    _ target: String, host: String = "localhost", more: String = ""
  ) async throws -> RawClient.Received {
    try await ask("GET \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(more)\r\n")
  }
}

/// The number of files of one kind, such as `socket:`, that this process has open.
func openFileCount(_ kind: String) -> Int {
  let folder = "/proc/self/fd"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.count { name in
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + name)
    return target?.hasPrefix(kind) ?? false
  }
}
