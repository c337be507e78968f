internal import Diagnostics

/// Turns the bytes of a text file into UTF-8 that the parsers may see.
///
/// A byte order mark is dropped, and line ends of a lone carriage return become line feeds. Text in
/// Windows-1252, as older Excel writes it, is converted and said. What is no text at all is refused.
enum SourceDecoder {
  /// Returns the text, or nil when the file is no text.
  static func decode(_ input: InputFile, log: FindingLog) -> SourceFile? {
    var bytes = input.bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard !looksBinary(bytes) else {
      log.error(
        "file-not-text", SourceRange(SourceFile(path: input.path, bytes: []), 0, 0),
        "Het bestand \"\(input.path)\" bevat geen leesbare tekst",
        why: "De inhoud lijkt op een programma, een beeld of een Word- of Excel-bestand met een "
          + "verkeerde naam.",
        mend: "Sla het bestand op als platte tekst (UTF-8), of haal het uit de map")
      return nil
    }
    let isUTF8 = isValid(bytes)
    let text = withLineFeeds(isUTF8 ? Array(bytes) : fromWindows1252(bytes))
    let file = SourceFile(path: input.path, bytes: text)
    if !isUTF8 { reportEncoding(file, log: log) }
    return withoutControls(file, log: log)
  }

  /// Returns text in which a carriage return without a line feed is a line feed.
  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for at in text.indices where text[at] == 0x0D {
      if at + 1 == text.count || text[at + 1] != 0x0A { text[at] = 0x0A }
    }
    return text
  }

  /// Whether the bytes hold a zero, or many control bytes, at their beginning.
  private static func looksBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(4096)
    if head.contains(0) { return true }
    let controls = head.count { $0 < 0x20 && !isAllowed($0) }
    return controls > 4 && controls * 50 > head.count
  }

  /// Whether a control byte is a tab or part of a line ending.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether the bytes are UTF-8 throughout.
  private static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// The characters of Windows-1252 for the bytes 0x80 to 0x9F; 0 where it has none.
  private static let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Returns Windows-1252 text as UTF-8.
  private static func fromWindows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var view = String.UnicodeScalarView()
    for byte in bytes {
      let code = (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt32(byte)
      view.append(Unicode.Scalar(code == 0 ? 0xFFFD : code) ?? "\u{FFFD}")
    }
    return Array(String(view).utf8)
  }

  /// Says that a file was read in an old encoding.
  private static func reportEncoding(_ file: SourceFile, log: FindingLog) {
    log.add(
      Diagnostic(
        "file-encoding", .melding, at: SourceRange(file, 0, 0),
        "Het bestand \"\(file.path)\" is gelezen als Windows-1252",
        explanation: "Het is geen UTF-8. Zo slaat een oudere Excel CSV-bestanden op; "
          + "letters met accenten kunnen verkeerd zijn gelezen.",
        solutions: [.init("Sla het bestand op als \"CSV UTF-8\" of als platte tekst in UTF-8")]))
  }

  /// Returns the file with its control characters as blanks, and says where they stood.
  private static func withoutControls(_ file: SourceFile, log: FindingLog) -> SourceFile {
    var bytes = file.bytes
    var places: [Range<Int>] = []
    for at in bytes.indices {
      let length = controlLength(at, in: bytes)
      guard length > 0 else { continue }
      places.append(at..<(at + length))
      for place in at..<(at + length) { bytes[place] = 0x20 }
    }
    guard let first = places.first else { return file }
    let what =
      places.count == 1
      ? "staat een onzichtbaar stuurteken" : "staan \(places.count) onzichtbare stuurtekens"
    log.error(
      "control-character", SourceRange(file, first), "In \"\(file.path)\" \(what)",
      why: "Zulke tekens komen mee bij kopiëren uit een PDF of ander programma en horen niet in "
        + "tekst.",
      mend: "Verwijder het teken; typ de woorden er omheen zo nodig opnieuw")
    return SourceFile(path: file.path, bytes: bytes)
  }

  /// Returns the number of bytes of the control character at an offset of UTF-8; 0 for none.
  ///
  /// Besides the control characters of ASCII those are U+0080 to U+009F, the separators U+2028 and
  /// U+2029, which YAML takes for line ends, and U+FFFE and U+FFFF, which it refuses.
  private static func controlLength(_ at: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return (byte < 0x20 && !isAllowed(byte)) || byte == 0x7F ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, at + 1 < bytes.count else { return 0 }
    let next = bytes[at + 1]
    if byte == 0xC2 { return next < 0xA0 ? 2 : 0 }
    guard at + 2 < bytes.count else { return 0 }
    switch (byte, next, bytes[at + 2]) {
    case (0xE2, 0x80, 0xA8...0xA9), (0xEF, 0xBF, 0xBE...0xBF): return 3
    default: return 0
    }
  }
}
