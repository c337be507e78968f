/// A kind of chart that a `grafiek` block can place; the raw value is the word behind `soort:`.
public enum ChartKind: String, Sendable, Hashable, CaseIterable {
  /// The way of the whole institution from startpunt to target.
  case path = "doelpad"
  /// The parts of a breakdown, a row for each.
  case fromTo = "van-naar"
  /// The parts over leerweg and niveau, a panel for each.
  case panels = "vakken"
  /// The answers to a question.
  case answers = "verdeling"
  /// How values are spread over opleidingen.
  case spread = "spreiding"
  /// The series of an indicator on one scale.
  case sideBySide = "naast-elkaar"
  /// The school's own values beside national ones.
  case national = "landelijk"
  /// All indicators of a prioriteit.
  case overview = "overzicht"
  /// When actions are planned.
  case planning
  /// How the measures are answered.
  case measures = "maatregelen"
  /// The begroting per doelstelling and year.
  case budget = "begroting"
  /// The begroting per prioriteit and year.
  case budgetByPrioriteit = "begroting-per-prioriteit"
  /// What comes in beside what is budgeted.
  case income = "inkomsten"

  /// The words of all kinds, in the order of the handbook.
  public static let words = allCases.map(\.rawValue)

  /// The keys of which a block of this kind needs one; empty where the kind says enough.
  public var subjects: [String] {
    switch self {
    case .path, .fromTo, .panels, .answers, .sideBySide, .national: ["indicator"]
    case .spread: ["indicator", "gegevens"]
    case .overview: ["prioriteit"]
    case .planning: ["prioriteit", "doelstelling"]
    case .measures, .budget, .budgetByPrioriteit, .income: []
    }
  }

  /// Whether the chart draws one series, which `reeks:` can choose.
  public var drawsSeries: Bool {
    switch self {
    case .path, .fromTo, .panels, .answers, .spread: true
    default: false
    }
  }

  /// All keys that a block of this kind has.
  public var keys: [String] {
    ["soort"] + subjects + (drawsSeries ? ["reeks"] : []) + ["titel", "bijschrift"]
  }
}
