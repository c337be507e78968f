/// The list of our files in an output folder: what we published, and so what we may remove.
struct Manifest: Sendable, Equatable {
  /// A published file.
  struct Entry: Sendable, Equatable {
    /// The place in the output folder.
    let path: BytePath
    /// The size in bytes.
    let size: Int
    /// The digest of the contents.
    let digest: SHA256Digest
  }

  /// The name of the file that holds the manifest.
  static let fileName = "manifest.json"

  /// The name of the program that writes it.
  static let generator = "ijkpunt"

  /// The version of the layout of this file.
  static let format = 1

  /// The version of the program.
  let generatorVersion: String

  /// The files, sorted by the bytes of their paths.
  let entries: [Entry]

  /// Returns the text of the file; the same manifest always gives the same bytes.
  func json() -> [UInt8] {
    var text = JSONText()
    text.add("{\n  \"format\": \(Self.format),\n  \"generator\": ")
    text.addQuoted(Array(Self.generator.utf8))
    text.add(",\n  \"version\": ")
    text.addQuoted(Array(generatorVersion.utf8))
    text.add(",\n  \"files\": [")
    for (index, entry) in entries.enumerated() {
      text.add(index == 0 ? "\n    {\"path\": " : ",\n    {\"path\": ")
      text.addQuoted(entry.path.bytes)
      text.add(", \"size\": \(entry.size), \"sha256\": \"\(entry.digest.hexadecimal)\"}")
    }
    text.add(entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    return text.bytes
  }

  /// Returns the manifest with the files of `earlier` that it does not have itself.
  func including(_ earlier: Manifest) -> Manifest {
    let own = Set(entries.map(\.path))
    let both = entries + earlier.entries.filter { !own.contains($0.path) }
    return Manifest(
      generatorVersion: generatorVersion, entries: both.sorted { $0.path < $1.path })
  }
}

/// The text of a JSON file while it is written.
private struct JSONText {
  /// The text so far.
  private(set) var bytes: [UInt8] = []

  /// Adds text as it is.
  mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds UTF-8 text as a string: quotation marks, backslashes and control characters escaped.
  mutating func addQuoted(_ text: [UInt8]) {
    add("\"")
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): add("\\\"")
      case UInt8(ascii: "\\"): add("\\\\")
      case 0..<0x20, 0x7F: add((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    add("\"")
  }
}
