/// The head of a request: its first line and its headers.
struct RequestHead: Sendable {
  /// The largest number of headers.
  private static let mostFields = 100

  /// The method, such as `GET`.
  let method: String

  /// The address as it was sent.
  let target: [UInt8]

  /// Whether the request is in HTTP/1.1 rather than 1.0.
  let isCurrent: Bool

  /// The headers, their names in small letters.
  private let fields: [(name: String, value: String)]

  /// Reads a head, strictly: what two programs could read in two ways is refused.
  init(_ head: ArraySlice<UInt8>) throws(Refusal) {
    let lines = try Self.lines(head)
    let words = lines[0].split(separator: 0x20, omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(ByteClass.isToken),
      words[1].first == UInt8(ascii: "/"), words[1].allSatisfy(ByteClass.isVisible)
    else { throw .malformed }
    method = String(decoding: words[0], as: UTF8.self)
    target = Array(words[1])
    switch String(decoding: words[2], as: UTF8.self) {
    case "HTTP/1.1": isCurrent = true
    case "HTTP/1.0": isCurrent = false
    case let other where other.hasPrefix("HTTP/"): throw .version
    default: throw .malformed
    }
    guard lines.count - 1 <= Self.mostFields else { throw .headTooLong }
    fields = try lines.dropFirst().map(Self.field)
  }

  /// Returns the values of a header, whose name is in small letters.
  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// Whether content follows the head.
  var hasBody: Bool {
    !values("transfer-encoding").isEmpty || values("content-length").contains { $0 != "0" }
  }

  /// The form that the answer gets.
  var shape: RequestShape {
    let words = values("connection").joined(separator: ",").lowercased().split(separator: ",")
      .map { String($0.filter { $0 != " " && $0 != "\t" }) }
    let keeps = isCurrent ? !words.contains("close") : words.contains("keep-alive")
    return RequestShape(wantsHeadOnly: method == "HEAD", keepsConnection: keeps)
  }

  /// Splits a head at its ends of line; no line is empty, and no end of line stands half.
  private static func lines(_ head: ArraySlice<UInt8>) throws(Refusal) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    for line in head.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = line.last == 0x0D ? line.dropLast() : line
      guard !text.isEmpty, !text.contains(0x0D) else { throw .malformed }
      lines.append(text)
    }
    guard !lines.isEmpty else { throw .malformed }
    return lines
  }

  /// Reads a line of a header.
  private static func field(
    _ line: ArraySlice<UInt8>
  ) throws(Refusal) -> (name: String, value: String) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].allSatisfy(ByteClass.isToken)
    else { throw .malformed }
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    var value = line[(colon + 1)...].drop(while: isBlank)
    while let last = value.last, isBlank(last) { value.removeLast() }
    return (
      String(decoding: line[..<colon], as: UTF8.self).lowercased(),
      String(decoding: value, as: UTF8.self)
    )
  }
}
