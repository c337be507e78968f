internal import Diagnostics

/// The header of a Markdown document: the YAML between two lines of three dashes at its start.
struct FrontMatter {
  /// The bytes of the YAML, without the dashes; nil when there is no header.
  let yaml: Range<Int>?
  /// The offset at which the body starts.
  let bodyStart: Int

  /// Finds the header of a file, and reports one that is missing or never closes.
  init(_ file: SourceFile, log: FindingLog) {
    guard file.text(file.range(ofLine: 1)).trimmingLineEnd() == "---" else {
      Self.reportMissing(file, log: log)
      (yaml, bodyStart) = (nil, 0)
      return
    }
    for line in 2..<max(file.lineCount + 1, 2) {
      let range = file.range(ofLine: line)
      let text = file.text(range).trimmingLineEnd()
      guard text == "---" || text == "..." else { continue }
      yaml = file.start(ofLine: 2)..<range.lowerBound
      bodyStart = file.start(ofLine: line + 1)
      return
    }
    log.error(
      "header-unclosed", SourceRange(file, file.range(ofLine: 1)),
      "Het kopblok van \"\(file.path)\" wordt niet afgesloten",
      why: "Het kopblok begint en eindigt met een regel van drie streepjes; zonder de tweede is "
        + "niets van dit bestand te lezen.",
      mend: "Zet onder de laatste regel van het kopblok een regel met ---")
    (yaml, bodyStart) = (nil, file.bytes.count)
  }

  /// Reports that a document has no header.
  private static func reportMissing(_ file: SourceFile, log: FindingLog) {
    log.error(
      "header-missing", SourceRange(file, file.range(ofLine: 1)),
      "\"\(file.path)\" heeft geen kopblok",
      why: "Het kopblok bovenaan zegt waar het document over gaat, zoals \"doelstelling: 1.3\".",
      mend: "Begin het bestand met een regel ---, daaronder de sleutels, en weer een regel ---")
  }
}
