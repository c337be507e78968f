// Measures the release tool on agendas of any size; never shipped. `make bench` runs it.
import Foundation

/// Prints a text at once, so that whoever waits sees how far it is.
func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

/// Measures, prints, and returns the exit code.
func measure(_ options: Request.Options) throws -> Int32 {
  let place = try Surroundings()
  let work = try WorkFolder()
  defer {
    if options.keeps { say("\nKept: \(work.path)") } else { try? work.remove(work.path) }
  }
  let bench = Bench(
    tool: place.tool, generator: place.bench, package: place.package, work: work,
    runs: options.runs)
  var report = Report(bench: bench, only: options.only)
  try report.run()
  let allHold = report.verdicts.allSatisfy { $0.holds == true }
  return !report.failures.isEmpty || (options.isStrict && !allHold) ? 1 : 0
}

do {
  switch try Request(Array(CommandLine.arguments.dropFirst())) {
  case .help: say(Request.usage)
  case .generate(let shape, let folder): try AgendaWriter.write(shape, to: folder)
  case .measure(let options): exit(try measure(options))
  }
} catch {
  FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
  exit(2)
}
