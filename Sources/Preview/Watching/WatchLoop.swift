/// Waits for changes and tells them, until it is stopped.
struct WatchLoop: Sendable {
  /// How long it must be quiet before changes are told.
  private static let quiet: Duration = .milliseconds(15)

  /// How long changes are kept at most.
  private static let longest: Duration = .milliseconds(60)

  /// The share of the time that looking at all files may take: one part in so many.
  private static let scanShare = 20

  /// The folders.
  private let folders: [String]

  /// How changes are noticed.
  private let way: WatchWay

  /// Says when to stop.
  private let stop: StopSignal

  /// Where changes are told.
  private let sink: AsyncStream<Set<String>>.Continuation

  /// What the system tells; nil where it tells nothing.
  private var notices: FolderNotices?

  /// Whether something changed of which the system told nothing, as on drives of Windows.
  private var isSilent = false

  /// The stamps of all files as they were told last.
  private var known: [String: FileStamp] = [:]

  /// The paths that may have changed and are not told yet.
  private var pending: Set<String> = []

  /// When the first and the last of those were noticed.
  private var noticed: (first: ContinuousClock.Instant, last: ContinuousClock.Instant)

  /// When all files are to be looked at again.
  private var nextScan: ContinuousClock.Instant

  /// Takes in how all files are now.
  init(
    folders: [String], way: WatchWay, stop: StopSignal,
    sink: AsyncStream<Set<String>>.Continuation
  ) {
    // `content/` and `content` are one folder, and give the same paths.
    self.folders = folders.map { folder in
      folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }
    (self.way, self.stop, self.sink) = (way, stop, sink)
    notices = way.asksSystem ? FolderNotices() : nil
    let now = ContinuousClock.now
    (noticed, nextScan) = ((now, now), now)
    known = scanned()
  }

  /// Tells changes until it is stopped.
  mutating func run() {
    defer {
      notices?.close()
      stop.end()
      sink.finish()
    }
    while true {
      switch stop.wait(for: notices?.file, atMost: due - ContinuousClock.now) {
      case .stop: return
      case .file: takeNotices()
      case .time: break
      }
      guard ContinuousClock.now >= due else { continue }
      guard pending.isEmpty else {
        tell()
        continue
      }
      compare()
      // What looking found and nobody told: from now on we look more often.
      isSilent = isSilent || !pending.isEmpty
    }
  }

  /// When there is something to do: to tell what is pending, or to look at all files.
  private var due: ContinuousClock.Instant {
    pending.isEmpty ? nextScan : min(noticed.last + Self.quiet, noticed.first + Self.longest)
  }

  /// Takes in what the system tells.
  private mutating func takeNotices() {
    guard let told = notices?.take() else { return }
    for notice in told {
      switch notice {
      case .file(let path): note([path])
      case .newFolder(let path): note(scanned([path]).keys)
      case .goneFolder(let path): note(known.keys.filter { $0.hasPrefix(path + "/") })
      case .lost: break
      }
    }
    // Where the system lost count, what is pending must not hold up looking at all files.
    if told.contains(.lost) { compare() }
  }

  /// Looks at all files, and notes those that are not as they were told last.
  private mutating func compare() {
    let found = scanned()
    note(found.filter { known[$0.key] != $0.value }.keys)
    note(known.keys.filter { found[$0] == nil })
  }

  /// Looks at all files in folders, has the system tell of those folders, and says when to look
  /// again.
  private mutating func scanned(_ some: [String]? = nil) -> [String: FileStamp] {
    let start = ContinuousClock.now
    var told = notices
    let files = FolderScan.files(in: some ?? folders) { told?.watch($0) }
    notices = told
    if some == nil {
      let pause = notices == nil || isSilent ? way.pauseWhenUntold : way.pauseWhenTold
      let end = ContinuousClock.now
      nextScan = end + max(pause, (end - start) * Self.scanShare)
    }
    return files
  }

  /// Notes paths that may have changed.
  private mutating func note(_ paths: some Collection<String>) {
    guard !paths.isEmpty else { return }
    let now = ContinuousClock.now
    noticed = (pending.isEmpty ? now : noticed.first, now)
    pending.formUnion(paths)
  }

  /// Tells what is pending.
  private mutating func tell() {
    var changed: Set<String> = []
    for path in pending {
      let (before, now) = (known[path], FileStamp.of(path))
      known[path] = now
      // What came and went since the last time was never there for anyone.
      if before != nil || now != nil { changed.insert(path) }
    }
    pending = []
    guard !changed.isEmpty else { return }
    if case .dropped(let earlier) = sink.yield(changed) { sink.yield(changed.union(earlier)) }
  }
}
