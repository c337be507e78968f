/// Puts files into one zip file, by the program `zip`; the same files always give the same bytes.
///
/// The files are made ready in a work folder beside the zip, which then takes its place in one step.
public struct ZipArchive: Sendable {
  /// The files to put in.
  private let pages: [Page]
  /// The start of the day that no file is younger than, in seconds since 1970.
  private let day: Int
  /// The disk.
  private let disk = POSIXFileSystem()

  /// Prepares an archive.
  ///
  /// - Parameters:
  ///   - files: The files, in any order.
  ///   - year: The year of the day that the files get; 2000 at the first of January without one.
  ///   - month: The month of that day.
  ///   - dayOfMonth: The day of the month.
  /// - Throws: `PublishingError` when a path cannot be used.
  public init(
    _ files: [OutputFile], year: Int = 2000, month: Int = 1, dayOfMonth: Int = 1
  ) throws(PublishingError) {
    pages = try Page.sorted(files)
    day = ArchiveClock.seconds(year: year, month: month, day: dayOfMonth)
  }

  /// Writes the zip to `path`; an earlier zip there is replaced.
  ///
  /// - Throws: `PublishingError` when it cannot be made; an earlier one then stands.
  public func write(to path: String) throws(PublishingError) {
    if let page = pages.first(where: { $0.path.bytes.contains { $0 < 0x20 } }) {
      throw .invalidPath(PathFault(path: page.path.text, reason: "er staat een regeleinde in"))
    }
    let location = try OutputLocation.findFile(path, on: disk)
    let lock = try OutputLock.acquire(for: location, patience: .seconds(10))
    defer { lock?.release() }
    do throws(SystemError) {
      try cleanLeftovers(location)
      let staging = try StagingFolder.create(in: location.parent, for: location.name, on: disk)
      defer { try? staging.removeWhole(on: disk) }
      try prepare(staging)
      guard let code = try ZipProgram(folder: staging).run(pages.map(\.path), on: disk) else {
        throw SystemError(operation: .write, path: location.folder, code: ZipProgram.missing)
      }
      guard code == 0 else {
        throw SystemError(operation: .write, path: location.folder, code: ZipProgram.failed)
      }
      try disk.rename(ZipProgram(folder: staging).result, to: location.folder)
    } catch {
      throw Self.explained(error, location, path)
    }
  }

  /// Returns what a failure means for the user.
  private static func explained(
    _ error: SystemError, _ location: OutputLocation, _ path: String
  ) -> PublishingError {
    switch error.code {
    case ZipProgram.missing: .zipMissing
    case ZipProgram.failed: .zipFailed(path)
    default: .refused(error, at: location.shown(error.path))
    }
  }

  /// Writes the files into the work folder, each with its time and readable for everyone.
  private func prepare(_ staging: StagingFolder) throws(SystemError) {
    try disk.makeFolder(staging.site)
    var made: Set<BytePath> = []
    for page in pages {
      for folder in page.path.ancestors where made.insert(folder).inserted {
        try disk.makeFolder(staging.site / folder)
      }
      let place = staging.site / page.path
      try disk.write(page.bytes, to: place)
      try ArchiveClock.set(ArchiveClock.time(of: page.digest, before: day), on: place)
    }
  }

  /// Removes the work folders that interrupted runs left.
  private func cleanLeftovers(_ location: OutputLocation) throws(SystemError) {
    let found = try StagingFolder.leftovers(in: location.parent, for: location.name, on: disk)
    for staging in found { try staging.removeWhole(on: disk) }
  }
}
