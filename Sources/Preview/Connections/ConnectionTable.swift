internal import FlyingSocks
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The open connections, how many there may be, and until when each may do what it does.
///
/// FlyingSocks waits without an end for bytes that do not come. What is overdue is therefore shut
/// down from here, which wakes whoever waits for it. Only `close` closes a connection; its number
/// may belong to another one at once.
final class ConnectionTable: Sendable {
  /// What a connection does.
  enum Phase {
    /// It waits for a request.
    case idle
    /// It takes in a request.
    case reading
    /// It works out or sends an answer.
    case answering
    /// It tells what happens.
    case streaming
  }

  /// An open connection.
  private struct Entry {
    /// Its file of the system.
    let file: Int32
    /// What it does.
    var phase = Phase.idle
    /// Since when it does so.
    var since: ContinuousClock.Instant
    /// Until when it may; nil for without an end.
    var deadline: ContinuousClock.Instant?
    /// Whether it was shut down and is still to be closed.
    var isEnding = false
  }

  /// How many there may be, and for how long.
  private let limits: PreviewLimits

  /// The connections by number, held by one thread at a time.
  private let entries = Mutex<(last: Int, open: [Int: Entry])>((0, [:]))

  /// Creates a table without connections.
  init(limits: PreviewLimits) { self.limits = limits }

  /// What came of a connection that wants to be taken in.
  enum Entrance {
    /// It has this number.
    case open(Int)
    /// There will be room once those that were shut down are closed.
    case soon
    /// As many are at work as may be.
    case full
  }

  /// Takes in a connection.
  ///
  /// Where there are as many as may be, the one that waits for a request the longest makes room, so
  /// that a program that opens connections and says nothing locks nobody out.
  func open(_ file: Int32) -> Entrance {
    let now = ContinuousClock.now
    return entries.withLock { entries in
      if entries.open.count >= 2 * limits.connections { return .soon }
      let live = entries.open.count { !$0.value.isEnding }
      if live >= limits.connections {
        guard let (victim, entry) = Self.victim(entries.open) else { return .full }
        Self.end(&entries.open[victim, default: entry])
      }
      entries.last += 1
      entries.open[entries.last] = Entry(file: file, since: now, deadline: now + limits.idleTime)
      return .open(entries.last)
    }
  }

  /// Says what a connection does from now on, and how long it may take; nil for without an end.
  ///
  /// Returns false when it may not, because as many do so as may.
  @discardableResult
  func begin(_ phase: Phase, _ number: Int, within time: Duration?) -> Bool {
    let now = ContinuousClock.now
    return entries.withLock { entries in
      let streams = entries.open.count { $0.key != number && $0.value.phase == .streaming }
      guard phase != .streaming || streams < limits.streams else { return false }
      entries.open[number]?.phase = phase
      entries.open[number]?.since = now
      entries.open[number]?.deadline = time.map { now + $0 }
      return true
    }
  }

  /// Says to the other side that nothing more is sent.
  func endSending(_ number: Int) {
    entries.withLock { entries in
      guard let entry = entries.open[number] else { return }
      _ = shutdown(entry.file, Int32(SHUT_WR))
    }
  }

  /// Closes a connection, which nobody may use or wait for any more.
  func close(_ number: Int) {
    entries.withLock { entries in
      guard let entry = entries.open.removeValue(forKey: number) else { return }
      _ = systemClose(entry.file)
    }
  }

  /// Shuts down the connections whose time is up.
  func endOverdue() {
    let now = ContinuousClock.now
    endAll { entry in entry.deadline.map { $0 <= now } ?? false }
  }

  /// Shuts down all connections.
  func endAll() { endAll { _ in true } }

  /// Shuts down the connections for which something holds.
  private func endAll(where holds: (Entry) -> Bool) {
    entries.withLock { entries in
      for (number, entry) in entries.open where !entry.isEnding && holds(entry) {
        Self.end(&entries.open[number, default: entry])
      }
    }
  }

  /// Shuts down a connection, so that whoever waits for it wakes.
  private static func end(_ entry: inout Entry) {
    entry.isEnding = true
    _ = shutdown(entry.file, Int32(SHUT_RDWR))
  }

  /// Returns the connection that makes room for another: the one that says nothing the longest.
  private static func victim(_ open: [Int: Entry]) -> (key: Int, value: Entry)? {
    let silent = open.filter { !$0.value.isEnding && $0.value.phase == .idle }
    let slow = open.filter { !$0.value.isEnding && $0.value.phase == .reading }
    return (silent.isEmpty ? slow : silent).min {
      ($0.value.since, $0.key) < ($1.value.since, $1.key)
    }
  }
}

/// Closes a file of the system, where a method of the same name hides its function.
private func systemClose(_ file: Int32) -> Int32 { close(file) }
