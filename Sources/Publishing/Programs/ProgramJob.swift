/// Work for another program: files to read, a file to make, and a limit to its time.
public struct ProgramJob: Sendable {
  /// The program and its arguments.
  public var words: [String]
  /// What it knows of its surroundings beside `PATH`, as `NAME=value`.
  public var surroundings: [String]
  /// The files that it reads in the folder that it works in.
  public var inputs: [OutputFile]
  /// The file that it makes there.
  public var result: String
  /// The seconds that it may take.
  public var seconds: Int

  /// Creates a job.
  public init(
    words: [String], surroundings: [String], inputs: [OutputFile], result: String, seconds: Int
  ) {
    (self.words, self.surroundings, self.inputs) = (words, surroundings, inputs)
    (self.result, self.seconds) = (result, seconds)
  }

  /// How a run ended.
  enum Ending: Sendable, Equatable {
    /// The file is there.
    case made
    /// There is no such program.
    case missing
    /// It took longer than it may.
    case tookTooLong
    /// It gave up, or a signal ended it; its exit code, and what it complained about.
    case failed(code: Int32?, complaint: String)
  }

  /// Does the work in a folder that is empty.
  func run(in folder: BytePath, on disk: POSIXFileSystem) throws(SystemError) -> Ending {
    for input in inputs { try disk.write(input.bytes, to: folder / input.path) }
    let complaints = try ScratchFile()
    let program = try ChildProgram.start(call(in: folder, complaints))
    guard let code = program.wait(atMost: seconds) else { return .tookTooLong }
    if ProgramCall.missing.contains(code) { return .missing }
    if code == 0, try disk.status(folder / result)?.kind == .file { return .made }
    let complaint = Self.lastLine(try complaints.contents())
    return .failed(code: code == ChildProgram.ended ? nil : code, complaint: complaint)
  }

  /// Returns how the program is started in a folder.
  private func call(in folder: BytePath, _ complaints: ScratchFile) -> ProgramCall {
    var call = ProgramCall(words: words, folder: folder)
    call.surroundings =
      ProgramCall.plain.filter { $0.hasPrefix("PATH=") } + surroundings + ["HOME=\(folder.text)"]
    (call.complaints, call.isApart) = (.open(complaints), true)
    return call
  }

  /// Returns the last line of what a program said, short and without what a terminal would obey.
  private static func lastLine(_ bytes: [UInt8]) -> String {
    let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let last = lines.last { line in line.contains { $0 > 0x20 } } ?? []
    let text = String(decoding: last.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    return text.count > 300 ? String(text.prefix(300)) + "…" : text
  }
}
