/// One drawing on its way to a picture: the program that makes it, with its open files.
struct PictureRun: Sendable {
  /// What is wanted.
  let order: PictureOrder
  /// The program at work.
  private let program: ChildProgram
  /// Where it writes.
  private let output: ScratchFile
  /// When it must be done.
  private let deadline: ContinuousClock.Instant

  /// The bytes that every PNG begins with.
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Starts the program.
  ///
  /// It reads the drawing from an open file, so that it has no folder to look for others in.
  init(_ order: PictureOrder, words: [String], limit: Duration) throws(SystemError) {
    let input = try ScratchFile()
    try input.write(order.drawing)
    output = try ScratchFile()
    program = try ChildProgram.start(
      ProgramCall(words: words, input: .open(input), output: .open(output)))
    self.order = order
    deadline = ContinuousClock.now + limit
  }

  /// Returns the picture, or why there is none; nil while the program is at work.
  ///
  /// Not asked again after that.
  func outcome() -> Result<OutputFile, PublishingError>? {
    guard let code = program.exitCode() else {
      guard ContinuousClock.now >= deadline else { return nil }
      program.stop()
      return .failure(.pictureLate(order.path))
    }
    do throws(SystemError) {
      let bytes = code == 0 ? try output.contents() : []
      guard bytes.starts(with: Self.signature) else { return .failure(.pictureFailed(order.path)) }
      return .success(OutputFile(path: order.path, bytes: bytes))
    } catch {
      return .failure(.refused(error, at: error.path.text))
    }
  }

  /// Ends it.
  func stop() { program.stop() }
}
