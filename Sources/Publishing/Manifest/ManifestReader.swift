#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Manifest {
  /// Reads a manifest strictly: nil unless every part of it is as we write it.
  ///
  /// A file that only resembles a manifest must not make us the owner of somebody's files, so
  /// another generator, another format, a path that leaves the folder or a doubled one is a no.
  init?(json bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(bytes)),
      record.format == Self.format, record.generator == Self.generator
    else { return nil }
    var entries: [Entry] = []
    for file in record.files {
      guard let digest = SHA256Digest(hexadecimal: file.sha256), file.size >= 0 else { return nil }
      entries.append(Entry(path: BytePath(file.path), size: file.size, digest: digest))
    }
    // Old and new names may meet here: see `FileByFile` for the list of the moments between.
    guard record.files.allSatisfy({ reasonAgainst($0.path) == nil }),
      Set(entries.map(\.path)).count == entries.count
    else { return nil }
    generatorVersion = record.version
    self.entries = entries.sorted { $0.path < $1.path }
  }

  /// The manifest as it stands in the file.
  private struct Record: Decodable {
    /// The version of the layout.
    let format: Int
    /// The program that wrote it.
    let generator: String
    /// The version of that program.
    let version: String
    /// The files.
    let files: [FileRecord]
  }

  /// A file as it stands in the manifest.
  private struct FileRecord: Decodable {
    /// The place in the output folder.
    let path: String
    /// The size in bytes.
    let size: Int
    /// The digest in hexadecimal digits.
    let sha256: String
  }
}
