public import Foundation

/// Runs the real binary, as its users do.
public struct Tool: Sendable {
  /// How a run ended.
  public struct Run: Sendable {
    /// The exit code.
    public let status: Int32
    /// What it printed as its result.
    public let output: String
    /// What it printed about failures and progress.
    public let error: String

    /// Notes how a run ended.
    public init(status: Int32, output: String, error: String) {
      (self.status, self.output, self.error) = (status, output, error)
    }
  }

  /// The folder in which it runs.
  public let folder: URL
  /// Settings of the environment that differ from this process's.
  public let environment: [String: String]

  /// What a run may use at most: beyond it the system ends it.
  public let limits: Limits?

  /// Seconds of processor time and megabytes of memory.
  public struct Limits: Sendable {
    /// The seconds of processor time.
    public let seconds: Int
    /// The megabytes of address space.
    public let megabytes: Int

    /// Sets limits.
    public init(seconds: Int, megabytes: Int) {
      (self.seconds, self.megabytes) = (seconds, megabytes)
    }
  }

  /// Prepares to run in a folder.
  public init(in folder: URL, environment: [String: String] = [:], limits: Limits? = nil) {
    (self.folder, self.environment, self.limits) = (folder, environment, limits)
  }

  /// The binary beside the tests that run.
  public static let binary: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0])
      .resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "ijkpunt")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return PackageFolder.root.appending(path: ".build/debug/ijkpunt")
  }()

  /// Runs with `words` until it ends.
  public func run(_ words: String...) throws -> Run { try run(words) }

  /// Runs the tool with these words after its name.
  public func run(_ words: [String]) throws -> Run {
    // Files, since a pipe that nobody reads while the other is read can fill up and block the run.
    let streams = try TemporaryFolder()
    for name in ["output", "error"] { try streams.write(name, "") }
    let process = Process()
    configure(process, words)
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "error"))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try streams.text("output"),
      error: try streams.text("error"))
  }

  /// Starts with `words` and kills the process after a time in seconds.
  public func kill(after seconds: Double, _ words: String...) throws {
    let process = Process()
    configure(process, words)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Sets what a process runs, where and with which settings.
  private func configure(_ process: Process, _ words: [String]) {
    if let limits {
      let script =
        "ulimit -t \(limits.seconds); ulimit -v \(limits.megabytes * 1024); exec \"$0\" \"$@\""
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", script, Self.binary.path] + words
    } else {
      process.executableURL = Self.binary
      process.arguments = words
    }
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  }
}
