internal import CMarkGFM
public import Diagnostics

/// Parses GitHub-flavoured Markdown with the system's cmark-gfm.
///
/// Tables, strikethrough and footnotes are on; autolinks are off, because after an e-mail address
/// this version loses the positions of the rest of the paragraph.
public enum MarkdownParser {
  /// Parses the part of `file` from `bodyStart` on.
  ///
  /// The caller has checked `MarkdownBounds` and that the bytes are UTF-8 without control bytes.
  /// A body in which braces stand where they mean nothing is parsed twice: the first time tells
  /// which braces those are, the second time they are text.
  public static func parse(_ file: SourceFile, from bodyStart: Int = 0) -> MarkdownDocument {
    let body = Array(file.bytes[bodyStart...])
    let whole = PreparedSource(body: body, offset: bodyStart)
    var (blocks, log) = convert(whole, of: file, from: bodyStart)
    let claimed = log.attributeLines
    var stray: [Attributes] = []
    if claimed.count < whole.attributes.count {
      let literal = log.literalLines
      stray = whole.attributes.filter { !claimed.contains($0.key) && !literal.contains($0.key) }
        .map(\.value).sorted { $0.range.lowerBound < $1.range.lowerBound }
      let rest = PreparedSource(body: body, offset: bodyStart, attributesOn: claimed)
      (blocks, log) = convert(rest, of: file, from: bodyStart)
    }
    return MarkdownDocument(
      file: file, blocks: blocks, references: log.references, strayAttributes: stray)
  }

  /// Parses a prepared body into blocks, with what the conversion met.
  private static func convert(
    _ prepared: PreparedSource, of file: SourceFile, from bodyStart: Int
  ) -> ([Block], ConversionLog) {
    let log = ConversionLog()
    guard let root = tree(of: prepared.masked) else { return ([], log) }
    defer { cmark_node_free(root) }
    let converter = CMarkConverter(
      file: file, prepared: prepared, firstLine: file.position(of: bodyStart).line, log: log)
    return (converter.blocks(of: root, within: bodyStart..<file.bytes.count), log)
  }

  /// The extensions, which cmark registers once per process.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough"]
  }()

  /// Returns cmark's tree, which the caller frees.
  private static func tree(of bytes: [UInt8]) -> OpaquePointer? {
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    bytes.withUnsafeBytes { buffer in
      let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      cmark_parser_feed(parser, text, buffer.count)
    }
    return cmark_parser_finish(parser)
  }
}

/// What a conversion met besides blocks; a class, because the converter's recursion shares it.
final class ConversionLog {
  /// The references in reading order.
  private(set) var references: [MarkdownDocument.Reference] = []
  /// The index in `references` per index in the prepared source.
  private var indices: [Int: Int] = [:]
  /// The lines of the body whose attributes belong to a block.
  private(set) var attributeLines: Set<Int> = []
  /// The lines of the body that are code or raw HTML.
  private(set) var literalLines: Set<Int> = []

  /// The footnotes so far.
  private var footnotes = 0

  /// Returns the label of the next footnote: cmark numbers references and puts the texts in order.
  func nextFootnote() -> String {
    footnotes += 1
    return String(footnotes)
  }

  /// Notes that the attributes on a line belong to a block.
  func claim(line: Int) { attributeLines.insert(line) }

  /// Notes that lines are code or raw HTML.
  func noteLiteral(_ lines: ClosedRange<Int>) { literalLines.formUnion(lines) }

  /// Returns the index in the document of the reference at `index` of `prepared`.
  func index(of index: Int, in prepared: PreparedSource) -> Int {
    if let known = indices[index] { return known }
    indices[index] = references.count
    references.append(prepared.references[index])
    return references.count - 1
  }
}
