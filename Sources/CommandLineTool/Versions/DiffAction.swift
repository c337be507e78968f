internal import AgendaModel
internal import ArgumentParser
internal import Diagnostics
internal import Disclosure
internal import Pages

/// Compares two versions of an agenda.
struct DiffAction {
  /// The ways to write a difference.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people, in a terminal or a mail.
    case text
    /// For programs.
    case json
  }

  /// The folder with the agenda.
  let folder: String
  /// How the difference is written.
  let format: Format
  /// Whether internal parts count.
  let isInternal: Bool
  /// The file; nil for the screen.
  let output: String?

  /// Compares two versions; the new one is the agenda as it is where nil.
  func run(from old: String, to new: String?) -> ExitStatus {
    let place = VersionPlace(folder: folder)
    guard let before = place.find(old) else { return missing(old, place) }
    guard let after = place.find(new) else { return missing(new, place) }
    let (first, second) = (shown(before), shown(after))
    let difference = AgendaDifference(from: first, to: second)
    return write(text(difference, before.name, after.name, second))
  }

  /// Returns what the readers of the difference may see of a version.
  private func shown(_ version: VersionPlace.Named) -> Agenda {
    PublishedAgenda(
      version.source.agenda, findings: [], for: isInternal ? .institution : .everyone
    ).agenda
  }

  /// Says that a version is not there.
  private func missing(_ word: String?, _ place: VersionPlace) -> ExitStatus {
    place.reportMissing(word)
    return .failed
  }

  /// Returns the difference in the format that was asked for.
  private func text(
    _ difference: AgendaDifference, _ old: String, _ new: String, _ agenda: Agenda
  ) -> String {
    switch format {
    case .text: DifferenceView(difference, from: old, to: new, in: agenda).text()
    case .json: DifferenceJSON.json(difference, from: old, to: new).text() + "\n"
    }
  }

  /// Writes the difference.
  private func write(_ text: String) -> ExitStatus {
    guard let output else { return Terminal.out(text) }
    return TextFile.write(text, to: output)
  }
}
