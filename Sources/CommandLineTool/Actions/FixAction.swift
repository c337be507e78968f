internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Reading

/// Applies the safe mends of an agenda, and shows what they change before they do.
struct FixAction {
  /// How often an agenda is read again for mends that the last ones made room for.
  private static let rounds = 10

  /// The editions of the Regeling.
  let regelingen: [Regeling]
  /// Which findings are mended.
  let selection: CheckSelection
  /// Whether the changes are only shown.
  let isOnlyShown: Bool

  /// Mends the agenda in `folder`, as far as the user agrees.
  func run(_ folder: String) -> ExitStatus {
    var total = 0
    for _ in 0..<Self.rounds {
      guard let mends = mends(in: folder), mends.count > 0 else { break }
      let status = show(mends, folder)
      if isOnlyShown { return status }
      guard Terminal.agrees(to: "Deze \(Self.changes(mends.count)) toepassen?") else { break }
      guard apply(mends, folder) else { return .failed }
      total += mends.count
    }
    if isOnlyShown {
      return Terminal.out("Er is in \"\(folder)\" niets dat vanzelf kan worden verbeterd.\n")
    }
    Terminal.error("In \"\(folder)\": \(Self.changes(total)) toegepast.\n")
    return .fine
  }

  /// Returns the safe mends of the agenda as it is now; nil when there is no such folder.
  private func mends(in folder: String) -> SafeMends? {
    AgendaSource(folder, regelingen: regelingen).map { source in
      SafeMends(
        CheckRunner.run(
          agenda: source.agenda, readingFindings: source.findings, selection: selection))
    }
  }

  /// Shows the difference: as the result when nothing else is done, else beside the findings.
  private func show(_ mends: SafeMends, _ folder: String) -> ExitStatus {
    let style: TextStyle = Terminal.outputHasColours ? .coloured : .plain
    let text = mends.files.map { MendDifference($0, folder: folder, style).text() }.joined()
    guard isOnlyShown else {
      Terminal.error(text)
      return .fine
    }
    return Terminal.out(text)
  }

  /// Writes the mended files; says which could not be.
  private func apply(_ mends: SafeMends, _ folder: String) -> Bool {
    let mender = FolderMender(folder)
    var isWhole = true
    for mend in mends.files {
      do {
        try mender.write(mend.mended, to: mend.file.path, over: mend.file.bytes)
      } catch {
        isWhole = false
        Terminal.error(Self.words(for: error, mend.file.path))
      }
    }
    return isWhole
  }

  /// Returns why a file was left alone.
  private static func words(for refusal: FolderMender.Refusal, _ path: String) -> String {
    switch refusal {
    case .differs:
      """
      "\(path)" is niet veranderd.
        Het bestand is intussen gewijzigd, of niet als UTF-8 opgeslagen. Sla het op als UTF-8 en probeer het opnieuw.

      """
    case .failed(let reason): "\"\(path)\" is niet veranderd: \(reason)\n"
    }
  }

  /// Returns a number of changes in words.
  private static func changes(_ count: Int) -> String {
    count == 1 ? "1 wijziging" : "\(count) wijzigingen"
  }
}
