/// The bytes that came in on a connection and are not yet used, never more than a head may have.
struct HeadBuffer {
  /// The longest first line.
  private static let longestLine = 8_192

  /// The largest number of bytes of a head.
  private let limit: Int

  /// The bytes.
  private var bytes: [UInt8] = []

  /// How many of the bytes were looked at.
  private var seen = 0

  /// Where the head ends, just past its empty line.
  private var end: Int?

  /// Where the first line ends.
  private var firstLine: Int?

  /// Creates an empty buffer for heads up to a number of bytes.
  init(limit: Int) { self.limit = limit }

  /// Whether nothing of a next request came in.
  var isEmpty: Bool { bytes.isEmpty }

  /// Takes in bytes.
  mutating func append(_ more: [UInt8]) { bytes += more }

  /// Returns the next head without its empty line and forgets it; nil while it is not complete.
  ///
  /// - Throws: A refusal as soon as it is clear that no head can come of it.
  mutating func next() throws(Refusal) -> ArraySlice<UInt8>? {
    try look()
    guard let end else {
      if firstLine == nil, bytes.count > Self.longestLine { throw .addressTooLong }
      if bytes.count >= limit { throw .headTooLong }
      return nil
    }
    if firstLine ?? end > Self.longestLine { throw .addressTooLong }
    if end > limit { throw .headTooLong }
    let head = bytes[..<(end - ByteClass.headEnd.count)]
    bytes = Array(bytes[end...])
    (seen, self.end, firstLine) = (0, nil, nil)
    return head
  }

  /// Looks at the bytes that are new, up to the end of the head.
  private mutating func look() throws(Refusal) {
    while end == nil, seen < bytes.count {
      let byte = bytes[seen]
      seen += 1
      switch byte {
      case 0x0A:
        guard seen > 1, bytes[seen - 2] == 0x0D else { throw .malformed }
        if firstLine == nil { firstLine = seen }
        if bytes[..<seen].suffix(4).elementsEqual(ByteClass.headEnd) { end = seen }
      case 0x0D, 0x09: break
      default: if ByteClass.isControl(byte) { throw .malformed }
      }
    }
  }
}
