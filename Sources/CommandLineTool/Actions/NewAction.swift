internal import AgendaModel
internal import Diagnostics
internal import Drafting
internal import Publishing
internal import Reading

/// Writes the documents of the next account, where there are none yet.
enum NewAction {
  /// What the user asked for.
  struct Request {
    /// The folder with the agenda.
    var folder: String
    /// The year or semester.
    var term: AccountTerm
    /// Whether the files are only named.
    var isDryRun: Bool
  }

  /// Makes the documents.
  static func run(_ request: Request) -> ExitStatus {
    guard let source = AgendaSource.existing(in: request.folder) else { return .failed }
    guard request.term.period.overlaps(source.agenda.regeling.years) else {
      Terminal.error(outside(request.term, source.agenda.regeling.years))
      return .failed
    }
    return write(RollForward(source.agenda, term: request.term), request)
  }

  /// Writes what is not there yet, and says what was done.
  private static func write(_ plan: RollForward, _ request: Request) -> ExitStatus {
    let files = NewFiles(request.folder)
    do throws(PublishingError) {
      let taken = try files.existing(plan.documents.map(\.path))
      let fresh = plan.documents.filter { !taken.contains($0.path) }
      if !request.isDryRun {
        try files.write(fresh.map { OutputFile(path: $0.path, bytes: Array($0.text.utf8)) })
      }
      let kept = Set(plan.existing + taken).sorted()
      return Terminal.out(summary(fresh.map(\.path), kept, request))
    } catch {
      Terminal.report(error)
      return .failed
    }
  }

  /// Returns what was made and what was left.
  private static func summary(
    _ made: [String], _ kept: [String], _ request: Request
  ) -> String {
    let what = request.term.isInternal ? "Voortgang" : "Verantwoording"
    let verb = request.isDryRun ? "zou komen" : "gemaakt"
    let lines =
      ["\(what) over \(request.term.dutch), in \"\(request.folder)\":"]
      + made.map { "  \(verb)  \($0)" }
      + kept.map { "  \("stond er".padded(to: verb.count))  \($0)" }
    return (lines + [closing(made.count, kept.count, request)]).joined(separator: "\n") + "\n"
  }

  /// Returns the last lines: how many files, and what to do next.
  private static func closing(_ made: Int, _ kept: Int, _ request: Request) -> String {
    let left = kept == 0 ? "" : " Wat er stond, is niet veranderd."
    if request.isDryRun { return "Er is niets geschreven.\(left)" }
    guard made > 0 else { return "Alles stond er al.\(left)" }
    let count = made == 1 ? "1 bestand is" : "\(made) bestanden zijn"
    return "\(count) gemaakt.\(left)\n"
      + "  Vul ze in. Wat nog open staat, zegt: ijkpunt status \(request.folder)"
  }

  /// Returns why a term cannot be accounted for.
  private static func outside(_ term: AccountTerm, _ years: ClosedRange<Int>) -> String {
    """
    \(term.dutch.capitalisedStart) valt buiten de agenda.
      Waarom: de agenda loopt van \(years.lowerBound) tot en met \(years.upperBound).
      Zo lost u het op: noem een jaar of semester daarbinnen, bijvoorbeeld --year \(years.upperBound)

    """
  }
}

extension String {
  /// Returns the text with blanks behind it up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text with a capital.
  fileprivate var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
