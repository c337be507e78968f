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
    guard let slash = text.utf8.lastIndex(of: Self.slash) else { return "" }
    return String(text[...slash])
  }

  /// The address as readers know it: the folder for an `index.html`, else the file.
  public var address: String { text.hasSuffix("index.html") ? folder : text }

  /// The way from this page's folder to the root: `../../`, or empty.
  public var toRoot: String {
    String(repeating: "../", count: text.utf8.count { $0 == Self.slash })
  }

  /// Returns the relative link from this page to a file, percent-encoded.
  ///
  /// A link from a page to an anchor on itself is the anchor alone.
  public func link(to other: PagePath, anchor: String? = nil) -> String {
    let tail = anchor.map { "#" + Self.encoded($0) } ?? ""
    if other == self, anchor != nil { return tail }
    // By bytes, since a site holds thousands of links.
    let (from, to) = (Array(text.utf8), Array(other.text.utf8))
    let shared = Self.sharedFolders(from, to)
    let up = from[shared...].count { $0 == Self.slash }
    var link: [UInt8] = []
    link.reserveCapacity(up * 3 + to.count + tail.utf8.count)
    for _ in 0..<up { link += "../".utf8 }
    Self.encode(to[shared...], into: &link) { Self.isPlain($0) || $0 == Self.slash }
    link += tail.utf8
    return String(decoding: link, as: UTF8.self)
  }

  /// Returns how many bytes two paths share up to and with the last slash that they share.
  private static func sharedFolders(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let same = zip(left, right).prefix { $0 == $1 }.count
    return (left[..<same].lastIndex(of: slash) ?? -1) + 1
  }

  /// Returns `text` with every byte that an address may not hold as `%XX`.
  static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    encode(Array(text.utf8)[...], into: &bytes, keeping: isPlain)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends bytes, those that need not be kept as `%XX`.
  private static func encode(
    _ text: ArraySlice<UInt8>, into bytes: inout [UInt8], keeping isKept: (UInt8) -> Bool
  ) {
    for byte in text {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }

  /// The digits of a byte in an address.
  private static let digits = Array("0123456789ABCDEF".utf8)
  /// What stands between the parts of a path.
  private static let slash = UInt8(ascii: "/")

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
