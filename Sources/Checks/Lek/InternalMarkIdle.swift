internal import AgendaModel
internal import Diagnostics

/// Braces with `intern` that hide nothing, because of where they stand.
enum InternalMarkIdle: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "internal-mark-idle", .leak, .fout,
    title: "De accolades met intern verbergen niets",
    what: """
      Of `{intern}` achteraan een kop, alinea of punt van een opsomming staat, met een spatie ervoor en niets
      erachter.
      """,
    why: """
      Op een andere plaats is het gewone tekst. Wat u wilde verbergen, komt dan op de site, met de
      accolades erbij.
      """,
    wrong: "Nog navragen bij de directie {intern}.",
    right: "Nog navragen bij de directie. {intern}",
    mend:
      "Zet ` {intern}` helemaal achteraan, na de punt en een spatie; zet een cel apart in een alinea"
  )

  /// Returns a finding for each pair of such braces in public text.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document -> [Diagnostic] in
      let code = document.codes.filter { !$0.isInternal && $0.value.info.contains("{") }.map(
        \.range)
      let ranges = PublicText.stretches(of: document) + code
      return ranges.flatMap { braces(in: document.document.file, $0) }.filter {
        !index.damage.touches($0)
      }.map { finding(at: $0, Message.summary($0.text), explanation: Message.explanation) }
    }
  }

  /// Returns the braces in a range that start with the word `intern`.
  private static func braces(in file: SourceFile, _ range: Range<Int>) -> [SourceRange] {
    file.bytes.withUnsafeBufferPointer { bytes in
      range.filter { bytes[$0] == UInt8(ascii: "{") && isPlain(bytes, before: $0, range) }
    }.compactMap { start in
      let rest = file.bytes[start..<min(range.upperBound, start + 40)]
      guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
      let words = file.text(start + 1..<end).lowercased().split { !$0.isLetter }
      return words.contains { $0.hasPrefix("intern") }
        ? SourceRange(file, start, end + 1) : nil
    }
  }

  /// Whether a brace is not escaped, doubled or shown as code.
  private static func isPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, before at: Int, _ range: Range<Int>
  ) -> Bool {
    guard at > range.lowerBound else { return true }
    return !Array("\\{`".utf8).contains(bytes[at - 1])
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ braces: String) -> String {
    "‘\(braces)’ staat hier als gewone tekst en verbergt niets"
  }
  /// Why.
  static let explanation =
    "Accolades werken alleen achteraan een kop, alinea of punt van een opsomming."
}
