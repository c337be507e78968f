/// A path as the bytes that the file system knows.
///
/// A `String` would not do: names on disk may be no UTF-8, and two names that differ only in the
/// way an é is composed are equal as strings but are two files on disk.
struct BytePath: Hashable, Comparable, Sendable {
  /// The bytes, parts separated by `/`; without a `/` at the end.
  let bytes: [UInt8]

  /// Creates a path from its bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Creates a path from text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Appends a name or a relative path.
  static func / (folder: BytePath, rest: BytePath) -> BytePath {
    if folder.bytes.isEmpty { return rest }
    if rest.bytes.isEmpty { return folder }
    let separator: [UInt8] = folder.bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return BytePath(bytes: folder.bytes + separator + rest.bytes)
  }

  /// Appends a name or a relative path given as text.
  static func / (folder: BytePath, rest: String) -> BytePath {
    folder / BytePath(rest)
  }

  /// Orders by bytes, so that a folder comes before what it holds and no locale plays a part.
  static func < (left: BytePath, right: BytePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The path as text to show; bytes that are no UTF-8 become a replacement sign.
  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The folders that hold a relative path, outermost first: `a/b/c` gives `a` and `a/b`.
  var ancestors: [BytePath] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") && $0 > 0 }
      .map { BytePath(bytes: Array(bytes[..<$0])) }
  }

  /// The folder that holds this, empty when there is no `/`.
  var parent: BytePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return BytePath("") }
    return BytePath(bytes: Array(bytes[..<max(slash, 1)]))
  }

  /// The last part.
  var name: BytePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return BytePath(bytes: Array(bytes[(slash + 1)...]))
  }

  /// Returns the path as seen from `folder`, or nil when it does not lie inside it.
  func relative(to folder: BytePath) -> BytePath? {
    let start = folder.bytes.last == UInt8(ascii: "/") ? folder.bytes : folder.bytes + [0x2F]
    guard bytes.starts(with: start), bytes.count > start.count else { return nil }
    return BytePath(bytes: Array(bytes[start.count...]))
  }

  /// Calls `body` with the path as a C string.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return "".withCString(body) }
      return body(start)
    }
  }
}
