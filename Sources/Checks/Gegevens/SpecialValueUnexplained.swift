internal import AgendaModel
internal import Diagnostics

/// A sign such as `nb` or a star in a data file, of which nothing says what it means.
enum SpecialValueUnexplained: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "special-value-unexplained", .data, .advies,
    title: "Een teken in een gegevensbestand wordt niet uitgelegd",
    what: """
      Of een gegevensbestand met `nb`, een punt, een ster of `<5` een `legenda` heeft die zegt wat de bron daarmee
      bedoelt, of een `noot` die het teken noemt.
      """,
    why: """
      De site toont woorden als ‘niet beschikbaar’, maar alleen de bron weet waarom: te weinig mensen, niet geleverd
      of nog niet bekend.
      """,
    wrong: """
      - name: opleidingen
        path: opleidingen.csv   # met nb
      """,
    right: """
      - name: opleidingen
        path: opleidingen.csv
        legenda: nb betekent dat DUO dit cijfer niet heeft
      """)

  /// Returns one finding per dataset, at its first sign without a word about it.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.compactMap { dataset in
      guard dataset.legend == nil, !dataset.isInternal else { return nil }
      let shown = dataset.fields.indices.filter { !dataset.fields[$0].isInternal }
      let words = dataset.remark?.lowercased() ?? ""
      for row in dataset.rows {
        for column in shown {
          guard case .value(let value) = row[column].value, let sign = Sign(value),
            !sign.names.contains(where: { words.contains($0) })
          else { continue }
          let text = row[column].range.text
          return finding(
            at: row[column].range, Message.summary(dataset.name.value, text),
            explanation: Message.explanation, subject: dataset.name.value,
            solutions: [
              .init(
                "Schrijf bij ‘\(dataset.name.value)’ een `legenda`: wat betekent ‘\(text)’ bij deze bron?"
              )
            ])
        }
      }
      return nil
    }
  }

  /// A sign that stands for no number, or for an uncertain one.
  private enum Sign {
    /// `nb`.
    case notAvailable
    /// A point or a star alone.
    case suppressed
    /// `<5`.
    case small
    /// A star behind a number.
    case provisional

    /// Finds the sign of a value; nil when it has none.
    init?(_ value: Value) {
      switch value.content {
      case .absent(.notAvailable): self = .notAvailable
      case .absent(.suppressedAtSource): self = .suppressed
      case .absent(.smallCount): self = .small
      default:
        guard value.isProvisional else { return nil }
        self = .provisional
      }
    }

    /// The words with which a remark may explain the sign.
    var names: [String] {
      switch self {
      case .notAvailable: ["nb ", "nb:", "n.b.", "nvb", "niet beschikbaar"]
      case .suppressed: ["punt", "ster", "afgeschermd"]
      case .small: ["<", "minder dan", "klein"]
      case .provisional: ["ster", "voorlopig"]
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ dataset: String, _ text: String) -> String {
    "In ‘\(dataset)’ staat ‘\(text)’, zonder uitleg wat de bron daarmee bedoelt"
  }
  /// Why.
  static let explanation = "Een lezer ziet dan dat er geen cijfer is, maar niet waarom."
}
