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
  /// The files beside the site in the work folder.
  var files: [BytePath] { [result, names] }

  /// The words of the command: no extra fields, no folders, names in UTF-8 and without wildcards,
  /// in the order of the list.
  private static let options = [
    "-q", "-9", "-X", "-D", "-nw", "-UN=UTF8", "../pakket.zip", "-@",
  ]

  /// The command: a shell steps into the site and becomes the program, since the system's call to
  /// start one in a folder is not in every C library.
  private var words: [String] {
    ["/bin/sh", "-c", "cd \"$0\" && exec zip \"$@\"", folder.site.text] + Self.options
  }
  /// The exit code of a shell that does not find a program.
  private static let notFound: Int32 = 127

  /// Runs it and returns its exit code; nil when there is no such program.
  func run(
    _ paths: [BytePath], on disk: POSIXFileSystem
  ) throws(SystemError) -> Int32? {
    let list = paths.sorted().flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    try disk.write(list, to: names)
    let exitCode = try ChildProgram.start(words, input: .file(names)).wait()
    return exitCode == Self.notFound ? nil : exitCode
  }
}
