internal import AgendaModel
internal import Diagnostics

/// The usual name of a version: its day, and whether it is adopted or a draft.
///
/// The day is that on which the bestuur adopted it, else the agenda's reference date. Names begin
/// with the day, so that they stand in the order of time.
struct VersionName {
  /// The name.
  let text: String

  /// Names the version that an agenda is now.
  init(_ agenda: Agenda) {
    let day = Self.adoption(agenda) ?? agenda.referenceDate?.value
    let words = agenda.isDraft ? "concept" : "vastgesteld"
    let version = agenda.isDraft ? agenda.version.map { "versie-" + $0.value } : nil
    let parts = [day?.iso ?? "zonder-datum", version, words].compactMap(\.self)
    text = String(parts.joined(separator: "-").map { Self.isPlain($0) ? $0 : "-" })
  }

  /// Returns the day on which the agenda was adopted; nil for a draft.
  private static func adoption(_ agenda: Agenda) -> CalendarDate? {
    guard !agenda.isDraft else { return nil }
    return agenda.consents.compactMap { consent -> CalendarDate? in
      guard consent.act?.value == "vaststelling", case .day(let day)? = consent.moment?.value
      else { return nil }
      return day
    }.max()
  }

  /// Whether a name can be that of a folder on every system.
  static func isUsable(_ name: String) -> Bool {
    guard let first = name.first, name.utf8.count <= 100 else { return false }
    return first != "." && first != "-" && first != "_" && name.last != "."
      && name.allSatisfy(isPlain)
  }

  /// Whether a character may stand in a name.
  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || character == "-" || character == ".")
  }
}
