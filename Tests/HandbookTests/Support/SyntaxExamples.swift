import Foundation
import TestSupport
import Yams

/// Has examples in other languages read by a program that knows them.
enum SyntaxExamples {
  /// Whether there is a program for the example.
  static func checks(_ block: ExampleBlock) -> Bool {
    ["json", "bash", "sh", "nginx"].contains(block.language) || isPipeline(block)
  }

  /// Whether the example is the file of a pipeline.
  static func isPipeline(_ block: ExampleBlock) -> Bool {
    block.language == "yaml" && block.words["pijplijn"] != nil
  }

  /// Returns what is wrong with how it is written.
  static func problems(of block: ExampleBlock) throws -> [Problem] {
    switch block.language {
    case "json": jsonProblems(of: block)
    case "bash", "sh": try shellProblems(of: block)
    case "nginx": try nginxProblems(of: block)
    default: pipelineProblems(of: block)
    }
  }

  /// Reads JSON.
  private static func jsonProblems(of block: ExampleBlock) -> [Problem] {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(block.text.utf8))
      return []
    } catch {
      return [block.problem("geen JSON: \(error)")]
    }
  }

  /// Lets the shell read a script without running it, and looks at the commands in it.
  private static func shellProblems(of block: ExampleBlock) throws -> [Problem] {
    let folder = try TemporaryFolder()
    try folder.write("script", block.text)
    let run = try Shell.run("bash -n script", in: folder.url)
    let written = run.status == 0 ? [] : [block.problem("bash leest dit niet: \(run.error)")]
    return written + commandProblems(of: block)
  }

  /// Lets nginx read a part of its settings, where it is installed.
  private static func nginxProblems(of block: ExampleBlock) throws -> [Problem] {
    guard Shell.has("nginx") else { return [] }
    let folder = try TemporaryFolder()
    let server =
      block.text.contains("server {") ? block.text : "server { listen 8080;\n\(block.text)}"
    try folder.write(
      "nginx.conf",
      "pid nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n\(server)\n}\n")
    let run = try Shell.run("nginx -t -q -p . -c nginx.conf", in: folder.url)
    return run.status == 0 ? [] : [block.problem("nginx leest dit niet: \(run.error)")]
  }

  /// Reads the file of a pipeline, and looks at the commands in it.
  private static func pipelineProblems(of block: ExampleBlock) -> [Problem] {
    do {
      guard try Yams.load(yaml: block.text) != nil else {
        return [block.problem("hier staat niets")]
      }
      return commandProblems(of: block)
    } catch {
      return [block.problem("geen YAML: \(error)")]
    }
  }

  /// Returns what is wrong with the commands in a script or pipeline.
  private static func commandProblems(of block: ExampleBlock) -> [Problem] {
    block.contents.enumerated().flatMap { index, line in
      CommandWords.commands(in: line).compactMap { command in
        CommandWords.complaint(command).map { block.problem($0, at: index) }
      }
    }
  }
}
