#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Work for another program of which only the result is wanted: it is done in a folder that nobody else
/// may look into and that is gone afterwards.
public struct ScratchWork: Sendable {
  /// The work.
  private let job: ProgramJob

  /// Names the work.
  public init(_ job: ProgramJob) { self.job = job }

  /// Does the work and returns the bytes of the file that it makes.
  ///
  /// - Parameter explained: What to tell when the program does not make the file.
  /// - Returns: The bytes of the file.
  /// - Throws: `PublishingError` when there is no file.
  public func bytes(
    explained: (ProgramFailure) -> PublishingError
  ) throws(PublishingError) -> [UInt8] {
    let disk = POSIXFileSystem()
    let folder: BytePath
    do throws(SystemError) { folder = try Self.makeFolder() } catch {
      throw .refused(error, at: error.path.text)
    }
    defer { Self.remove(folder, disk) }
    let ending: ProgramJob.Ending
    do throws(SystemError) {
      ending = try job.run(in: folder, on: disk)
      if ending == .made { return try disk.read(folder / job.result) }
    } catch {
      throw .refused(error, at: error.path.text)
    }
    switch ending {
    case .made, .missing: throw explained(.missing)
    case .tookTooLong: throw explained(.tookTooLong(seconds: job.seconds))
    case .failed(let code, let complaint):
      throw explained(.failed(code: code, complaint: complaint))
    }
  }

  /// Makes an empty folder of our own among the temporary files.
  private static func makeFolder() throws(SystemError) -> BytePath {
    var name = ScratchPlace.pattern
    guard mkdtemp(&name) != nil else { throw failure(.write, ScratchPlace.folder) }
    return BytePath(bytes: name.dropLast().map { UInt8(bitPattern: $0) })
  }

  /// Removes the folder with all that the work left in it.
  private static func remove(_ folder: BytePath, _ disk: POSIXFileSystem) {
    guard let entries = try? disk.entries(folder) else { return }
    for entry in entries {
      let place = folder / entry.name
      if (try? disk.status(place))??.kind == .folder {
        remove(place, disk)
      } else {
        try? disk.removeFile(place)
      }
    }
    try? disk.removeFolder(folder)
  }
}
