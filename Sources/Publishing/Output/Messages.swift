/// Every sentence that publishing says when it fails.
extension PublishingError {
  /// The end of an explanation where nothing was touched yet.
  private static let untouched = "Er is niets veranderd: wat er stond, staat er nog."

  /// No output folder was given.
  static var noFolderNamed: PublishingError {
    PublishingError(
      kind: .unusableOutput, summary: "De uitvoermap heeft geen naam", explanation: untouched,
      mend: "Noem een map, bijvoorbeeld --output public.")
  }

  /// The output is something else than a folder.
  static func noFolder(_ given: String) -> PublishingError {
    PublishingError(
      kind: .unusableOutput, summary: "'\(given)' is geen map", explanation: untouched,
      mend: "Verplaats het bestand dat daar staat, of kies een andere map met --output.")
  }

  /// The output is the top of the disk.
  static func topOfDisk(_ given: String) -> PublishingError {
    PublishingError(
      kind: .unusableOutput, summary: "'\(given)' is de bovenste map van de schijf",
      explanation: "Een site hoort in een eigen map. " + untouched,
      mend: "Kies een map daarbinnen met --output.")
  }

  /// A page has a path that cannot be used.
  static func invalidPath(_ fault: PathFault) -> PublishingError {
    PublishingError(
      kind: .invalidPath,
      summary: "De pagina '\(fault.path)' kan zo niet heten: \(fault.reason)",
      explanation: untouched, mend: "Geef de bron van deze pagina een andere naam of code.")
  }

  /// Files that are not ours stand where pages must come; `paths` holds at least one.
  static func foreignFiles(_ paths: [String]) -> PublishingError {
    let first = paths.first ?? ""
    let others = paths.count > 1 ? " (en nog \(paths.count - 1) andere)" : ""
    let named = paths.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
    return PublishingError(
      kind: .foreignFile,
      summary: "'\(first)'\(others) is niet van ijkpunt en staat waar een pagina moet komen",
      explanation: "Het gaat om \(named)\(paths.count > 10 ? ", …" : ""). Alleen wat in "
        + "\(Manifest.fileName) staat, is door ijkpunt gemaakt en mag worden vervangen. "
        + untouched,
      mend: "Verplaats of verwijder wat daar staat, of kies een lege map met --output.")
  }

  /// There is a `manifest.json` that is not, or no longer, a manifest of ours.
  static func strangeManifest(_ shown: String) -> PublishingError {
    PublishingError(
      kind: .foreignFile,
      summary: "'\(shown)' is beschadigd of niet van ijkpunt",
      explanation: "In dit bestand staat welke bestanden ijkpunt heeft gemaakt. Zonder die lijst "
        + "vervangt of verwijdert ijkpunt niets. " + untouched,
      mend: "Zet de vorige versie terug, of verplaats het bestand en bouw opnieuw; pagina's die "
        + "hetzelfde zijn gebleven, worden dan herkend.")
  }

  /// Another build holds the lock.
  static func locked(_ given: String, process: Int?) -> PublishingError {
    let holder = process.map { "proces \($0)" } ?? "een ander proces"
    return PublishingError(
      kind: .locked, summary: "Een andere build (\(holder)) schrijft al in '\(given)'",
      explanation: "Twee builds tegelijk zouden elkaars pagina's overschrijven. " + untouched,
      mend: "Wacht tot die klaar is en bouw opnieuw.")
  }

  /// The program that makes zip files is not there.
  static var zipMissing: PublishingError {
    PublishingError(
      kind: .tool, summary: "Het programma zip staat niet op deze computer",
      explanation: "IJkpunt laat zip-bestanden door dat programma maken. " + untouched,
      mend: "Installeer het: sudo apt-get install zip. Of maak een map in plaats van een zip: noem "
        + "achter --output een naam zonder .zip, bijvoorbeeld --output pakket.")
  }

  /// The program that makes zip files failed.
  static func zipFailed(_ given: String) -> PublishingError {
    PublishingError(
      kind: .tool, summary: "Het programma zip kon '\(given)' niet maken",
      explanation: untouched,
      mend: "Kijk of er ruimte op de schijf is. Of maak een map in plaats van een zip: noem achter "
        + "--output een naam zonder .zip, bijvoorbeeld --output pakket.")
  }

  /// The program that makes pictures is not there.
  static var pictureToolMissing: PublishingError {
    PublishingError(
      kind: .tool, summary: "Het programma rsvg-convert staat niet op deze computer",
      explanation: "Met --png laat IJkpunt dat programma van elke grafiek een plaatje maken. "
        + untouched,
      mend:
        "Installeer het: sudo apt-get install librsvg2-bin. Of laat --png weg: de grafieken zijn "
        + "dan te downloaden als SVG.")
  }

  /// The program that makes pictures failed.
  static func pictureFailed(_ path: String) -> PublishingError {
    PublishingError(
      kind: .tool, summary: "Het programma rsvg-convert kon het plaatje '\(path)' niet maken",
      explanation: untouched,
      mend: "Kijk of er ruimte op de schijf is en of rsvg-convert het doet. Of laat --png weg.")
  }

  /// The program that makes pictures did not come to an end.
  static func pictureLate(_ path: String) -> PublishingError {
    PublishingError(
      kind: .tool, summary: "Het programma rsvg-convert deed te lang over het plaatje '\(path)'",
      explanation: "Het is gestopt. " + untouched,
      mend: "Probeer het nog eens als de computer minder te doen heeft, of laat --png weg.")
  }

  /// What stands at the place of a file is something else.
  static func otherKind(_ given: String, _ kind: FileKind) -> PublishingError {
    PublishingError(
      kind: .foreignFile, summary: "'\(given)' bestaat al en is geen \(kind.name)",
      explanation: untouched,
      mend: "Verplaats wat daar staat, of kies een andere naam met --output.")
  }

  /// A file that must be read is something else.
  static func wrongKind(_ given: String, _ kind: FileKind) -> PublishingError {
    PublishingError(
      kind: .foreignFile, summary: "'\(given)' is geen \(kind.name)", explanation: untouched,
      mend: "Geef een \(kind.name) op.")
  }

  /// libcrypto could not compute a digest.
  static var noDigest: PublishingError {
    PublishingError(
      kind: .unusableOutput, summary: "De controlegetallen (SHA-256) zijn niet te berekenen",
      explanation: "De bibliotheek libcrypto van dit systeem weigert. " + untouched,
      mend: "Kijk of OpenSSL op dit systeem goed is ingesteld.")
  }

  /// The system refused; `whole` tells whether the old site still stands as it was.
  static func refused(
    _ error: SystemError, at shown: String, whole: Bool = true
  ) -> PublishingError {
    let verb = error.operation == .read ? "gelezen" : "geschreven"
    let mixed =
      "Een deel van de pagina's is al vervangen en elk bestand is heel; de volgende "
      + "build maakt het af."
    return PublishingError(
      kind: .system(code: error.code),
      summary: "'\(shown)' kan niet worden \(verb): \(error.reason)",
      explanation: whole ? untouched : mixed, mend: error.mend)
  }
}
