internal import AgendaModel
internal import Diagnostics
internal import Disclosure
internal import Pages
internal import Publishing

/// Compares two versions of an agenda.
struct DiffAction {
  /// The folder with the agenda.
  let folder: String
  /// How the difference is written.
  let format: DifferenceWriter.Format
  /// Whether internal parts count.
  let isInternal: Bool
  /// The file; nil for the screen.
  let output: String?

  /// Compares two versions; the new one is the agenda as it is where nil.
  func run(from old: String, to new: String?) -> ExitStatus {
    let place = VersionPlace(folder: folder)
    guard let before = place.find(old) else { return missing(old, place) }
    guard let after = place.find(new) else { return missing(new, place) }
    let published = shown(after)
    let difference = AgendaDifference(from: shown(before).agenda, to: published.agenda)
    let view = DifferenceView(
      difference, from: before.name, to: after.name, in: published.agenda)
    do throws(PublishingError) {
      return try DifferenceWriter(difference: difference, view: view, published: published)
        .write(format, to: output)
    } catch {
      Terminal.report(error)
      return .failed
    }
  }

  /// Returns what the readers of the difference may see of a version.
  private func shown(_ version: VersionPlace.Named) -> PublishedAgenda {
    PublishedAgenda(
      version.source.agenda, findings: [], for: isInternal ? .institution : .everyone)
  }

  /// Says that a version is not there.
  private func missing(_ word: String?, _ place: VersionPlace) -> ExitStatus {
    place.reportMissing(word)
    return .failed
  }
}
