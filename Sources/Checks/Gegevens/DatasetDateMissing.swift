internal import AgendaModel
internal import Diagnostics

/// Numbers of which nothing says from when they are.
enum DatasetDateMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "dataset-date-missing", .data, .advies,
    title: "Van een gegevensbestand is niet bekend van wanneer het is",
    what: """
      Of een gegevensbestand met getallen een `peildatum` heeft, of anders ergens een jaar: in de titel, een kolom, de
      noot of de `periode` van een kolom. Zegt de noot dat de bron geen peildatum noemt, dan is dat genoeg.
      """,
    why: "Zonder datum is een cijfer niet te vergelijken met een later cijfer.",
    wrong: """
      - name: salarismix
        title: Salarisschalen van docenten
      """,
    right: """
      - name: salarismix
        title: Salarisschalen van docenten
        peildatum: 2023-10-01
      """,
    mend: "Zet er `peildatum` bij, of zeg in de `noot` dat de bron geen datum noemt")

  /// Returns a finding for each dataset with numbers and without any date.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.filter { !$0.isInternal && $0.holdsNumbers && !$0.isDated }.map {
      dataset in
      finding(
        at: dataset.name.range, Message.summary(dataset.name.value),
        explanation: Message.explanation, subject: dataset.name.value)
    }
  }
}

extension Dataset {
  /// Whether a column holds numbers.
  fileprivate var holdsNumbers: Bool {
    fields.contains { $0.type == .integer || $0.type == .number } && !rows.isEmpty
  }

  /// Whether anything says from when the figures are.
  fileprivate var isDated: Bool {
    if referenceDate != nil || fields.contains(where: { $0.period != nil || $0.type == .year }) {
      return true
    }
    let titles = fields.flatMap { [$0.name.value, $0.title] }
    let words = [title, remark ?? "", legend ?? ""] + titles
    let saying = ["peildatum", "geen jaar", "geen jaren", "geen datum", "geen periode"]
    let names = ["jaar", "schooljaar", "cohort", "periode", "datum", "maand"]
    return words.contains { word in
      word.hasYear || saying.contains { word.lowercased().contains($0) }
    }
      || fields.contains { names.contains($0.name.value.lowercased()) }
  }
}

extension String {
  /// Whether the text names a year from 1900 to 2099.
  var hasYear: Bool {
    let runs = utf8.split { !(0x30...0x39).contains($0) }
    return runs.contains {
      $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8))
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String) -> String {
    "Van ‘\(name)’ is niet bekend van wanneer de cijfers zijn"
  }
  /// Why.
  static let explanation = "Er is geen `peildatum`, en titel, kolommen en noot noemen geen jaar."
}
