internal import AgendaModel
internal import Diagnostics

/// Who a delivery is from, as far as its words show.
public enum DeliveryKind: String, Sendable, Equatable, CaseIterable {
  /// Counts of DUO.
  case duo
  /// The survey among students.
  case job
  /// Statistics of the CBS.
  case cbs
  /// A survey among staff.
  case mto
  /// A table of a colleague.
  case own = "instelling"

  /// What people call it.
  public var name: String {
    switch self {
    case .duo: "een levering van DUO"
    case .job: "een uitslag van de JOB-monitor"
    case .cbs: "een tabel van het CBS"
    case .mto: "een uitslag van een medewerkersonderzoek"
    case .own: "een eigen tabel"
    }
  }

  /// Words that only such a delivery has, as letters and digits.
  private var signs: [String] {
    switch self {
    case .duo: ["indicatieavg", "instellingscode", "brin", "duo", "dienstuitvoeringonderwijs"]
    case .job: ["job", "jobmonitor", "jobmbo"]
    case .cbs: ["cbs", "statline", "centraalbureauvoordestatistiek"]
    case .mto:
      ["mto", "medewerkersonderzoek", "medewerkerstevredenheid", "tevredenheidmedewerkers"]
    case .own: []
    }
  }

  /// Recognises a delivery by its name, its titles and the notes around its table.
  init(_ texts: [String]) {
    let words = Set(texts.flatMap(Words.list)).union(texts.map(Words.key))
    let whole = texts.map(Words.key)
    self =
      Self.allCases.first { kind in
        kind.signs.contains { sign in
          words.contains(sign) || sign.count > 5 && whole.contains { $0.contains(sign) }
        }
      } ?? .own
  }

  /// Returns the id of the source in an agenda: the one that bears this name or holder.
  func source(in agenda: Agenda) -> String? {
    if let source = agenda.source(rawValue) { return source.id.value }
    guard self != .own else { return nil }
    return agenda.sources.first { source in
      Words.list(source.name + " " + (source.keeper ?? "")).contains(rawValue)
    }?.id.value
  }
}
