internal import Diagnostics
internal import Markdown

/// A measure that differs between two versions: its decision, its actions or its place.
public struct MeasureChange: Sendable {
  /// The measure's code, or its own id.
  public let key: String
  /// Its title: that of the new version where there is one.
  public let title: String
  /// What was said of it; nil when it was not there.
  public let before: Measure?
  /// What is said of it; nil when it is gone.
  public let after: Measure?

  /// What a version says of a measure.
  public struct Measure: Sendable, Equatable {
    /// The decision, with its reason or its moment.
    public var decision: String
    /// New, extension or continuation.
    public var sort: String?
    /// The actions: period, letter and text.
    public var actions: [String]
  }

  /// Returns the measures that differ, in the order of the agenda.
  static func all(from old: Agenda, to new: Agenda) -> [MeasureChange] {
    AgendaDifference.pairs(measures(old), measures(new)).compactMap { pair in
      guard pair.before?.measure != pair.after?.measure else { return nil }
      return MeasureChange(
        key: pair.key, title: (pair.after ?? pair.before)?.title ?? pair.key,
        before: pair.before?.measure, after: pair.after?.measure)
    }
  }

  /// Returns the measures of an agenda; several parts about one are one.
  private static func measures(_ agenda: Agenda) -> [(String, (title: String, measure: Measure))] {
    var order: [String] = []
    var found: [String: (title: String, measure: Measure)] = [:]
    for part in (agenda.prioriteiten + agenda.doelstellingen).flatMap(\.parts) {
      let keys = part.marks.measures.map(\.value) + (part.isOwnMeasure ? part.ownKey : [])
      for key in keys {
        if found[key] == nil {
          order.append(key)
          found[key] = (part.heading.text, Measure(part))
        } else {
          found[key]?.measure.actions += Measure(part).actions
        }
      }
    }
    return order.compactMap { key in found[key].map { (key, $0) } }
  }
}

extension MeasureChange.Measure {
  /// Reads what a part says of its measure.
  fileprivate init(_ part: Part) {
    let reason = part.marks.reason.map { " (\($0.value))" } ?? ""
    let moment = part.marks.when.map { " (\($0.value.text))" } ?? ""
    let merged = part.marks.mergedWith.map(\.value).joined(separator: ", ")
    decision =
      (part.marks.decision?.value.rawValue ?? "")
      + (merged.isEmpty ? "" : " samen met \(merged)") + reason + moment
    sort = part.marks.sort?.value
    actions = part.actions.map { action in
      let period = action.period.map { $0.value.text + ": " } ?? ""
      return period + action.inlines.plainText.trimmingBlanks()
    }
  }
}

extension Part {
  /// Whether the part is a measure of the institution's own: it has an id and actions.
  fileprivate var isOwnMeasure: Bool { marks.measures.isEmpty && !actions.isEmpty }
  /// Its own id.
  fileprivate var ownKey: [String] { marks.id.map { [$0.value] } ?? [] }
}
