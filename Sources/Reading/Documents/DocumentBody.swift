internal import Diagnostics
internal import Markdown

extension MarkdownBounds {
  /// Parses what stands below a header, unless it is beyond what the parser can bear: then that is
  /// reported, and the body is empty.
  static func body(of file: SourceFile, from start: Int, log: FindingLog) -> MarkdownDocument {
    if let finding = finding(in: file, bodyStart: start) {
      log.add(finding)
      return MarkdownDocument(file: file, blocks: [], references: [])
    }
    return MarkdownParser.parse(file, from: start)
  }
}
