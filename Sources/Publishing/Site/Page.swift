/// A page of the new site with what the manifest says of it.
struct Page: Sendable {
  /// The place in the output folder.
  let path: BytePath

  /// The contents.
  let bytes: [UInt8]

  /// The digest of the contents.
  let digest: SHA256Digest

  /// Its line in the manifest.
  var entry: Manifest.Entry {
    Manifest.Entry(path: path, size: bytes.count, digest: digest)
  }

  /// Checks and sorts the files of a site.
  static func sorted(_ files: [OutputFile]) throws(PublishingError) -> [Page] {
    if let fault = pathFault(in: files.map(\.path)) { throw .invalidPath(fault) }
    var pages: [Page] = []
    pages.reserveCapacity(files.count)
    for file in files {
      guard let digest = SHA256Digest(of: file.bytes) else { throw .noDigest }
      pages.append(Page(path: BytePath(file.path), bytes: file.bytes, digest: digest))
    }
    return pages.sorted { $0.path < $1.path }
  }
}
