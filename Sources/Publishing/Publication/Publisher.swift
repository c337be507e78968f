/// Puts a site on disk so that a reader sees the old site or the new one, and nothing in between.
///
/// 1. The paths are checked and every page gets its digest.
/// 2. The lock on the output folder is taken, and what an interrupted build left is cleaned up.
/// 3. The new site is compared with the folder: our manifest tells which files are ours.
/// 4. The whole new site is made ready in a work folder, with links to what stays as it is.
/// 5. The two folders swap names; where that is not possible the files are replaced one by one.
public struct Publisher: Sendable {
  /// How long to wait for another build that holds the lock on the output folder.
  let lockWait: Duration

  /// The disk.
  let disk: any FileSystem

  /// Creates a publisher that waits for another build for at most `lockWait`.
  public init(lockWait: Duration = .seconds(10)) {
    self.init(lockWait: lockWait, disk: POSIXFileSystem())
  }

  /// Creates a publisher on a disk of the caller's choice.
  init(lockWait: Duration, disk: any FileSystem) {
    self.lockWait = lockWait
    self.disk = disk
  }

  /// Makes `directory` hold `files`, a manifest, and what was there and is not ours.
  ///
  /// - Parameters:
  ///   - files: The pages of the site, in any order.
  ///   - directory: The output folder, absolute or relative to the working folder.
  ///   - generatorVersion: The version that the manifest names, such as `0.1.0`.
  /// - Returns: What was written, kept and removed.
  /// - Throws: `PublishingError` when the new site cannot be put there; the old one then stands.
  public func publish(
    files: [OutputFile], to directory: String, generatorVersion: String
  ) throws(PublishingError) -> PublishingReport {
    let pages = try Page.sorted(files)
    let manifest = Manifest(generatorVersion: generatorVersion, entries: pages.map(\.entry))
    var location = try OutputLocation.find(directory, on: disk)
    let lock = try OutputLock.acquire(for: location, patience: lockWait)
    defer { lock?.release() }
    // Another build may have made the folder while this one waited.
    location = try OutputLocation.find(directory, on: disk)
    var publication = Publication(
      location: location, disk: disk, notices: lock == nil ? [Notice.noLock] : [])
    return try publication.run(pages, manifest)
  }
}

extension Publisher {
  /// Returns the manifest that publishing these files would write beside them.
  public static func manifest(
    of files: [OutputFile], generatorVersion: String
  ) throws(PublishingError) -> OutputFile {
    let pages = try Page.sorted(files)
    let manifest = Manifest(generatorVersion: generatorVersion, entries: pages.map(\.entry))
    return OutputFile(path: Manifest.fileName, bytes: manifest.json())
  }

  /// Returns the SHA-256 digest of some bytes.
  public static func digest(of bytes: [UInt8]) throws(PublishingError) -> [UInt8] {
    guard let digest = SHA256Digest(of: bytes) else { throw .noDigest }
    return digest.bytes
  }
}
