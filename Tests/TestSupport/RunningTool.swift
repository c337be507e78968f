public import Foundation

/// The real binary while it runs, such as a server.
public final class RunningTool: @unchecked Sendable {
  /// The process.
  private let process = Process()
  /// What it prints.
  private let streams: TemporaryFolder

  /// Starts the binary with these words in a folder.
  public init(in folder: URL, _ words: [String]) throws {
    streams = try TemporaryFolder()
    for name in ["output", "error"] { try streams.write(name, "") }
    process.executableURL = Tool.binary
    process.arguments = words
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "error"))
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// Whether it runs.
  public var isRunning: Bool { process.isRunning }
  /// What it printed as its result so far.
  public var output: String { (try? streams.text("output")) ?? "" }
  /// What it printed about failures and progress so far.
  public var error: String { (try? streams.text("error")) ?? "" }

  /// Asks it to stop with a signal, waits for that, and returns its exit code.
  public func stop(with signal: Int32 = SIGTERM) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationStatus
  }
}
