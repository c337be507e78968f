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
    var text = "{\n  \"format\": \(Self.format),\n"
    text += "  \"generator\": \(quoted(Self.generator)),\n"
    text += "  \"version\": \(quoted(generatorVersion)),\n"
    text += "  \"files\": ["
    for (index, entry) in entries.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += "    {\"path\": \(quoted(entry.path.text)), \"size\": \(entry.size), "
      text += "\"sha256\": \"\(entry.digest.hexadecimal)\"}"
    }
    text += entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return Array(text.utf8)
  }

  /// Returns the manifest with the files of `earlier` that it does not have itself.
  func including(_ earlier: Manifest) -> Manifest {
    let own = Set(entries.map(\.path))
    let both = entries + earlier.entries.filter { !own.contains($0.path) }
    return Manifest(
      generatorVersion: generatorVersion, entries: both.sorted { $0.path < $1.path })
  }
}

/// Returns `text` as a JSON string.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\u{0}"..<"\u{20}", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
