internal import Diagnostics

/// A stretch of text that looks like an e-mail address, a telephone number or a citizen number.
struct PersonalDetail {
  /// The kinds of details.
  enum Kind {
    /// An e-mail address.
    case email
    /// A Dutch telephone number.
    case telephone
    /// Five to eight digits behind the word `studentnummer` or the like.
    case studentNumber
    /// Nine digits that pass the check of a burgerservicenummer.
    case citizenNumber
  }

  /// What it looks like.
  let kind: Kind
  /// Its bytes in the file.
  let range: Range<Int>
  /// Its text.
  let text: String

  /// Returns the details in a stretch of a file, in one pass over its bytes.
  static func all(in file: SourceFile, _ stretch: Range<Int>) -> [PersonalDetail] {
    var found: [PersonalDetail] = []
    var at = stretch.lowerBound
    while at < stretch.upperBound {
      let (range, kind) = piece(at, in: file.bytes, stretch)
      if let kind { found.append(PersonalDetail(kind: kind, range: range, text: file.text(range))) }
      at = max(at + 1, range.upperBound)
    }
    return found
  }

  /// Returns the address or number at a byte and what it looks like, or that byte alone.
  private static func piece(
    _ at: Int, in bytes: [UInt8], _ stretch: Range<Int>
  ) -> (range: Range<Int>, kind: Kind?) {
    if bytes[at] == UInt8(ascii: "@"), let range = address(around: at, in: bytes, stretch) {
      return (range, .email)
    }
    guard startsNumber(at, in: bytes, stretch) else { return (at..<(at + 1), nil) }
    let range = number(from: at, in: bytes, stretch)
    if isStudentNumber(range, in: bytes, stretch) { return (range, .studentNumber) }
    return (range, kind(of: range, in: bytes))
  }

  /// The words before the number of a student.
  private static let studentWords = ["studentnummer", "leerlingnummer", "studentnr", "leerlingnr"]
    .map { Array($0.utf8) }

  /// Whether five to eight digits stand behind a word that says whose number it is.
  private static func isStudentNumber(
    _ range: Range<Int>, in bytes: [UInt8], _ stretch: Range<Int>
  ) -> Bool {
    guard (5...8).contains(range.count), bytes[range].allSatisfy(isDigit) else { return false }
    var end = range.lowerBound
    while end > stretch.lowerBound, [0x20, 0x3A, 0x2E].contains(bytes[end - 1]) { end -= 1 }
    return studentWords.contains { word in
      let start = end - word.count
      return start >= stretch.lowerBound && bytes[start..<end].map { $0 | 0x20 } == word
    }
  }

  /// Returns the address around an at sign: something before it, and a name with a point after it.
  private static func address(
    around at: Int, in bytes: [UInt8], _ stretch: Range<Int>
  ) -> Range<Int>? {
    var start = at
    while start > stretch.lowerBound, isAddressByte(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    while end < stretch.upperBound, isAddressByte(bytes[end]) { end += 1 }
    while end > at, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let host = bytes[(at + 1)..<max(end, at + 1)]
    return start < at && host.contains(UInt8(ascii: ".")) ? start..<end : nil
  }

  /// Whether a byte can stand in an e-mail address.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20)
      || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+")].contains(byte)
  }

  /// Whether a byte is a digit.
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a number or `+` starts here, and no word, number or amount runs on from before.
  private static func startsNumber(_ at: Int, in bytes: [UInt8], _ stretch: Range<Int>) -> Bool {
    guard isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "+") else { return false }
    guard at > stretch.lowerBound else { return true }
    let before = bytes[at - 1]
    return !isDigit(before) && before < 0x80 && !(0x61...0x7A).contains(before | 0x20)
      && before != UInt8(ascii: ",") && before != UInt8(ascii: ".")
  }

  /// Returns the run of digits with single blanks and hyphens between them.
  private static func number(
    from start: Int, in bytes: [UInt8], _ stretch: Range<Int>
  ) -> Range<Int> {
    var end = start + 1
    var at = end
    while at < stretch.upperBound {
      if isDigit(bytes[at]) {
        at += 1
        end = at
      } else if at == end, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "-") {
        at += 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// Returns what a run of digits looks like.
  private static func kind(of range: Range<Int>, in bytes: [UInt8]) -> Kind? {
    let digits = bytes[range].filter(isDigit).map { Int($0) - 0x30 }
    let isInternational = bytes[range.lowerBound] == UInt8(ascii: "+")
    if isInternational { return (10...12).contains(digits.count) ? .telephone : nil }
    if digits.count == 10, digits[0] == 0, digits[1] != 0 { return .telephone }
    return digits.count == 9 && range.count == 9 && passesElevenTest(digits) ? .citizenNumber : nil
  }

  /// Whether nine digits pass the check of a burgerservicenummer: 9a + 8b + … + 2h − i is a
  /// multiple of 11.
  private static func passesElevenTest(_ digits: [Int]) -> Bool {
    let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 == 0 && digits.contains { $0 != 0 }
  }
}
