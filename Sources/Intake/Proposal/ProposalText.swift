internal import AgendaModel

/// A plan for a delivery as plain text: what it is, what becomes of it, and what will be written.
public struct ProposalText: Sendable {
  /// The plan.
  private let plan: IntakePlan
  /// The file, as the user gave it.
  private let file: String
  /// What was noticed while the file was read, in words.
  private let remarks: [String]
  /// The values that are published afterwards.
  private let values: PublishedValues
  /// The values that were published before, of a replaced data file.
  private let earlier: PublishedValues

  /// How many values are shown.
  private static let shown = 12
  /// How many changed lines of a file are shown.
  private static let shownLines = 60

  /// Prepares the text of a plan.
  public init(
    _ plan: IntakePlan, file: String, remarks: [String], values: PublishedValues,
    earlier: PublishedValues
  ) {
    (self.plan, self.file, self.remarks) = (plan, file, remarks)
    (self.values, self.earlier) = (values, earlier)
  }

  /// Returns what the delivery is and how it is read.
  public func recognised(agendaSource: String?) -> String {
    var lines = ["Voorstel voor \"\(file)\": \(plan.kind.name)", ""]
    lines += TextColumns.lines([
      ["naam", plan.name + (plan.isReplacing ? " (wordt bijgewerkt)" : "")],
      ["titel", plan.title],
      ["bron", agendaSource ?? "niet bekend; noem haar met --source"],
      ["stand van", plan.date?.text ?? "niet bekend; noem de dag met --date 2026-03-01"],
      [
        "tabel",
        "\(DataOverviewText.count(plan.size.rows, "rij", "rijen")), \(plan.size.columns) kolommen",
      ],
    ])
    lines += ["", "Kolommen van het bestand"]
    lines += TextColumns.lines(plan.columns.map { [$0.title, $0.use] })
    let noticed = remarks + plan.remarks
    if !noticed.isEmpty {
      lines += ["", "Let op"] + noticed.flatMap { TextColumns.lines([["–", $0]]) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the first values as the site will show them, or what changes in them.
  public var published: String {
    let count = plan.isReplacing ? changes.count : values.lines.count
    guard count > 0 else {
      return plan.isReplacing
        ? "\nVan wat openbaar is, verandert er niets\n"
        : "\nNiets hiervan is al op de site te zien: de indicator verwijst nog niet naar het bestand\n"
    }
    let rows = plan.isReplacing ? changes : values.lines.map { row($0) + [$0.value] }
    let all = DataOverviewText.count(count, "waarde", "waarden")
    let head =
      plan.isReplacing
      ? "Wat er op de site verandert (\(all))"
      : "Zo komt het op de site (\(count > Self.shown ? "de eerste \(Self.shown) van \(all)" : all))"
    let limit = plan.isReplacing ? 60 : Self.shown
    let more = count > limit ? ["  … en nog \(count - limit)"] : []
    return "\n"
      + ([head] + TextColumns.lines(Array(rows.prefix(limit))) + more)
      .joined(separator: "\n") + "\n"
  }

  /// The changes of a replaced data file.
  private var changes: [[String]] {
    values.changes(from: earlier).map { change in
      row(change.line) + [
        change.old.map { old in change.new.map { "\(old) wordt \($0)" } ?? "\(old) verdwijnt" }
          ?? "\(change.new ?? "") (nieuw)"
      ]
    }
  }

  /// Returns the first columns of a value's row.
  private func row(_ line: PublishedValues.Line) -> [String] {
    [line.indicator, line.kind, line.period, line.group.isEmpty ? "hele instelling" : line.group]
  }

  /// Returns what will be written, and what is to be pasted.
  public static func writing(_ changes: [FileChange], _ pastes: [IntakePlan.Paste]) -> String {
    var lines = ["", "Wat er wordt geschreven"]
    for change in changes {
      let all = change.difference
      lines += all.prefix(shownLines).map { "  " + $0 }
      if all.count > shownLines { lines.append("  … en nog \(all.count - shownLines) regels") }
    }
    for paste in pastes {
      let place = paste.path.map { "in het kopblok van \($0)" } ?? "in het kopblok van het document"
      lines += [
        "",
        "Zet dit zelf \(place), bij indicator \(paste.indicator)"
          + (paste.path == nil ? " (dat document is er nog niet)" : ""),
      ]
      lines += paste.lines.map { "    " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
