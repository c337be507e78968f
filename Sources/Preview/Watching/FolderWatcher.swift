import Dispatch

/// Tells which files under some folders changed.
///
/// On Linux the system says so at once (inotify). Besides, all files are looked at every one and a
/// half seconds, since network drives and the Windows drives of WSL tell nothing. Once that finds
/// something, and on other systems, it is done three times a second; it never takes more than a
/// twentieth of the time.
public struct FolderWatcher: Sendable {
  /// The folders.
  private let folders: [String]

  /// How changes are noticed.
  private let way: WatchWay

  /// Creates a watcher for folders, and all that is in them.
  ///
  /// Names that begin with a point and files that editors put aside (`~`, `.tmp`, `4913` and the
  /// like) are left out, and links to folders are not followed.
  public init(folders: [String]) { self.init(folders: folders, way: WatchWay()) }

  /// Creates a watcher that notices changes in a way of its own.
  init(folders: [String], way: WatchWay) { (self.folders, self.way) = (folders, way) }

  /// Returns the changes from now on: sets of paths, each beginning with its folder as it was
  /// given.
  ///
  /// What comes together is told together: 15 ms after the last change, 60 ms after the first at
  /// most. Sets that are not taken yet become one.
  public func changes() -> AsyncStream<Set<String>> {
    let (stream, sink) = AsyncStream.makeStream(
      of: Set<String>.self, bufferingPolicy: .bufferingNewest(1))
    guard let stop = StopSignal.make() else {
      sink.finish()
      return stream
    }
    let start = WatchLoop(folders: folders, way: way, stop: stop, sink: sink)
    sink.onTermination = { _ in stop.give() }
    // A thread of its own, because it waits for the system most of the time.
    DispatchQueue(label: "ijkpunt.watch", qos: .userInitiated).async {
      var loop = start
      loop.run()
    }
    return stream
  }
}
