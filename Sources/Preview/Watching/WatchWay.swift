/// How changes are noticed.
struct WatchWay: Sendable {
  /// Whether the system is asked to tell them.
  var asksSystem = true

  /// How often all files are looked at where the system tells changes.
  var pauseWhenTold: Duration = .milliseconds(1_500)

  /// How often all files are looked at where it tells nothing.
  var pauseWhenUntold: Duration = .milliseconds(300)
}
