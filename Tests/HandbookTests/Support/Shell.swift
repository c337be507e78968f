import Foundation
import TestSupport

/// Runs a line of a console as a reader's shell does, with `ijkpunt` within reach.
enum Shell {
  /// Runs a line in a folder.
  static func run(_ line: String, in folder: URL) throws -> Tool.Run {
    let streams = try TemporaryFolder()
    for name in ["output", "error"] { try streams.write(name, "") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "error"))
    try process.run()
    process.waitUntilExit()
    return Tool.Run(
      status: process.terminationStatus, output: try streams.text("output"),
      error: try streams.text("error"))
  }

  /// Whether a program can be found.
  static func has(_ program: String) -> Bool {
    let run = try? run("command -v \(program)", in: PackageFolder.root)
    return run?.status == 0
  }

  /// The process's own environment, with the built binary first in the path.
  private static var environment: [String: String] {
    let own = ProcessInfo.processInfo.environment
    let path = Tool.binary.deletingLastPathComponent().path + ":" + (own["PATH"] ?? "/usr/bin:/bin")
    return own.merging(["PATH": path, "NO_COLOR": "1"]) { $1 }
  }
}
