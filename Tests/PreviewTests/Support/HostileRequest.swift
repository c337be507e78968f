import TestSupport

/// Makes requests that mean no good, the same ones at each run.
enum HostileRequest {
  /// Sends hostile requests one after the other and returns their statuses; 0 where nothing came back.
  static func attack(_ port: UInt16, seed: Int, count: Int) throws -> [Int] {
    var generator = Chance(seed: UInt64(seed + 1))
    return try (0..<count).map { _ in
      let client = try RawClient(port: port)
      client.send(bytes(&generator))
      // Half of them hang up without listening.
      return Bool.random(using: &generator) ? client.read().status ?? 0 : 0
    }
  }

  /// Returns the bytes of one request.
  private static func bytes(_ generator: inout Chance) -> [UInt8] {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return noise(&generator)
    case 1: return Array(request(target: hostileTarget(&generator), host: "localhost").utf8)
    case 2: return Array(request(target: "/", host: pick(hosts, &generator)).utf8)
    case 3: return Array(pick(broken, &generator).utf8)
    case 4: return bent(&generator)
    case 5:
      let length = Int.random(in: 7_000...30_000, using: &generator)
      let target = "/" + String(repeating: "a", count: length)
      return Array(request(target: target, host: "localhost").utf8)
    case 6:
      let fields = Int.random(in: 50...400, using: &generator)
      let more = String(repeating: "X: y\r\n", count: fields)
      return Array(request(target: "/", host: "localhost", more: more).utf8)
    default:
      let method = pick(["POST", "BREW", "get", "GET\t", "G(T", "TRACE"], &generator)
      return Array(request(method: method, target: "/", host: "localhost").utf8)
    }
  }

  /// Returns a request as it should be, apart from its parts.
  private static func request(
    method: String = "GET", target: String, host: String, more: String = ""
  ) -> String {
    "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\(more)Connection: close\r\n\r\n"
  }

  /// Returns bytes without meaning, with an end as that of a head.
  private static func noise(_ generator: inout Chance) -> [UInt8] {
    let count = Int.random(in: 1...2_000, using: &generator)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) } + [13, 10, 13, 10]
  }

  /// Returns a good request in which a few bytes are others.
  private static func bent(_ generator: inout Chance) -> [UInt8] {
    var bytes = Array(request(target: "/indicator/2c/?a=b", host: "localhost").utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let at = Int.random(in: 0..<(bytes.count - 4), using: &generator)
      bytes[at] = UInt8.random(in: 0...255, using: &generator)
    }
    // The end of a head, so that the answer is about what is wrong and not about waiting.
    return bytes + [13, 10, 13, 10]
  }

  /// Returns an address made of parts that lead astray.
  private static func hostileTarget(_ generator: inout Chance) -> String {
    let count = Int.random(in: 1...5, using: &generator)
    return "/" + (0..<count).map { _ in pick(parts, &generator) }.joined()
  }

  /// Returns one of some texts.
  private static func pick(_ texts: [String], _ generator: inout Chance) -> String {
    texts.randomElement(using: &generator) ?? ""
  }

  /// Parts of addresses.
  private static let parts = [
    "..", "/", "%2e%2e", "%2f", "%5c", "\\", "%00", "etc/passwd", "//", ".", "%", "%zz", "%c0%af",
    "é", "a", "%e2%80%ae", "?", "#", "%25%32%65", "-/events/", "indicator", ";", "@evil.example",
  ]

  /// Names of hosts that are not ours.
  private static let hosts = [
    "evil.example", "localhost.evil.example", "127.0.0.1:99999999", "[::1", "", " ", "localhost:-1",
    "a\tb", "user@localhost", "localhost/", "ｌocalhost",
  ]

  /// Requests that are none.
  private static let broken = [
    "\r\n\r\n", "\n\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/1.1\n\n",
    "GET  / HTTP/1.1\r\n\r\n",
    "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET * HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
    "GET / HTTP/1.1\rHost: localhost\r\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nX: \0\r\n\r\n",
  ]
}
