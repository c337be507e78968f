internal import AgendaModel
internal import Diagnostics

/// Values as `data/agenda.json` gives them; `handbook/schema/agenda-1.0.schema.json` describes every key.
///
/// A value without a number never has the key `getal`, so that no program takes what is missing for zero.
enum ValueData {
  /// Returns a value with its status.
  static func json(_ value: Value, unit: Unit) -> JSON {
    var members: [(String, JSON)] = [("status", .string(status(value)))]
    members += content(value)
    if value.isProvisional { members.append(("voorlopig", .bool(true))) }
    if let hedge = value.hedge { members.append(("bij-benadering", .string(hedge.rawValue))) }
    members.append(("tekst", .string(value.dutch(unit: unit))))
    return .object(members)
  }

  /// Returns what kind of thing a value says.
  static func status(_ value: Value) -> String {
    switch value.content {
    case .number: "getal"
    case .bound: "grens"
    case .range: "bereik"
    case .relative, .keep, .beyondStart: "ten-opzichte-van-startpunt"
    case .absent(let absence): status(absence)
    case .text: "tekst"
    }
  }

  /// Returns why there is no number, in a word.
  private static func status(_ absence: Absence) -> String {
    switch absence {
    case .notAvailable: "niet-beschikbaar"
    case .suppressedAtSource: "afgeschermd-door-bron"
    case .smallCount: "klein-aantal"
    case .none: "geen"
    case .later: "volgt-later"
    case .sourceSilent: "bron-noemt-niet"
    case .withheld: "niet-getoond-kleine-groep"
    case .shielding: "niet-getoond-ter-bescherming"
    }
  }

  /// Returns the numbers of a value, or the reason why there is none.
  private static func content(_ value: Value) -> [(String, JSON)] {
    switch value.content {
    case .number(let number): [("getal", .number(number.machine))]
    case .bound(let bound, let number):
      [("grens", .string(bound.rawValue)), ("getal", .number(number.machine))]
    case .range(let low, let high):
      [("van", .number(low.machine)), ("tot", .number(high.machine))]
    case .relative(let change, let points):
      [
        ("verandering", .number(change.machine)),
        ("in", .string(points ? "procentpunt" : "procent")),
      ]
    case .keep: [("verandering", .integer(0))]
    case .beyondStart(let side): [("richting", .string(side.rawValue))]
    case .absent(let absence): reason(absence)
    case .text: []
    }
  }

  /// Returns what is said about why a number is absent.
  private static func reason(_ absence: Absence) -> [(String, JSON)] {
    switch absence {
    case .smallCount(let limit): [("onder", .integer(limit))]
    case .none(let reason): reason.isEmpty ? [] : [("reden", .string(reason))]
    case .later(let period, let reason):
      [("wanneer", period.map(\.text)), ("reden", reason)].compactMap { key, text in
        text.map { (key, .string($0)) }
      }
    default: []
    }
  }
}

extension JSON {
  /// Returns an object without the members that have no value.
  static func known(_ members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { key, value in value.map { (key, $0) } })
  }

  /// Returns text as JSON; nil for none, and for empty text.
  static func text(_ text: String?) -> JSON? {
    text.flatMap { $0.isEmpty ? nil : .string($0) }
  }

  /// Returns a list as JSON; nil for an empty one.
  static func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }
}
