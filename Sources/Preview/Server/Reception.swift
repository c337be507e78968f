internal import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Takes in connections and sees to it that none stays too long.
struct Reception: Sendable {
  /// Waits for all sockets.
  private let pool: any AsyncSocketPool

  /// The socket that browsers connect to.
  private let listening: AsyncSocket

  /// What is served.
  private let site: ServedSite

  /// The open connections.
  private let table: ConnectionTable

  /// Gets ready to take in the connections of a socket.
  static func prepared(
    _ socket: Socket, _ site: ServedSite
  ) async throws(PreviewError) -> Reception {
    do {
      let pool: some AsyncSocketPool = .make(maxEvents: 64)
      try await pool.prepare()
      let listening = try AsyncSocket(socket: socket, pool: pool)
      return Reception(
        pool: pool, listening: listening, site: site, table: ConnectionTable(limits: site.limits))
    } catch {
      throw .system(0, "\(error)")
    }
  }

  /// Takes in connections until the task is cancelled or the pool fails.
  func run(ready: @escaping @Sendable () async -> Void) async {
    let endless: [@Sendable () async -> Void] = [{ try? await pool.run() }, accept, watchTime]
    await withTaskGroup(of: Bool.self) { group in
      for work in endless {
        group.addTask {
          await work()
          return true
        }
      }
      group.addTask {
        await ready()
        return false
      }
      for await isOver in group where isOver { break }
      group.cancelAll()
      table.endAll()
    }
  }

  /// Takes in connections, each with a task of its own.
  @Sendable private func accept() async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        guard let socket = try? await listening.accept() else {
          // Too many files may be open; some will be closed again.
          try? await Task.sleep(for: .milliseconds(20))
          continue
        }
        if let conversation = await conversation(socket) {
          group.addTask { await conversation.run() }
        }
      }
      group.cancelAll()
    }
  }

  /// Takes in one connection; refuses it where there are too many.
  private func conversation(_ socket: AsyncSocket) async -> Conversation? {
    let file = socket.socket.file.rawValue
    SocketOptions.keepFromPrograms(file)
    SocketOptions.sendAtOnce(file)
    guard let number = await number(file) else {
      let refusal = Refusal.tooManyConnections.answer
      _ = try? socket.socket.write(Data(site.writing.bytes(refusal, to: RequestShape())))
      try? socket.close()
      return nil
    }
    return Conversation(wire: Wire(socket: socket, number: number, table: table), site: site)
  }

  /// Returns the number of a connection in the table, for which it waits a little; nil without
  /// room.
  private func number(_ file: Int32) async -> Int? {
    for _ in 0..<500 {
      switch table.open(file) {
      case .open(let number): return number
      case .full: return nil
      // Others wait in the system's queue meanwhile.
      case .soon: try? await Task.sleep(for: .milliseconds(2))
      }
    }
    return nil
  }

  /// Ends what is overdue, over and over.
  @Sendable private func watchTime() async {
    while (try? await Task.sleep(for: site.limits.tick)) != nil { table.endOverdue() }
  }
}
