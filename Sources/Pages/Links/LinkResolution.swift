internal import AgendaModel
internal import Diagnostics

/// Where a link in an author's text leads.
public enum ResolvedLink: Sendable, Equatable {
  /// To a page or file of the site, relative to the page that holds the link.
  case local(String)
  /// To another site, an e-mail address or a telephone number.
  case external(String)
  /// Nowhere: an unknown file, or a kind of address that a page may not hold. Its text stays.
  case dropped
}

extension SiteMap {
  /// Resolves a link that stands in the source file `file` and is shown on the page at `page`.
  ///
  /// A link to a `.md` file leads to the page made from it, one to a picture to its copy, one to a
  /// CSV file to the published one; `#anchor` may be an id, a code such as `A-1.3-1`, or the words
  /// of a heading.
  public func resolve(
    _ destination: String, from file: String, on page: PagePath
  ) -> ResolvedLink {
    let address = String(
      String.UnicodeScalarView(
        destination.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }))
    if let scheme = LinkAddress.scheme(of: address) {
      return LinkAddress.allowed.contains(scheme) ? .external(address) : .dropped
    }
    guard !address.isEmpty, !address.hasPrefix("//") else { return .dropped }
    let halves = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      .map { LinkAddress.decoded(String($0)) }
    let path = String(halves[0].prefix { $0 != "?" })
    let target = path.isEmpty ? file : LinkAddress.normalized(path, from: file)
    guard let target else { return .dropped }
    return local(target, fragment: halves.count > 1 ? halves[1] : nil, on: page)
  }

  /// Returns the link to what stands at a path of the agenda's folder.
  private func local(_ path: String, fragment: String?, on page: PagePath) -> ResolvedLink {
    if let target = self.page(ofFile: path) {
      let anchor = fragment.flatMap { self.anchor($0, inFile: path) }
      return .local(page.link(to: self.path(of: target), anchor: anchor))
    }
    if let asset = assetPath(path) { return .local(page.link(to: asset)) }
    if let dataset = dataset(atPath: path) {
      return .local(page.link(to: csvPath(ofDataset: dataset.name.value)))
    }
    return .dropped
  }
}

/// Takes the addresses of links apart.
enum LinkAddress {
  /// The schemes that a page may hold.
  static let allowed: Set<String> = ["http", "https", "mailto", "tel"]

  /// Returns the scheme of an address in lower case, or nil when it has none.
  static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let head = address[..<colon]
    let isScheme = head.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
    }
    guard isScheme, let first = head.utf8.first, (0x61...0x7A).contains(first | 0x20) else {
      return nil
    }
    return head.lowercased()
  }

  /// Returns `path` from the folder of `file`, without `.` and `..`; nil when it leaves the root.
  static func normalized(_ path: String, from file: String) -> String? {
    var parts = path.hasPrefix("/") ? [] : Array(file.split(separator: "/").dropLast())
    for step in path.split(separator: "/") {
      switch step {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(step)
      }
    }
    return parts.joined(separator: "/")
  }

  /// Returns `text` with each `%XX` as its byte.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2])
      {
        result.append(high << 4 | low)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the value of a hexadecimal digit.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
