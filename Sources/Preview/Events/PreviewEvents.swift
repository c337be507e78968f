import Synchronization

/// Tells open pages what happened, as server-sent events.
///
/// Each event has a number. A page that connects says up to which one it knows, and gets what came
/// after it; one that does not know gets the last event of each name. So nothing that happens
/// between loading a page and connecting is missed.
public final class PreviewEvents: Sendable {
  /// What is known of the events, and who listens.
  private struct State {
    /// What was told.
    var log = EventLog()
    /// Wakes those who listen, by number.
    var listeners: [Int: AsyncStream<EventWake>.Continuation] = [:]
    /// The number of the last one who began to listen.
    var lastListener = 0
  }

  /// The state, held by one thread at a time.
  private let state = Mutex(State())

  /// What the numbers of this run begin with, so that those of an earlier run mean nothing.
  private let run: String

  /// Creates events of which nothing is told yet.
  public init() { run = String(UInt32.random(in: .min ... .max), radix: 36) }

  /// Up to where a page that is made now knows what happened.
  ///
  /// Put it into the page and connect to `/-/events?after=POSITION`. Browsers that connect again
  /// send the last one that they got by themselves.
  public var position: String { "\(run)-\(state.withLock { $0.log.last })" }

  /// Tells all open pages, and those that connect later, what happened.
  ///
  /// Ends of line in `data` arrive as they are; in `event` they are taken out.
  public func send(event: String, data: String) {
    state.withLock { state in
      state.log.append(event: event.filter { !$0.isNewline }, data: data)
      for listener in state.listeners.values { listener.yield(.news) }
    }
  }

  /// The number of pages that listen.
  public var listenerCount: Int { state.withLock { $0.listeners.count } }

  /// Begins to listen: what is yielded says that there may be something to tell.
  func listen() -> (wakes: AsyncStream<EventWake>, waker: AsyncStream<EventWake>.Continuation) {
    // One is enough: who wakes asks for all that happened.
    let (wakes, waker) = AsyncStream.makeStream(
      of: EventWake.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.lastListener += 1
      state.listeners[state.lastListener] = waker
      return state.lastListener
    }
    waker.onTermination = { [weak self] _ in
      self?.state.withLock { state in _ = state.listeners.removeValue(forKey: number) }
    }
    waker.yield(.news)
    return (wakes, waker)
  }

  /// Returns the events after a number, as they are sent, and the number of the last one.
  func news(after number: Int?) -> (bytes: [UInt8], last: Int) {
    let (events, last) = state.withLock { ($0.log.events(after: number), $0.log.last) }
    return (events.flatMap { $0.bytes(run: run) }, last)
  }

  /// Returns the number in a position; nil when it is not one of this run.
  func number(_ position: String) -> Int? {
    guard position.hasPrefix(run + "-") else { return nil }
    return Int(position.dropFirst(run.count + 1))
  }
}

/// Why a stream of events looks whether there is something to send.
enum EventWake: Sendable {
  /// Something may have happened.
  case news
  /// It is time for a sign of life.
  case beat
}
