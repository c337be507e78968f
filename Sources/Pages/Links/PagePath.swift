/// The place of a file in the site, such as `prioriteit-1/1.3/index.html`.
///
/// Links are relative and name `index.html`, so that the site works in a subfolder, from a USB
/// stick and from `file://`.
public struct PagePath: Sendable, Hashable, Comparable {
  /// The path from the site's root, with `/` between its parts and none in front.
  public let text: String

  /// Creates a path.
  public init(_ text: String) { self.text = text }

  /// The folder with a slash at its end; empty for the root.
  public var folder: String {
    guard let slash = text.lastIndex(of: "/") else { return "" }
    return String(text[...slash])
  }

  /// The address as readers know it: the folder for an `index.html`, else the file.
  public var address: String { text.hasSuffix("index.html") ? folder : text }

  /// The way from this page's folder to the root: `../../`, or empty.
  public var toRoot: String {
    String(repeating: "../", count: text.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Returns the relative link from this page to a file, percent-encoded.
  ///
  /// A link from a page to an anchor on itself is the anchor alone.
  public func link(to other: PagePath, anchor: String? = nil) -> String {
    let tail = anchor.map { "#" + Self.encoded($0) } ?? ""
    if other == self, anchor != nil { return tail }
    var from = folder.split(separator: "/")[...]
    var to = other.text.split(separator: "/")[...]
    while let step = from.first, to.count > 1, step == to.first {
      from = from.dropFirst()
      to = to.dropFirst()
    }
    let up = from.map { _ in ".." as Substring }
    return (up + to).map { Self.encoded(String($0)) }.joined(separator: "/") + tail
  }

  /// Returns `text` with every byte that an address may not hold as `%XX`.
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte stands for itself in an address.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Orders paths by their text.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
