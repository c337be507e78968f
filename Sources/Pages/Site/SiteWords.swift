internal import AgendaModel
internal import Diagnostics

extension Site {
  /// The status, the version and the reference date in one line.
  var statusLine: String {
    var words = [agenda.isDraft ? "Concept" : adoption]
    if let version = agenda.version?.value { words.append("versie \(version)") }
    if let date = agenda.referenceDate?.value { words.append("stand van \(date.text)") }
    return words.joined(separator: ", ")
  }

  /// That the agenda was adopted, and on which day when the agenda says so.
  var adoption: String {
    let days = agenda.consents.compactMap { consent -> CalendarDate? in
      guard consent.act?.value == "vaststelling" else { return nil }
      if case .day(let date)? = consent.moment?.value { return date }
      return nil
    }
    return days.max().map { "Vastgesteld op \($0.text)" } ?? "Vastgesteld"
  }

  /// What the institution is and what the agenda says, in two sentences.
  var introduction: String {
    let kind = agenda.institution.kind.map { Self.kindWords[$0.value] ?? $0.value } ?? "mbo-school"
    let place = agenda.institution.place.map { " in \($0)" } ?? ""
    let period = agenda.period?.value.text ?? regeling.edition
    return "\(institutionName) is een \(kind)\(place). Hier leest u wat de school in \(period) "
      + "wil bereiken voor haar studenten, wat zij daarvoor doet en waaraan u het kunt zien."
  }

  /// The kinds of institutions in words.
  private static let kindWords = [
    "roc": "regionaal opleidingencentrum (roc) voor mbo", "beroepscollege": "mbo-beroepscollege",
    "vakinstelling": "mbo-vakschool",
  ]

  /// The bodies in words.
  static let bodies = [
    "studentenraad": "Studentenraad", "ondernemingsraad": "Ondernemingsraad",
    "personeelsvertegenwoordiging": "Personeelsvertegenwoordiging",
    "raad-van-toezicht": "Raad van toezicht", "bestuur": "Bestuur",
  ]

  /// Returns the name of a body.
  static func body(_ id: String) -> String { bodies[id] ?? id }
}

/// Dutch words for units.
enum Words {
  /// Returns a unit with its scale.
  static func unit(_ unit: Unit, _ scale: Scale) -> String {
    switch unit {
    case .percent: "procent"
    case .count: "aantal"
    case .euro: "euro"
    case .qualitative: "beschrijving in woorden"
    case .score:
      if let low = scale.minimum, let high = scale.maximum {
        "score van \(low.dutch()) tot \(high.dutch())"
      } else {
        "score"
      }
    }
  }

  /// Returns a unit as something that one can ask for.
  static func quantity(_ unit: Unit, _ scale: Scale) -> String {
    switch unit {
    case .percent: "een percentage"
    case .euro: "een bedrag in euro"
    case .count, .score, .qualitative: "een " + Self.unit(unit, scale)
    }
  }

  /// Returns what is better, in words.
  static func direction(_ direction: Direction) -> String? {
    switch direction {
    case .higher: "Hoger is beter"
    case .lower: "Lager is beter"
    case .neutral: nil
    }
  }
}
