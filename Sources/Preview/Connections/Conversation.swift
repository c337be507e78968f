/// Answers the requests of one connection, one after the other.
struct Conversation: Sendable {
  /// The connection.
  let wire: Wire

  /// What is answered to whom.
  let site: ServedSite

  /// Answers until the other side stops, is refused or takes too long.
  func run() async {
    defer { wire.table.close(wire.number) }
    var buffer = HeadBuffer(limit: site.limits.headBytes)
    do throws(Refusal) {
      while let bytes = try await nextHead(&buffer) {
        guard try await answer(try RequestHead(bytes)) else { return await wire.finish() }
      }
    } catch {
      await refuse(error)
    }
  }

  /// Returns the next head; nil when the connection ends first.
  private func nextHead(_ buffer: inout HeadBuffer) async throws(Refusal) -> ArraySlice<UInt8>? {
    wire.begin(.idle, within: site.limits.idleTime)
    var isReading = false
    while true {
      if let head = try buffer.next() { return head }
      // The time for a head is counted once, so that a byte now and then does not stretch it.
      if !buffer.isEmpty, !isReading {
        wire.begin(.reading, within: site.limits.headTime)
        isReading = true
      }
      guard let bytes = await wire.read() else { return nil }
      buffer.append(bytes)
    }
  }

  /// Answers a request; false when the connection has served.
  ///
  /// - Throws: A refusal after which it is not known where a next request would begin.
  private func answer(_ head: RequestHead) async throws(Refusal) -> Bool {
    try site.hosts.check(head)
    guard head.method == "GET" || head.method == "HEAD" else { throw .method }
    guard !head.hasBody else { throw .body }
    // How long the site takes to answer is its own affair.
    wire.begin(.answering, within: nil)
    do throws(Refusal) {
      let path = try RequestPath(head.target)
      try ServedSite.checkOrigin(head, path)
      if path.path == ServedSite.eventsPath { return try await stream(head, path) }
      let bytes = await site.bytes(head, path)
      return await send(bytes) && head.shape.keepsConnection
    } catch {
      guard error.keepsConnection else { throw error }
      let bytes = site.writing.bytes(error.answer, to: head.shape)
      return await send(bytes) && head.shape.keepsConnection
    }
  }

  /// Tells what happens until the other side stops; false, since the connection ends with it.
  private func stream(_ head: RequestHead, _ path: RequestPath) async throws(Refusal) -> Bool {
    guard head.method == "GET" else {
      _ = await send(site.writing.streamHead())
      return false
    }
    guard wire.begin(.streaming, within: site.limits.writingTime) else { throw .tooManyStreams }
    let known = (head.values("last-event-id") + [path.query]).lazy.compactMap(site.number)
    await EventStream(wire: wire, site: site).run(after: known.first)
    return false
  }

  /// Sends an answer within the time that there is for it.
  private func send(_ bytes: [UInt8]) async -> Bool {
    wire.begin(.answering, within: site.limits.writingTime)
    return await wire.write(bytes)
  }

  /// Says why a request is refused, and ends the connection.
  private func refuse(_ refusal: Refusal) async {
    let more = refusal == .method ? "Allow: GET, HEAD\r\n" : ""
    let bytes = site.writing.bytes(refusal.answer, to: RequestShape(), more: more)
    if await send(bytes) { await wire.finish() }
  }
}
