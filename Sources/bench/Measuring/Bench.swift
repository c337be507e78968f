internal import Foundation

/// Runs workloads with the release tool.
struct Bench {
  /// The tool.
  let tool: String
  /// This program, which generates agendas in a process of its own.
  let generator: String
  /// The package, which holds the real agendas.
  let package: String
  /// Where agendas and sites go.
  let work: WorkFolder
  /// How many runs are measured, after one that warms up.
  let runs: Int

  /// What came of a workload.
  enum Outcome {
    /// It was measured.
    case measured(Measurement)
    /// A run failed, for this reason.
    case failed(String)

    /// The figures, when there are any.
    var measurement: Measurement? {
      if case .measured(let measurement) = self { measurement } else { nil }
    }
  }

  /// Measures a workload.
  func outcome(of workload: Workload) throws -> Outcome {
    let folders = try folders(of: workload.agendas)
    var samples: [Sample] = []
    for run in 0...runs {
      if !workload.keepsSite { try work.remove(work.site) }
      let sample = try sample(of: workload, folders)
      if let problem = problem(sample, workload) { return problem }
      if run > 0 { samples.append(sample) }
    }
    return .measured(Measurement(samples: samples))
  }

  /// Runs the tool once.
  private func sample(of workload: Workload, _ folders: [String]) throws -> Sample {
    try ChildProcess(
      program: tool, words: workload.verb.words(folders, making: work.site),
      errorFile: work.errorFile
    ).run()
  }

  /// Returns why a run does not count; findings (exit code 1) are no reason.
  private func problem(_ sample: Sample, _ workload: Workload) -> Outcome? {
    let said = work.errors()
    switch sample.exit {
    case .code(0), .code(1):
      if workload.verb == .check || work.hasSite { return nil }
      return .failed("no site was made. \(said)")
    case .code(let code): return .failed("exit code \(code). \(said)")
    case .signal(let signal): return .failed("ended by signal \(signal). \(said)")
    }
  }

  /// Returns the folders of the agendas, generated when they are not there yet.
  private func folders(of agendas: Workload.Agendas) throws -> [String] {
    let shape: Shape
    switch agendas {
    case .real(let folder): return [package + "/" + folder]
    case .generated(let generated): shape = generated
    }
    let folder = work.agendas(shape)
    if !FileManager.default.fileExists(atPath: folder) {
      let run = try ChildProcess(
        program: generator, words: ["generate"] + shape.words + [folder],
        errorFile: work.errorFile
      ).run()
      guard run.exit == .code(0) else { throw Trouble("generating failed. \(work.errors())") }
    }
    return AgendaWriter.folders(shape, in: folder)
  }

  /// Returns how many bytes the agendas of a workload are.
  func size(of agendas: Workload.Agendas) throws -> Int {
    try folders(of: agendas).reduce(0) { $0 + WorkFolder.size(of: $1) }
  }
}
