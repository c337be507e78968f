/// One file that is made ready beside its place and then takes it in one step: an earlier one stands
/// until then, and also when the work fails.
public struct SingleFile: Sendable {
  /// The place, as the user wrote it.
  private let path: String
  /// What kind of file it is.
  private let kind: FileKind
  /// The disk.
  private let disk = POSIXFileSystem()

  /// Names a file.
  public init(_ path: String, kind: FileKind) { (self.path, self.kind) = (path, kind) }

  /// Writes the file.
  ///
  /// - Throws: `PublishingError` when it cannot be written; an earlier one then stands.
  public func write(_ bytes: [UInt8]) throws(PublishingError) {
    try replace { staging, disk throws(SystemError) in
      let place = staging.site / "bestand"
      try disk.write(bytes, to: place)
      return .ready(place)
    }
  }

  /// Reads the file.
  ///
  /// - Throws: `PublishingError` when it is not there, cannot be read or is of another kind.
  public func read() throws(PublishingError) -> [UInt8] {
    let place = BytePath(path)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try disk.read(place)
    } catch {
      throw .refused(error, at: path)
    }
    guard !bytes.isEmpty, kind.isBegin(of: bytes) else { throw .wrongKind(path, kind) }
    return bytes
  }

  /// Has the file made by a program.
  ///
  /// - Parameters:
  ///   - job: The work.
  ///   - failure: What to tell when the program does not make the file.
  /// - Throws: `PublishingError` when there is no file; an earlier one then stands.
  public func make(
    _ job: ProgramJob, failure: (ProgramFailure) -> PublishingError
  ) throws(PublishingError) {
    var problem: ProgramFailure?
    try replace { staging, disk throws(SystemError) in
      switch try job.run(in: staging.site, on: disk) {
      case .made: return .ready(staging.site / job.result)
      case .missing: problem = .missing
      case .tookTooLong: problem = .tookTooLong(seconds: job.seconds)
      case .failed(let code, let complaint): problem = .failed(code: code, complaint: complaint)
      }
      return .nothing
    }
    if let problem { throw failure(problem) }
  }

  /// What the work gave.
  private enum Outcome {
    /// A file to put in place.
    case ready(BytePath)
    /// No file.
    case nothing
  }

  /// Lets `work` make a file in a work folder, and puts it in place.
  private func replace(
    _ work: (StagingFolder, POSIXFileSystem) throws(SystemError) -> Outcome
  ) throws(PublishingError) {
    let location = try OutputLocation.findFile(path, kind: kind, on: disk)
    let lock = try OutputLock.acquire(for: location, patience: .seconds(10))
    defer { lock?.release() }
    do throws(SystemError) {
      for staging in try StagingFolder.leftovers(in: location.parent, for: location.name, on: disk)
      { try staging.removeWhole(on: disk) }
      let staging = try StagingFolder.create(in: location.parent, for: location.name, on: disk)
      defer { try? staging.removeWhole(on: disk) }
      try disk.makeFolder(staging.site)
      if case .ready(let file) = try work(staging, disk) {
        try disk.rename(file, to: location.folder)
      }
    } catch {
      throw .refused(error, at: location.shown(error.path))
    }
  }
}

/// Why a program did not make its file.
public enum ProgramFailure: Sendable, Equatable {
  /// There is no such program.
  case missing
  /// It took longer than it may.
  case tookTooLong(seconds: Int)
  /// It gave up with an exit code, or was ended by a signal, and this is the last it said.
  case failed(code: Int32?, complaint: String)
}

extension StagingFolder {
  /// Removes the work folder with all in it, which was made by us or by a program in it; what tells
  /// that it is ours goes last.
  func removeWhole(on disk: POSIXFileSystem) throws(SystemError) {
    guard let status = try disk.status(folder) else { return }
    let scan = try SiteScan(folder, status, on: disk)
    for (path, status) in scan.entries.sorted(by: { $1.key < $0.key }) {
      let place = folder / path
      if place == marker { continue }
      if status.kind == .folder {
        try disk.removeFolder(place)
      } else {
        try disk.removeFile(place)
      }
    }
    try removeShell(on: disk)
  }
}
