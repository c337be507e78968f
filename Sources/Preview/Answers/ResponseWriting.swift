/// Writes answers as HTTP/1.1 has them.
struct ResponseWriting: Sendable {
  /// The header lines that go with each answer, each with its end of line.
  private let common: String

  /// Names that the preview sets itself, in small letters.
  private static let own: Set = [
    "content-type", "content-length", "content-encoding", "transfer-encoding", "connection",
    "cache-control", "x-content-type-options", "location", "allow", "upgrade", "trailer",
    "cross-origin-resource-policy",
  ]

  /// Takes in the extra headers, without those that are ours or would break a line.
  init(extraHeaders: [(name: String, value: String)]) {
    let extra = extraHeaders.filter { header in
      !Self.own.contains(header.name.lowercased()) && !header.name.isEmpty
        && header.name.utf8.allSatisfy(ByteClass.isToken) && Self.isLine(header.value)
    }
    let lines = extra.map { "\($0.name): \($0.value)\r\n" }.joined()
    common = """
      Cache-Control: no-store\r
      X-Content-Type-Options: nosniff\r
      Cross-Origin-Resource-Policy: same-origin\r
      \(lines)
      """
  }

  /// Returns the bytes of an answer.
  func bytes(_ answer: PreviewAnswer, to request: RequestShape, more: String = "") -> [UInt8] {
    let status = (200...599).contains(answer.status) ? answer.status : 500
    let isEmpty = status == 204 || status == 304
    let kind = Self.isLine(answer.kind) ? answer.kind : "application/octet-stream"
    let length = isEmpty ? "" : "Content-Length: \(answer.bytes.count)\r\n"
    let head = """
      HTTP/1.1 \(status) \(Self.phrase(status))\r
      Content-Type: \(kind)\r
      \(length)Connection: \(request.keepsConnection ? "keep-alive" : "close")\r
      \(more)\(common)\r

      """
    return Array(head.utf8) + (isEmpty || request.wantsHeadOnly ? [] : answer.bytes)
  }

  /// Returns the head of a stream of events, which ends with the connection.
  func streamHead() -> [UInt8] {
    let head = """
      HTTP/1.1 200 OK\r
      Content-Type: text/event-stream; charset=utf-8\r
      Connection: close\r
      \(common)\r

      """
    return Array(head.utf8)
  }

  /// Tells whether a text can stand on a line of a head.
  private static func isLine(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x09 }
  }

  /// Returns the words of HTTP for a status; none where the number says enough.
  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 302: "Found"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 421: "Misdirected Request"
    case 431: "Request Header Fields Too Large"
    case 500: "Internal Server Error"
    case 503: "Service Unavailable"
    case 505: "HTTP Version Not Supported"
    default: ""
    }
  }
}
