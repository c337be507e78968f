internal import Dispatch

/// Runs the work of the preview on threads of its own, so that it answers while a site is built.
///
/// Building keeps all threads of Swift's own pool busy for as long as it takes.
final class PreviewExecutor: TaskExecutor {
  /// Where the work waits for a thread.
  private let queue = DispatchQueue(
    label: "ijkpunt.preview", qos: .userInitiated, attributes: .concurrent)

  /// Has a piece of work done.
  func enqueue(_ job: consuming ExecutorJob) {
    let work = UnownedJob(job)
    queue.async { work.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
