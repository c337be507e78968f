/// Which names a browser may ask for pages under.
///
/// A page elsewhere can let its own name point at this machine, and would then be let in as one of
/// ours; the header `Host` gives it away.
struct HostRule: Sendable {
  /// The names, in small letters and without a port.
  private let names: Set<String>

  /// Allows the names of this machine, the address that is listened at and the trusted names.
  init(host: String, trusted: [String]) {
    let always = ["localhost", "127.0.0.1", "[::1]"]
    let everywhere = ["0.0.0.0", "::"]
    let own = everywhere.contains(host) ? [] : [host.contains(":") ? "[\(host)]" : host]
    names = Set(always + own.map { $0.lowercased() } + trusted.compactMap(Self.name))
  }

  /// Refuses a request whose host is not one of ours, is missing or stands twice.
  func check(_ head: RequestHead) throws(Refusal) {
    let hosts = head.values("host")
    guard hosts.count == 1 else { throw .malformed }
    guard let name = Self.name(hosts[0]), names.contains(name) else { throw .host }
  }

  /// Returns the name in `name:port`, in small letters; nil where it is neither.
  private static func name(_ text: String) -> String? {
    let bytes = text.utf8
    let afterName =
      bytes.first == UInt8(ascii: "[")
      ? bytes.firstIndex(of: UInt8(ascii: "]")).map { bytes.index(after: $0) }
      : bytes.firstIndex(of: UInt8(ascii: ":"))
    let end = afterName ?? bytes.endIndex
    let port = bytes[end...]
    let digits = port.dropFirst()
    let isPort =
      port.isEmpty
      || port.first == UInt8(ascii: ":") && (1...5).contains(digits.count)
        && digits.allSatisfy { ByteClass.hexadecimal($0).map { $0 < 10 } ?? false }
    let name = text[..<end].lowercased()
    return isPort && !name.isEmpty ? name : nil
  }
}
