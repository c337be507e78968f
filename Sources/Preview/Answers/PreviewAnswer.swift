/// What is answered for one address.
public struct PreviewAnswer: Sendable {
  /// The status of HTTP, such as 200 or 404.
  public var status: Int

  /// The MIME type with its character set, such as `text/html; charset=utf-8`.
  public var kind: String

  /// The content.
  public var bytes: [UInt8]

  /// Creates an answer.
  public init(status: Int = 200, kind: String, bytes: [UInt8]) {
    (self.status, self.kind, self.bytes) = (status, kind, bytes)
  }

  /// Returns an answer of plain text.
  static func text(_ status: Int, _ text: String) -> PreviewAnswer {
    PreviewAnswer(
      status: status, kind: "text/plain; charset=utf-8", bytes: Array((text + "\n").utf8))
  }
}
