/// Where and how the preview listens.
public struct PreviewSettings: Sendable {
  /// Which port the preview takes.
  public enum Port: Sendable, Equatable {
    /// This one or, where it is taken, the first free one of the twenty from there.
    case firstFree(from: UInt16)
    /// This one and no other; 0 lets the system choose.
    case exactly(UInt16)
  }

  /// The address to listen at, in numbers, or `localhost`.
  public var host = "127.0.0.1"

  /// The port.
  public var port = Port.firstFree(from: 8080)

  /// The names besides those of this machine under which a browser may ask for pages.
  ///
  /// A page elsewhere can let a name of its own point at this machine ("DNS rebinding"), so that a
  /// name that is not known gets nothing.
  public var trustedHosts: [String] = []

  /// Headers that go with each answer: the same as for publishing.
  ///
  /// Those that the preview sets itself (kind, length, caching, connection) are left out.
  public var extraHeaders: [(name: String, value: String)] = []

  /// How much the preview takes in and holds on to.
  public var limits = PreviewLimits()

  /// Creates the usual settings.
  public init() {}
}
