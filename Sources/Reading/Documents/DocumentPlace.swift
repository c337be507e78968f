internal import AgendaModel
internal import Diagnostics

/// What a document is about, from its place in the folder.
enum DocumentPlace {
  /// Returns the kind of the document at `path`, or nil when the agenda does not read it.
  static func kind(of path: String) -> AgendaDocument.Kind? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == "hoofdstukken" { return .chapter }
    guard parts[0].hasPrefix("prioriteit-") else { return nil }
    return parts[1] == "prioriteit.md" ? .prioriteit : .doelstelling
  }

  /// Says that a Markdown file stands where no document is expected.
  static func report(_ file: SourceFile, log: FindingLog) {
    log.add(
      Diagnostic(
        "file-not-read", .melding, at: SourceRange(file, 0, 0),
        "Het bestand \"\(file.path)\" hoort niet bij de agenda en is niet gelezen",
        explanation: "Documenten staan in hoofdstukken/, prioriteit-1/, prioriteit-2/ of "
          + "prioriteit-3/, niet dieper.",
        solutions: [
          .init("Verplaats het bestand naar een van die mappen"),
          .init("Is het een notitie: laat de naam beginnen met een liggend streepje"),
        ]))
  }
}
