/// A run of the program `zip` (Info-ZIP) over the files in a work folder.
struct ZipProgram: Sendable {
  /// The work folder.
  let folder: StagingFolder

  /// Stands for the error number of a program that is not there.
  static let missing: Int32 = -1
  /// Stands for the error number of a program that failed.
  static let failed: Int32 = -2

  /// The archive that it makes.
  var result: BytePath { folder.folder / "pakket.zip" }
  /// The list of names that it reads.
  private var names: BytePath { folder.folder / "namen.txt" }

  /// The words of the command: no extra fields, no folders, names in UTF-8 and without wildcards,
  /// in the order of the list.
  private static let options = [
    "-q", "-9", "-X", "-D", "-nw", "-UN=UTF8", "../pakket.zip", "-@",
  ]

  /// Runs it and returns its exit code; nil when there is no such program.
  func run(
    _ paths: [BytePath], on disk: POSIXFileSystem
  ) throws(SystemError) -> Int32? {
    let list = paths.sorted().flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    try disk.write(list, to: names)
    let code = try ChildProgram.start(
      ProgramCall(words: ["zip"] + Self.options, folder: folder.site, input: .file(names))
    ).wait()
    return ProgramCall.missing.contains(code) ? nil : code
  }
}
