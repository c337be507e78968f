internal import AgendaModel

/// The kinds of pictures that an appendix may hold.
enum BijlagePicture {
  /// Returns the media type of a picture by its name and its first bytes; nil for anything else.
  ///
  /// A file that only bears the name of a picture is none.
  static func kind(of asset: Asset) -> String? {
    let name = asset.path.lowercased()
    return kinds.first { kind in
      kind.endings.contains { name.hasSuffix($0) }
        && (kind.start.isEmpty || asset.bytes.starts(with: kind.start))
    }?.type
  }

  /// A kind of picture.
  private struct Kind {
    /// Its media type.
    let type: String
    /// The endings of its files.
    let endings: [String]
    /// The bytes that its files begin with; empty where there are none.
    let start: [UInt8]
  }

  /// The kinds.
  private static let kinds = [
    Kind(type: "image/png", endings: [".png"], start: [0x89, 0x50, 0x4E, 0x47]),
    Kind(type: "image/jpeg", endings: [".jpg", ".jpeg"], start: [0xFF, 0xD8, 0xFF]),
    Kind(type: "image/gif", endings: [".gif"], start: Array("GIF8".utf8)),
    Kind(type: "image/svg+xml", endings: [".svg"], start: []),
  ]
}

/// Bytes as text in an address (RFC 4648).
public enum Base64 {
  /// Returns the text of bytes.
  public static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = Array(group) + Array(repeating: 0, count: 3 - group.count)
      let number = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
      for place in 0..<4 {
        out.append(
          place > group.count
            ? UInt8(ascii: "=") : digits[number >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The sixty-four digits.
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
