/// The address of a page as it was asked for.
struct RequestPath: Sendable, Equatable {
  /// The path without its first slash, with its percent signs taken out once.
  let path: String

  /// What stands after the question mark, as it was sent.
  let query: String

  /// The path as it was sent.
  let raw: String

  /// Reads an address, strictly: what could lead out of the site is refused and never mended.
  init(_ target: [UInt8]) throws(Refusal) {
    let parts = target.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    guard !target.contains(UInt8(ascii: "#")), parts[0].first == UInt8(ascii: "/") else {
      throw .address
    }
    let bytes = try Self.decoded(parts[0].dropFirst())
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .address }
    let steps = text.split(separator: "/", omittingEmptySubsequences: false)
    for (number, step) in steps.enumerated() {
      let isLast = number == steps.count - 1
      guard step != ".", step != "..", isLast || !step.isEmpty else { throw .address }
    }
    path = text
    query = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
    raw = String(decoding: parts[0], as: UTF8.self)
  }

  /// The file that a path means: a folder means the page in it.
  var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

  /// The page in the folder that the path may mean, where its last slash is missing.
  var folderPage: String? { file == path ? path + "/index.html" : nil }

  /// Takes out the percent signs, once; what they may not hide is refused.
  private static func decoded(_ raw: ArraySlice<UInt8>) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var at = raw.startIndex
    while at < raw.endIndex {
      var byte = raw[at]
      if byte == UInt8(ascii: "%") {
        guard at + 2 < raw.endIndex, let high = ByteClass.hexadecimal(raw[at + 1]),
          let low = ByteClass.hexadecimal(raw[at + 2])
        else { throw .address }
        byte = high << 4 | low
        guard byte != UInt8(ascii: "/") else { throw .address }
        at += 2
      }
      guard !ByteClass.isControl(byte), byte != UInt8(ascii: "\\") else { throw .address }
      bytes.append(byte)
      at += 1
    }
    return bytes
  }
}
