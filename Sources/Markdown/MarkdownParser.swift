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
  public static func parse(_ file: SourceFile, from bodyStart: Int = 0) -> MarkdownDocument {
    let body = Array(file.bytes[bodyStart...])
    let prepared = PreparedSource(body: body, offset: bodyStart)
    guard let root = tree(of: prepared.masked) else {
      return MarkdownDocument(file: file, blocks: [], references: [])
    }
    defer { cmark_node_free(root) }
    let converter = CMarkConverter(
      file: file, prepared: prepared, firstLine: file.position(of: bodyStart).line)
    let blocks = converter.blocks(of: root, within: bodyStart..<file.bytes.count)
    return MarkdownDocument(file: file, blocks: blocks, references: prepared.references)
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
