/// What is done with an example, by its language and words.
enum ExampleKind: String, CaseIterable {
  /// Put into the small agenda and checked.
  case agenda = "opmaak"
  /// Run in a shell.
  case console = "commando's"
  /// Compared with what a command prints, or with a file.
  case compared = "vergeleken"
  /// A file beside an agenda, which a later command reads.
  case file = "bestand voor een commando"
  /// Parsed by a checker of its language.
  case syntax = "schrijfwijze nagekeken"
  /// Not run, for the reason that stands above it.
  case notRun = "niet uitgevoerd"

  /// Says what is done with an example; nil when nothing can be.
  init?(_ block: ExampleBlock) {
    if block.reasonNotRun != nil {
      self = .notRun
    } else if block.language == "console" {
      self = .console
    } else if block.words["uitvoer"] != nil || block.words["staat-in"] != nil {
      self = .compared
    } else if SyntaxExamples.checks(block) {
      self = .syntax
    } else if let file = block.file, !Self.isInAgenda(file) {
      self = .file
    } else if ["yaml", "markdown", "csv"].contains(block.language) || block.file != nil {
      self = .agenda
    } else {
      return nil
    }
  }

  /// Whether a path is that of a file in an agenda.
  static func isInAgenda(_ path: String) -> Bool {
    let folders = [
      "hoofdstukken", "prioriteit-1", "prioriteit-2", "prioriteit-3", "data", "verantwoording",
      "voortgang", "sjablonen",
    ]
    return path == "agenda.yaml" || folders.contains { path.hasPrefix($0 + "/") }
  }
}
