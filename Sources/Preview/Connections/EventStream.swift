/// Tells one page what happens, for as long as it listens.
struct EventStream: Sendable {
  /// The connection of the page.
  let wire: Wire

  /// What is served.
  let site: ServedSite

  /// Sends what happened after a number, and then whatever happens.
  func run(after number: Int?) async {
    let (wakes, waker) = site.events.listen()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        // A page sends nothing more: what comes in can only be the end.
        _ = await wire.read()
        waker.finish()
      }
      group.addTask {
        while (try? await Task.sleep(for: site.limits.heartbeat)) != nil { waker.yield(.beat) }
      }
      await tell(wakes, after: number)
      waker.finish()
      group.cancelAll()
    }
  }

  /// Sends what there is to tell each time that there may be something.
  private func tell(_ wakes: AsyncStream<EventWake>, after number: Int?) async {
    // A page whose server went away asks again after a second.
    guard await send(site.writing.streamHead() + Array("retry: 1000\n\n".utf8)) else { return }
    var known = number
    for await wake in wakes {
      let (news, last) = site.events.news(after: known)
      known = last
      let bytes = news.isEmpty && wake == .beat ? Array(":\n\n".utf8) : news
      guard bytes.isEmpty ? true : await send(bytes) else { return }
    }
  }

  /// Sends bytes within the time that there is for it.
  private func send(_ bytes: [UInt8]) async -> Bool {
    wire.begin(.streaming, within: site.limits.writingTime)
    defer { wire.begin(.streaming, within: nil) }
    return await wire.write(bytes)
  }
}
