internal import AgendaModel
internal import Diagnostics
internal import Pages
internal import Preview
internal import Publishing
internal import Reading
internal import Synchronization

/// Shows an agenda in the browser while it is written.
struct ServeAction: Sendable {
  /// What the user asked for.
  struct Request: Sendable {
    /// The folder.
    var folder: String
    /// Where to listen.
    var settings: PreviewSettings
    /// Whether the browser is opened.
    var opensBrowser: Bool
    /// Whether pages are shown as visitors will see them.
    var isPublic: Bool
  }

  /// What was asked.
  private let request: Request
  /// What open pages are told.
  private let events = PreviewEvents()

  /// Prepares to serve.
  init(_ request: Request) { self.request = request }

  /// Serves until the user stops it.
  ///
  /// The main thread waits for that; all else goes on beside it.
  func run() -> ExitStatus {
    StopRequest.prepare()
    // Fine when the user stops it.
    let outcome = Mutex(ExitStatus.fine)
    let work = Task.detached {
      let status = await serve()
      outcome.withLock { $0 = status }
      StopRequest.give()
    }
    StopRequest.wait()
    work.cancel()
    return outcome.withLock { $0 }
  }

  /// Serves, and returns how that ended: only when it cannot go on, or is cancelled.
  private func serve() async -> ExitStatus {
    let maker = PreviewMaker(
      folder: request.folder, isPublic: request.isPublic, regelingen: Editions.all().regelingen,
      standard: .embedded())
    // What changes from here on is noticed, also while the first state is made.
    let changes = FolderWatcher(folders: [request.folder]).changes()
    guard let session = await PreviewSession(maker) else {
      AgendaSource.reportMissing(request.folder)
      return .failed
    }
    await tell(session.newest)
    let server = PreviewServer(request.settings, events: events) { path, _ in
      await session.answer(path)
    }
    let watching = Task { await follow(changes, session) }
    defer { watching.cancel() }
    do throws(PreviewError) {
      try await server.run { address in await announce(address, session) }
      return .fine
    } catch {
      Terminal.report(error.summary, why: error.explanation, mend: error.mend)
      return .failed
    }
  }

  /// Renews the agenda at each change, until the task is cancelled.
  private func follow(_ changes: AsyncStream<Set<String>>, _ session: PreviewSession) async {
    var last = await session.newest
    for await paths in changes {
      guard let next = await session.renew() else {
        Terminal.error(
          "De map \"\(request.folder)\" is er niet meer. De laatste versie blijft staan.\n")
        continue
      }
      tell(next, changedStyles: last.press.assets != next.press.assets)
      Terminal.error(ServeWords.renewed(paths, in: request.folder, next.findings))
      last = next
      guard !next.source.templates.isEmpty, let named = await session.checkTemplates() else {
        continue
      }
      tell(named)
      last = named
    }
  }

  /// Tells open pages that there is a new state.
  private func tell(_ state: PreviewState, changedStyles: Bool = false) {
    events.send(
      event: "gebouwd", data: "{\"versie\":\(state.version),\"opmaak\":\(changedStyles)}")
  }

  /// Says where the preview is.
  private func announce(_ address: String, _ session: PreviewSession) async {
    let findings = await session.newest.findings
    let own = ["127.0.0.1", "localhost", "::1"].contains(request.settings.host)
    _ = Terminal.out(
      ServeWords.ready(request.folder, address, findings, isOpenToOthers: !own))
    guard request.opensBrowser, !BrowserStart.open(address) else { return }
    Terminal.error("Er is geen browser gevonden om te openen. Typ het adres zelf in een browser.\n")
  }
}
