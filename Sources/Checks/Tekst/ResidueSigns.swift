internal import Diagnostics

/// Signs that stand for something still to be written: `??`, `[…]`, `#REF!`.
enum ResidueSigns {
  /// The errors of Excel, in Dutch and English.
  private static let errors = [
    "#REF!", "#VERW!", "#N/A", "#N/B", "#DIV/0!", "#DEEL/0!", "#VALUE!", "#WAARDE!", "#NAME?",
    "#NAAM?", "#NULL!", "#NUM!", "#GETAL!",
  ].map { Array($0.utf8) }
  /// An omission between brackets.
  private static let omissions = ["[…]", "[...]", "[..]", "(...)", "(…)"].map { Array($0.utf8) }

  /// Returns their places in a passage, in one pass.
  static func all(in passage: Passage) -> [Range<Int>] {
    let bytes = passage.file.bytes
    var (found, isQuoted, at): ([Range<Int>], Bool, Int) = ([], false, passage.range.lowerBound)
    while at < passage.range.upperBound {
      let length = length(at, in: bytes, passage.range, isQuoted: isQuoted)
      if length > 0 { found.append(at..<(at + length)) }
      isQuoted = isQuoted || opensQuote(at, in: bytes)
      at += max(1, length)
    }
    return found
  }

  /// Returns the number of bytes of a sign at an offset; 0 for none.
  private static func length(
    _ at: Int, in bytes: [UInt8], _ range: Range<Int>, isQuoted: Bool
  ) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "?"):
      let run = bytes[at..<range.upperBound].prefix { $0 == UInt8(ascii: "?") }.count
      return run > 1 ? run : 0
    case UInt8(ascii: "#"): return first(of: errors, at, in: bytes, range)
    // In a quotation it says that words were left out.
    case UInt8(ascii: "["), UInt8(ascii: "("):
      return isQuoted ? 0 : first(of: omissions, at, in: bytes, range)
    default: return 0
    }
  }

  /// Returns the length of the first of some signs that stands at an offset.
  private static func first(
    of signs: [[UInt8]], _ at: Int, in bytes: [UInt8], _ range: Range<Int>
  ) -> Int {
    signs.first { bytes[at..<range.upperBound].starts(with: $0) }?.count ?? 0
  }

  /// Whether a quotation mark stands at an offset.
  private static func opensQuote(_ at: Int, in bytes: [UInt8]) -> Bool {
    if bytes[at] == UInt8(ascii: "\"") { return true }
    guard bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return false }
    return [0x98, 0x9C, 0x9E].contains(bytes[at + 2])
  }
}
