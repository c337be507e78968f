internal import FlyingSocks

/// Serves a site from memory to browsers on this machine.
///
/// It reads no file: it asks a closure for each address. An address ending in a slash means the
/// `index.html` in it; one whose last slash is missing is sent on. The stream of events stands at
/// `/-/events`; the other addresses under `/-/` go to the closure too. It works on threads of its
/// own, so that it answers while the site is built anew.
public struct PreviewServer: Sendable {
  /// Where and how it listens.
  private let settings: PreviewSettings

  /// What is served.
  private let site: ServedSite

  /// Creates a server that does not listen yet.
  ///
  /// - Parameters:
  ///   - settings: Where and how it listens.
  ///   - events: What open pages are told.
  ///   - answer: What is answered for the path of a file, without its first slash and without
  ///     percent signs, and for the query as it was sent; nil, or a page with status 404, where
  ///     there is none. It is called on threads of the preview, and should look up, not build.
  public init(
    _ settings: PreviewSettings, events: PreviewEvents,
    answer: @escaping @Sendable (_ path: String, _ query: String) async -> PreviewAnswer?
  ) {
    self.settings = settings
    site = ServedSite(
      limits: settings.limits,
      hosts: HostRule(host: settings.host, trusted: settings.trustedHosts),
      writing: ResponseWriting(extraHeaders: settings.extraHeaders), events: events, answer: answer)
  }

  /// Listens and answers until its task is cancelled, and then closes all that is open.
  ///
  /// - Parameter ready: Is called once browsers can connect, with the address to open.
  /// - Throws: Why it cannot listen, in Dutch.
  public func run(
    ready: @escaping @Sendable (_ address: String) async -> Void
  ) async throws(PreviewError) {
    let listening = try ListeningSocket.open(settings)
    defer { listening.close() }
    try await withTaskExecutorPreference(PreviewExecutor()) { () throws(PreviewError) in
      let reception = try await Reception.prepared(listening.socket, site)
      await reception.run { await ready(listening.address) }
    }
    guard Task.isCancelled else { throw .system(0, "het wachten op verbindingen is gestopt") }
  }
}
