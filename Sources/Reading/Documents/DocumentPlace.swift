internal import AgendaModel
internal import Diagnostics

/// What a document is about, from its place in the folder.
enum DocumentPlace {
  /// Returns the kind of the document at `path`, or nil when the agenda does not read it.
  static func kind(of path: String) -> AgendaDocument.Kind? {
    let parts = path.split(separator: "/").map(String.init)
    if parts.count == 3, accountFolders.contains(parts[0]) { return .account }
    guard parts.count == 2 else { return nil }
    if parts[0] == "hoofdstukken" { return .chapter }
    guard parts[0].hasPrefix("prioriteit-") else { return nil }
    return parts[1] == "prioriteit.md" ? .prioriteit : .doelstelling
  }

  /// The folders of accounts, each with a folder per term in it.
  static let accountFolders = ["verantwoording", "voortgang"]

  /// Says that a Markdown file stands where no document is expected.
  static func report(_ file: SourceFile, log: FindingLog) {
    log.add(
      Diagnostic(
        "file-not-read", .melding, at: SourceRange(file, 0, 0),
        "Het bestand \"\(file.path)\" hoort niet bij de agenda en is niet gelezen",
        explanation: "Documenten staan in hoofdstukken/, prioriteit-1/, prioriteit-2/ of "
          + "prioriteit-3/, niet dieper. Een verantwoording staat in verantwoording/ met daarin een "
          + "map per jaar, voortgang in voortgang/ met een map per semester.",
        solutions: [
          .init("Verplaats het bestand naar een van die mappen"),
          .init("Is het een notitie: laat de naam beginnen met een liggend streepje"),
        ]))
  }
}
