/// Text in which `⟦` and `⟧` mark spans, so that a test says where a finding must point by showing it.
///
/// The marks are not part of the text: `naam: ⟦Jan⟧` is the text `naam: Jan` with one span. A mark
/// without anything in it is a place between two bytes. Spans do not overlap.
public struct MarkedText: Sendable {
  /// The text without marks.
  public let text: String
  /// The marked spans as UTF-8 byte offsets, in order.
  public let spans: [Range<Int>]

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": spans.append(start..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
  }

  /// Returns the text with marks around `spans`, which come in order and do not overlap.
  public static func marking(_ spans: [Range<Int>], in text: String) -> String {
    let bytes = Array(text.utf8)
    var marked = ""
    var at = 0
    for span in spans where span.lowerBound >= at && span.upperBound <= bytes.count {
      marked += String(decoding: bytes[at..<span.lowerBound], as: UTF8.self)
      marked += "⟦" + String(decoding: bytes[span], as: UTF8.self) + "⟧"
      at = span.upperBound
    }
    return marked + String(decoding: bytes[at...], as: UTF8.self)
  }
}
