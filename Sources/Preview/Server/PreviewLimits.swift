/// How much one preview takes in and holds on to, so that no program on the machine can exhaust it.
public struct PreviewLimits: Sendable {
  /// The largest number of connections that are open at once.
  public var connections = 64

  /// The largest number of those that may listen for events.
  public var streams = 16

  /// The largest number of bytes of the head of a request.
  public var headBytes = 16_384

  /// The time that a head may take from its first byte to its last.
  public var headTime: Duration = .seconds(10)

  /// The time that a connection may stay open without a request.
  public var idleTime: Duration = .seconds(30)

  /// The time in which a browser must have taken a whole answer.
  public var writingTime: Duration = .seconds(30)

  /// The time between two signs of life on a stream of events.
  public var heartbeat: Duration = .seconds(15)

  /// Creates the usual limits.
  public init() {}

  /// The time between two looks at what is overdue.
  var tick: Duration { min(.milliseconds(250), headTime / 4, idleTime / 4, writingTime / 4) }
}
